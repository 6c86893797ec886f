// Officials, posts and meetings of the whole corpus, by name, by country and by date.
import type { Corpus } from '../corpus/corpus.ts';
import { delegationsOf } from '../corpus/delegationsOf.ts';
import { introductionOf } from '../corpus/introductionOf.ts';
import { meetingTitle } from '../corpus/meetingDigest.ts';
import { countryName } from '../lexicon/countryName.ts';
import { remembered } from '../officials/remembered.ts';
import type { CountryCode } from '../readout/readout.ts';
import { countryOf, type EntryPlace } from '../register/register.ts';
import { compareTexts } from '../text/compareTexts.ts';
import { fold } from '../text/fold.ts';
import type { Passage } from '../text/place.ts';

export interface WorkspaceSymbol extends Passage {
  readonly kind: 'official' | 'post' | 'meeting';
  readonly name: string;
  /** What it belongs to: a country, a date. */
  readonly container: string | undefined;
}

export interface FoundSymbols {
  /** The best first. */
  readonly symbols: readonly WorkspaceSymbol[];
  /** How many more fit. */
  readonly left: number;
}

/** As many as are looked through; who wants others types more. */
export const mostSymbols = 100;

interface Fitting {
  readonly worth: number;
  /** Folded: those that are worth as much come in its order. */
  readonly name: string;
  /** Made for those that are shown only: to find somebody's introduction is work. */
  readonly symbol: () => WorkspaceSymbol | undefined;
}

/** All that have the letters of the query in their order, whole words and beginnings before others. */
export function workspaceSymbols(corpus: Corpus, query: string, most = mostSymbols): FoundSymbols {
  const wanted = fold(query);
  const fitting = [...officials(corpus, wanted), ...posts(corpus, wanted), ...meetings(corpus, wanted)];
  const symbols = bestOf(fitting, most).flatMap(({ symbol }) => symbol() ?? []);
  return { symbols, left: Math.max(0, fitting.length - most) };
}

/** The best so many in their order, without one for all the others. */
function bestOf(fitting: readonly Fitting[], most: number): readonly Fitting[] {
  const byWorth = new Map<number, Fitting[]>();
  for (const each of fitting) {
    const equals = byWorth.get(each.worth);
    if (equals === undefined) byWorth.set(each.worth, [each]);
    else equals.push(each);
  }
  const best: Fitting[] = [];
  for (const worth of [...byWorth.keys()].sort((a, b) => b - a)) {
    if (best.length >= most) break;
    best.push(...byWorth.get(worth)!.sort((a, b) => compareTexts(a.name, b.name)));
  }
  return best.slice(0, most);
}

function* officials(corpus: Corpus, wanted: string): Generator<Fitting> {
  const found =
    wanted === '' ? corpus.officials() : corpus.officialsNamed((name) => worthOf(name, wanted) > 0);
  for (const { id, name, otherNames, country, registered } of found) {
    const worth = Math.max(...[name, ...otherNames].map((each) => worthOf(each, wanted)));
    if (worth === 0) continue;
    const container = country && countryName(country);
    const symbol = () => {
      const passage = registered ? passageOf(registered.place) : introductionOf(corpus, id);
      return passage && { ...passage, kind: 'official' as const, name, container };
    };
    // Those of the register are the curators' own.
    yield { worth: worth + (registered ? 0.5 : 0.25), name: foldedOf(name), symbol };
  }
}

function* posts({ register }: Corpus, wanted: string): Generator<Fitting> {
  for (const { label, otherLabels, organization, country, place } of register.posts.values()) {
    const worth = Math.max(...[label, ...otherLabels].map((each) => worthOf(each, wanted)));
    if (worth === 0) continue;
    const container = [country && countryName(country), organization].filter((part) => part).join(', ');
    yield {
      worth,
      name: foldedOf(label),
      symbol: () => ({ ...passageOf(place), kind: 'post', name: label, container: container || undefined }),
    };
  }
}

function* meetings(corpus: Corpus, wanted: string): Generator<Fitting> {
  const known = mistaken(corpus, wanted);
  for (const document of corpus.documents()) {
    for (const [index, digest] of document.digests.entries()) {
      const { uri } = document;
      const { day: container } = digest;
      // Read only now: most documents are left packed.
      const registered = () => {
        const meeting = document.readout.meetings[index]!;
        return { meeting, name: meetingTitle(meeting, delegationsOf(corpus, document, meeting)) };
      };
      const wordsOf = (name: string) => fold(`${name} ${container ?? ''}`);
      const isDoubtful = known !== undefined && (!digest.isPlain || known.has(uri));
      const name = isDoubtful ? wordsOf(registered().name) : digest.words;
      const worth = worthOfFolded(name, wanted);
      const symbol = (): WorkspaceSymbol | undefined => {
        const { meeting, name: right } = registered();
        const passage = { uri, span: meeting.anchor, nameSpan: meeting.anchor };
        const fits = worthOfFolded(wordsOf(right), wanted) > 0;
        return fits ? { ...passage, kind: 'meeting', name: right, container } : undefined;
      };
      if (worth > 0) yield { worth, name, symbol };
    }
  }
}

/**
 * Where the register may know better who met than the readout says, for somebody of a country that is asked for; undefined where
 * none is. Everywhere else that is asked of those only that are shown: of all it would be too much work.
 */
function mistaken(corpus: Corpus, wanted: string): ReadonlySet<string> | undefined {
  const words = wanted.split(' ').filter((word) => word.length >= 3);
  const codes = new Map<CountryCode | undefined, boolean>([[undefined, false]]);
  const isWanted = (country: CountryCode | undefined): boolean => {
    let known = codes.get(country);
    if (known === undefined) {
      const name = ` ${fold(countryName(country!))}`;
      known = words.some((word) => name.includes(` ${word}`));
      codes.set(country, known);
    }
    return known;
  };
  const theirs = [...corpus.register.persons.values()].filter(
    ({ country, memberships }) => isWanted(country) || memberships.some((each) => isWanted(countryOf(each))),
  );
  return theirs.length === 0 ? undefined : new Set(theirs.flatMap((person) => corpus.urisMistaking(person)));
}

/** 0: does not fit. 1: the letters in their order. 2: every word begins one of the name's. 3: the name begins so. 4: it is the name. */
function worthOf(text: string, wanted: string): number {
  return worthOfFolded(foldedOf(text), wanted);
}

/** Names are few, and asked about with every letter. */
const foldedOf = remembered((name: string) => fold(name));

function worthOfFolded(name: string, wanted: string): number {
  if (wanted === '') return 1;
  if (!hasInOrder(name, wanted)) return 0;
  if (name === wanted) return 4;
  if (name.startsWith(wanted)) return 3;
  const hasWord = (part: string) => name.startsWith(part) || name.includes(` ${part}`);
  return wanted.split(' ').every(hasWord) ? 2 : 1;
}

function hasInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const character of wanted) {
    if (character === ' ') continue;
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const passageOf = ({ uri, start, end, nameSpan }: EntryPlace): Passage => ({
  uri,
  span: { start, end },
  nameSpan,
});
