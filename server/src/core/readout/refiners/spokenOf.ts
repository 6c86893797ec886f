// Heads of state and ministers who are only spoken of: they are of the country of whoever speaks for them or is named beside them.
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft } from '../draft.ts';
import { codedAt, stepAfter } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Reports } from '../recognisers/reports.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import type { Offices } from './offices.ts';

/** A head of state merely spoken of: `the greetings of President Harlan`, `Freedonia’s support, and President Harlan’s decision`. */
export function followSpeakers(draft: Draft, { sentences, parties }: Reports, offices: Offices): void {
  const { persons, tokens } = draft;
  const present = new Set(
    parties.flatMap(({ encounter }) =>
      [...encounter.subject, ...encounter.object].map(({ person }) => person),
    ),
  );
  for (const sentence of sentences) {
    let cursor = sentence.from;
    let nearest: CountryCode | undefined;
    const speaker = sentence.appearances[0] && persons[sentence.appearances[0].person]!.country;
    for (const one of sentence.appearances) {
      const person = persons[one.person]!;
      for (let token = cursor; token < one.from; ) {
        const coded = codedAt(tokens, token, WordClass.country);
        if (coded !== undefined && tokens.shape[coded.to] === Shape.possessive) nearest = coded.code;
        token = coded?.to ?? stepAfter(tokens, token);
      }
      cursor = one.to;
      const spokenOf = offices.isSupreme(one.person) && !present.has(one.person);
      if (spokenOf && nearest !== undefined && (one.possessive || isOwned(tokens, one.from)))
        person.country ??= isGreeting(tokens, one.from) ? speaker : nearest;
      nearest = person.country ?? nearest;
    }
  }
}

const GREETINGS = [
  'greetings',
  'greeting',
  'regards',
  'message',
  'saludo',
  'saludos',
  'mensaje',
  'behalf',
  'nombre',
];

/** `conveyed the greetings of`: of whoever speaks, not of whoever listens. */
function isGreeting(tokens: Tokens, from: number): boolean {
  for (let token = from - 1; token >= 0 && token >= from - 5; token--)
    if (isAnyOf(tokens, token, GREETINGS)) return true;
  return false;
}

/** `of President Harlan`, `declared by`, `de la presidenta`, `that President Harlan will`. */
function isOwned(tokens: Tokens, from: number): boolean {
  let token = from - 1;
  while (token > 0 && (tokens.classes[token]! & WordClass.article) !== 0) token--;
  return token >= 0 && isAnyOf(tokens, token, ['of', 'from', 'by', 'that', 'de', 'del', 'por', 'que']);
}
