// The words that begin a list of who was there, and whether its members stand after or before them, in English and Spanish.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { type WordSet, wordSet } from '../../lexicon/wordSet.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isSmall, encounterWordAt as wordAt } from '../words.ts';
import { isCompany } from './partyWords.ts';
import type { Sentence } from './sentences.ts';
import { sideIn } from './sides.ts';
import { verbFirstAt } from './verbFirstTrigger.ts';

const WHICH = wordSet('which');
const PRESENT = wordSet('present');
const PRESENTES = wordSet('presentes');
const PART = wordSet('part');
const WITH = wordSet('with');
const ACCOMPANYING = wordSet('accompanying');
const ACCOMPANIED = wordSet('accompanied');
const OF = wordSet('of');
const IN = wordSet('in');
const MEETINGS = wordSet('meetings reuniones');
const THEM = wordSet('the him her them');
const WERE = wordSet('was were');
const INCLUDED = wordSet('included includes include comprised consisted numbered');
const ATTENDED = wordSet('attended joined participated');
const BY = wordSet('by por de del up');
const COMPOSED = wordSet('composed consisting comprised');
const THEM_ALONE = wordSet('him her them');
const KNOWN = wordSet('the this these both');
const IN_THE = wordSet('with in con en la the');
const WERE_ALSO = wordSet('were was also Also');
const TOOK = wordSet('took taking');

export interface Trigger {
  readonly token: number;
  /** Where the members stand; either: before it only if nobody stands after. */
  readonly order: 'after' | 'before' | 'either';
  /** `accompanied`, `joined`: says with whom. */
  readonly company: boolean;
  /** Whom the members go with stands before the verb. */
  readonly isBehind?: true;
  /** Whose side they are on stands behind the words: `are part of the Peruvian delegation`. */
  readonly isSided?: true;
}

const COLON = 0x3a;

export interface Signs {
  group: boolean;
  several: boolean;
}

/** Words anywhere in the sentence that say what a list in it would be of; undefined where it tells of something else. */
export function signsIn(tokens: Tokens, sentence: Sentence, quoted: Uint8Array): Signs | undefined {
  // `for`, `by` and `from` are everywhere; only at the start do they lead to a list by themselves.
  const first = wordAt(tokens, sentence.from) | wordAt(tokens, sentence.from + 1);
  if ((sentence.words & (LISTS & ~W.by)) === 0 && (first & W.by) === 0) return undefined;
  const signs = { group: (sentence.words & W.group) !== 0, several: false };
  let attends = false;
  for (let token = sentence.from; token < sentence.to; token++) {
    if (quoted[token] === 1) continue;
    const word = wordAt(tokens, token);
    if (word === 0) continue;
    // `an earlier ceremony in which …`, `previous meetings led by …`
    if (!attends && ((word & W.bygone) !== 0 || isAnyOf(tokens, token, WHICH))) return undefined;
    if ((word & LISTS) !== 0) attends = true;
    if ((word & W.noun) !== 0 && isAnyOf(tokens, token, MEETINGS)) signs.several = true;
  }
  return attends ? signs : undefined;
}

/** Says that it came, or will. */
const VERB = W.past | W.present | W.future | W.will;

/** Words that a list may begin with. */
const LISTS = W.attend | W.group | W.by | W.travel;

export function triggerIn(
  tokens: Tokens,
  sentence: Sentence,
  quoted: Uint8Array,
  { group }: Signs,
): Trigger | undefined {
  const led =
    (wordAt(tokens, sentence.from) & W.by) !== 0 || (wordAt(tokens, sentence.from + 1) & W.by) !== 0;
  let next = 0;
  for (let token = sentence.from; token < sentence.to; token++) {
    while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.to <= token) next++;
    const one = sentence.appearances[next];
    if (one !== undefined && one.from <= token) {
      token = one.to - 1;
      continue;
    }
    if (quoted[token] === 1 || wordAt(tokens, token) === 0) continue;
    const trigger =
      presenceAt(tokens, sentence, token) ??
      (tokens.lexicon.traits.verbFirst
        ? verbFirstAt(tokens, sentence, token, group, led)
        : subjectFirstAt(tokens, sentence, token, group));
    if (trigger !== undefined && hasMembers(tokens, sentence, trigger)) return trigger;
  }
  // `Delegación de Colombia`, `For the United States:` and the lines below.
  const heading = isOpen(tokens, sentence) && (led || group);
  if (!heading) return undefined;
  const colon = tokens.code[sentence.to - 1] === COLON;
  // `U.S. delegation arrives in Lima` leads to no list.
  if (!colon && (sentence.words & VERB) !== 0) return undefined;
  const known =
    sideIn(tokens, sentence, sentence.from, sentence.to) !== undefined || isParticipants(tokens, sentence);
  return known || (colon && led) ? { token: sentence.to, order: 'after', company: false } : undefined;
}

/** `a delegation consisting of officials was accompanying`: nobody is named behind the first words that could lead to a list. */
function hasMembers(tokens: Tokens, sentence: Sentence, { token, order }: Trigger): boolean {
  if (order !== 'after' || isOpen(tokens, sentence)) return true;
  const first = sentence.appearances.find((one) => one.from >= token);
  if (first === undefined) return false;
  for (let between = token; between < first.from; between++) if (isAnyOf(tokens, between, WERE)) return false;
  return true;
}

/** `Participants`, `Meeting attendees`, alone on a line. */
function isParticipants(tokens: Tokens, { from, to, heading }: Sentence): boolean {
  if (!heading || to - from > 8) return false;
  for (let token = from; token < to; token++)
    if (
      ['articipant', 'ttendees', 'sistentes'].some((part) =>
        tokens.text.startsWith(part, tokens.start[token]! + 1),
      )
    )
      return true;
  return false;
}

const PRESENCE = wordSet('presence presencia participación compañía asistencia');

/** Right behind one of these words, or with one between. */
const isBehind = (tokens: Tokens, token: number, words: WordSet): boolean =>
  isAnyOf(tokens, token - 1, words) || isAnyOf(tokens, token - 2, words);

/** What both languages say alike: `in the presence of`, `were present`, `took part:`, `composed of`. */
function presenceAt(tokens: Tokens, sentence: Sentence, token: number): Trigger | undefined {
  if (isAnyOf(tokens, token, PRESENCE))
    return (wordAt(tokens, token + 1) & W.of) !== 0 && isBehind(tokens, token, IN_THE)
      ? { token: token + 2, order: 'after', company: false }
      : undefined;
  if (isAnyOf(tokens, token, PRESENT))
    return isBehind(tokens, token, WERE_ALSO) ? { token, order: 'either', company: false } : undefined;
  if (isAnyOf(tokens, token, PRESENTES)) return { token, order: 'either', company: false };
  if (isAnyOf(tokens, token, PART))
    return isBehind(tokens, token, TOOK) ? { token, order: 'either', company: false } : undefined;
  const word = wordAt(tokens, token);
  if ((word & W.participle) === 0 || (word & W.attend) === 0 || !byFollows(tokens, token)) return undefined;
  if ((wordAt(tokens, token - 1) & (W.have | W.had)) !== 0) return undefined;
  const company = isCompany(tokens, token);
  return company || isOfMeeting(tokens, sentence, token)
    ? { token: token + 1, order: 'after', company }
    : undefined;
}

const ATTENDING = wordSet('attending joining participating Attending Joining Participating');

function subjectFirstAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  group: boolean,
): Trigger | undefined {
  const word = wordAt(tokens, token);
  // `A and B also traveled with the delegation`
  if ((word & W.travel) !== 0 && isAnyOf(tokens, token + 1, WITH) && isAnyOf(tokens, token + 2, THEM))
    return { token, order: 'before', company: false };
  // `Also attending the meeting were`
  if (isAnyOf(tokens, token, ATTENDING))
    for (let be = token + 1; be < token + 12 && be < sentence.to; be++)
      if (isAnyOf(tokens, be, WERE)) return { token: be + 1, order: 'after', company: false };
  // `A and B were accompanying the Foreign Minister`
  if (isAnyOf(tokens, token, ACCOMPANYING) && isAnyOf(tokens, token - 1, WERE))
    return { token, order: 'before', company: true };
  // `A and B are part of the Peruvian delegation`
  if (isAnyOf(tokens, token, PART) && isOfGroup(tokens, token))
    return { token, order: 'before', company: false, isSided: true };
  if ((word & W.attend) === 0 || (word & (W.past | W.present)) === 0) return undefined;
  if (isAnyOf(tokens, token, INCLUDED))
    return group && (isSmall(tokens, token) || sentence.heading)
      ? { token: token + 1, order: 'after', company: false }
      : undefined;
  if (isAnyOf(tokens, token, ATTENDED))
    return refersBack(tokens, token + 1) ? { token, order: 'before', company: false } : undefined;
  return isAnyOf(tokens, token, ACCOMPANIED) && !(wordAt(tokens, token - 1) & W.be)
    ? { token: token + 1, order: 'either', company: false }
    : undefined;
}

/** `are part of the Peruvian delegation`: of a group, and not of a solution. */
function isOfGroup(tokens: Tokens, part: number): boolean {
  if (!isAnyOf(tokens, part + 1, OF) || !isBehind(tokens, part, BELONG)) return false;
  for (let token = part + 2; token < part + 8 && token < tokens.count; token++) {
    if ((wordAt(tokens, token) & W.group) !== 0) return true;
    if (tokens.shape[token] === Shape.mark) return false;
  }
  return false;
}
const BELONG = wordSet('are were is was be also form formed forms');

/** `accompanied by`, `joined in his meetings by`, `integrada, por parte de México, por`, `made up of`. */
function byFollows(tokens: Tokens, token: number): boolean {
  for (let next = token + 1; next < token + 7 && next < tokens.count; next++) {
    // `attending a dinner hosted by`: by others.
    if (isAnyOf(tokens, next, BY)) return !tokens.text.startsWith('ing', tokens.end[token]! - 3);
    if (isAnyOf(tokens, next, OF)) return isAnyOf(tokens, token, COMPOSED);
    if (!isSmall(tokens, next)) return false;
  }
  return false;
}

/** `The meeting was also attended by`, `Mexico was represented by`, `The teams headed by`. */
function isOfMeeting(tokens: Tokens, sentence: Sentence, token: number): boolean {
  for (let at = token - 1; at >= sentence.from; at--) {
    if ((wordAt(tokens, at) & (W.noun | W.group)) !== 0) return true;
    if ((tokens.classes[at]! & (WordClass.country | WordClass.organisation)) !== 0) return true;
  }
  return false;
}

/** `attended the meeting`, `joined the call`, `also attended.`: not `attended an event`. */
function refersBack(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || tokens.shape[token] === Shape.mark) return true;
  if (isAnyOf(tokens, token, THEM_ALONE)) return true;
  // `joined virtually, …`
  if (isSmall(tokens, token) && tokens.text.startsWith('ly', tokens.end[token]! - 2)) token++;
  if (token >= tokens.count || tokens.shape[token] === Shape.mark) return true;
  const article = isAnyOf(tokens, token, IN) ? token + 1 : token;
  if (!isAnyOf(tokens, article, KNOWN)) return false;
  for (let next = article + 1; next < article + 5; next++) {
    if ((wordAt(tokens, next) & W.noun) !== 0) return true;
    if (tokens.shape[next] === Shape.mark) return false;
  }
  return false;
}

export const isOpen = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.heading || tokens.code[sentence.to - 1] === COLON;
