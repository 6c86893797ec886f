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

/** By UTF-16 unit of the Latin letters: what becomes of it inside a word; undefined where only the whole word tells. */
const folded: readonly (string | undefined)[] = Array.from({ length: 0x250 }, (_, unit) => {
  const letters = foldedSlowly(String.fromCharCode(unit));
  return letters !== '' && foldedSlowly(`x${String.fromCharCode(unit)}x`) === `x${letters}x`
    ? letters
    : undefined;
});

/** Words in small letters, separated by single spaces: `María  DE HAAS`, `O’Brien-Núñez` → `maria de haas`, `obrien nunez`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return foldedSlowly(text);
  let result = '';
  /** Where the letters begin that stay as they are. */
  let run = 0;
  let gap = false;
  for (let offset = 0; offset < lower.length; offset++) {
    const unit = lower.charCodeAt(offset);
    const isPlain = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
    if (isPlain && !gap) continue;
    result += lower.slice(run, offset);
    run = offset;
    const letters = unit < 0x250 ? folded[unit] : undefined;
    if (letters !== undefined) {
      if (gap && result !== '') result += ' ';
      gap = false;
      if (isPlain) continue;
      result += letters;
    } else if (
      unit === 0x20 ||
      unit === 0x2d ||
      unit === 0x2e ||
      unit === 0x0a ||
      unit === 0x2c ||
      unit === 0xb7
    )
      gap = true;
    else if (unit !== 0x2019 && unit !== 0x27) return foldedSlowly(text);
    run = offset + 1;
  }
  return run === 0 ? lower : result + lower.slice(run);
}

function foldedSlowly(text: string): string {
  const lower = text.toLowerCase();
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
