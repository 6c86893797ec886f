// Words as they are looked up: without accents, case, punctuation and the other differences that a spelling may have and a name has not.

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** Words in small letters, separated by single spaces: `María  DE HAAS`, `O’Brien-Núñez` → `maria de haas`, `obrien nunez`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[ßøłđðþæœı]/g, (letter) => SPECIAL[letter]!)
    .trim();
}

/** An id made of a name: `María de Haas` → `maria-de-haas`. */
export const slugOf = (name: string): string => fold(name).replaceAll(' ', '-');
