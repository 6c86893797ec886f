// Where it is laid down who somebody is.
import assert from 'node:assert/strict';
import { definitionsAt } from '../../../server/src/core/features/definition.ts';
import { fixture, shown } from '../../support/fixture.ts';

/** From the cursor to the marked stretches. */
function check(source: string): void {
  const { corpus, texts, cursor, marked } = fixture(source);
  const found = definitionsAt(corpus, cursor).map(({ uri, nameSpan }) => shown(texts, uri, nameSpan));
  assert.deepEqual(found, marked);
}

describe('the definition', () => {
  it('of a registered official is the entry', () =>
    check(`
-- officials.yaml --
persons:
  - id: ana-sol
    name: <|Ana Sol Rivas|>
    other_names: [Ana Sol]
-- visit.txt --
Minister <|>Ana Sol met with the members of the delegation.
`));

  it('of anybody else is where a readout says most of them', () =>
    check(`
-- call.txt --
Minister Lin<|>dqvist spoke. Karin Lindqvist was content.
-- visit.txt --
The Foreign Minister of Sweden, <|Karin Lindqvist|>, spoke. Lindqvist was content.
`));

  it('of a title is that of its person', () =>
    check(`
The Foreign<|> Minister of Sweden, <|Karin Lindqvist|>, spoke.
`));

  it('of a title that is shared are those of all who share it', () =>
    check(`
Foreign <|>Ministers <|Karin Lindqvist|> and <|Elena Duarte|> met in Stockholm.
`));

  it('of a role is that of who holds it', () =>
    check(`
Foreign Secretary <|Elena Duarte|> spoke. The <|>Foreign Secretary was content.
`));

  it('of a name that several may have are their entries', () =>
    check(`
-- officials.yaml --
persons:
  - { id: ana-sol-1, name: <|Ana Sol|>, country: AR }
  - { id: ana-sol-2, name: <|Ana Sol|>, country: CL }
-- visit.txt --
Minister <|>Ana Sol met with the members of the delegation.
`));

  it('of other words is none', () => check('The meeting <|>began with Minister Ana Sol.'));

  const beside = (person: string, exact = 'Ana Sol') => `
-- a.txt.annotations.yaml --
annotations:
  - id: d1
    motivation: identifying
    judgement: positive
    person: ${person}
    quote: { exact: "${exact}", prefix: "Minister ", suffix: " met" }
    position: { start: 9, end: 16 }
`;

  it('of an id beside a readout is the entry, though it was merged into another', () => {
    for (const id of ['an<|>a-sol', 'a<|>na'])
      check(`
-- officials.yaml --
persons:
  - { id: ana-sol, name: <|Ana Sol Rivas|>, all_ids: [ana] }
-- a.txt --
Minister Ana Sol met with the members of the delegation.
${beside(id).trimStart()}`);
  });

  it('of what a decision quotes are the words in the readout', () =>
    check(`
-- a.txt --
Minister <|Ana Sol|> met with the members of the delegation.
${beside('ana-sol', 'Ana<|> Sol').trimStart()}`));
});
