// The titles of a readout as they leave: each with all whose it is, and the post that it means.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { postCalled } from '../../corpus/postCalled.ts';
import type { Official } from '../../officials/official.ts';
import type { Title } from '../../readout/readout.ts';
import type { Span } from '../../text/span.ts';
import { type Decisions, postWith } from './decisionsOf.ts';
import { distinctOfficials } from './distinctOfficials.ts';
import type { ExportedTitle } from './exported.ts';

export function exportedTitles(
  corpus: Corpus,
  { uri, readout, date }: CorpusDocument,
  decisions: Decisions,
): readonly ExportedTitle[] {
  const officialOf = (person: number) => corpus.official(corpus.officialOf(uri, person).id);
  return bySpan(readout.titles).map((same) => {
    const { start, end, text, post: decided } = same[0];
    const decision = decisions.about({ start, end });
    const officials = distinctOfficials(same.map(({ person }) => officialOf(person)));
    const posts = officials.map(({ registered }) => postCalled(registered, text, date?.iso));
    const post = postWith(corpus, decided) ?? posts.find((each) => each !== undefined);
    return { start, end, text, officials, decision, post };
  });
}

/** One span may be the title of several. */
function bySpan(titles: readonly Title[]): readonly (readonly [Title, ...Title[]])[] {
  const groups = new Map<string, [Title, ...Title[]]>();
  for (const title of titles) {
    const key = `${title.start}-${title.end}`;
    const group = groups.get(key);
    if (group) group.push(title);
    else groups.set(key, [title]);
  }
  return [...groups.values()];
}

/** More is not beside. */
const NEAR = 4;

/** Finds the title of an official right before a name, or else right behind it: with nothing but spaces and marks between. */
export function titleBeside(
  titles: readonly ExportedTitle[],
  text: string,
): (name: Span, official: Official | undefined) => ExportedTitle | undefined {
  const byStart = new Map(titles.map((title) => [title.start, title]));
  const byEnd = new Map(titles.map((title) => [title.end, title]));
  return ({ start, end }, official) => {
    const isTheirs = (title: ExportedTitle | undefined) =>
      title?.officials.some(({ id }) => id === official?.id) === true;
    const isGap = (from: number, to: number) => !/[\p{L}\p{N}.]/u.test(text.slice(from, to));
    for (let gap = 0; gap <= NEAR && isGap(start - gap, start); gap++)
      if (isTheirs(byEnd.get(start - gap))) return byEnd.get(start - gap);
    for (let gap = 0; gap <= NEAR && isGap(end, end + gap); gap++)
      if (isTheirs(byStart.get(end + gap))) return byStart.get(end + gap);
    return undefined;
  };
}
