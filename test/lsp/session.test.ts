// The session's text is the editor's, whatever is typed where.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../server/src/core/text/lineIndex.ts';
import { toRange } from '../../server/src/lsp/positions.ts';
import { Session } from '../../server/src/lsp/session.ts';

const uri = 'file:///work/a.txt';
const opened = (text: string) => {
  const session = new Session();
  session.open({ uri, languageId: 'readout', version: 1, text });
  return session;
};

describe('a session', () => {
  it('follows edits, several at once, in texts with every line end and character', () => {
    const piece = fc.constantFrom('a', 'é', '🇲🇽', '\n', '\r\n', '\r', ' ', 'Minister Ana Sol');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const edit = fc.record({ from: fc.nat(), length: fc.nat(4), text });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 5 }), (before, edits) => {
        const session = opened(before);
        let expected = before;
        const changes = edits.map(({ from, length, text: newText }) => {
          const lines = new LineIndex(expected);
          const at = (offset: number) =>
            lines.offsetAt(lines.lineColumnAt(Math.min(offset, expected.length)));
          const start = at(from % (expected.length + 1));
          const end = Math.max(start, at(start + length));
          const range = toRange({ index: lines, unit: 'utf-16' }, { start, end });
          expected = expected.slice(0, start) + newText + expected.slice(end);
          return { range, text: newText };
        });
        session.change(uri, 2, changes);
        assert.equal(session.openDocument(uri)?.text, expected);
        assert.equal(session.openDocument(uri)?.version, 2);
      }),
    );
  });

  it('takes a whole new text', () => {
    const session = opened('before');
    session.change(uri, 2, [{ text: 'after' }]);
    assert.equal(session.openDocument(uri)?.text, 'after');
  });

  it('lets the buffer win over the disk, until it is closed', () => {
    const session = opened('The Minister of Trade, Ana Sol, spoke to the press.');
    const named = () => session.corpus.document(uri)?.readout.persons.map(({ name }) => name);
    session.putFile(uri, 'readout', 'The Minister of Trade, Rosa Vega, spoke to the press.');
    session.dropFile(uri);
    assert.deepEqual(named(), ['Ana Sol']);
    session.close(uri);
    session.putFile(uri, 'readout', 'The Minister of Trade, Rosa Vega, spoke to the press.');
    assert.deepEqual(named(), ['Rosa Vega']);
    session.dropFile(uri);
    assert.equal(named(), undefined);
  });

  it('reads whatever an editor sends as a readout, but not other YAML', () => {
    const session = new Session();
    const open = (name: string, languageId: string) =>
      session.open({ uri: `file:///work/${name}`, languageId, version: 1, text: '' });
    open('notes.txt', 'plaintext');
    open('officials.yaml', 'yaml');
    open('other.yaml', 'yaml');
    assert.deepEqual(
      [...session.corpus.documents()].map((document) => document.uri),
      ['file:///work/notes.txt'],
    );
    assert.deepEqual(
      session.corpus.register.files.map((file) => file.uri),
      ['file:///work/officials.yaml'],
    );
  });

  it('gives problems the severity that the settings want', () => {
    const session = opened('The Minister of Trade, Ana Sol, spoke to the press.');
    session.putFile('file:///work/officials.yaml', 'register', 'persons: []\n');
    const severities = () => session.problemsOf(uri).map(({ code, severity }) => `${code} ${severity}`);
    assert.ok(severities().includes('unrecognised-name hint'));
    session.set({
      ...session.settings,
      problems: { 'unrecognised-name': 'error', 'undated-readout': 'off' },
    });
    assert.deepEqual(severities(), ['unrecognised-name error']);
  });

  it('calls nobody in the register unused before all readouts are known', () => {
    const session = opened('The Minister of Trade, Ana Sol, spoke to the press.');
    const register = 'file:///work/officials.yaml';
    session.putFile(register, 'register', 'persons: [{ id: rosa-vega, name: Rosa Vega }]\n');
    assert.deepEqual(session.problemsOf(register), []);
    session.isRead = true;
    assert.deepEqual(
      session.problemsOf(register).map(({ code }) => code),
      ['register-unused-entry'],
    );
  });
});
