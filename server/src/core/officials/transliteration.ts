// One name written in our letters in two ways: `Tikhonoff` and `Tihonov`, `Youssef` and `Yusuf`.

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:skyy|skiy|skii|skyi|skij|sky)$/, 'ski'],
  [/(?:off|ow)$/, 'ov'],
  [/(?:eff|ew)$/, 'ev'],
  [/kh|gh/g, 'h'],
  [/tch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/ck|c(?=[aoukrlt])|q/g, 'k'],
  [/w/g, 'v'],
  [/(.)\1/g, '$1'],
];

/** Letters that may begin the same name. */
const ALIKE = ['yi', 'ckq', 'wv', 'pf', 'kgh', 'dj'];

/** Of two folded words of some length; a hint, never proof. */
export function mayBeTransliteration(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return false;
  const [first, other] = [a[0]!, b[0]!];
  if (first !== other && !ALIKE.some((letters) => letters.includes(first) && letters.includes(other)))
    return false;
  return heard(a) === heard(b);
}

const heard = (word: string): string =>
  SPELLINGS.reduce((spelt, [letters, sound]) => spelt.replace(letters, sound), word);
