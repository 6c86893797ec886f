// Whether the verb of an encounter says that it was held or will be: its form and its auxiliaries, in English and Spanish.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Meeting } from '../readout.ts';
import type { Tokens } from '../tokens.ts';
import { beginsWith, isAnyOf, isSmall, encounterWordAt as wordAt } from '../words.ts';
import type { Sentence } from './sentences.ts';

const SE = wordSet('se');
const NOT = wordSet('not no never');
const INFINITIVE = wordSet('to');
const SERÁ = wordSet('será serán');
const BY = wordSet('by por');
const WHEN = wordSet('cuando');
const IS = wordSet('is are es son');
const UNABLE = wordSet('unable');
const AGREED = wordSet('agreed');
const WILL = wordSet('will shall');
const TO = wordSet('to a en');

export interface Verb {
  readonly status: Meeting['status'];
  /** Its first auxiliary, or itself. */
  readonly from: number;
  readonly passive: boolean;
  readonly earlier: boolean;
  readonly hedged: boolean;
}

/** The nearest word before that is no mere adverb. */
function beforeAdverbs(tokens: Tokens, floor: number, token: number): number {
  let at = token - 1;
  for (let steps = 0; at > floor && steps < 3; steps++, at--) {
    const word = wordAt(tokens, at);
    const adverb =
      ((word & W.sequel) !== 0 && (word & W.stop) === 0) ||
      isAnyOf(tokens, at, SE) ||
      (isSmall(tokens, at) && tokens.text.startsWith('ly', tokens.end[at]! - 2));
    if (!adverb) break;
  }
  return at;
}

const verb = (
  status: Verb['status'],
  from: number,
  passive = false,
  earlier = false,
  hedged = false,
): Verb => ({ status, from, passive, earlier, hedged });

/** Undefined where the word is not the finite verb of a report: a participle, a wish, a denial. */
export function verbAt(tokens: Tokens, sentence: Sentence, token: number, word: number): Verb | undefined {
  const floor = sentence.from - 1;
  const at = beforeAdverbs(tokens, floor, token);
  const before = at > floor ? wordAt(tokens, at) : 0;
  const from = at > floor ? at : token;
  if (at > floor && isAnyOf(tokens, at, NOT)) return undefined;
  if ((word & W.participle) !== 0) {
    if ((before & W.had) !== 0) return verb('held', from, false, true);
    if ((before & W.have) !== 0) return verb('held', from);
    if ((before & W.be) !== 0) {
      // `will be visiting Lima`, `I will be meeting with`
      if (tokens.text.startsWith('ing', tokens.end[token]! - 3) && !isAnyOf(tokens, token, TAKING)) {
        const will = beforeAdverbs(tokens, floor, at);
        return will > floor && (wordAt(tokens, will) & W.will) !== 0 ? verb('announced', will) : undefined;
      }
      const farther = beforeAdverbs(tokens, floor, at);
      const auxiliary = farther > floor ? wordAt(tokens, farther) : 0;
      if ((auxiliary & W.will) !== 0 || isAnyOf(tokens, Math.max(farther, 0), INFINITIVE))
        return verb('announced', farther, true);
      if ((auxiliary & (W.have | W.had)) !== 0) return verb('held', farther, true, (auxiliary & W.had) !== 0);
      if (isAnyOf(tokens, at, SERÁ)) return verb('announced', from, true);
      // `está prevista una reunión con`
      if (isAnyOf(tokens, token, PLANNED)) return verb('announced', from, true);
      // `is taking place`
      if (isAnyOf(tokens, token, TAKING)) return verb('held', from);
      if (isPresentBe(tokens, at)) return undefined;
      return verb('held', from, true);
    }
  }
  if ((word & W.past) !== 0) {
    // `a meeting hosted by`, `the talks held in`: a participle without its verb.
    const reduced = (word & W.participle) !== 0 && token + 1 < sentence.to && isAnyOf(tokens, token + 1, BY);
    return reduced ? undefined : verb('held', token);
  }
  if ((word & W.base) !== 0) {
    const fixed = willBefore(tokens, floor, token);
    if (fixed !== undefined) return fixed;
    if (isDone(tokens, token)) return verb('held', token);
  }
  if ((word & W.future) !== 0 && (word & W.present) !== 0) {
    // A subjunctive: `cuando la ministra viaje a Lima`.
    for (let back = token - 1; back > floor && back > token - 14; back--)
      if (isAnyOf(tokens, back, WHEN)) return verb('announced', token);
    return undefined;
  }
  if ((word & W.future) !== 0) return verb('announced', token);
  // `tiene previsto un encuentro con`
  if ((word & W.present) !== 0 && isAnyOf(tokens, token + 1, PLANNED)) return verb('announced', token);
  if ((word & W.present) !== 0 && sentence.heading)
    return verb(saysTomorrow(tokens, sentence) ? 'announced' : 'held', token);
  return undefined;
}

const AFTER = wordSet('tras Tras');
const OF = wordSet('de');
const LATER = wordSet('luego después Luego Después');

/** `tras reunirse con`, `luego de sostener una reunión con` */
const isDone = (tokens: Tokens, token: number): boolean =>
  isAnyOf(tokens, token - 1, AFTER) || (isAnyOf(tokens, token - 1, OF) && isAnyOf(tokens, token - 2, LATER));

const isPresentBe = (tokens: Tokens, token: number): boolean => isAnyOf(tokens, token, IS);

const TAKING = wordSet('taking');
const PLANNED = wordSet(
  'previsto prevista previstos previstas programado programada programadas planned scheduled',
);
const TOMORROW = wordSet('tomorrow mañana');
const OF_MORNING = wordSet('esta la una de');

/** `El canciller se reúne mañana con`, and not `esta mañana`. */
function saysTomorrow(tokens: Tokens, { from, to }: Sentence): boolean {
  for (let token = from; token < to; token++)
    if (isAnyOf(tokens, token, TOMORROW) && !isAnyOf(tokens, token - 1, OF_MORNING)) return true;
  return false;
}

/** `will meet`, `is to meet`, `is scheduled to meet`, `va a reunirse`; `agreed to hold`, `agreed that she would visit`. */
function willBefore(tokens: Tokens, floor: number, token: number): Verb | undefined {
  let to = false;
  for (let at = token - 1, steps = 0; at > floor && steps < 5; at--, steps++) {
    const word = wordAt(tokens, at);
    if (isAnyOf(tokens, at, UNABLE)) return undefined;
    // `will continue to meet` announces nothing; `is scheduled to meet` does.
    if ((word & W.will) !== 0) return to && isAnyOf(tokens, at, WILL) ? undefined : verb('announced', at);
    if ((word & W.would) !== 0) {
      for (let back = at - 1; back > floor && back > at - 8; back--)
        if ((wordAt(tokens, back) & W.hedge) !== 0) return verb('announced', at);
      return undefined;
    }
    if ((word & W.hedge) !== 0)
      return to && isAgreed(tokens, at) ? verb('announced', at, false, false, true) : undefined;
    // `is to meet`; not `were grateful to meet`, `would be unable to meet`.
    if (to && (word & W.be) !== 0) return isAnyOf(tokens, at + 1, TO) ? verb('announced', at) : undefined;
    if (isAnyOf(tokens, at, TO)) to = true;
    else if ((word & W.sequel) === 0 && !isSmall(tokens, at)) return undefined;
    else if (!to && (word & (W.sequel | W.be)) === 0 && steps > 0) return undefined;
    else if (to && steps > 2) return undefined;
  }
  return undefined;
}

const isAgreed = (tokens: Tokens, token: number): boolean =>
  isAnyOf(tokens, token, AGREED) || beginsWith(tokens, token, 'acord');
