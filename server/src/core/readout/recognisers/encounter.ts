// What one report of an encounter says: its words, whether it was held, and the two parties to it.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { TokenSpan } from '../draft.ts';
import type { Meeting } from '../readout.ts';
import type { Tokens } from '../tokens.ts';
import { encounterWordAt, isAnyOf } from '../words.ts';
import type { Appearance } from './appearances.ts';

export interface Encounter extends TokenSpan {
  readonly status: Meeting['status'];
  readonly kind: Meeting['kind'];
  /** Who stands before the verb, and who after it. */
  readonly subject: readonly Appearance[];
  readonly object: readonly Appearance[];
  /** `she`, `they`, or nothing where the language allows it: somebody named before. */
  readonly back: 'one' | 'two' | 'team' | 'all' | undefined;
  /** Told beside the main report: earlier than it, in somebody's words, or in a clause about it. */
  readonly aside: boolean;
  /** Said to be another one: `then`, `separately`. */
  readonly sequel: boolean;
  /** `traveled to`: more a frame for meetings than one itself. */
  readonly journey: boolean;
  /** `led a delegation`: a journey that counts by itself. */
  readonly led: boolean;
  /** Agreed on, not yet fixed: counts only with a date. */
  readonly hedged: boolean;
  /** Happened some time ago: `last month`. */
  readonly bygone: boolean;
  /** Told by who went to it: `joined the lunch meeting`. Counts only where nothing before tells of one. */
  readonly attended: boolean;
  /** `The meeting was convened by`: the one that was told before. */
  readonly known: boolean;
  readonly verb: number;
  /** The token after the words of the verb, where party, place and time follow. */
  readonly after: number;
}

/** A report that says nothing beyond its verb and parties. */
export const PLAIN = {
  back: undefined,
  aside: false,
  sequel: false,
  journey: false,
  led: false,
  hedged: false,
  bygone: false,
  attended: false,
  known: false,
} as const;

/** What kind of encounter a verb or a noun says it is, by its bits of `EncounterWord`. */
export const kindOf = (word: number): Meeting['kind'] =>
  (word & W.call) !== 0
    ? 'call'
    : (word & W.travel) !== 0
      ? 'visit'
      : (word & W.sign) !== 0
        ? 'signing'
        : (word & W.event) !== 0
          ? 'event'
          : 'meeting';

const PERSONAL = wordSet('courtesy farewell introductory');

/** The same of a noun with the word before it, which narrows it: `a telephone talk`, `a courtesy call`. */
export function kindAt(tokens: Tokens, noun: number): Meeting['kind'] {
  if (isAnyOf(tokens, noun - 1, PERSONAL)) return 'meeting';
  const before = noun > 0 ? encounterWordAt(tokens, noun - 1) : 0;
  return kindOf(encounterWordAt(tokens, noun) | ((before & W.noun) !== 0 ? before & W.call : 0));
}
