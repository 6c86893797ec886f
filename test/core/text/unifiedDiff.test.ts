// A diff as `git apply` takes it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { unifiedDiff } from '../../../server/src/core/text/unifiedDiff.ts';

const ten = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n';

/** The text after the diff; throws where it is not of this text. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+/g) ?? [];
  const lines = diff
    .replaceAll('\n\\ No newline at end of file\n', '\0')
    .split(/(?<=[\n\0])/)
    .slice(2);
  let at = 0;
  let after = '';
  for (const line of lines) {
    const text = line.slice(1).replace('\0', '');
    const [, start, count] = /^@@ -(\d+),(\d+) /.exec(line) ?? [];
    if (start !== undefined) {
      const next = Number(start) - (count === '0' ? 0 : 1);
      after += old.slice(at, next).join('');
      at = next;
      continue;
    }
    if (!line.startsWith('+')) assert.equal(old[at++], text);
    if (!line.startsWith('-')) after += text;
  }
  return after + old.slice(at).join('');
}

describe('unifiedDiff', () => {
  it('shows the lines that change, and three around them', () => {
    const edits = [
      { start: 9, end: 9, newText: '\nnew' },
      { start: 18, end: 20, newText: '' },
    ];
    assert.equal(
      unifiedDiff('o.yaml', ten, edits),
      `--- o.yaml
+++ o.yaml
@@ -3,8 +3,8 @@
 c
 d
 e
+new
 f
 g
 h
 i
-j
`,
    );
  });

  it('is nothing where nothing changes', () => {
    assert.equal(unifiedDiff('o.yaml', ten, []), '');
    assert.equal(unifiedDiff('o.yaml', ten, [{ start: 2, end: 3, newText: 'b' }]), '');
  });

  it('says where a file ends without a line end', () => {
    assert.equal(
      unifiedDiff('o.yaml', 'a', [{ start: 1, end: 1, newText: 'b' }]),
      '--- o.yaml\n+++ o.yaml\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+ab\n\\ No newline at end of file\n',
    );
  });

  it('makes of the text before the text after', () => {
    const piece = fc.constantFrom('a', 'b', '\n', '\n\n', 'c\nd\n', '');
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const cuts = fc.array(fc.record({ at: fc.nat(60), length: fc.nat(4), newText: piece }), { maxLength: 5 });
    fc.assert(
      fc.property(text, cuts, (before, wanted) => {
        let free = 0;
        const edits = [...wanted]
          .sort((a, b) => a.at - b.at)
          .flatMap(({ at, length, newText }) => {
            const start = Math.max(at, free);
            if (start > before.length) return [];
            const end = Math.min(before.length, start + length);
            free = end + 1;
            return [{ start, end, newText }];
          });
        const diff = unifiedDiff('a', before, edits);
        const after = applyEdits(before, edits);
        assert.equal(diff === '' ? before : patched(before, diff), after, diff);
      }),
      { numRuns: 500 },
    );
  });
});
