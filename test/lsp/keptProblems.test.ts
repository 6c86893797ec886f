// Problems are kept from one run to the next, and told only where nothing is another by then.
import assert from 'node:assert/strict';
import { WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import { markOf } from '../../server/src/core/text/markOf.ts';
import { askingClient, root, TestClient, TestFiles } from './client.ts';

const spoke = (name: string) =>
  `---\ndate: 2024-05-03\n---\nThe Minister of Trade, ${name}, spoke to the press.\n`;
const register = 'persons:\n  - { id: ana-sol, name: Ana Sol }\n';
const texts = {
  'officials.yaml': register,
  'readouts/a.txt': spoke('Rosa Vega'),
  'readouts/b.txt': spoke('Ana Sol'),
};

const bytes = (text: string) => new TextEncoder().encode(text);

describe('kept problems', () => {
  let kept: Map<string, Uint8Array>;
  beforeEach(() => {
    kept = new Map();
  });

  /** What is told of each file by a program that is started, asked for all problems, and ended. */
  async function run(
    now: Readonly<Record<string, string>> = texts,
    build = '1',
    during: (client: TestClient) => Promise<void> = async () => {},
  ) {
    const client = new TestClient(new TestFiles(now), {
      build,
      storage: {
        read: async (key) => kept.get(key),
        write: async (key, bytes) => void kept.set(key, bytes),
      },
    });
    await client.initialize(askingClient);
    await client.initialized();
    await client.read;
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [{ uri: 'file:///gone.txt', value: '' }],
    });
    await during(client);
    await client.end();
    return items.flatMap((report) =>
      report.kind === 'full'
        ? report.items.map(({ message }) => `${report.uri.slice(root.length + 1)}: ${message}`)
        : [],
    );
  }

  /** Puts words into what is kept that nobody would find: whoever is told them was told what was kept. */
  const tamper = () =>
    change((text) => {
      const body = text.slice(text.indexOf('\n') + 1);
      const other = body.replace('is not in the register', 'is kept');
      return text.replace(` ${markOf(bytes(body))}\n${body}`, ` ${markOf(bytes(other))}\n${other}`);
    });
  const change = (by: (text: string) => string) => {
    for (const [key, text] of kept) kept.set(key, bytes(by(new TextDecoder().decode(text))));
  };
  const found = ['readouts/a.txt: Rosa Vega is not in the register.'];
  const told = ['readouts/a.txt: Rosa Vega is kept.'];

  it('are told where nothing changed', async () => {
    assert.deepEqual(await run(), found);
    tamper();
    assert.deepEqual(await run(), told);
  });

  it('are those of the last moment', async () => {
    await run(texts, '1', async (client) => {
      const uri = await client.open('readouts/b.txt', texts['readouts/b.txt']);
      await client.replace(uri, 'Ana Sol', 'Juan Mar');
      client.files.texts.set(uri, client.textOf(uri));
      await client.close(uri);
    });
    tamper();
    const after = { ...texts, 'readouts/b.txt': spoke('Juan Mar') };
    assert.deepEqual(await run(after), [
      ...told,
      'readouts/b.txt: Juan Mar is not in the register.',
      'officials.yaml: No readout speaks of “Ana Sol”.',
    ]);
  });

  const others = {
    'a readout is another': { ...texts, 'readouts/b.txt': spoke('Ben Ode') },
    'the register is another': { ...texts, 'officials.yaml': `${register}  - { id: ode, name: Ben Ode }\n` },
    'a readout is gone': { 'officials.yaml': register, 'readouts/a.txt': texts['readouts/a.txt'] },
    'a readout is new': { ...texts, 'readouts/c.txt': spoke('Ana Sol') },
    'one has decisions beside it': { ...texts, 'readouts/b.txt.annotations.yaml': 'annotations: []\n' },
  };
  for (const [what, now] of Object.entries(others)) {
    it(`are found anew where ${what}`, async () => {
      await run();
      tamper();
      assert.ok((await run(now)).includes(found[0]!));
    });
  }

  it('are found anew by another program, and where they are damaged', async () => {
    await run();
    tamper();
    assert.deepEqual(await run(texts, '2'), found);
    change((text) => text.replace('Vega', 'Viga'));
    assert.deepEqual(await run(texts, '2'), found);
  });
});
