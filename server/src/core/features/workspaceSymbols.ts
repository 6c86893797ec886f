// Officials, posts and meetings of the whole corpus, by name, by country and by date.
import type { Corpus } from '../corpus/corpus.ts';
import { delegationsOf } from '../corpus/delegationsOf.ts';
import { introductionOf } from '../corpus/introductionOf.ts';
import { meetingTitle } from '../corpus/meetingDigest.ts';
import { countryName } from '../lexicon/countryName.ts';
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
export const mostSymbols = 250;

interface Fitting {
  readonly worth: number;
  readonly name: string;
  /** Made for those that are shown only: to find somebody's introduction is work. */
  readonly symbol: () => WorkspaceSymbol | undefined;
}

/** All that have the letters of the query in their order, whole words and beginnings before others. */
export function workspaceSymbols(corpus: Corpus, query: string, most = mostSymbols): FoundSymbols {
  const wanted = fold(query);
  const fitting = [...officials(corpus, wanted), ...posts(corpus, wanted), ...meetings(corpus, wanted)];
  fitting.sort((a, b) => b.worth - a.worth || compareTexts(a.name, b.name));
  const symbols = fitting.slice(0, most).flatMap(({ symbol }) => symbol() ?? []);
  return { symbols, left: Math.max(0, fitting.length - most) };
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
    yield { worth: worth + (registered ? 0.5 : 0.25), name, symbol };
  }
}

function* posts({ register }: Corpus, wanted: string): Generator<Fitting> {
  for (const { label, otherLabels, organization, country, place } of register.posts.values()) {
    const worth = Math.max(...[label, ...otherLabels].map((each) => worthOf(each, wanted)));
    if (worth === 0) continue;
    const container = [country && countryName(country), organization].filter((part) => part).join(', ');
    yield {
      worth,
      name: label,
      symbol: () => ({ ...passageOf(place), kind: 'post', name: label, container: container || undefined }),
    };
  }
}

function* meetings(corpus: Corpus, wanted: string): Generator<Fitting> {
  const known = urisOfCountries(corpus, wanted);
  for (const document of corpus.documents()) {
    for (const [index, { day: container, words }] of document.digests.entries()) {
      const { uri } = document;
      const isKnown = known.has(uri);
      // Most are left packed.
      if (!isKnown && worthOfFolded(words, wanted) === 0) continue;
      const meeting = document.readout.meetings[index]!;
      const textOf = (name: string) => `${name} ${container ?? ''}`;
      const registered = () => meetingTitle(meeting, delegationsOf(corpus, document, meeting));
      const name = isKnown ? registered() : meetingTitle(meeting, meeting.delegations);
      const worth = worthOf(textOf(name), wanted);
      const passage = { uri, span: meeting.anchor, nameSpan: meeting.anchor };
      const symbol = (): WorkspaceSymbol | undefined => {
        const right = registered();
        const fits = worthOf(textOf(right), wanted) > 0;
        return fits ? { ...passage, kind: 'meeting', name: right, container } : undefined;
      };
      if (worth > 0) yield { worth, name: textOf(name), symbol };
    }
  }
}

/**
 * Where somebody of the register is named who is of a country that is asked for: there the register may know better who
 * met than the readout says. Everywhere else that is asked of those only that are shown: of all it would be too much work.
 */
function urisOfCountries(corpus: Corpus, wanted: string): ReadonlySet<string> {
  const words = wanted.split(' ').filter((word) => word.length >= 3);
  const isWanted = (country: CountryCode | undefined) =>
    country !== undefined && words.some((word) => ` ${fold(countryName(country))}`.includes(` ${word}`));
  const theirs = [...corpus.register.persons.values()].filter(
    ({ country, memberships }) => isWanted(country) || memberships.map(countryOf).some(isWanted),
  );
  return new Set(theirs.flatMap(({ id }) => corpus.sightingsOf(id).map(({ uri }) => uri)));
}

/** 0: does not fit. 1: the letters in their order. 2: every word begins one of the name's. 3: the name begins so. 4: it is the name. */
function worthOf(text: string, wanted: string): number {
  return wanted === '' ? 1 : worthOfFolded(fold(text), wanted);
}

function worthOfFolded(name: string, wanted: string): number {
  if (!hasInOrder(name, wanted)) return 0;
  if (name === wanted) return 4;
  if (name.startsWith(wanted)) return 3;
  const words = name.split(' ');
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 2 : 1;
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
