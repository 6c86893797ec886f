// Who is who over many readouts, from the lines that `readouts annotate` prints of them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { run } from '../../server/src/cli/cli.ts';
import { Corpus } from '../../server/src/core/corpus/corpus.ts';
import { sideFileText } from '../support/decisions.ts';
import { diskOf } from './disk.ts';

const register = `persons:
  - { id: kl, name: Karin Lindqvist, country: SE, memberships: [{ role: Foreign Minister, end: 2022-06-30 }] }
`;

const readouts = {
  '2022-05-03-visit.txt':
    'Foreign Minister Karin Lindqvist of Sweden met with Foreign Secretary Elena Duarte of Mexico in Lima. Duarte and the Foreign Minister spoke of trade.\n',
  '2023-01-09-call.txt':
    'Foreign Secretary Elena Duarte Solís of Mexico met with Karin&nbsp;Lindqvist. Duarte  Solís thanked Lindqvist.\n',
  'undated.txt': 'The letter of Ben Ode is in the hands of the ministry.\n',
};

interface Official {
  readonly official: string;
  readonly name: string;
}

/** What `readouts corpus …args` says, on a disk of these texts and with these lines piped into it. */
async function corpus(texts: Readonly<Record<string, string>>, piped: string, ...args: string[]) {
  const { files, save, terminal, left } = diskOf(texts);
  const pipe = {
    written: async () => {},
    async *lines(path: string) {
      const text = path === '-' ? piped : texts[path];
      if (text === undefined) throw Object.assign(new Error(), { code: 'ENOENT' });
      yield* text.split('\n');
    },
  };
  const status = await run(['corpus', ...args], files, terminal, save, pipe);
  const { out, err } = left();
  return { status, out, err };
}

async function annotated(texts: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  const { files, save, terminal, left } = diskOf(texts);
  await run(['annotate', ...args, ...Object.keys(texts)], files, terminal, save);
  return left().out;
}

const officialsIn = (out: string): Official[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Of readouts whose names follow one another, as a file of the folder. */
const folderOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
  );

describe('readouts corpus', () => {
  it('counts over all readouts how an official is called, where, and when', async () => {
    const { status, out, err } = await corpus({}, await annotated(readouts), '-');
    assert.deepEqual([status, err], [0, '']);
    const [ben, elena, karin, ...more] = officialsIn(out);
    assert.deepEqual(more, []);
    assert.deepEqual(ben, {
      ...{ official: 'ben-ode', name: 'Ben Ode', registered: false, country: null },
      ...{ other_names: [], titles: [], readouts: 1, mentions: 1, meetings: 0, first: null, last: null },
    });
    assert.deepEqual(elena, {
      ...{ official: 'elena-duarte-solis', name: 'Elena Duarte Solís', registered: false, country: 'MX' },
      other_names: [
        { text: 'Duarte', count: 1 },
        { text: 'Duarte Solís', count: 1 },
        { text: 'Elena Duarte', count: 1 },
      ],
      titles: [{ text: 'Foreign Secretary', count: 2 }],
      ...{ readouts: 2, mentions: 4, meetings: 2, first: '2022-05-03', last: '2023-01-09' },
    });
    assert.deepEqual(karin, {
      ...{ official: 'karin-lindqvist', name: 'Karin Lindqvist', registered: false, country: 'SE' },
      other_names: [{ text: 'Lindqvist', count: 1 }],
      titles: [{ text: 'Foreign Minister', count: 1 }],
      ...{ readouts: 2, mentions: 4, meetings: 2, first: '2022-05-03', last: '2023-01-09' },
    });
  });

  it('finds in all the readouts of a folder whom a corpus of them has', async () => {
    for (const folder of ['test/gold/en', 'test/gold/es', 'seeds']) {
      const texts = folderOf(folder);
      const { out } = await corpus({}, await annotated(texts, '--no-register'), '-');
      const whole = Object.entries(texts).reduce(
        (before, [name, text]) => before.with(`file:///work/${name}`, text),
        Corpus.empty,
      );
      assert.ok(whole.officials().length > 20);
      assert.deepEqual(
        officialsIn(out).map(({ official, name }) => [official, name]),
        whole.officials().map(({ id, name }) => [id, name]),
      );
    }
  });

  it('knows who is registered, and takes what was decided', async () => {
    const lines = await annotated({
      ...{ 'a.txt': 'Karen Lind met with Ben Ode.\n', 'officials.yaml': register },
      'a.txt.annotations.yaml': sideFileText('Karen Lind met with Ben Ode.\n', [
        { words: 'Karen Lind', judgement: 'positive', person: 'kl', creator: 'Ada' },
      ]),
    });
    const { out } = await corpus({ 'officials.yaml': register }, lines, '--register', 'officials.yaml', '-');
    assert.deepEqual(
      officialsIn(out).map(({ official, name }) => [official, name]),
      [
        ['ben-ode', 'Ben Ode'],
        ['kl', 'Karin Lindqvist'],
      ],
    );
  });

  it('makes a table for a spreadsheet', async () => {
    const { out } = await corpus({}, await annotated(readouts), '--format', 'csv', '-');
    assert.equal(
      out,
      [
        'official,name,registered,country,other_names,titles,readouts,mentions,meetings,first,last',
        'ben-ode,Ben Ode,no,,,,1,1,0,,',
        'elena-duarte-solis,Elena Duarte Solís,no,MX,Duarte (1); Duarte Solís (1); Elena Duarte (1),Foreign Secretary (2),2,4,2,2022-05-03,2023-01-09',
        'karin-lindqvist,Karin Lindqvist,no,SE,Lindqvist (1),Foreign Minister (1),2,4,2,2022-05-03,2023-01-09',
        '',
      ].join('\r\n'),
    );
  });

  it('says which lines are of no use, and counts the others', async () => {
    const good = await annotated({ 'a.txt': 'The letter of Ben Ode is in the hands of the ministry.\n' });
    const piped = `{nonsense\n${good}\n{"line":3,"error":"is no JSON"}\n{"file":"b.txt"}\n`;
    const { status, out, err } = await corpus({ 'more.ndjson': good }, piped, '-', 'more.ndjson', 'none');
    assert.equal(status, 2);
    assert.equal(
      err.replace(/(?<=is no JSON: ).*/, '…'),
      'readouts: line 1 of the standard input is no JSON: …\n' +
        'readouts: line 4 of the standard input tells of an error: is no JSON\n' +
        'readouts: line 5 of the standard input is no annotated readout: date: Invalid key: Expected "date" but received undefined\n' +
        'readouts: none does not exist\n',
    );
    assert.equal(JSON.parse(out).readouts, 2);
  });

  it('does not fill the screen with faults', async () => {
    const { err } = await corpus({}, 'x\n'.repeat(30), '-');
    assert.equal(err.trimEnd().split('\n').at(-1), 'readouts: … and 10 more lines');
  });

  it('says what makes no sense', async () => {
    const said = async (...args: string[]) => (await corpus({}, '', ...args)).err.split('\n')[0];
    assert.equal(
      await said(),
      'readouts: corpus needs at least one file of lines that annotate printed, or - for the standard input',
    );
    assert.equal(await said('-', '-'), 'readouts: - can be read only once');
    assert.equal(
      await said('--format', 'tei', '-'),
      'readouts: corpus has the formats ndjson and csv, not tei',
    );
    assert.equal(await said('--bom', '-'), 'readouts: --bom belongs to --format csv');
    assert.equal(await said('--register', 'none.yaml', '-'), 'readouts: none.yaml does not exist');
  });
});
