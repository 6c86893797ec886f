// The words of one sentence that report an encounter: the verb, its tense, who stands before it and who after.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Tokens } from '../tokens.ts';
import { beginsWith, isSmall, isWord, encounterWordAt as wordAt } from '../words.ts';
import { accompanimentAt, attendedAt } from './accompaniment.ts';
import { type Encounter, kindOf } from './encounter.ts';
import { nominalAt, nominalOf, nounAfter, presidedAt } from './nominals.ts';
import { type PartyAfter, partyAfter } from './partyAfter.ts';
import { partyBefore } from './partyBefore.ts';
import type { Sentence } from './sentences.ts';
import { hasSequel, isBygone } from './timing.ts';
import { type Verb, verbAt } from './verbForms.ts';
import {
  agentAfter,
  isLeading,
  isOccurrence,
  isRelative,
  meets,
  receivesGroup,
  receivesSomebody,
  saysByPhone,
} from './verbNeeds.ts';

const FAMILY = W.meet | W.receive | W.hold | W.travel | W.sign | W.occurs;
const FORM = W.past | W.participle | W.base | W.present | W.future;

/** In the order of their verbs. */
export function encountersIn(tokens: Tokens, sentence: Sentence, quoted: Uint8Array): Encounter[] {
  const found: Encounter[] = [];
  if ((sentence.words & (FAMILY | W.noun)) === 0) return found;
  let clause = sentence.from;
  let nextAppearance = 0;
  for (let token = sentence.from; token < sentence.to; token++) {
    while (nextAppearance < sentence.appearances.length && sentence.appearances[nextAppearance]!.to <= token)
      nextAppearance++;
    const covering = sentence.appearances[nextAppearance];
    if (covering !== undefined && covering.from <= token) {
      token = covering.to - 1;
      continue;
    }
    const word = wordAt(tokens, token);
    // `Irán` is no verb in the middle of a sentence.
    const name = !sentence.heading && token > sentence.from && !isSmall(tokens, token);
    const report =
      name || quoted[token] === 1 || word === 0
        ? undefined
        : (verbReportAt(tokens, sentence, token, word, clause, found.at(-1)) ??
          nominalAt(tokens, sentence, token, word) ??
          accompanimentAt(tokens, sentence, token, word, clause) ??
          attendedAt(tokens, sentence, token, clause));
    if (report === undefined) continue;
    found.push(report);
    clause = report.after;
    token = report.after - 1;
  }
  return found;
}

/** `will travel to Lima for talks with`. */
function purposeParty(tokens: Tokens, sentence: Sentence, from: number): PartyAfter | undefined {
  for (let token = from; token < sentence.to && token < from + 16; token++) {
    const word = wordAt(tokens, token);
    if ((word & W.relative) !== 0) return undefined;
    if ((word & W.noun) !== 0 && (wordAt(tokens, token + 1) & W.with) !== 0)
      return partyAfter(tokens, sentence, token + 1, false);
  }
  return undefined;
}

/** `traveled to Lima to meet with`: as sure as the journey. */
function purposeAt(
  tokens: Tokens,
  token: number,
  word: number,
  last: Encounter | undefined,
): Verb | undefined {
  if (last === undefined || !last.journey || (word & W.base) === 0 || (word & (W.meet | W.sign)) === 0)
    return undefined;
  if (!isWord(tokens, token - 1, 'to') && !isWord(tokens, token - 1, 'para')) return undefined;
  return { status: last.status, from: token - 1, passive: false, earlier: false, hedged: false };
}

/** `led an interagency delegation`. */
function groupAfter(tokens: Tokens, sentence: Sentence, from: number): number | undefined {
  for (let token = from; token < sentence.to && token < from + 7; token++) {
    const word = wordAt(tokens, token);
    if ((word & W.group) !== 0) return token;
    if ((word & (W.relative | W.stop | W.noun)) !== 0) return undefined;
  }
  return undefined;
}

function verbReportAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
  clause: number,
  last: Encounter | undefined,
): Encounter | undefined {
  if ((word & FAMILY) === 0 || (word & FORM) === 0) return undefined;
  const verb = verbAt(tokens, sentence, token, word) ?? purposeAt(tokens, token, word, last);
  if (verb === undefined) return undefined;
  let after = token + 1;
  let kind = kindOf(word);
  let led = false;
  let journey = false;
  /** `convened state legislators`: takes those who came as its object. */
  let gathered = false;
  let came = false;
  let noun: number | undefined;
  if ((word & W.occurs) !== 0 && isOccurrence(tokens, token)) {
    return nominalOf(
      tokens,
      sentence,
      token,
      verb,
      token +
        (isWord(tokens, token + 1, 'a')
          ? 3
          : isWord(tokens, token + 1, 'en') || isWord(tokens, token, 'occurred')
            ? 1
            : 2),
    );
  }
  // `took part in the meeting`: the list of who was there tells that.
  if ((word & W.occurs) !== 0 && (word & W.hold) === 0) return undefined;
  const passive = verb.passive || (token > sentence.from && isWord(tokens, token - 1, 'se'));
  if ((word & W.hold) !== 0 && passive) return nominalOf(tokens, sentence, token, verb, after);
  if ((word & (W.meet | W.travel | W.sign | W.receive)) === 0 || (word & W.hold) !== 0) {
    // Needs a noun; `hosted` and `recibió` may do without.
    noun = nounAfter(tokens, sentence, after);
    if (noun !== undefined) {
      if ((word & W.receive) === 0 || !receivesSomebody(tokens, sentence, after, noun)) {
        kind = kindOf(wordAt(tokens, noun));
        after = noun + 1;
        // `received a visit from`, `recibió la llamada de`
        came = (word & W.receive) !== 0 && (wordAt(tokens, after) & W.of) !== 0;
        if (kind === 'visit' && !came) journey = true;
      } else noun = undefined;
    } else {
      const group = (word & W.hold) !== 0 ? groupAfter(tokens, sentence, after) : undefined;
      if (group !== undefined && isLeading(tokens, token)) {
        led = true;
        journey = true;
        kind = 'visit';
        after = group + 1;
      } else gathered = group !== undefined && beginsWith(tokens, token, 'conven');
    }
    // `la reunión que presidieron los Presidentes …`: what was held stands before, who held it after.
    if (noun === undefined && !led && !gathered && (word & W.receive) === 0)
      return isRelative(tokens, sentence, token) ? presidedAt(tokens, sentence, token, verb) : undefined;
  }
  if ((word & W.travel) !== 0 && noun === undefined) journey = true;
  if (kind !== 'call' && saysByPhone(tokens, sentence, after)) kind = 'call';

  const before = partyBefore(tokens, sentence, clause, verb.from);
  const direct = gathered || (noun === undefined && (word & W.receive) !== 0);
  let objects =
    journey && !led && noun === undefined
      ? purposeParty(tokens, sentence, after)
      : partyAfter(tokens, sentence, came ? after + 1 : after, direct || came);
  if (
    (word & W.meet) !== 0 &&
    noun === undefined &&
    before.party.length + (objects?.party.length ?? 0) === 0
  ) {
    const agent = agentAfter(tokens, sentence, token);
    if (agent !== undefined) objects = partyAfter(tokens, sentence, agent, true);
  }
  const subject = before.party;
  const object = objects?.party ?? [];
  // `had travelled there in 2019`: before all that is reported here.
  if (journey && verb.earlier) return undefined;
  const { back } = before;
  // `any attack will be met with force`
  if (verb.passive && (word & W.meet) !== 0) return undefined;
  // `received a report`, `called for calm`, `welcomed the decision`: nobody is received.
  if (direct && object.length === 0 && !receivesGroup(tokens, sentence, after)) return undefined;
  if ((word & W.sign) !== 0 && noun === undefined && subject.length + object.length < 2) return undefined;
  if ((word & W.meet) !== 0 && noun === undefined && !meets(tokens, sentence, token, word, subject, object))
    return undefined;
  if (subject.length === 0 && back === undefined && object.length === 0 && (kind === 'call' || direct))
    return undefined;
  const bygone = isBygone(tokens, sentence, token);
  const from = anchorStart(tokens, sentence, subject[0]?.from ?? before.pronoun ?? verb.from);
  const link = (objects?.link ?? after) + (objects?.link === undefined ? 0 : 1);
  return {
    from,
    to: link <= after + 7 ? Math.max(after, link) : after,
    status: verb.status,
    kind,
    subject,
    object,
    back,
    aside: verb.earlier || before.reported,
    sequel: hasSequel(tokens, sentence, clause, token + 2),
    journey,
    led,
    hedged: verb.hedged,
    bygone,
    attended: false,
    known: false,
    verb: token,
    after: Math.max(after, objects?.end ?? after),
  };
}

/** An article before belongs to the words a reader would mark. */
function anchorStart(tokens: Tokens, sentence: Sentence, from: number): number {
  const before = from - 1;
  return before >= sentence.from && (tokens.classes[before]! & WordClass.article) !== 0 ? before : from;
}
