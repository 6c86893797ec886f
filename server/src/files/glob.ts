// Matches paths against globs as editors write them: `**`, `*`, `?`, `{a,b}`, `[a-z]`; linear in the path for each star.

/** Of a path's names, from the root on. */
export type GlobMatcher = (names: readonly string[]) => boolean;

/** The names of a path, or of an address, with `/` between them. */
export const namesOf = (path: string): readonly string[] => path.split('/').filter((name) => name !== '');

/** Made once for all the paths that are looked at; a glob that does not begin at the root may begin in any folder. */
export function globMatcher(glob: string): GlobMatcher {
  const patterns = braceless(glob).map((plain): readonly NamePattern[] => {
    const names = namesOf(plain).filter((name) => name !== '.');
    const isRooted = plain.startsWith('/') || names[0] === '**';
    return (isRooted ? names : ['**', ...names]).map(namePattern);
  });
  return (names) => patterns.some((pattern) => matchesNames(names, pattern));
}

/** `a.{b,c}` as `a.b` and `a.c`; an unclosed brace stands for itself. */
function braceless(glob: string): string[] {
  const open = glob.lastIndexOf('{');
  const close = open === -1 ? -1 : glob.indexOf('}', open);
  if (close === -1) return [glob];
  const choices = glob.slice(open + 1, close).split(',');
  return choices.flatMap((choice) => braceless(glob.slice(0, open) + choice + glob.slice(close + 1)));
}

/** `parts`: its characters, stars and sets; of a name that stands for itself there is no need to take it apart. */
interface NamePattern {
  readonly text: string;
  readonly parts: readonly string[] | undefined;
}

const namePattern = (text: string): NamePattern => ({
  text,
  parts: /[*?[]/.test(text) ? (text.match(/\[[^\]]*\]|./gsu) ?? []) : undefined,
});

function matchesNames(names: readonly string[], pattern: readonly NamePattern[]): boolean {
  return matchesSequence(names.length, pattern.length, {
    isStar: (p) => pattern[p]!.text === '**',
    fits: (n, p) => matchesName(names[n]!, pattern[p]!),
  });
}

function matchesName(name: string, { text, parts }: NamePattern): boolean {
  if (parts === undefined) return name === text;
  const characters = [...name];
  return matchesSequence(characters.length, parts.length, {
    isStar: (p) => parts[p] === '*' || parts[p] === '**',
    fits: (c, p) => fitsCharacter(characters[c]!, parts[p]!),
  });
}

function fitsCharacter(character: string, part: string): boolean {
  if (part === '?') return true;
  if (part.length < 3 || !part.startsWith('[')) return part === character;
  const not = /^\[[!^]/.test(part);
  const ranges = part.slice(not ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  const inside = ranges.some((range) => {
    const [first = '', , last = first] = range;
    return first <= character && character <= last;
  });
  return inside !== not;
}

interface Matching {
  isStar(patternIndex: number): boolean;
  fits(index: number, patternIndex: number): boolean;
}

/** The usual two pointers: on a misfit only the last star takes one more, so that no pattern backtracks badly. */
function matchesSequence(length: number, patternLength: number, { isStar, fits }: Matching): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let afterStar = 0;
  while (at < length) {
    if (inPattern < patternLength && isStar(inPattern)) {
      star = inPattern++;
      afterStar = at;
    } else if (inPattern < patternLength && fits(at, inPattern)) {
      at++;
      inPattern++;
    } else if (star !== -1) {
      inPattern = star + 1;
      at = ++afterStar;
    } else return false;
  }
  while (inPattern < patternLength && isStar(inPattern)) inPattern++;
  return inPattern === patternLength;
}
