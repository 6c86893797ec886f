// From a name to where it is introduced, to the post, and to all who held it.
import assert from 'node:assert/strict';
import { declarationsAt } from '../../../server/src/core/features/declaration.ts';
import { definitionsAt } from '../../../server/src/core/features/definition.ts';
import { implementationsAt } from '../../../server/src/core/features/implementation.ts';
import { typeDefinitionsAt } from '../../../server/src/core/features/typeDefinition.ts';
import { fixture, shown } from '../../support/fixture.ts';

/** From the cursor to the marked stretches. */
const checking = (find: typeof definitionsAt) => (source: string) => {
  const { corpus, texts, cursor, marked } = fixture(source);
  const found = find(corpus, cursor).map(({ uri, nameSpan }) => shown(texts, uri, nameSpan));
  assert.deepEqual(found, marked);
};

describe('the declaration', () => {
  const check = checking(declarationsAt);

  it('is where this readout introduces the person', () =>
    check(`
-- officials.yaml --
persons: [{ id: karin, name: Karin Lindqvist }]
-- a.txt --
Minister Karin Lindqvist of Sweden called.
-- b.txt --
Foreign Minister <|Karin Lindqvist|> of Sweden spoke. Lind<|>qvist was content.
`));

  it('of other words is none', () => check('Minister Karin Lindqvist sp<|>oke of trade.'));
});

const register = (ambassador: string, minister: string, persons: string) => `-- officials.yaml --
posts:
  - { id: ambassador, label: ${ambassador}, country: SE }
  - { id: minister, label: ${minister}, country: SE }
persons:
${persons}
`;
const persons = `  - id: karin
    name: Karin Lindqvist
    country: SE
    memberships:
      - { post: ambassador, end_date: 2020 }
      - { post: minister, start_date: 2021 }
  - { id: ana, name: Ana Olsson, country: SE, memberships: [{ post: minister, end_date: 2020 }] }`;
const dated = '---\ndate: 2024-05-03\n---\n';

describe('the type definition', () => {
  const check = checking(typeDefinitionsAt);

  it('is the post held at the date of the readout', () =>
    check(`${register('Ambassador', '<|Foreign Minister|>', persons)}-- b.txt --
${dated}Foreign Minister Karin Lind<|>qvist of Sweden spoke.
`));

  it('of a title is the post that is called so', () =>
    check(`${register('Ambassador', '<|Foreign Minister|>', persons)}-- b.txt --
Foreign Min<|>ister Karin Lindqvist of Sweden spoke.
`));

  it('in the register is the post of an id', () =>
    check(
      register('<|Ambassador|>', 'Foreign Minister', persons.replace('post: ambass', 'post: ambass<|>')),
    ));
});

describe('the definition of a post', () => {
  it('by its id is its entry', () =>
    checking(definitionsAt)(
      register('<|Ambassador|>', 'Foreign Minister', persons.replace('post: ambass', 'post: ambass<|>')),
    ));
});

describe('the implementation', () => {
  const check = checking(implementationsAt);
  const marked = persons
    .replace('Karin Lindqvist', '<|Karin Lindqvist|>')
    .replace('Ana Olsson', '<|Ana Olsson|>');

  it('of whoever holds a post is everybody who held it', () =>
    check(`${register('Ambassador', 'Foreign Minister', marked)}-- b.txt --
${dated}Foreign Minister Karin Lind<|>qvist of Sweden spoke.
`));

  it('can be asked for on a post', () => check(register('Ambassador', 'Foreign Mi<|>nister', marked)));
});
