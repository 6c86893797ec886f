// Where a readout says most about somebody.
import assert from 'node:assert/strict';
import { introductionIn } from '../../../server/src/core/corpus/introductionOf.ts';
import type { Readout } from '../../../server/src/core/readout/readout.ts';

/** A readout of one person, from a text with marks: `[t Minister] [p Ana Sol]`. */
function introduction(marked: string): string | undefined {
  let text = '';
  const spans: { kind: string; start: number; end: number; text: string }[] = [];
  for (const part of marked.split(/(\[[tpr] [^\]]+\])/)) {
    const words = part.startsWith('[') ? part.slice(3, -1) : part;
    if (words !== part)
      spans.push({ kind: part[1]!, start: text.length, end: text.length + words.length, text: words });
    text += words;
  }
  const readout: Readout = {
    language: 'en',
    date: undefined,
    headline: undefined,
    garbled: [],
    sections: [],
    persons: [{ name: '', title: undefined, country: undefined }],
    mentions: spans
      .filter(({ kind }) => kind !== 't')
      .map((span) => ({ ...span, kind: span.kind === 'r' ? 'role' : 'name', person: 0, evidence: '' })),
    titles: spans.filter(({ kind }) => kind === 't').map((span) => ({ ...span, person: 0 })),
    meetings: [],
    quotations: [],
    wordCount: 0,
    firstWord: undefined,
  };
  const span = introductionIn(readout, 0)?.span;
  return span && text.slice(span.start, span.end);
}

describe('the introduction of a person', () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    'is the name with its title: [p Ana Sol] spoke, then [t Minister] [p Ana Sol].': 'Minister Ana Sol',
    'takes a title after the name: [p Ana Sol], [t Minister of Trade], spoke.': 'Ana Sol, Minister of Trade',
    'takes titles on both sides: [t General] [p Ana Sol], [t Chief of Staff], spoke.':
      'General Ana Sol, Chief of Staff',
    'prefers a full name to a surname with a title: [t Minister] [p Sol] and [p Ana Sol].': 'Ana Sol',
    'prefers the fuller name: [p Ana Sol], later [p Ana Sol Rivas].': 'Ana Sol Rivas',
    'leaves the next mention its title: [p Ana Sol]. [t Minister] [p Sol] agreed.': 'Ana Sol',
    'is a role where there is no name: the [r Minister] spoke.': 'Minister',
    'is none where there is no mention': undefined,
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => assert.equal(introduction(text), expected));
  }
});
