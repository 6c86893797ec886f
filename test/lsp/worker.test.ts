// The server as a web worker: in a world with nothing of Node in it, with files that the client reads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const texts: Readonly<Record<string, string>> = {
  'memfs://x/work/officials.yaml': 'persons:\n  - { id: tomas, name: Tomás Ibarrola Quintana }\n',
  'memfs://x/work/readouts/a (1).txt':
    'Minister Karin Lindqvist met with Ambassador Tomás Ibarrola in May.\n',
  'memfs://x/work/.git/readouts/b.txt': 'Minister Ana Sol spoke to the press.\n',
};

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly token?: string;
    readonly value?: { readonly kind: string };
  };
  readonly result?: unknown;
}

/** What a worker has, and nothing else. */
function startWorker() {
  const answers = new Map<number, (result: unknown) => void>();
  let count = 0;
  let readAll = () => {};
  const read = new Promise<void>((resolve) => {
    readAll = resolve;
  });
  const scope = createContext({
    ...{ console, setTimeout, clearTimeout, MessageChannel, TextDecoder, TextEncoder, Uint8Array },
    addEventListener: () => {},
    postMessage: (message: Message) => {
      const copy = structuredClone(message);
      queueMicrotask(() => hear(copy));
    },
  });
  runInContext(readFileSync('dist/server.web.js', 'utf8'), scope);
  const send = (message: object) => scope.onmessage({ data: { jsonrpc: '2.0', ...message } });
  const hear = ({ id, method, params, result }: Message) => {
    if (method === undefined) answers.get(Number(id))?.(result);
    else if (params?.value?.kind === 'end') readAll();
    else if (id !== undefined) send({ id, result: answer(method, decodeURIComponent(params?.uri ?? '')) });
  };
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      answers.set(++count, resolve);
      send({ id: count, method, params });
    });
  return { ask, tell: (method: string, params: object) => send({ method, params }), read };
}

function answer(method: string, uri: string): unknown {
  if (method === 'readouts/readFile') {
    const text = texts[uri];
    return text === undefined ? null : { bytes: new TextEncoder().encode(text) };
  }
  if (method !== 'readouts/readFolder') return null;
  const below = Object.keys(texts).filter((each) => each.startsWith(`${uri}/`));
  const parts = below.map((each) => each.slice(uri.length + 1).split('/'));
  const entries = new Map(parts.map(([name = '', ...rest]) => [name, { name, isFolder: rest.length > 0 }]));
  return below.length === 0 ? null : [...entries.values()];
}

describe('the server as a web worker', () => {
  it('reads the workspace through the client, and answers', async () => {
    const worker = startWorker();
    await worker.ask('initialize', {
      processId: null,
      rootUri: 'memfs://x/work',
      capabilities: { window: { workDoneProgress: true } },
    });
    worker.tell('initialized', {});
    await worker.read;
    const named = async (query: string) =>
      (
        (await worker.ask('workspace/symbol', { query })) as { name: string; location: { uri: string } }[]
      ).map(({ name, location }) => `${name} ${location.uri}`);
    assert.deepEqual(await named('lindqvist'), ['Karin Lindqvist memfs://x/work/readouts/a%20(1).txt']);
    assert.deepEqual(await named('quintana'), ['Tomás Ibarrola Quintana memfs://x/work/officials.yaml']);
    assert.deepEqual(await named('ana sol'), []);
    await worker.ask('shutdown', {});
  });
});
