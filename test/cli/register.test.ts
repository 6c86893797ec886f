// What `readouts register` prints and writes, and with which status it ends.
import assert from 'node:assert/strict';
import { run } from '../../server/src/cli/cli.ts';
import type { Files, Refusal } from '../../server/src/files/files.ts';
import type { Save } from '../../server/src/files/saveFile.ts';

const visit = 'The Foreign Minister of Sweden, Karin Lindqvist, met with Nils Moe, a farmer.\n';

/** The texts by path below the working directory are changed as files would be. */
async function register(texts: Record<string, string>, ...argv: string[]) {
  const pathOf = (uri: string) => uri.replace('file:///work/', '');
  const absent = (uri: string): Refusal => ({ uri, reason: 'does not exist', gone: true });
  const files: Files = {
    async *list(uri) {
      const path = pathOf(uri);
      const found = Object.keys(texts).filter((known) => known === path || known.startsWith(`${path}/`));
      if (found.length === 0) yield absent(uri);
      for (const known of found.sort()) yield `file:///work/${known}`;
    },
    async read(uri) {
      return texts[pathOf(uri)] ?? absent(uri);
    },
  };
  const save: Save = async (uri, text, before) => {
    if (texts[pathOf(uri)] !== before) return { uri, reason: 'is there already' };
    texts[pathOf(uri)] = text;
    return undefined;
  };
  const said = { out: '', err: '' };
  const terminal = {
    folder: '/work',
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
  const status = await run(['register', ...argv], files, terminal, save);
  return { status, ...said };
}

describe('readouts register init', () => {
  it('prints the officials of the readouts, and says who was left out', async () => {
    const { status, out, err } = await register({ 'press/a.txt': visit }, 'init', 'press');
    assert.equal(status, 0);
    assert.equal(
      out,
      `# From 1 readout: to be gone through by somebody who knows.
# Each office is as the readout beside it puts it; from when to when it was held, no readout says.
persons:
  - id: karin-lindqvist
    name: Karin Lindqvist # 1 readout
    country: SE
    memberships:
      - { role: Foreign Minister of Sweden, sources: [a.txt] }
`,
    );
    assert.equal(err, 'readouts: 1 person without an office left out; --all takes them in\n');
  });

  it('takes everybody in with --all', async () => {
    const { out, err } = await register({ 'press/a.txt': visit }, 'init', '--all', 'press');
    assert.match(out, /name: Nils Moe/);
    assert.equal(err, '');
  });

  it('leaves out who is in a register that is named', async () => {
    const texts = { 'press/a.txt': visit, 'o.yaml': 'persons: [{ name: Karin Lindqvist, country: SE }]' };
    assert.doesNotMatch((await register(texts, 'init', '--register', 'o.yaml', 'press')).out, /Lindqvist/);
    assert.match((await register(texts, 'init', 'press')).out, /Lindqvist/);
  });

  it('writes a file, and over one that is there only if forced', async () => {
    const texts: Record<string, string> = { 'press/a.txt': visit };
    const init = (...more: string[]) =>
      register(texts, 'init', '--all', 'press', '--output', 'o.yaml', ...more);
    assert.deepEqual(await init(), { status: 0, out: '', err: '' });
    const first = texts['o.yaml'];
    texts['o.yaml'] = 'persons: []\n';
    assert.deepEqual(await init(), {
      ...{ status: 2, out: '' },
      err: 'readouts: o.yaml is there already; --force overwrites it\n',
    });
    assert.equal(texts['o.yaml'], 'persons: []\n');
    assert.equal((await init('--force')).status, 0);
    assert.equal(texts['o.yaml'], first);
  });
});

describe('readouts register check', () => {
  const good = 'posts:\n  - { id: m, label: Minister }\npersons:\n  - { id: nils-moe, name: Nils Moe }\n';

  it('is silent and ends with 0 where all is well', async () => {
    const found = await register({ 'o.yaml': good }, 'check', 'o.yaml');
    assert.deepEqual(found, { status: 0, out: '', err: '' });
  });

  it('prints faults as file:line:column, counted from 1, and ends with 1', async () => {
    const texts = { 'a.yaml': good, 'b.yaml': 'persons:\n  - { id: nils-moe, name: Nisse Moe }\n' };
    const { status, out } = await register(texts, 'check', 'a.yaml', 'b.yaml');
    assert.equal(status, 1);
    assert.match(out, /^b\.yaml:2:11: error: .+ \[register-duplicate-id\]\n {2}a\.yaml:4:11: /);
    const asJson = JSON.parse((await register(texts, 'check', '--format', 'json', 'a.yaml', 'b.yaml')).out);
    assert.equal(asJson[0].code, 'register-duplicate-id');
  });

  it('takes the registers of a folder', async () => {
    const bad = 'persons:\n  - { id: nils-moe, name: Nisse Moe }\n';
    const texts = {
      'a/officials.yaml': good,
      'a/officials/no.yaml': bad,
      'a/other.yaml': '[',
      'b/x.txt': '',
    };
    const { status, out } = await register(texts, 'check', 'a');
    assert.equal(status, 1);
    assert.match(out, /^a\/officials\/no\.yaml:2:11: error: .+ \[register-duplicate-id\]\n.+\n$/);
    assert.deepEqual(await register(texts, 'check', 'b'), {
      ...{ status: 2, out: '' },
      err: 'readouts: b has no officials.yaml or officials/*.yaml\n',
    });
  });

  it('hints at entries that no readout speaks of, which is no fault', async () => {
    const texts = { 'press/a.txt': visit.replace('Nils Moe', 'Jo Roe'), 'o.yaml': good };
    const { status, out } = await register(texts, 'check', 'o.yaml', '--with', 'press');
    assert.equal(status, 0);
    assert.match(out, /^o\.yaml:2:21: hint: .+\no\.yaml:4:27: hint: No readout speaks of “Nils Moe”\. \[/);
  });

  it('ends with 2 where something cannot be read', async () => {
    assert.equal((await register({}, 'check', 'o.yaml')).status, 2);
    const { status, err } = await register(
      { 'o.yaml': good, 'press/x.png': '' },
      'check',
      'o.yaml',
      '--with',
      'press',
    );
    assert.deepEqual([status, err], [2, 'readouts: there are no readouts in press\n']);
  });
});

describe('readouts register merge', () => {
  const two = 'persons:\n  - { id: a-roe, name: A. Roe }\n  - id: ada-roe\n    name: Ada Roe\n';
  const after =
    'persons:\n  - id: ada-roe\n    name: Ada Roe\n    other_names: [A. Roe]\n    all_ids: [a-roe]\n';

  it('shows what would change, and writes nothing', async () => {
    const texts = { 'o.yaml': two };
    const { status, out, err } = await register(texts, 'merge', 'o.yaml', 'a-roe', 'ada-roe');
    assert.deepEqual([status, err], [0, 'readouts: nothing is written yet; --write does it\n']);
    assert.equal(
      out,
      `--- o.yaml
+++ o.yaml
@@ -1,4 +1,5 @@
 persons:
-  - { id: a-roe, name: A. Roe }
   - id: ada-roe
     name: Ada Roe
+    other_names: [A. Roe]
+    all_ids: [a-roe]
`,
    );
    assert.equal(texts['o.yaml'], two);
  });

  it('does it with --write', async () => {
    const texts = { 'o.yaml': two };
    const { status, err } = await register(texts, 'merge', '--write', 'o.yaml', 'a-roe', 'ada-roe');
    assert.deepEqual([status, err, texts['o.yaml']], [0, '', after]);
  });

  it('merges from one file into another, and doubles of one id', async () => {
    const texts = {
      'a.yaml': 'persons: [{ id: a, name: Ada Roe }]\n',
      'b.yaml': 'persons: [{ id: a, name: Adi Roe }]\n',
    };
    assert.equal((await register(texts, 'merge', '--write', 'a.yaml', 'b.yaml', 'a', 'a')).status, 0);
    assert.deepEqual(texts, {
      'a.yaml': 'persons: [{ id: a, name: Ada Roe, other_names: [Adi Roe] }]\n',
      'b.yaml': 'persons: []\n',
    });
  });

  it('says what it leaves out, and why it does nothing', async () => {
    const texts = {
      'o.yaml':
        'persons:\n  - { id: a, name: Ada Roe, country: SE }\n  - { id: b, name: Ada Roe, country: NO }\n',
      'broken.yaml': 'persons: [',
    };
    assert.match(
      (await register(texts, 'merge', 'o.yaml', 'a', 'b')).err,
      /^readouts: not taken over: country: SE\n/,
    );
    const refused = async (...argv: string[]) => {
      const { status, out, err } = await register(texts, 'merge', ...argv);
      assert.deepEqual([status, out], [2, '']);
      return err;
    };
    assert.equal(await refused('o.yaml', 'a', 'zoe'), 'readouts: nobody has the id zoe\n');
    assert.equal(await refused('o.yaml', 'a', 'a'), 'readouts: a is one entry\n');
    assert.match(await refused('broken.yaml', 'a', 'b'), /^readouts: broken\.yaml is not whole: see /);
  });
});

describe('readouts register', () => {
  for (const argv of [
    [],
    ['improve'],
    ['init'],
    ['init', '--force', 'a.txt'],
    ['check'],
    ['check', '--format', 'xml', 'o.yaml'],
    ['merge', 'o.yaml', 'an-id'],
    ['merge', '--all', 'o.yaml', 'a', 'b'],
  ]) {
    it(`ends with 2 and one clear line on: ${argv.join(' ')}`, async () => {
      const { status, out, err } = await register({ 'o.yaml': '' }, ...argv);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^readouts: .+\nTry `readouts --help`\.\n$/);
    });
  }

  it('tells how it is used', async () => {
    for (const argv of [['--help'], ['merge', '--help']]) {
      assert.match((await register({}, ...argv)).out, /readouts register merge/);
    }
  });
});
