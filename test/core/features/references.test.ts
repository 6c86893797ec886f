// Everywhere an official is named or meant.
import assert from 'node:assert/strict';
import { highlightsAt } from '../../../server/src/core/features/highlight.ts';
import { referencesAt } from '../../../server/src/core/features/references.ts';
import { fixture, shown } from '../../support/fixture.ts';

describe('references', () => {
  const check = (source: string) => {
    const { corpus, texts, cursor, marked } = fixture(source);
    const found = referencesAt(corpus, cursor, true).map(({ uri, span }) => shown(texts, uri, span));
    assert.deepEqual(found.sort(), [...marked].sort());
  };

  it('are names and roles, in every document, and the entry', () =>
    check(`
-- officials.yaml --
persons:
  - { id: karin-lindqvist, name: <|Karin Lindqvist|>, country: SE }
-- call.txt --
Foreign Minister <|Karin Lindqvist|> called. The <|Foreign Minister|> was content.
-- visit.txt --
Swedish Foreign Minister <|Karin Lindqvist|> met with the Ambassador of Mexico, Tomás Ibarrola. <|Lind<|>qvist|> thanked him for the visit.
`));

  it('can be asked for in the register', () =>
    check(`
-- officials.yaml --
persons:
  - { id: karin-lindqvist, name: <|Karin <|>Lindqvist|>, country: SE }
-- call.txt --
Foreign Minister <|Karin Lindqvist|> called.
`));

  it('of nobody are none', () => check('Foreign Minister Karin Lindqvist called<|>.'));
});

describe('highlights', () => {
  it('are the other places in the same document', () => {
    const { corpus, texts, cursor, marked } = fixture(`
-- call.txt --
Foreign Minister Karin Lindqvist called.
-- visit.txt --
Foreign Minister <|Karin Lind<|>qvist|> met with the Ambassador of Mexico, Tomás Ibarrola. <|Lindqvist|> thanked him for the visit.
`);
    const found = highlightsAt(corpus, cursor).map((span) => shown(texts, cursor.uri, span));
    assert.deepEqual(found, marked);
  });
});
