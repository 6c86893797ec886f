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
const ALIKE = ['yi', 'ckqgh', 'wv', 'pf', 'dj'];
const groupOf: (number | undefined)[] = [];
ALIKE.forEach((letters, group) => {
  for (const letter of letters) groupOf[letter.charCodeAt(0)] = group;
});

export function beginAlike(a: string, b: string): boolean {
  const first = a.charCodeAt(0);
  const other = b.charCodeAt(0);
  return first === other || (groupOf[first] !== undefined && groupOf[first] === groupOf[other]);
}

/** Of two folded words of some length; a hint, never proof. */
export function mayBeTransliteration(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return false;
  return beginAlike(a, b) && heard(a) === heard(b);
}

/** Words are compared with thousands of others. */
const known = new Map<string, string>();
const mostKnown = 20_000;

function heard(word: string): string {
  let sound = known.get(word);
  if (sound === undefined) {
    sound = SPELLINGS.reduce((spelt, [letters, as]) => spelt.replace(letters, as), word);
    if (known.size === mostKnown) known.clear();
    known.set(word, sound);
  }
  return sound;
}
