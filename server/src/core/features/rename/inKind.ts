// A new name written in the way in which the old one stands: in full, the surname alone, with an initial, in capitals.
import { mayBeMisspelling } from '../../text/editDistance.ts';
import { fold } from '../../text/fold.ts';

/** The form rewritten; undefined where nobody can say which part of the new name stands for what is left of the old. */
export type Rewriting = (form: string) => string | undefined;

/** What becomes of a part of the old name: other parts, or undefined where that is not clear for the part alone. */
type Fate = readonly string[] | undefined;

export function inKind(oldName: string, newName: string): Rewriting {
  const old = partsOf(oldName);
  const { fates, added } = compared(old, partsOf(newName));
  return (form) => {
    if (fold(form) === fold(oldName) && !isCapitals(form)) return newName;
    const parts = partsOf(form);
    const places = placesIn(old, parts);
    const isWhole = old.every((_, index) => places.includes(index));
    const isInFull = isWhole && parts.length === old.length && parts.every((part) => fold(part).length > 1);
    if (isInFull && fates.includes(undefined)) return styled(form, newName);
    const written: string[] = isWhole ? [...(added.get(-1) ?? [])] : [];
    for (const [index, part] of parts.entries()) {
      const place = places[index];
      if (place === undefined) written.push(part);
      else {
        const fate = fates[place];
        if (fate === undefined) return undefined;
        written.push(...fate.map((each) => (each === old[place] ? part : styled(part, each))));
        if (isWhole) written.push(...(added.get(place) ?? []));
      }
    }
    if (written.length === 0) return undefined;
    return isCapitals(form) ? written.join(' ').toUpperCase() : written.join(' ');
  };
}

/** Words, each with the particles before it: `de la Fuente` is one part. */
export function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  let particles = '';
  for (const word of name.trim().split(/\s+/)) {
    if (/^\p{Ll}/u.test(word)) particles += `${word} `;
    else {
      parts.push(particles + word);
      particles = '';
    }
  }
  return particles === '' ? parts : [...parts, particles.trim()];
}

/** `Fuente` of `de la Fuente`. */
const coreOf = (part: string): string => part.slice(part.lastIndexOf(' ') + 1);

const isSame = (a: string, b: string): boolean => fold(coreOf(a)) === fold(coreOf(b));
const isNear = (a: string, b: string): boolean =>
  isSame(a, b) || mayBeMisspelling(fold(coreOf(a)), fold(coreOf(b)));

/** What stays or is put right holds the rest in place; between, as many parts as before stand each for one. */
function compared(old: readonly string[], now: readonly string[]) {
  const fates: Fate[] = [];
  const added = new Map<number, readonly string[]>();
  let from = 0;
  let to = 0;
  for (const [a, b] of [...commonIn(old, now, isNear), [old.length, now.length] as const]) {
    const replaced = a - from;
    const by = now.slice(to, b);
    for (let index = 0; index < replaced; index++)
      fates.push(by.length === replaced ? [by[index]!] : by.length === 0 ? [] : undefined);
    if (replaced === 0 && by.length > 0) added.set(a - 1, by);
    if (a < old.length) fates.push([now[b]!]);
    [from, to] = [a + 1, b + 1];
  }
  return { fates, added };
}

/** For each part of a form the part of the name that it is, in order. */
function placesIn(name: readonly string[], form: readonly string[]): readonly (number | undefined)[] {
  const common = new Map(
    commonIn(form, name, (part, whole) => isNear(part, whole) || isInitialOf(part, whole)),
  );
  return form.map((_, index) => common.get(index));
}

const isInitialOf = (part: string, whole: string): boolean =>
  fold(part).length === 1 && fold(coreOf(whole)).startsWith(fold(part));

/** Pairs of indexes, as many as there can be in the order of both. Names have few parts. */
function commonIn(
  a: readonly string[],
  b: readonly string[],
  fits: (a: string, b: string) => boolean,
): readonly (readonly [number, number])[] {
  const best = (i: number, j: number): readonly (readonly [number, number])[] => {
    if (i === a.length || j === b.length) return [];
    if (fits(a[i]!, b[j]!)) return [[i, j], ...best(i + 1, j + 1)];
    const [some, others] = [best(i + 1, j), best(i, j + 1)];
    return some.length >= others.length ? some : others;
  };
  return best(0, 0);
}

/** As the part was written that it stands for: an initial, capitals, without particles. */
function styled(written: string, part: string): string {
  const bare = written.includes(' ') ? part : coreOf(part);
  const text =
    /^\p{Ll}/u.test(part) && !/^\p{Ll}/u.test(written) && partsOf(written).length === 1 ? bare : part;
  if (fold(written).length === 1) return coreOf(text).charAt(0) + (written.endsWith('.') ? '.' : '');
  return isCapitals(written) ? text.toUpperCase() : text;
}

const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && fold(text).length > 1;
