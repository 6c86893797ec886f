// Somebody who is listed twice among those who took part for one country.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { withTitles } from '../../corpus/introductionOf.ts';
import { compareNames } from '../../officials/names.ts';
import type { Mention, Section } from '../../readout/readout.ts';
import { contains, type Span } from '../../text/span.ts';
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
    const problems: Problem[] = [];
    listed.forEach((second, index) => {
      const firstIndex = listed.findIndex(({ id }) => id === second.id);
      const first = listed[firstIndex]!;
      const between = new Set(listed.slice(firstIndex + 1, index).map(({ id }) => id)).size;
      if (firstIndex === index || between === 0) return;
      const isList = second.item !== undefined;
      // An agenda names several in an item, and the same ones again in the next.
      if (
        isList &&
        [first, second].some(({ item }) => listed.filter((other) => other.item === item).length > 1)
      )
        return;
      // In running text a sentence may end in one name and the next begin with another: three in a row and more are a list.
      if (
        !isList &&
        (between < 2 || !areOfOneDelegation(document, first.mention.person, second.mention.person))
      )
        return;
      const { start, end } = second.mention;
      const previous = listed[index - 1]!;
      problems.push({
        ...{ code: 'duplicate-participant', severity: 'warning', start, end },
        message: `${second.mention.text} is listed twice.`,
        evidence: [
          {
            uri: document.uri,
            start: first.mention.start,
            end: first.mention.end,
            message: 'Listed here already',
          },
        ],
        fixes: [
          {
            title: 'Remove the second',
            preferred: false,
            edits: [{ uri: document.uri, edits: [{ start: previous.end, end: second.end, newText: '' }] }],
          },
        ],
      });
    });
    return problems;
  });

/** As much as may stand between two of a list: a comma, `and`, an article, a bullet. */
const reach = 12;

/** Names in full that follow one another with next to nothing between. */
function enumerationsIn(corpus: Corpus, { uri, readout }: CorpusDocument): readonly (readonly Listed[])[] {
  const found: Listed[][] = [];
  let last: Listed | undefined;
  for (const mention of readout.mentions) {
    if (mention.kind !== 'name') {
      last = undefined;
      continue;
    }
    const { start, end } = withTitles(readout, mention);
    const section = readout.sections.find((candidate) => contains(candidate, mention));
    const item = section?.kind === 'list-item' ? section : undefined;
    const isNamed =
      isInFull(mention, readout.persons[mention.person]?.name ?? '') &&
      (item || section?.kind === 'paragraph');
    const listed = { start, end, mention, id: corpus.officialOf(uri, mention.person).id, item };
    const goesOn =
      last !== undefined && start - last.end <= reach && (last.item === undefined) === (item === undefined);
    if (isNamed && goesOn) found.at(-1)!.push(listed);
    else if (isNamed) found.push([listed]);
    last = isNamed ? listed : undefined;
  }
  return found.filter((listed) => listed.length > 2);
}

const isInFull = ({ text }: Mention, name: string): boolean =>
  text.includes(' ') && (text === name || !compareNames(text, name).bare);

const areOfOneDelegation = ({ readout }: CorpusDocument, a: number, b: number): boolean =>
  readout.meetings.some(({ delegations }) =>
    delegations.some(({ members }) => members.includes(a) && members.includes(b)),
  );
