// Officials, posts and meetings of the whole corpus, by name, by country and by date.
import type { Corpus } from '../../corpus/corpus.ts';
import { type Catalogue, type Fitting, nothingYet } from '../../text/catalogue.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import type { Passage } from '../../text/place.ts';
import { Wanted } from '../../text/wanted.ts';
import { meetingCatalogues, meetingSymbol } from './meetings.ts';
import { meantBy, officialSymbol, registeredNames, unseen, type Who, writtenNames } from './officials.ts';
import { postLabels, postSymbol, unseenPosts } from './posts.ts';

export interface WorkspaceSymbol extends Passage {
  readonly kind: 'official' | 'post' | 'meeting';
  readonly name: string;
  /** What it belongs to: a country, a date. */
  readonly container: string | undefined;
}

export interface FoundSymbols {
  /** The best first. */
  readonly symbols: readonly WorkspaceSymbol[];
  /** Whether more may fit. */
  readonly more: boolean;
}

/** As many as are looked through; who wants others types more. */
export const mostSymbols = 100;

/**
 * All that have the letters of the query in their order, or words that begin as its words do. The better they fit the earlier;
 * then officials, by the names of the register, which are the curators' own, before those by names of readouts; then posts and
 * meetings; then by name.
 */
export function workspaceSymbols(corpus: Corpus, query: string, most = mostSymbols): FoundSymbols {
  const wanted = new Wanted(query);
  const catalogues = {
    registered: [registeredNames(corpus.register)],
    written: writtenNames(corpus),
    posts: [postLabels(corpus.register)],
    meetings: [...meetingCatalogues(corpus)],
  };
  const seen = new Set<string>();
  const symbols: WorkspaceSymbol[] = [];
  let room = most;
  let more = false;
  const show = <Item>(
    fitting: readonly Fitting<Item>[],
    symbolOf: (item: Item) => WorkspaceSymbol | undefined,
  ) => {
    const first = firstOf(fitting, room);
    room -= first.length;
    more ||= first.length < fitting.length;
    symbols.push(...first.flatMap(({ item }) => symbolOf(item) ?? []));
  };
  const showOfficials = (all: readonly Who[]) =>
    show(unseen(all, seen), (who) => officialSymbol(corpus, who));

  for (const [manner, itsWorths] of manners) {
    if (room === 0 && more) break;
    const fitting = <Item>(each: readonly Catalogue<Item>[]) => {
      const found = nothingYet<Item>();
      for (const catalogue of each) catalogue[manner](wanted, found);
      return found;
    };
    const registered = fitting(catalogues.registered);
    const written = fitting(catalogues.written);
    const posts = fitting(catalogues.posts);
    const meetings = fitting(catalogues.meetings);
    for (const worth of itsWorths) {
      showOfficials(registered[worth].map(({ item }) => item));
      // Who is meant by a name is asked only as long as there is room.
      if (room === 0) more ||= written[worth].length > 0;
      else meantBy(corpus, written[worth]).forEach(showOfficials);
      show(unseenPosts(posts[worth], seen), postSymbol);
      show(meetings[worth], (meeting) => meetingSymbol(corpus, meeting));
    }
  }
  return { symbols, more };
}

/** One after the other as long as there is room, each with the worths of what it finds, the best first. */
const manners = [
  ['findByWords', [4, 3, 2]],
  ['findByLetters', [1]],
] as const;

/** The first so many by name, in their order, without one for all the others. */
function firstOf<Item>(all: readonly Fitting<Item>[], most: number): readonly Fitting<Item>[] {
  const first: Fitting<Item>[] = [];
  const order = () => first.sort((a, b) => compareTexts(a.name, b.name)).splice(most);
  let last: string | undefined;
  for (const each of all) {
    if (last !== undefined && each.name >= last) continue;
    first.push(each);
    if (first.length >= 2 * most) {
      order();
      last = first.at(-1)?.name ?? '';
    }
  }
  order();
  return first;
}
