// What is wrong with a text whoever it is about: quotations left open, no date, what a web page left behind.
import assert from 'node:assert/strict';
import { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import { problemsOf } from '../../../../server/src/core/features/problems/problemsOf.ts';
import type { Section } from '../../../../server/src/core/readout/readout.ts';
import { LineIndex } from '../../../../server/src/core/text/lineIndex.ts';
import { fixture } from '../../../support/fixture.ts';
import { readoutOf } from '../../../support/people.ts';
import { fixed, theProblem, told, type Workspace } from '../../../support/problems.ts';

/** A text whose sections are its lines: debris, front matter, the headline or paragraphs, by their first character. */
function lined(text: string, uri = 'a.txt', rest: Parameters<typeof readoutOf>[1] = {}): Workspace {
  const sections: Section[] = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => {
    const kind = line.startsWith('/')
      ? 'debris'
      : line.startsWith('---')
        ? 'front-matter'
        : line.startsWith('H')
          ? 'headline'
          : 'paragraph';
    return { kind, start: index, end: index + line.length };
  });
  const headline = sections.find(({ kind }) => kind === 'headline');
  const readout = readoutOf([], { sections, headline, ...rest });
  const corpus = Corpus.empty.withReadout(uri, readout, new LineIndex(text));
  return { corpus, texts: new Map([[uri, text]]) };
}

const date = { iso: '2024-05-01', start: 0, end: 0 };

describe('unclosed-quotation', () => {
  const text = 'She said: “We met.\n';
  const quotation = { start: 10, end: 18, speaker: undefined };

  it('is told at its opening mark, and closed with its own kind', () => {
    const files = lined(text, 'a.txt', { date, quotations: [{ ...quotation, closed: false, closing: '”' }] });
    assert.deepEqual(told(files, 'a.txt'), ['unclosed-quotation ““”']);
    const { fixes } = theProblem(files, 'a.txt', 'unclosed-quotation');
    assert.deepEqual(fixed(files, fixes, 'Close the quotation with ”'), { 'a.txt': 'She said: “We met.”\n' });
    assert.equal(fixes[0]?.preferred, true);
  });

  it('is not told of one that is closed', () => {
    assert.deepEqual(
      told(lined(text, 'a.txt', { date, quotations: [{ ...quotation, closed: true }] }), 'a.txt'),
      [],
    );
  });
});

describe('undated-readout', () => {
  it('is told at the headline, or else at the first line of text', () => {
    assert.deepEqual(told(lined('/menu\nHeadline\nText.\n'), 'a.txt').slice(1), [
      'undated-readout “Headline”',
    ]);
    assert.deepEqual(told(lined('Text.\nMore.\n'), 'a.txt'), ['undated-readout “Text.”']);
  });

  it('is not told where text or file name give a date, nor of what nobody here can read', () => {
    assert.deepEqual(told(lined('Text.\n', 'a.txt', { date }), 'a.txt'), []);
    assert.deepEqual(told(lined('Text.\n', '2024-05-01.txt'), '2024-05-01.txt'), []);
    assert.deepEqual(told(lined('Text.\n', 'a.txt', { language: undefined }), 'a.txt'), []);
  });

  it('is cured by front matter to fill in', () => {
    const title = 'Add a date as front matter';
    const files = lined('Text.\n');
    assert.deepEqual(fixed(files, theProblem(files, 'a.txt', 'undated-readout').fixes, title), {
      'a.txt': '---\ndate: \n---\n\nText.\n',
    });
    const begun = lined('---\ntitle: x\n---\nText.\n');
    assert.deepEqual(fixed(begun, theProblem(begun, 'a.txt', 'undated-readout').fixes, title), {
      'a.txt': '---\ndate: \ntitle: x\n---\nText.\n',
    });
  });

  it('takes the day of the only meeting that is dated', () => {
    const meeting = {
      status: 'held',
      anchor: date,
      kind: 'call',
      place: undefined,
      date,
      delegations: [],
    } as const;
    const files = lined('Text.\n', 'a.txt', { meetings: [meeting] });
    const { fixes } = theProblem(files, 'a.txt', 'undated-readout');
    assert.ok(
      fixed(files, fixes, 'Add a date as front matter')['a.txt']?.startsWith('---\ndate: 2024-05-01\n---\n'),
    );
  });
});

describe('web-debris', () => {
  it('is removed with its line and the empty one after it', () => {
    const files = lined('/menu\n\nText.\n\n/share\nMore.\n\n/a.jpeg', 'a.txt', { date });
    assert.deepEqual(told(files, 'a.txt'), [
      'web-debris “/menu”',
      'web-debris “/share”',
      'web-debris “/a.jpeg”',
    ]);
    const { problems, all } = debris(files);
    assert.deepEqual(fixed(files, problems[0]!, 'Remove this web debris'), {
      'a.txt': 'Text.\n\n/share\nMore.\n\n/a.jpeg',
    });
    assert.deepEqual(fixed(files, problems[0]!, all), { 'a.txt': 'Text.\n\nMore.\n\n' });
  });

  it('is one of lines that follow each other, with the empty ones between', () => {
    const files = lined('Text.\n/menu\n/share\n\n/a.jpeg\n\nMore.\n', 'a.txt', { date });
    assert.deepEqual(told(files, 'a.txt'), ['web-debris “/menu\n/share\n\n/a.jpeg”']);
    assert.deepEqual(fixed(files, debris(files).problems[0]!, 'Remove this web debris'), {
      'a.txt': 'Text.\nMore.\n',
    });
  });

  it('is not the mark at the end of a press release', () => {
    const files = fixture('PARIS, May 3, 2024\n\nThe Minister met with the press.\n\n\\###\n');
    assert.deepEqual(told(files, 'a.txt'), []);
  });

  it('keeps Windows line ends', () => {
    const files = lined('/menu\r\n\r\nText.\r\n', 'a.txt', { date });
    assert.deepEqual(fixed(files, debris(files).problems[0]!, 'Remove this web debris'), {
      'a.txt': 'Text.\r\n',
    });
  });
});

function debris({ corpus }: Workspace) {
  const problems = problemsOf(corpus, 'a.txt').map(({ fixes }) => fixes);
  return { problems, all: `Remove all ${problems.length} pieces of web debris` };
}
