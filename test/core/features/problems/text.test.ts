// What is wrong with a text whoever it is about: quotations left open, no date, what a web page left behind.
import assert from 'node:assert/strict';
import { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import { problemsOf } from '../../../../server/src/core/features/problems/problemsOf.ts';
import type { Section } from '../../../../server/src/core/readout/readout.ts';
import { applyEdits } from '../../../../server/src/core/text/edit.ts';
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
  const prose =
    'The Minister of Trade met with the Ambassador of Norland in the palace and they spoke at length of the ports and of the fish.\n';
  const code = 'undated-readout';

  it('is told at the first word of the headline, or else of the text', () => {
    assert.deepEqual(told(fixture(prose), 'a.txt'), ['undated-readout “The”']);
    assert.deepEqual(told(fixture(`Norland and Trade Talks\n\n${prose}`), 'a.txt'), [
      'undated-readout “Norland”',
    ]);
    assert.deepEqual(told(fixture(`[Print]  [Share]\n\n${prose}`), 'a.txt').slice(1), [
      'undated-readout “The”',
    ]);
  });

  it('is not told where text or file name give a date, nor of what nobody here can read', () => {
    assert.deepEqual(told(fixture(`PARIS, May 1, 2024. ${prose}`), 'a.txt'), []);
    assert.deepEqual(told(fixture(`-- 2024-05-01.txt --\n${prose}`), '2024-05-01.txt'), []);
    assert.deepEqual(told(fixture(`${'Министр встретился с послом. '.repeat(9)}\n`), 'a.txt'), []);
  });

  it('is not told while there is hardly a text', () => {
    assert.deepEqual(
      told(fixture('The Minister of Trade met with the Ambassador of Norland.\n'), 'a.txt'),
      [],
    );
  });

  it('is cured by the day of the only meeting that is dated', () => {
    const dated = prose.replace('met with', 'met on May 1, 2024 with');
    const title = 'Date the readout 2024-05-01, the day of its meeting, in front matter';
    const cured = (text: string) => {
      const files = fixture(text);
      return fixed(files, theProblem(files, 'a.txt', code).fixes, title)['a.txt'];
    };
    assert.equal(cured(dated), `---\ndate: 2024-05-01\n---\n\n${dated}`);
    assert.equal(cured(`---\ntitle: x\n---\n${dated}`), `---\ndate: 2024-05-01\ntitle: x\n---\n${dated}`);
  });

  it('says where to write a date that nothing here tells', () => {
    const { fixes, message } = theProblem(fixture(prose), 'a.txt', code);
    assert.deepEqual(fixes, []);
    assert.match(message, /^No date: .*`date: YYYY-MM-DD`/);
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
  const problems = problemsOf(corpus, 'a.txt').map(({ fixes }) => fixes());
  return { problems, all: `Remove all ${problems.length} pieces of web debris` };
}

describe('garbled-characters', () => {
  const problemsIn = (text: string) => {
    const files = fixture(text);
    return {
      files,
      found: problemsOf(files.corpus, 'a.txt').filter(({ code }) => code === 'garbled-characters'),
    };
  };
  const repaired = (text: string, title: RegExp) => {
    const [problem] = problemsIn(text).found;
    const fixes = problem?.fixes() ?? [];
    const fix = fixes.find((candidate) => title.test(candidate.title));
    assert.ok(fix, fixes.map((candidate) => candidate.title).join(' · '));
    return { text: applyEdits(text, fix.edits[0]!.edits), preferred: fix.preferred };
  };

  it('are told once, and all repaired at once', () => {
    const text = 'El canciller de PerÃº, JosÃ© Ahumada, dijo: â€œSeguimosâ€¦â€\u009d.\n';
    const { found } = problemsIn(text);
    assert.deepEqual(
      found.map(({ start, end, message, severity }) => [text.slice(start, end), message, severity]),
      [
        [
          'Ãº',
          'Garbled: this was “ú”, read in another encoding than it was written in. So are 4 more places.',
          'warning',
        ],
      ],
    );
    assert.deepEqual(repaired(text, /^Repair all 5/), {
      text: 'El canciller de Perú, José Ahumada, dijo: “Seguimos…”.\n',
      preferred: true,
    });
  });

  it('are repaired by default only where nothing of them is lost', () => {
    const text = 'EfraÃn Ahumada, de PerÃº.\n';
    assert.deepEqual(repaired(text, /that are sure$/), {
      text: 'EfraÃn Ahumada, de Perú.\n',
      preferred: true,
    });
    assert.deepEqual(repaired(text, /a part is lost$/), {
      text: 'Efraín Ahumada, de Perú.\n',
      preferred: false,
    });
  });

  it('are quotation marks that became control characters', () => {
    assert.equal(repaired('\u0093Yes\u0094, he said.\n', /^Repair all 2/).text, '“Yes”, he said.\n');
  });

  it('are none in words of other languages', () => {
    for (const text of ['SÃO PAULO, Não há. São João, Ângela e Ãngela.', 'Île-de-France, Ålesund, «Ça va?»'])
      assert.deepEqual(problemsIn(text).found, []);
  });
});
