// Only a surname, in running text, before the full name is given.

import { withTitles } from '../../corpus/introductionOf.ts';
import { compareNames } from '../../officials/names.ts';
import { byPerson } from '../../readout/byPerson.ts';
import type { Mention, Readout } from '../../readout/readout.ts';
import { sectionAt } from '../../readout/sectionAt.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rules.ts';

/** Headlines, captions and summaries are short by nature, and a title introduces as well as a given name does. */
export const surnameBeforeIntroduction: Rule = (_corpus, { uri, readout }) =>
  byPerson(readout).flatMap(({ mentions }, person): readonly Problem[] => {
    const { name } = readout.persons[person]!;
    const running = mentions.filter((mention) => isRunningText(readout, mention));
    const [first, ...later] = running;
    if (first === undefined || first.kind !== 'name') return [];
    const full = later.find(({ kind, text }) => kind === 'name' && isFullerThan(first, text));
    if (full === undefined || isIntroduced(readout, mentions, first)) return [];
    const { start, end } = first;
    return [
      {
        ...{ code: 'surname-before-introduction', severity: 'hint', start, end },
        message: `“${first.text}” stands here before “${name}” is introduced.`,
        evidence: [{ uri, start: full.start, end: full.end, message: `“${full.text}”` }],
        fixes: () => [
          {
            title: `Write “${full.text}”`,
            preferred: false,
            edits: [{ uri, edits: [{ start, end, newText: full.text }] }],
          },
        ],
      },
    ];
  });

const isRunningText = (readout: Readout, mention: Mention): boolean =>
  sectionAt(readout, mention)?.kind === 'paragraph';

/** The surname of it; a given name alone is for kings and friends. */
function isFullerThan({ text: surname }: Mention, name: string): boolean {
  if (name.length <= surname.length || name.startsWith(`${surname} `)) return false;
  const { relation, bare } = compareNames(surname, name);
  return relation === 'omission' && bare;
}

/** By a title, here or in the headline, or by the full name in whatever comes before. */
function isIntroduced(readout: Readout, mentions: readonly Mention[], first: Mention): boolean {
  const { start, end } = withTitles(readout, first);
  if (start < first.start || end > first.end) return true;
  return mentions.some(
    (mention) => mention.start < first.start && mention.kind === 'name' && isFullerThan(first, mention.text),
  );
}
