// What the command line prints, and with which status it ends.
import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/cli.ts';
import { sideFileText } from '../support/decisions.ts';
import { diskOf } from './disk.ts';

const visit = `MEXICO CITY, May 3, 2024

The Foreign Minister of Sweden, Karin Lindqvist, met with the Ambassador of Mexico in the palace.
`;

async function readouts(texts: Readonly<Record<string, string>>, ...argv: string[]) {
  const { files, save, terminal, left } = diskOf(texts);
  const status = await run(argv, files, terminal, save);
  const { out, err } = left();
  return { status, out, err };
}

const lines = (out: string) => out.trimEnd().split('\n');

describe('readouts annotate', () => {
  it('prints a JSON document a line, each under the name of its file', async () => {
    const { status, out, err } = await readouts(
      { 'a.txt': visit, 'b.txt': '' },
      'annotate',
      '--format',
      'ndjson',
      'a.txt',
      'b.txt',
    );
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(
      lines(out).map((line) => JSON.parse(line).file),
      ['a.txt', 'b.txt'],
    );
  });

  it('gives what each readout says, in offsets of its text', async () => {
    const { out } = await readouts({ 'a.txt': visit }, 'annotate', 'a.txt');
    const { date, mentions, officials } = JSON.parse(out);
    assert.equal(date, '2024-05-03');
    for (const { start, end, text } of mentions) assert.equal(visit.slice(start, end), text);
    const lindqvist = mentions.find(({ text }: { text: string }) => text === 'Karin Lindqvist');
    assert.deepEqual(lindqvist, { ...lindqvist, kind: 'name', official: 'karin-lindqvist' });
    assert.ok(
      officials.some(
        ({ id, country }: { id: string; country: string }) => id === 'karin-lindqvist' && country === 'SE',
      ),
    );
  });

  it('gives the country of the register before one that was guessed', async () => {
    const met = 'Foreign Secretary Elena Duarte met with U.S. Secretary of State Martin Hale in Lima.';
    const register =
      'persons:\n  - { name: Elena Duarte, country: MX, memberships: [{ role: Foreign Secretary }] }\n';
    const { out } = await readouts({ 'a.txt': met, 'officials.yaml': register }, 'annotate', 'a.txt');
    const { officials, meetings } = JSON.parse(out);
    assert.equal(officials[0].country, 'MX');
    assert.deepEqual(meetings[0].delegations[0], { country: 'MX', members: ['elena-duarte'] });
  });

  it('says who was decided, and by whom', async () => {
    const side = sideFileText(visit, [
      { words: 'Karin Lindqvist', scope: 'document', person: 'kl', note: 'By her voice' },
    ]);
    const register = 'persons:\n  - { id: kl, name: Karin Lindqvist Ek }\n';
    const texts = { 'a.txt': visit, 'a.txt.annotations.yaml': side, 'officials.yaml': register };
    const { officials } = JSON.parse((await readouts(texts, 'annotate', 'a.txt')).out);
    const { decided } = officials.find(({ id }: { id: string }) => id === 'kl');
    assert.deepEqual(decided, {
      is: 'kl',
      isNot: [],
      isUnsure: false,
      reasons: ['decided by Ada on 2026-11-20: By her voice'],
    });
    const lost = { ...texts, 'a.txt.annotations.yaml': side.replace('person: kl', 'person: nobody') };
    const { out, status } = await readouts(lost, 'check', 'a.txt');
    assert.match(out, /^a\.txt\.annotations\.yaml:9:13: warning: .*\[annotation-unknown-person\]$/m);
    assert.equal(status, 1);
  });

  it('says with --explain why a mention was taken', async () => {
    const plain = JSON.parse((await readouts({ 'a.txt': visit }, 'annotate', 'a.txt')).out);
    const explained = JSON.parse((await readouts({ 'a.txt': visit }, 'annotate', '--explain', 'a.txt')).out);
    assert.equal(plain.mentions[0].evidence, undefined);
    assert.equal(typeof explained.mentions[0].evidence, 'string');
  });

  it('walks folders, and names what is in them by the path from there', async () => {
    const texts = { 'press/2024/a b.txt': visit, 'press/b.readout': visit, 'press/logo.png': '' };
    const { out } = await readouts(texts, 'annotate', 'press/');
    assert.deepEqual(
      lines(out).map((line) => JSON.parse(line).file),
      ['2024/a b.txt', 'b.readout'],
    );
  });
});

describe('readouts check', () => {
  const unclosed =
    'The Minister of Trade, Ana Sol, said: “We agreed on everything.\n\nThe end of the visit.\n';

  it('prints problems as file:line:column, counted from 1, and ends with 1', async () => {
    const { status, out } = await readouts({ 'press/a.txt': unclosed }, 'check', '--no-register', 'press');
    assert.equal(status, 1);
    const line = lines(out).find((found) => found.includes('[unclosed-quotation]'));
    assert.match(line ?? out, /^press\/a\.txt:1:39: warning: /);
  });

  it('prints the same as JSON', async () => {
    const { status, out } = await readouts({ 'a.txt': unclosed }, 'check', '--format', 'json', 'a.txt');
    assert.equal(status, 1);
    const found = JSON.parse(out).find(({ code }: { code: string }) => code === 'unclosed-quotation');
    assert.deepEqual([found.file, found.line, found.column, found.severity], ['a.txt', 1, 39, 'warning']);
  });

  it('tells hints only if asked to, and ends with 0 where there is nothing else', async () => {
    const texts = { 'a.txt': `${visit}\n[Print]  [Share]\n` };
    assert.deepEqual(await readouts(texts, 'check', 'a.txt'), { status: 0, out: '', err: '' });
    assert.deepEqual(await readouts(texts, 'check', '--hints', 'a.txt'), {
      status: 0,
      out: 'a.txt:5:1: hint: Left over from a web page: no part of the readout. [web-debris]\n',
      err: '',
    });
  });

  it('is silent and ends with 0 where all is well', async () => {
    const register = 'persons:\n  - { id: karin-lindqvist, name: Karin Lindqvist, country: SE }\n';
    const text = '---\ndate: 2024-05-03\n---\nThe Minister of Trade, Karin Lindqvist, spoke to the press.\n';
    const { status, out, err } = await readouts(
      { 'a.txt': text, 'officials.yaml': register },
      'check',
      'a.txt',
    );
    assert.deepEqual({ status, out, err }, { status: 0, out: '', err: '' });
  });
});

describe('the register of a run', () => {
  const text = '---\ndate: 2024-05-03\n---\nThe Minister of Trade, Karin Lindqvist, spoke to the press.\n';
  const register = (id: string) => `persons:\n  - { id: ${id}, name: Karin Lindqvist, country: SE }\n`;
  const texts = {
    'press/2024/a.txt': text,
    'press/officials/se.yaml': register('of-the-folder'),
    'other.yaml': register('of-the-option'),
  };
  const idIn = (out: string) => JSON.parse(out).mentions[0].official;

  it('is what lies beside the readouts and upward', async () => {
    assert.equal(idIn((await readouts(texts, 'annotate', 'press/2024/a.txt')).out), 'of-the-folder');
  });

  it('is the named one', async () => {
    const { out } = await readouts(texts, 'annotate', '--register', 'other.yaml', 'press/2024/a.txt');
    assert.equal(idIn(out), 'of-the-option');
  });

  it('is none where none is wanted', async () => {
    const { out } = await readouts(texts, 'annotate', '--no-register', 'press');
    assert.equal(idIn(out), 'karin-lindqvist');
  });
});

describe('readouts', () => {
  it('goes on after a file that cannot be read, and says so in its status', async () => {
    const { status, out, err } = await readouts({ 'a.txt': visit }, 'annotate', 'gone.txt', 'a.txt');
    assert.deepEqual([status, err], [2, 'readouts: gone.txt does not exist\n']);
    assert.equal(JSON.parse(out).file, 'a.txt');
  });

  it('says where it finds nothing to read', async () => {
    assert.deepEqual(await readouts({ 'press/logo.png': '' }, 'check', 'press'), {
      status: 2,
      out: '',
      err: 'readouts: there are no readouts in press\n',
    });
  });

  it('checks a register by itself', async () => {
    const { status, out, err } = await readouts(
      { 'officials.yaml': 'persons: 7\n' },
      'check',
      'officials.yaml',
    );
    assert.deepEqual([status, err], [1, '']);
    assert.match(out, /^officials\.yaml:1:\d+: (error|warning): /);
  });

  for (const argv of [
    [],
    ['check'],
    ['improve', 'a.txt'],
    ['check', '--format', 'xml', 'a.txt'],
    ['annotate', '--format', 'text', 'a.txt'],
    ['check', '--explain', 'a.txt'],
    ['annotate', '--hints', 'a.txt'],
    ['check', '--no-register', '--register', 'r.yaml', 'a.txt'],
    ['check', '--colour', 'a.txt'],
  ]) {
    it(`ends with 2 and one clear line on: ${argv.join(' ')}`, async () => {
      const { status, out, err } = await readouts({ 'a.txt': '' }, ...argv);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^readouts: .+\nTry `readouts --help`\.\n$/);
    });
  }

  it('tells its version and how it is used', async () => {
    assert.match((await readouts({}, '--version')).out, /^\d+\.\d+\.\d+\n$/);
    const help = await readouts({}, '--help');
    assert.match(help.out, /readouts check PATH/);
    assert.equal(help.status, 0);
  });
});
