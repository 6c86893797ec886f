// Each entry of a register file read by itself: nothing is read otherwise than in the whole, and an edit reads but one anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument, visit } from 'yaml';
import { entriesApart } from '../../../server/src/core/register/entriesApart.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';
import { treeOf } from '../../../server/src/core/register/treeOf.ts';
import { treesOf } from '../../../server/src/core/register/treesOf.ts';

const seeds = readFileSync('seeds/officials.yaml', 'utf8');

const texts = {
  'the seeds': seeds,
  'Windows line ends': seeds.replaceAll('\n', '\r\n'),
  'a byte-order mark': `\uFEFF${seeds}`,
  'lists that begin at the margin': `persons:
- id: ada
  name: Ada Lunde # the elder

# of another country
- name: Zoe Quiroga

  memberships:
  - role: Minister
    # since the election
    start_date: 2020
posts:
- { id: m, label: Minister }`,
  'blocks of text': `persons:
    - name: Ada Lunde
      notes: |
        - not an entry
        # nor a remark

    -   name: >-
          Zoe
          Quiroga
        other_names: [Zoe,
          Zo]
notes: |
    - no person
`,
  'faults of an entry': `posts: []
persons:
  - { id: ada, name: Ada Lunde, country: SE, shoe: 7 }
  - name: [Jo]
  - { id: ada, name: Ada Lindqvist, memberships: [{ role: Minister, start_date: 2020-13 }] }
  - Zoe
ignored:
  - Mar del Plata
  - { document: a.txt }
`,
};

/** An anchor makes entries depend on each other. */
const asOne = (text: string) => `${text}\nversion: &v 1\n`;

describe('entries of a register read apart', () => {
  for (const [what, text] of Object.entries(texts)) {
    it(`say what they say in the whole: ${what}`, () => {
      assert.ok((entriesApart(text)?.lists.size ?? 0) > 0);
      assert.equal(entriesApart(asOne(text)), undefined);
      const { lines: _, text: __, ...apart } = parseRegisterFile('a.yaml', text);
      const { lines: ___, text: ____, ...whole } = parseRegisterFile('a.yaml', asOne(text));
      assert.deepEqual(apart, whole);
    });

    it(`have in the tree the places that they have in the whole: ${what}`, () => {
      assert.deepEqual(nodesIn(treeOf(text).contents), nodesIn(parseDocument(text).contents));
    });
  }

  it('are but one where one is edited', () => {
    const treeSet = (text: string) =>
      [...treesOf(text).lists.values()].flatMap((entries) => entries.map(({ tree }) => tree));
    const before = new Set(treeSet(seeds));
    const after = treeSet(seeds.replace('Ebrard', 'Ebrardo'));
    assert.ok(after.length > 20);
    assert.equal(after.filter((tree) => !before.has(tree)).length, 1);
  });
});

/** Each within the lists: what it is, and where. */
function nodesIn(contents: unknown): readonly string[] {
  const nodes: string[] = [];
  if (isMap(contents)) {
    for (const { value } of contents.items) {
      if (!isSeq(value)) continue;
      visit(value, {
        Node: (key, node) => {
          if (key !== null) nodes.push(`${node.range} ${JSON.stringify(node)}`);
        },
      });
    }
  }
  return nodes;
}
