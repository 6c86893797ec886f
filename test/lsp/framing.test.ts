// What is on the wire around the messages: what nobody can go on from ends the server with a reason, what can be gone on from does not.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { framing } from '../../server/src/lsp/framing.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const framed = (text: string, more = '') => `Content-Length: ${bytes(text).length}\r\n${more}\r\n${text}`;

/** What is said of it, in pieces of that length. */
function said(text: string, length = 1_000_000): readonly string[] {
  const reasons: string[] = [];
  const look = framing((reason) => reasons.push(reason));
  const all = bytes(text);
  for (let at = 0; at < all.length; at += length) look(all.subarray(at, at + length));
  return reasons;
}

describe('what is around the messages', () => {
  it('is nobody’s business while it is as the protocol has it, in whatever pieces it comes', () => {
    const message = fc.tuple(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('\r\n\r\n')),
      fc.constantFrom('', 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n', 'X: y\r\n'),
    );
    fc.assert(
      fc.property(fc.array(message), fc.integer({ min: 1, max: 50 }), (messages, length) => {
        const text = messages.map(([body, more]) => framed(body, more)).join('');
        assert.deepEqual(said(text, length), []);
      }),
    );
  });

  it('is told with its reason, once, where nobody can go on from it', () => {
    for (const [header, reason] of [
      ['Content-Type: x\r\n\r\n', 'a header has no Content-Length: "Content-Type: x\\r\\n\\r\\n"'],
      ['\r\n\r\n', 'a line of a header has no colon: "\\r\\n\\r\\n"'],
      ['Content-Length: -5\r\n\r\n', 'a Content-Length is no number: "Content-Length: -5\\r\\n\\r\\n"'],
      ['Content-Length: 9e9\r\n\r\n', 'a Content-Length is no number: "Content-Length: 9e9\\r\\n\\r\\n"'],
      [
        'Content-Length: 9999999999\r\n\r\n',
        'a message is too long: "Content-Length: 9999999999\\r\\n\\r\\n"',
      ],
      ['Content-Length: 2\n\n{}', 'lines of a header end with CRLF: "Content-Length: 2\\n"'],
      ['{"jsonrpc":"2.0"}\r\n\r\n', undefined],
    ] as const) {
      for (const length of [1, 7, 1000]) {
        const [first, ...others] = said(`${framed('{}')}${header}${header}`, length);
        assert.deepEqual(others, []);
        assert.ok(reason === undefined ? first !== undefined : first === reason, `${first}`);
      }
    }
  });

  it('is not waited for where it does not end', () => {
    assert.match(said('x'.repeat(5000)).join(), /^a header does not end: "x{80}"$/);
  });
});

describe('the server on its standard input', () => {
  const initialize = framed(
    JSON.stringify({
      ...{ jsonrpc: '2.0', id: 7, method: 'initialize' },
      params: { processId: null, rootUri: null, capabilities: {} },
    }),
  );
  const started = (input: string | Uint8Array) => {
    const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: 'pipe' });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(input);
    return { child, output: () => output, errors: () => errors };
  };

  it('ends with a reason where a header is broken', async () => {
    for (const header of ['Content-Length: -1\r\n\r\n{}', 'X: y\r\n\r\n{}', 'GET / HTTP/1.1\r\n\r\n']) {
      const { child, errors } = started(initialize + header);
      const [status] = await once(child, 'close');
      assert.equal(status, 1);
      assert.match(errors(), /^readouts-language-server: a .*\. Nothing can be read after that\.\n$/);
    }
  });

  it('goes on after a message that makes no sense', async () => {
    const bodies = [
      '',
      '{',
      '\0',
      '5',
      'null',
      '[]',
      '[{}]',
      '{}',
      '{"id":1}',
      '{"jsonrpc":"2.0","id":{},"method":3}',
    ];
    const deep = '['.repeat(200_000);
    const nonsense = [...bodies, deep].map((body) => framed(body)).join('');
    const { child, output, errors } = started(nonsense + initialize);
    while (!output().includes('"id":7')) await once(child.stdout, 'data');
    assert.match(output(), /"serverInfo"/);
    child.stdin.end();
    await once(child, 'close');
    assert.equal(errors(), '');
  });
});
