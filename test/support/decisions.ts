// Decisions about words of a text, as a side file has them.
import type { Annotation } from '../../server/src/core/annotations/annotation.ts';
import { baseOf } from '../../server/src/core/annotations/baseOf.ts';
import { blockOf } from '../../server/src/core/annotations/blockOf.ts';
import { quoteOf } from '../../server/src/core/annotations/quoteOf.ts';

/** The words, or with `at` those that begin there; positive where nothing else is said. */
export type Decision = Partial<Annotation> & { readonly words: string; readonly at?: number };

export function sideFileText(text: string, decisions: readonly Decision[], source = 'a.txt'): string {
  const blocks = decisions.map(({ words, at, ...rest }, index) => {
    const start = at ?? text.indexOf(words);
    const decided: Annotation = {
      ...{ id: `d${index + 1}`, motivation: 'identifying', judgement: 'positive', scope: undefined },
      ...{ person: undefined, post: undefined, mention: undefined },
      ...{ creator: 'Ada', created: `2026-11-2${index}T10:00:00Z`, note: undefined },
      ...quoteOf(text, { start, end: start + words.length }),
      ...rest,
    };
    return blockOf(decided, '\n');
  });
  return `version: 1\nsource: ${source}\nbase: ${baseOf(text)}\nannotations:\n${blocks.join('')}`;
}
