// Two entries of one person made one: what the text is afterwards, and that nothing is lost.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergePersons } from '../../../server/src/core/register/mergePersons.ts';
import { mergeRegister } from '../../../server/src/core/register/mergeRegister.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';
import { personOf } from '../../../server/src/core/register/register.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';

/** The texts after the first person of the first was merged into the last of the last. */
function merged(...texts: string[]) {
  const files = texts.map((text, index) => parseRegisterFile(`${index}.yaml`, text));
  const from = { file: files[0]!, person: files[0]!.persons[0]! };
  const into = { file: files.at(-1)!, person: files.at(-1)!.persons.at(-1)! };
  const found = mergePersons(from, into);
  if (found === undefined) return undefined;
  const after = files.map(({ uri, text }) => applyEdits(text, found.edits.get(uri) ?? []));
  const register = mergeRegister(after.map((text, index) => parseRegisterFile(`${index}.yaml`, text)));
  assert.equal(personOf(register, from.person.id)?.id, into.person.id, after.join('\n---\n'));
  return { after, dropped: found.dropped };
}

const one = (text: string): string | undefined => merged(text)?.after[0];

describe('mergePersons', () => {
  it('takes over names, offices and identifiers, as they are written, and remembers the id', () => {
    const before = `# Our officials.
persons:
  - id: a-lunde # from the first readouts
    name: A. Lunde
    other_names:
      - Adi Lunde
    country: SE
    memberships:
      # Before the election.
      - { role: Senator, start_date: 2019 } # sworn in
      - role: Minister of Trade
        sources: [https://example.org/b]
    identifiers: [{ scheme: wikidata, identifier: Q1 }]
  - id: ada-lunde
    name: Ada Lunde # the fullest
    memberships:
      - role: Minister of Trade
        sources: [https://example.org/b]
    links: [] # none yet
`;
    const after = `# Our officials.
persons:
  # from the first readouts
  - id: ada-lunde
    name: Ada Lunde # the fullest
    other_names: [A. Lunde, Adi Lunde]
    memberships:
      - role: Minister of Trade
        sources: [https://example.org/b]
      # Before the election.
      - { role: Senator, start_date: 2019 } # sworn in
    links: [] # none yet
    country: SE
    identifiers: [{ scheme: wikidata, identifier: Q1 }]
    all_ids: [a-lunde]
`;
    assert.equal(one(before), after);
  });

  it('lays out what it takes over as its neighbours are', () => {
    const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
      'braces into braces': [
        'persons: [{ id: b, name: B Roe, country: SE }, { id: a, name: A Roe, all_ids: [c] }]\n',
        'persons: [{ id: a, name: A Roe, other_names: [B Roe], all_ids: [c, b], country: SE }]\n',
      ],
      'a block into braces': [
        `persons:
  - id: b
    name: B Roe
    memberships:
      - role: Minister, Trade
        start_date: 2019-01-02
  - { id: a, name: A Roe, memberships: [{ role: Senator }] }
`,
        `persons:
  - { id: a, name: A Roe, other_names: [B Roe], memberships: [{ role: Senator }, { role: "Minister, Trade", start_date: 2019-01-02 }], all_ids: [b] }
`,
      ],
      'braces into a block': [
        `persons:
- {id: b, name: A Roe, memberships: [{role: Senator}], notes: "x"}

-   id: a
    name: A Roe
    memberships:
    - role: Minister

`,
        `persons:
-   id: a
    name: A Roe
    memberships:
    - role: Minister
    - {role: Senator}
    notes: "x"
    all_ids: [b]

`,
      ],
      'an indented list into one that is not': [
        `persons:
  - id: b
    name: A Roe
    links:
          - url: https://example.org/b
            note: page

  - id: a
    name: A Roe
    notes: |
      Long.
      Words.
    links:
    - https://example.org/a`,
        `persons:
  - id: a
    name: A Roe
    notes: |
      Long.
      Words.
    links:
    - https://example.org/a
    - url: https://example.org/b
      note: page
    all_ids: [b]`,
      ],
    };
    for (const [what, [before, after]] of Object.entries(cases)) assert.equal(one(before), after, what);
  });

  it('says what it cannot take over, and joins notes', () => {
    const text = `persons:
  - { id: b, name: A Roe, country: NO, gender: male, notes: Sings. }
  - id: a
    name: A Roe
    country: SE
    notes: Dances.
`;
    assert.deepEqual(merged(text), {
      after: [
        `persons:
  - id: a
    name: A Roe
    country: SE
    notes: Dances. Sings.
    gender: male
    all_ids: [b]
`,
      ],
      dropped: ['country: NO'],
    });
  });

  it('joins two terms that differ in what they are known from, and drops what was said beside the name', () => {
    const text = `persons:
  - id: b
    name: B Roe # 5 readouts
    memberships:
      - { role: president, sources: [b.txt, c.txt] }
      - { role: Envoy }
      - { role: Judge, sources: [b.txt] }
  - id: a
    name: A Roe # 16 readouts
    memberships:
      - { role: President, sources: [a.txt, c.txt] }
      - { role: Envoy, sources: [a.txt] }
      - role: Judge
        sources:
          - a.txt
`;
    assert.deepEqual(merged(text), {
      after: [
        `persons:
  - id: a
    name: A Roe # 16 readouts
    other_names: [B Roe]
    memberships:
      - { role: President, sources: [a.txt, c.txt, b.txt] }
      - { role: Envoy, sources: [a.txt] }
      - role: Judge
        sources:
          - a.txt
          - b.txt
    all_ids: [b]
`,
      ],
      dropped: ['# 5 readouts'],
    });
  });

  it('merges from one file into another, in its line ends', () => {
    assert.deepEqual(
      merged(
        'persons:\n  - id: b # x\n    name: B Roe\n    memberships:\n      - role: Senator\n  - { id: c, name: C Roe }\n',
        '\uFEFFpersons:\r\n  - id: a\r\n    name: A Roe\r\n',
      )?.after,
      [
        'persons:\n  - { id: c, name: C Roe }\n',
        '\uFEFFpersons:\r\n  # x\r\n  - id: a\r\n    name: A Roe\r\n    other_names: [B Roe]\r\n    memberships:\r\n      - role: Senator\r\n    all_ids: [b]\r\n',
      ],
    );
  });

  it('takes an entry with the same id for a double', () => {
    assert.equal(
      one('persons:\n  - { id: a, name: Adi Roe }\n  - { id: a, name: A Roe }\n'),
      'persons:\n  - { id: a, name: A Roe, other_names: [Adi Roe] }\n',
    );
  });

  it('does nothing where it would break what refers to the entry', () => {
    assert.equal(
      one('persons:\n  - { id: b, name: B Roe, notes: &n Sings. }\n  - { id: a, name: A Roe, notes: *n }\n'),
      undefined,
    );
  });

  it('loses nothing, whatever the layout', () => {
    const key = fc.constantFrom(
      '    country: SE # c1\n',
      '    other_names: [B Moe]\n',
      '    other_names:\n    - B Moe # c2\n    - C Moe\n',
      '    memberships: [{ role: Senator }, { role: Judge }]\n',
      '    memberships:\n      - role: Senator # c3\n        start_date: 2020\n      # c4\n      - { role: Judge }\n',
      '    memberships:\n    - role: "Minister, # Trade"\n',
      '    notes: |\n      Long # no comment\n',
      '    notes: Short.\n',
      '    identifiers:\n        - { scheme: x, identifier: 1 }\n',
      '    # c5\n',
      '\n',
    );
    const person = (id: string) =>
      fc
        .uniqueArray(key, { maxLength: 5, selector: (text) => /\w+/.exec(text)?.[0] })
        .map((keys) => `  # of ${id}\n  - id: ${id}\n    name: ${id.toUpperCase()} Roe\n${keys.join('')}`);
    fc.assert(
      fc.property(person('b'), person('a'), fc.boolean(), (b, a, isUp) => {
        const text = `persons:\n${b}${a}`;
        const file = parseRegisterFile('x', text);
        const [source, target] = isUp ? [...file.persons].reverse() : file.persons;
        const found = mergePersons({ file, person: source! }, { file, person: target! });
        assert.ok(found, text);
        const after = applyEdits(text, found.edits.get('x')!);
        const [result] = parseRegisterFile('x', after).persons;
        for (const name of [source!, target!].flatMap(({ name, otherNames }) => [name, ...otherNames])) {
          assert.ok([result!.name, ...result!.otherNames].includes(name), after);
        }
        const roles = [source!, target!].flatMap(({ memberships }) => memberships.map(({ role }) => role));
        assert.deepEqual(new Set(result!.memberships.map(({ role }) => role)), new Set(roles), after);
        for (const comment of text.match(/# (?:c\d|of \w)/g) ?? []) assert.ok(after.includes(comment), after);
      }),
      { numRuns: 300 },
    );
  });
});
