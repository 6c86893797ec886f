// A reading drawn into its text, so that a test shows what a person would mark: `⟦t 1|Foreign Minister⟧ ⟦p 1|Ana Ruiz⟧`.
import assert from 'node:assert/strict';
import { parseReadout } from '../../server/src/core/readout/parseReadout.ts';

/**
 * The text with its marks: `t` a title, `p` a name, `r` a role; persons are numbered in the order in which they are first named.
 * `⟦t ada|advisor to ⟦t ben|President⟧ ⟦p ben|Ben Ode⟧⟧` nests.
 */
export function marked(text: string): string {
  const readout = parseReadout(text);
  const numbers = new Map<number, number>();
  const numberOf = (person: number): number => {
    if (!numbers.has(person)) numbers.set(person, numbers.size + 1);
    return numbers.get(person)!;
  };
  const spans = [
    ...readout.titles.map((title) => ({ ...title, sign: 't' })),
    ...readout.mentions.map((mention) => ({ ...mention, sign: mention.kind === 'role' ? 'r' : 'p' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const opened = spans.map((span) => ({ ...span, label: `⟦${span.sign} ${numberOf(span.person)}|` }));
  let result = '';
  for (let offset = 0; offset <= text.length; offset++) {
    result += '⟧'.repeat(opened.filter((span) => span.end === offset).length);
    for (const span of opened) if (span.start === offset) result += span.label;
    result += text.charAt(offset);
  }
  return result;
}

/** Asserts that a text without its marks is read as it is marked. */
export function reads(expected: string): void {
  assert.equal(marked(expected.replace(/⟦[tpr] \d+\||⟧/g, '')), expected);
}
