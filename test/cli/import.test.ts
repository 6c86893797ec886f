// `readouts import`: shown first, written when it is asked for, and nothing taken for something else.
import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/cli.ts';
import { sideFileText } from '../support/decisions.ts';
import { diskOf } from './disk.ts';

const visit = 'Foreign Minister Ana Ruiz met with Ben Ode in Lima on May 3, 2024.\n';
const beside = sideFileText(visit, [
  { words: 'Ben Ode', person: 'ben-ode', creator: 'Eva', note: 'As in May.' },
]);
const side = 'p/a.txt.annotations.yaml';

async function importing(texts: Readonly<Record<string, string>>, ...argv: string[]) {
  const disk = diskOf(texts);
  const status = await run(['import', ...argv], disk.files, disk.terminal, disk.save);
  return { status, ...disk.left() };
}

async function exportedAs(format: string, ending: string) {
  const disk = diskOf({ 'p/a.txt': visit, [side]: beside });
  await run(['export', '--format', format, '--out', 'x', 'p'], disk.files, disk.terminal, disk.save);
  return disk.left().texts[`x/a${ending}`]!;
}

describe('readouts import', () => {
  it('shows what it would write', async () => {
    const from = await exportedAs('webannotation', '.jsonld');
    const { status, out, err, texts } = await importing(
      { 'p/a.txt': visit, 'x.jsonld': from },
      ...['--format', 'webannotation', 'x.jsonld'],
    );
    assert.equal(status, 0);
    assert.match(out, /^--- p\/a\.txt\.annotations\.yaml\n/);
    assert.match(out, /^\+ {4}note: As in May\.$/m);
    assert.match(err, /suggestions of a program, left out: 2\n.*nothing is written yet; --write does it\n$/);
    assert.equal(texts[side], undefined);
  });

  it('writes with --write what was exported, and nothing the second time', async () => {
    const from = await exportedAs('webannotation', '.jsonld');
    const call = ['--format', 'webannotation', '--write', 'x.jsonld'];
    const once = await importing({ 'p/a.txt': visit, 'x.jsonld': from }, ...call);
    assert.equal(once.texts[side], beside);
    const twice = await importing(once.texts, ...call);
    assert.deepEqual([twice.status, twice.out, twice.texts], [0, '', once.texts]);
    assert.match(twice.err, /there is nothing new in it/);
  });

  it('goes by the name of a file of brat', async () => {
    const from = await exportedAs('brat', '.ann');
    const { status, texts } = await importing(
      {
        'p/a.txt': visit,
        'b/a.ann': `${from}T99\tPerson 17 25\tAna Ruiz\nN99\tReference T99 register:ana-ruiz\tAna\n`,
      },
      ...['--format', 'brat', '--write', '--annotator', 'Jon', 'b/a.ann'],
    );
    assert.equal(status, 0);
    assert.match(texts[side]!, /person: ana-ruiz\n.*creator: Jon\n.*creator: Eva\n/s);
  });

  it('says which readout is not there, or not the only one', async () => {
    const from = await exportedAs('webannotation', '.jsonld');
    const call = ['--format', 'webannotation', 'x.jsonld', '--into', 'p', '--into', 'q'];
    const none = await importing({ 'p/b.txt': visit, 'x.jsonld': from, 'q/c.txt': visit }, ...call);
    assert.match(none.err, /x\.jsonld: 1 decision is about a\.txt, and there is no such readout here/);
    const two = await importing({ 'p/a.txt': visit, 'x.jsonld': from, 'q/a.txt': visit }, ...call);
    assert.match(two.err, /x\.jsonld: 1 decision is about a\.txt, and there are 2 of that name here/);
    assert.deepEqual([none.status, two.status], [2, 2]);
  });

  it('keeps what has no place in the text, and says so', async () => {
    const from = await exportedAs('webannotation', '.jsonld');
    const { status, err, texts } = await importing(
      { 'p/a.txt': visit.replace('Ben Ode', 'Ida Holm'), 'x.jsonld': from },
      ...['--format', 'webannotation', '--write', 'x.jsonld'],
    );
    assert.equal(status, 0);
    assert.match(err, /a\.txt\.annotations\.yaml: “Ben Ode” has not just one place in the text: kept/);
    assert.match(texts[side]!, /person: ben-ode[\s\S]*exact: "Ben Ode"/);
  });

  it('leaves a broken side file alone', async () => {
    const from = await exportedAs('webannotation', '.jsonld');
    const texts = { 'p/a.txt': visit, [side]: 'annotations: [\n', 'x.jsonld': from };
    const {
      status,
      err,
      texts: left,
    } = await importing(texts, '--format', 'webannotation', '--write', 'x.jsonld');
    assert.equal(status, 2);
    assert.match(err, /annotations\.yaml cannot be added to/);
    assert.deepEqual(left, texts);
  });

  it('says what makes no sense', async () => {
    const said = async (...argv: string[]) =>
      (await importing({ 'a.txt': visit, 'a.csv': 'x' }, ...argv)).err.split('\n')[0];
    assert.equal(await said('a.csv'), 'readouts: import needs --format: webannotation or brat');
    assert.equal(
      await said('--format', 'tei', 'a.csv'),
      'readouts: import has the formats webannotation and brat, not tei',
    );
    assert.equal(await said('--format', 'brat'), 'readouts: import needs at least one file');
    assert.equal(await said('--format', 'brat', 'a.csv'), 'readouts: a.csv is not what brat writes');
    assert.equal(await said('--format', 'webannotation', 'b.json'), 'readouts: b.json does not exist');
  });
});
