// What can be decided about words that somebody selected: that they are a name or a role which was missed.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Span } from '../../text/span.ts';
import { type Choice, identifying, registeredNear } from './mentionDecisions.ts';

/** Longer than any name: somebody selected a passage. */
const longest = 100;
/** As many of those near as may be meant by a role. */
const few = 2;

export function selectionDecisions(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  selection: Span,
  text: string,
): readonly Choice[] {
  const words = text.slice(selection.start, selection.end);
  if (words.length > longest || !/\p{L}/u.test(words) || /\n\s*\n/.test(words)) return [];
  const shown = `“${words.replace(/\s+/g, ' ').trim()}”`;
  const marked = (title: string, mention: 'name' | 'role', person?: string): Choice => ({
    ...{ kind: 'mark', title, settles: [] },
    decision: { ...identifying, judgement: 'positive', mention, person },
  });
  return [
    marked(`${shown} is the name of a person`, 'name'),
    ...registeredNear(corpus, uri, readout.mentions, selection)
      .slice(0, few)
      .map((person) => marked(`${shown} means ${person.name}`, 'role', person.id)),
  ];
}
