// Somebody who is listed twice among those who took part for one country.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { withTitles } from '../../corpus/introductionOf.ts';
import { compareNames } from '../../officials/names.ts';
import type { Mention, Section } from '../../readout/readout.ts';
import { sectionAt } from '../../readout/sectionAt.ts';
import type { Span } from '../../text/span.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rules.ts';

/** A name in an enumeration, with its titles. */
interface Listed extends Span {
  readonly mention: Mention;
  readonly id: string;
  /** The item of a list, where it stands in one. */
  readonly item: Section | undefined;
}

export const duplicateParticipant: Rule = (corpus, document) =>
  enumerationsIn(corpus, document).flatMap((listed) => {
    const firsts = new Map<string, number>();
    return listed.flatMap((second, index) => {
      const firstIndex = firsts.get(second.id);
      if (firstIndex === undefined) {
        firsts.set(second.id, index);
        return [];
      }
      const isTwice = second.item
        ? isItemTwice(listed, firstIndex, index)
        : isNamedTwice(listed, firstIndex, index);
      const first = listed[firstIndex]!;
      if (!isTwice || !areOfOneDelegation(document, first, second)) return [];
      return [problemOf(document.uri, first.mention, second, listed[index - 1]!.end)];
    });
  });

/** Each has an item to itself: an agenda names several in one, and the same ones again in the next. */
function isItemTwice(listed: readonly Listed[], first: number, second: number): boolean {
  const isAlone = (index: number) =>
    listed[index]!.item !== listed[index - 1]?.item && listed[index]!.item !== listed[index + 1]?.item;
  return second > first + 1 && isAlone(first) && isAlone(second);
}

/** In running text a sentence may end in one name and the next begin with another: with two others between them it is a list. */
function isNamedTwice(listed: readonly Listed[], first: number, second: number): boolean {
  const [one, ...others] = listed.slice(first + 1, second);
  return others.some(({ id }) => id !== one?.id);
}

/** In a list of its own they need not be known to have met anybody. */
const areOfOneDelegation = ({ readout }: CorpusDocument, first: Listed, second: Listed): boolean =>
  second.item !== undefined ||
  readout.meetings.some(({ delegations }) =>
    delegations.some(
      ({ members }) => members.includes(first.mention.person) && members.includes(second.mention.person),
    ),
  );

function problemOf(uri: string, first: Mention, { mention, end }: Listed, previousEnd: number): Problem {
  return {
    ...{ code: 'duplicate-participant', severity: 'warning', start: mention.start, end: mention.end },
    message: `${mention.text} is listed twice.`,
    evidence: [{ uri, start: first.start, end: first.end, message: 'Listed here already' }],
    fixes: () => [
      {
        title: 'Remove the second',
        preferred: false,
        edits: [{ uri, edits: [{ start: previousEnd, end, newText: '' }] }],
      },
    ],
  };
}

/** As much as may stand between two of a list: a comma, `and`, an article, a bullet. */
const reach = 12;

/** Names in full that follow one another with next to nothing between. */
function enumerationsIn(corpus: Corpus, { uri, readout }: CorpusDocument): readonly (readonly Listed[])[] {
  const found: Listed[][] = [];
  let last: Listed | undefined;
  for (const mention of readout.mentions) {
    const section = sectionAt(readout, mention);
    const item = section?.kind === 'list-item' ? section : undefined;
    if (
      !isInFull(mention, readout.persons[mention.person]?.name) ||
      (!item && section?.kind !== 'paragraph')
    ) {
      last = undefined;
      continue;
    }
    const { start, end } = withTitles(readout, mention);
    const listed = { start, end, mention, id: corpus.officialOf(uri, mention.person).id, item };
    const goesOn =
      last !== undefined && start - last.end <= reach && (last.item === undefined) === (item === undefined);
    if (goesOn) found.at(-1)!.push(listed);
    else found.push([listed]);
    last = listed;
  }
  return found.filter((listed) => listed.length > 2);
}

const isInFull = ({ kind, text }: Mention, name: string | undefined): boolean =>
  kind === 'name' &&
  name !== undefined &&
  text.includes(' ') &&
  (text === name || !compareNames(text, name).bare);
