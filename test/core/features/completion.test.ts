// What is offered while somebody writes, and the text after the first offer is taken.
import assert from 'node:assert/strict';
import { completionsAt } from '../../../server/src/core/features/completion/completionsAt.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { fixture } from '../../support/fixture.ts';

const register = `-- officials.yaml --
posts:
  - id: mx-foreign-secretary
    label: Secretary of Foreign Affairs
    other_labels: [Foreign Secretary, canciller]
    country: MX
persons:
  - { id: ana-sol, name: Ana Sol Rivas, country: AR }
  - id: elena-duarte
    name: Elena Duarte
    country: MX
    memberships: [{ post: mx-foreign-secretary, start_date: 2023 }]
  - id: pablo-duarte
    name: Pablo Duarte
    country: MX
    memberships: [{ post: mx-foreign-secretary, end_date: 2022 }]
  - { id: tomas-ibarrola, name: Tomás Ibarrola, country: MX }
`;

function offers(source: string) {
  const { corpus, texts, cursor } = fixture(source);
  const text = texts.get(cursor.uri)!;
  return completionsAt(corpus, cursor, text).map((completion) => ({
    ...completion,
    line: applyEdits(text, [completion.edit])
      .slice(completion.edit.start - 40 < 0 ? 0 : text.lastIndexOf('\n', completion.edit.start - 1) + 1)
      .split('\n')[0],
  }));
}
const labels = (source: string) => offers(source).map(({ label }) => label);

const dated = '---\ndate: 2024-05-03\n---\n';

describe('completion of names', () => {
  it('is of whoever has a word that begins so, without regard to accents', () => {
    const [first, ...others] = offers(
      `${register}-- a.txt --\nThe meeting was opened by Toma<|>, who spoke.`,
    );
    assert.deepEqual(others, []);
    assert.equal(first?.line, 'The meeting was opened by Tomás Ibarrola, who spoke.');
  });

  it('takes the words before that belong to the name', () => {
    const [first] = offers(`${register}-- a.txt --\nMinister Ana So<|> spoke.`);
    assert.equal(first?.line, 'Minister Ana Sol Rivas spoke.');
  });

  it('waits for two letters and a capital', () => {
    assert.deepEqual(labels(`${register}-- a.txt --\nThe meeting was opened by E<|>`), []);
    assert.deepEqual(labels(`${register}-- a.txt --\nThe meeting was opened by du<|>`), []);
  });

  it('may be asked for with @, which goes', () => {
    const [first] = offers(`${register}-- a.txt --\nThe meeting was opened by @ib<|>.`);
    assert.equal(first?.line, 'The meeting was opened by Tomás Ibarrola.');
  });

  it('with @ alone is of those in the readout, then of the countries that meet, then in office that day', () => {
    const met = 'Minister Rosa Vega of Argentina met with Minister Karin Lindqvist of Sweden in Quito.';
    const offered = labels(`${register}-- a.txt --\n${dated}${met} Then @<|> spoke.`);
    assert.deepEqual(offered.slice(0, 2).sort(), ['Karin Lindqvist', 'Rosa Vega']);
    assert.deepEqual(offered.slice(2), ['Ana Sol Rivas', 'Elena Duarte']);
  });

  it('with @ behind a title is of whoever held that office, and @ goes', () => {
    const [first, ...others] = offers(
      `${register}-- a.txt --\n${dated}The meeting was opened by the Foreign Secretary of Mexico, @<|>`,
    );
    assert.equal(first?.line, 'The meeting was opened by the Foreign Secretary of Mexico, Elena Duarte');
    assert.deepEqual(others, []);
  });

  it('finds whom other readouts name', () => {
    const source = `-- a.txt --\nMinister Karin Lindqvist spoke.\n-- b.txt --\nThe visit of Lind<|>`;
    assert.deepEqual(labels(source), ['Karin Lindqvist']);
  });

  it('has those first who are in the readout, then those of the meeting’s countries, then those in office', () => {
    const met = 'President Ana Sol of Argentina met with Minister Rosa Duarte of Chile in Quito.';
    assert.deepEqual(labels(`${register}-- a.txt --\n${dated}${met} They thanked Dua<|>`), [
      'Rosa Duarte',
      'Elena Duarte',
      'Pablo Duarte',
    ]);
  });

  it('behind a title is of who held that office then', () => {
    assert.deepEqual(
      labels(
        `${register}-- a.txt --\n${dated}The meeting was opened by the Foreign Secretary of Mexico, <|>`,
      ),
      ['Elena Duarte'],
    );
    assert.deepEqual(
      labels(`${register}-- a.txt --\n${dated}La reunión fue inaugurada por la canciller <|>`),
      ['Elena Duarte'],
    );
  });

  it('behind a title has those first whose country it seems to be, and the others after them', () => {
    const two = register
      .replace('posts:', 'posts:\n  - { id: ar-fm, label: Foreign Minister, country: AR }')
      .replace(
        'name: Ana Sol Rivas, country: AR',
        'name: Ana Sol Rivas, country: AR, memberships: [{ post: ar-fm }]',
      );
    const of = (country: string) =>
      labels(`${two}-- a.txt --\n${dated}The meeting was opened by the Foreign Minister of ${country}, <|>`);
    assert.deepEqual(of('Argentina'), ['Ana Sol Rivas', 'Elena Duarte']);
    assert.deepEqual(of('Mexico'), ['Elena Duarte', 'Ana Sol Rivas']);
  });

  it('behind a title is of whoever held that office, though it was guessed to be another country’s', () => {
    const [only, ...others] = labels(`${register}-- a.txt --\n${dated}The Foreign Secretary <|>`);
    assert.deepEqual([only, others], ['Elena Duarte', []]);
    const here = 'LIMA – President Rosa Vega met with the press. The Foreign Secretary <|>';
    assert.deepEqual(labels(`${register}-- a.txt --\n${dated}${here}`), ['Elena Duarte']);
  });

  it('behind a title is of nobody who only advises such a one', () => {
    const adviser = 'memberships: [{ role: Adviser to the Foreign Secretary }]';
    const two = register.replace('Ana Sol Rivas, country: AR', `Ana Sol Rivas, country: MX, ${adviser}`);
    assert.deepEqual(labels(`${two}-- a.txt --\n${dated}The Foreign Secretary <|>`), ['Elena Duarte']);
  });

  it('behind other words is none', () => {
    assert.deepEqual(labels(`${register}-- a.txt --\n${dated}The meeting was opened by the <|>`), []);
  });
});

describe('completion of titles', () => {
  it('behind a name and a comma is of the posts held then, and of what other readouts say', () => {
    assert.deepEqual(
      labels(
        `${register}-- a.txt --\n${dated}The meeting was opened by Elena Duarte, <|>\n-- b.txt --\nForeign Minister Elena Duarte of Mexico spoke.`,
      ),
      ['Secretary of Foreign Affairs', 'Foreign Secretary', 'canciller', 'Foreign Minister'],
    );
  });

  it('takes what is typed of it', () => {
    const [first] = offers(
      `${register}-- a.txt --\n${dated}The meeting was opened by Elena Duarte, foreign sec<|>`,
    );
    assert.equal(first?.line, 'The meeting was opened by Elena Duarte, Foreign Secretary');
  });
});

describe('completion in the register', () => {
  const entry = (lines: string) => labels(`-- officials.yaml --\n${lines}`);

  it('is of the keys of the entry', () => {
    assert.deepEqual(entry('<|>'), ['posts', 'persons']);
    assert.deepEqual(entry('persons:\n  - na<|>'), ['name']);
    assert.deepEqual(entry('persons:\n  - id: a\n    name: A\n    mem<|>'), ['memberships']);
    assert.deepEqual(entry('persons:\n  - name: A\n    memberships:\n      - { st<|> }'), ['start_date']);
    assert.deepEqual(entry('persons:\n  - name: A\n    memberships:\n      - post: x\n        so<|>'), [
      'sources',
    ]);
    assert.deepEqual(entry('posts:\n  - { id: a, org<|>'), ['organization']);
    assert.deepEqual(entry('persons:\n  - name: A\n    memberships: [{ ro<|>'), ['role']);
  });

  it('is of posts by id and by label, and of countries by code and by name', () => {
    const [post] = offers(`${register.replace('name: Tomás Ibarrola', 'memberships: [{ post: foreign<|>')}`);
    assert.equal(post?.label, 'mx-foreign-secretary');
    assert.deepEqual(entry('persons:\n  - name: A\n    country: swed<|>'), ['SE']);
    assert.ok(entry('persons:\n  - name: A\n    country: <|>').length > 190);
  });

  it('is none within a text', () => assert.deepEqual(entry('persons:\n  - name: An<|>'), []));
});

describe('completion beside a readout', () => {
  const beside = (line: string) =>
    `${register}-- a.txt --\n${dated}Foreign Secretary Elena Duarte spoke.\n-- a.txt.annotations.yaml --\nannotations:\n  - id: d1\n    ${line}`;

  it('is of persons by id and by name, first of whom the readout speaks', () => {
    const [first, ...others] = offers(beside('person: <|>'));
    assert.deepEqual(
      [first!.label, first!.detail, first!.official],
      ['elena-duarte', 'Elena Duarte, Secretary of Foreign Affairs, Mexico', 'elena-duarte'],
    );
    assert.equal(others.length, 3);
    assert.deepEqual(labels(beside('person: Tomás Iba<|>')), ['tomas-ibarrola']);
    const [typed] = offers(beside('person: duarte pa<|>'));
    assert.equal(typed!.edit.newText, 'pablo-duarte');
  });

  it('is of posts, of the words for a decision, and of its keys', () => {
    assert.deepEqual(labels(beside('post: foreign<|>')), ['mx-foreign-secretary']);
    assert.deepEqual(labels(beside('judgement: <|>')), ['positive', 'negative', 'unsure']);
    assert.deepEqual(labels(beside('cr<|>')), ['creator', 'created']);
    assert.deepEqual(labels(beside('note: pos<|>')), []);
  });
});
