// TEI is valid against TEI's own schema; only where `jing` and the schema are there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { teiOf } from '../../../../server/src/core/features/export/tei/teiOf.ts';
import type { Decision } from '../../../support/decisions.ts';
import { exported, hostileTexts, someHostileTexts } from '../../../support/exported.ts';

const schema = '../shared/schemas/tei_all.rng';
const isThere = existsSync(schema) && spawnSync('jing', ['-version']).error === undefined;

const register = readFileSync('seeds/officials.yaml', 'utf8');
const hostileRegister = `
posts: [{ id: "1 & <2>", label: "]]> &", organization: "\\a", country: EU }]
persons:
  - id: "1ñ <\\"'> _x_"
    name: Ana Ruiz Prado
    other_names: ["A <b>", "Ruiz, \\0 Ana"]
    country: XX
    identifiers: [{ scheme: "a b&c", identifier: "<" }]
    links: [{ url: "http://[ %zz \\"" }]
    memberships: [{ post: "1 & <2>", start_date: 2023-02, end_date: 2024 }, { role: "&" }]
    notes: "a < b & \\u000b"
`;
const decisions: readonly Decision[] = [
  {
    words: 'Ana Ruiz',
    judgement: 'positive',
    person: 'nobody & nowhere',
    creator: '<Eva>',
    created: 'yesterday',
  },
  { words: 'Ida Holm', judgement: 'negative', created: '2026-11-22T10:00:00Z', note: '& \0' },
  { words: 'Ruiz\r\nPrado', judgement: 'unsure', scope: 'document', id: 'd0' },
  { words: 'Minister', motivation: 'commenting', note: ']]>' },
  { words: 'a day — ', motivation: 'editing', note: 'x' },
  { words: 'nowhere at all', judgement: 'positive', post: '&' },
];

(isThere ? describe : describe.skip)('export as TEI, for TEI’s schema', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readouts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function assertValid(documents: readonly string[]): void {
    const paths = documents.map((_, index) => join(folder, `${index}.xml`));
    for (const [index, path] of paths.entries()) writeFileSync(path, documents[index]!);
    const { stdout, status } = spawnSync('jing', [schema, ...paths], { encoding: 'utf8' });
    assert.equal(stdout.replaceAll(`${folder}/`, '').split('\n').slice(0, 5).join('\n'), '');
    assert.equal(status, 0);
  }

  it('is valid for the seeds, also as FRUS', () => {
    const texts = readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join('seeds', name), 'utf8'));
    assertValid(
      texts.flatMap((text) =>
        [false, true].map((frus) => teiOf(exported(text, { register }), { version: '1.2.3', frus })),
      ),
    );
  }).timeout(60_000);

  it('is valid for hostile texts, registers and decisions', () => {
    const texts = [...someHostileTexts, ...fc.sample(hostileTexts, { numRuns: 60, seed: 1 })];
    assertValid(
      texts.map((text, index) =>
        teiOf(exported(text, { register: hostileRegister, decisions, file: 'a & b "c".txt' }), {
          ...{ version: '1.2.3', frus: index % 2 === 0 },
        }),
      ),
    );
  }).timeout(60_000);
});
