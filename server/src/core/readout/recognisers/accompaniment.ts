// Encounters told by who went to them, or took whom: `Harlan joined the lunch meeting`, `Harlan accompanied Ortiz to a meeting with Ruiz`.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Tokens } from '../tokens.ts';
import { isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import { type Encounter, kindOf, PLAIN } from './encounter.ts';
import { nounAfter } from './nominals.ts';
import { partyAfter } from './partyAfter.ts';
import { partyBefore } from './partyBefore.ts';
import type { Sentence } from './sentences.ts';

const NEW = wordSet('a an una un');
const LEADS_TO = wordSet('to in for a en');
const BE = wordSet('was were be');

const TOOK = wordSet('accompanied joined acompañó acompañaron');

/** How many tokens may stand between whom somebody took along and the encounter. */
const FAR = 4;
/** How far behind the verb its encounter is looked for: past a person with a long title. */
const REACH = 30;

/** `accompanied Ortiz to a meeting with Ruiz`: those two met a third. */
export function accompanimentAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
  clause: number,
): Encounter | undefined {
  if ((word & W.attend) === 0 || !isAnyOf(tokens, token, TOOK)) return undefined;
  const noun = newNounAfter(tokens, sentence, token + 1);
  if (noun === undefined) return undefined;
  const taken = partyAfter(tokens, sentence, token + 1, true, noun - 2);
  if (taken.party.length === 0 || noun - taken.end > FAR) return undefined;
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

/** `to a meeting with`, `, a una reunión con`, `in a call with` */
function newNounAfter(tokens: Tokens, sentence: Sentence, from: number): number | undefined {
  for (let token = from + 2; token < sentence.to && token < from + REACH; token++)
    if (
      (wordAt(tokens, token) & W.noun) !== 0 &&
      isAnyOf(tokens, token - 1, NEW) &&
      isAnyOf(tokens, token - 2, LEADS_TO)
    )
      return token;
  return undefined;
}

const WENT = wordSet('attended joined participated dropped participó asistió acudió intervino');
const LEADS = wordSet('in by en a al');

/** `participated in the Leaders’ Retreat`, `dropped by a meeting with`, `participó en la cumbre`. */
export function attendedAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  clause: number,
): Encounter | undefined {
  if (!isAnyOf(tokens, token, WENT) || isAnyOf(tokens, token - 1, BE)) return undefined;
  const first = isAnyOf(tokens, token + 1, LEADS) ? token + 2 : token + 1;
  const noun = nounAfter(tokens, sentence, first);
  if (noun === undefined) return undefined;
  const { party: subject } = partyBefore(tokens, sentence, clause, token);
  if (subject.length === 0) return undefined;
  const { party, link, end } = partyAfter(tokens, sentence, noun + 1, false);
  return {
    from: subject[0]!.from,
    to: (link ?? noun) + 1,
    status: 'held',
    kind: kindOf(wordAt(tokens, noun)),
    subject,
    object: party,
    ...PLAIN,
    attended: true,
    verb: noun,
    after: Math.max(end, noun + 1),
  };
}
