// An encounter told by who took whom to it: `Ambassador Harlan accompanied Senator Ortiz to a meeting with President Ruiz`.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import type { Tokens } from '../tokens.ts';
import { isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import { type Encounter, kindOf, PLAIN } from './encounter.ts';
import { partyAfter } from './partyAfter.ts';
import { partyBefore } from './partyBefore.ts';
import type { Sentence } from './sentences.ts';

const TOOK = ['accompanied', 'joined', 'acompañó', 'acompañaron'];

export function accompanimentAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
  clause: number,
): Encounter | undefined {
  if ((word & W.attend) === 0 || !isAnyOf(tokens, token, TOOK)) return undefined;
  const taken = partyAfter(tokens, sentence, token + 1, true);
  if (taken.party.length === 0) return undefined;
  // `to a meeting with`, `a una reunión con`, `in a call with`
  const noun = taken.end + 2;
  const newOne = isAnyOf(tokens, noun - 1, ['a', 'an', 'una', 'un']);
  const leads = isAnyOf(tokens, noun - 2, ['to', 'in', 'for', 'a', 'en']);
  if (!newOne || !leads || (wordAt(tokens, noun) & W.noun) === 0) return undefined;
  const { party: subject } = partyBefore(tokens, sentence, clause, token);
  const { party, link, end } = partyAfter(tokens, sentence, noun + 1, false);
  if (party.length === 0) return undefined;
  return {
    from: subject[0]?.from ?? token,
    to: (link ?? noun) + 1,
    status: 'held',
    kind: kindOf(wordAt(tokens, noun)),
    subject: [...subject, ...taken.party],
    object: party,
    ...PLAIN,
    verb: noun,
    after: end,
  };
}
