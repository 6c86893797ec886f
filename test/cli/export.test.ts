// `readouts export`: what is printed, what is written, and what never is.
import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/cli.ts';
import { sideFileText } from '../support/decisions.ts';
import { diskOf } from './disk.ts';

const visit = 'Foreign Minister Ana Ruiz met with Ben Ode in Lima on May 3, 2024.\n';

/** With the files by path below the working directory, as the run leaves them. */
async function exporting(texts: Readonly<Record<string, string>>, ...argv: string[]) {
  const disk = diskOf(texts);
  const status = await run(['export', ...argv], disk.files, disk.terminal, disk.save);
  const { out, err, texts: left } = disk.left();
  return { status, out, err, left };
}

const lines = (out: string) => out.trimEnd().split('\n');

describe('readouts export', () => {
  it('prints tables of several readouts as one', async () => {
    const { status, out } = await exporting(
      { 'a.txt': visit, 'b.txt': visit },
      '--format',
      'csv',
      'a.txt',
      'b.txt',
    );
    assert.equal(status, 0);
    assert.deepEqual(
      out
        .trim()
        .split('\r\n')
        .map((line) => line.split(',')[0]),
      ['file', 'a.txt', 'a.txt', 'b.txt', 'b.txt'],
    );
  });

  it('prints one readout in any format', async () => {
    for (const [format, beginning] of Object.entries({
      tei: '<?xml',
      webannotation: '{"@context"',
      brat: 'T1\t',
      csv: 'file,',
      ndjson: '{"file"',
    })) {
      const { status, out } = await exporting({ 'a.txt': visit }, '--format', format, 'a.txt');
      assert.deepEqual([status, out.slice(0, beginning.length)], [0, beginning]);
    }
  });

  it('asks for a folder where each readout is a file of its own', async () => {
    const { status, err } = await exporting({ 'p/a.txt': visit, 'p/b.txt': visit }, '--format', 'tei', 'p');
    assert.deepEqual(
      [status, err],
      [2, 'readouts: tei is a file a readout: name a folder for the 2 with --out\n'],
    );
  });

  it('writes a file for each readout, in the folders it is in', async () => {
    const texts = { 'p/a b.txt': visit, 'p/2024/c.readout.txt': visit };
    const { status, left } = await exporting(texts, '--format', 'tei', '--out', 'x', 'p');
    assert.equal(status, 0);
    assert.deepEqual(Object.keys(left).slice(2).sort(), ['x/2024/c.xml', 'x/a%20b.xml']);
  });

  it('lays the text and the types beside what brat reads', async () => {
    const { left } = await exporting({ 'p/a.txt': visit }, '--format', 'brat', '--out', 'x', 'p');
    assert.deepEqual(Object.keys(left).slice(1).sort(), ['x/a.ann', 'x/a.txt', 'x/annotation.conf']);
    assert.equal(left['x/a.txt'], visit);
  });

  it('overwrites what is there only with --force, and then nothing if not all', async () => {
    const texts = { 'p/a.txt': visit, 'p/b.txt': visit, 'x/b.csv': 'mine' };
    const refused = await exporting(texts, '--format', 'csv', '--out', 'x', 'p');
    assert.deepEqual(
      [refused.status, refused.err, refused.left],
      [2, 'readouts: x/b.csv is there already; --force overwrites it\n', texts],
    );
    const forced = await exporting(texts, '--format', 'csv', '--out', 'x', '--force', 'p');
    assert.equal(forced.status, 0);
    assert.match(forced.left['x/b.csv']!, /^file,/);
  });

  it('never overwrites a source', async () => {
    const texts = { 'p/a.readout': visit, 'p/a.txt': 'Ben Ode left.\n' };
    const { status, err, left } = await exporting(
      texts,
      '--format',
      'brat',
      '--out',
      'p',
      '--force',
      'p/a.readout',
      'p/a.txt',
    );
    assert.equal(status, 2);
    assert.match(err, /p\/a\.txt is a source, and is not overwritten/);
    assert.deepEqual(left, texts);
  });

  it('does not write two readouts into one file', async () => {
    const { status, err } = await exporting(
      { 'p/a.txt': visit, 'q/a.txt': visit },
      '--format',
      'csv',
      '--out',
      'x',
      'p',
      'q',
    );
    assert.equal(status, 2);
    assert.match(err, /x\/a\.csv would be written twice/);
  });

  it('gives the decisions that stand beside a readout', async () => {
    const beside = sideFileText(visit, [{ words: 'Ben Ode', person: 'ben-ode', creator: 'Eva' }]);
    const { out } = await exporting(
      { 'a.txt': visit, 'a.txt.annotations.yaml': beside },
      ...['--format', 'ndjson', 'a.txt'],
    );
    const rows = lines(out).map((line) => JSON.parse(line));
    assert.deepEqual(
      rows.map(({ exact, status, by }) => [exact, status, by]),
      [
        ['Ana Ruiz', 'suggested', null],
        ['Ben Ode', 'confirmed', 'Eva'],
      ],
    );
  });

  it('says which decisions it cannot read', async () => {
    const beside = sideFileText(visit, [{ words: 'Ben Ode', person: 'ben-ode' }]).replace(
      /start: \d+/,
      'start: 99',
    );
    const { status, err } = await exporting(
      { 'a.txt': visit, 'a.txt.annotations.yaml': beside },
      ...['--format', 'csv', 'a.txt'],
    );
    assert.deepEqual(
      [status, err],
      [0, 'readouts: the decisions beside a.txt: `position` must end after it starts.\n'],
    );
  });

  it('says what a format cannot have', async () => {
    const { status, err } = await exporting({ 'a.txt': 'a\x07b' }, '--format', 'tei', 'a.txt');
    assert.deepEqual(
      [status, err],
      [0, 'readouts: a.txt: Characters that XML cannot have are given as U+FFFD: U+0007.\n'],
    );
  });

  it('says what makes no sense', async () => {
    const said = async (...argv: string[]) =>
      (await exporting({ 'a.txt': visit }, ...argv)).err.split('\n')[0];
    const formats = 'tei, webannotation, brat, csv or ndjson';
    assert.equal(await said('a.txt'), `readouts: export needs --format: ${formats}`);
    assert.equal(
      await said('--format', 'word', 'a.txt'),
      `readouts: export has the formats ${formats}, not word`,
    );
    assert.equal(await said('--format', 'csv'), 'readouts: export needs at least one file or folder');
    assert.equal(
      await said('--format', 'csv', '--frus', 'a.txt'),
      'readouts: --frus belongs to --format tei',
    );
    assert.equal(await said('--format', 'tei', '--bom', 'a.txt'), 'readouts: --bom belongs to --format csv');
    assert.equal(await said('--format', 'tei', '--force', 'a.txt'), 'readouts: --force belongs to --out');
    assert.equal(await said('--format', 'tei', 'b.txt'), 'readouts: b.txt does not exist');
  });

  it('says that a register is no readout', async () => {
    const { status, err } = await exporting(
      { 'officials.yaml': 'persons: []\n' },
      '--format',
      'csv',
      'officials.yaml',
    );
    assert.deepEqual([status, err], [2, 'readouts: there are no readouts in officials.yaml\n']);
  });
});
