// Encounters reported by a verb: `met with`, `held talks`, `led a delegation`, with who stands before it and who after.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Meeting } from '../readout.ts';
import type { Tokens } from '../tokens.ts';
import { beginsWith, isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import { type Encounter, kindAt, kindOf } from './encounter.ts';
import { nominalOf, nounAfter, presidedAt } from './nominals.ts';
import { type PartyAfter, partyAfter } from './partyAfter.ts';
import { partyBefore } from './partyBefore.ts';
import type { Sentence } from './sentences.ts';
import { hasSequel, isBygone } from './timing.ts';
import { type Verb, verbAt } from './verbForms.ts';
import {
  agentAfter,
  givesOther,
  isCredentials,
  isLeading,
  isOccurrence,
  isRelative,
  isVisited,
  meets,
  receivesGroup,
  receivesSomebody,
  saysByPhone,
} from './verbNeeds.ts';

const SE = wordSet('se');
const ON = wordSet('on upon');
const A = wordSet('a');
const EN = wordSet('en');
const HOSTED = wordSet('hosted convened');
const OCCURRED = wordSet('occurred');
const TO = wordSet('to para');

export const FAMILY = W.meet | W.receive | W.hold | W.travel | W.sign | W.occurs;
const FORM = W.past | W.participle | W.base | W.present | W.future;

/** `clause` is where the report before it ended; `last` is that report. */
export function verbReportAt(
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
  if ((word & W.occurs) !== 0 && isOccurrence(tokens, token))
    return nominalOf(tokens, sentence, token, verb, afterOccurrence(tokens, token));
  // `took part in the meeting`: the list of who was there tells that.
  if ((word & W.occurs) !== 0 && (word & W.hold) === 0) return undefined;
  const passive = verb.passive || (token > sentence.from && isAnyOf(tokens, token - 1, SE));
  if ((word & W.hold) !== 0 && passive) return nominalOf(tokens, sentence, token, verb, token + 1);
  const matter = matterOf(tokens, sentence, token, word);
  // `la reunión que presidieron los Presidentes …`: what was held stands before, who held it after.
  if (matter === undefined)
    return isRelative(tokens, sentence, token) ? presidedAt(tokens, sentence, token, verb) : undefined;

  const { after, noun, led, gathered } = matter;
  // `visitó al gobernador Ana Ruiz`: somebody, and no place.
  const visits = matter.journey && noun === undefined && isVisited(tokens, sentence, after);
  const came = matter.came || visits;
  const journey = matter.journey && !visits;
  const kind = saysByPhone(tokens, sentence, after) ? 'call' : matter.kind;
  const before = partyBefore(tokens, sentence, clause, verb.from);
  const direct = gathered || (noun === undefined && (word & W.receive) !== 0);
  let objects =
    journey && !led && noun === undefined
      ? purposeParty(tokens, sentence, after)
      : partyAfter(tokens, sentence, came ? after + 1 : after, direct || came);
  const meetsAlone = (word & W.meet) !== 0 && noun === undefined;
  if (meetsAlone && before.party.length + (objects?.party.length ?? 0) === 0) {
    const agent = agentAfter(tokens, sentence, token);
    if (agent !== undefined) objects = partyAfter(tokens, sentence, agent, true);
  }
  const signsAlone = (word & W.sign) !== 0 && noun === undefined;
  const subject = before.party;
  const named = objects?.party ?? [];
  const object = signsAlone && named.length === 0 ? otherSigner(tokens, sentence, token) : named;
  // `had travelled there in 2019`: before all that is reported here.
  if (journey && verb.earlier) return undefined;
  const { back } = before;
  // `any attack will be met with force`
  if (verb.passive && (word & W.meet) !== 0) return undefined;
  // `received a report`, `called for calm`, `welcomed the decision`: nobody is received.
  if (direct && object.length === 0 && !receivesGroup(tokens, sentence, after)) return undefined;
  if (signsAlone && subject.length + object.length < 2) return undefined;
  if (meetsAlone && !meets(tokens, sentence, token, word, subject, object)) return undefined;
  const isNobody = subject.length === 0 && back === undefined && object.length === 0;
  // `Senior officials convened the CEOs of …`: a group that had another come, nobody of either named.
  const hosted = isAnyOf(tokens, token, HOSTED) && before.pronoun !== undefined;
  if (isNobody && (kind === 'call' || (direct && !hosted))) return undefined;
  const link = objects?.link === undefined ? after : objects.link + 1;
  return {
    from: anchorStart(tokens, sentence, subject[0]?.from ?? before.pronoun ?? verb.from),
    to: link <= after + LINK ? Math.max(after, link) : after,
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
    bygone: isBygone(tokens, sentence, token),
    attended: false,
    known: false,
    verb: token,
    after: Math.max(after, objects?.end ?? after),
  };
}

/** `Harlan signed for Freedonia, and Minister Ortega signed for Peru`: whoever signs next in the sentence. */
function otherSigner(tokens: Tokens, { appearances, to }: Sentence, from: number): readonly Appearance[] {
  for (let token = from + 1; token < to; token++) {
    if ((wordAt(tokens, token) & (W.sign | W.past)) !== (W.sign | W.past)) continue;
    const signer = appearances.findLast(
      (one) => one.to <= token && one.from > from && !one.nested && !one.possessive,
    );
    return signer === undefined || token - signer.to > 1 ? [] : [signer];
  }
  return [];
}

/** How far from the words of the verb `with` still belongs to the words that report the encounter. */
const LINK = 7;

/** What a verb reports: an encounter by itself, the one that a noun names, or a group that was led or gathered. */
interface Matter {
  readonly kind: Meeting['kind'];
  /** The token after its words. */
  readonly after: number;
  readonly noun: number | undefined;
  readonly journey: boolean;
  /** `led a delegation` */
  readonly led: boolean;
  /** `convened state legislators`: takes those who came as its object. */
  readonly gathered: boolean;
  /** `received a visit from`, `recibió la llamada de`, `paid a courtesy call on`: whoever came, or was visited, follows. */
  readonly came: boolean;
}

/** Undefined where the verb needs a noun or a group behind it, and none is there. */
function matterOf(tokens: Tokens, sentence: Sentence, token: number, word: number): Matter | undefined {
  const after = token + 1;
  // `called on` is a visit paid.
  const paid = isAnyOf(tokens, after, ON);
  const alone: Matter = {
    kind: kindOf(paid ? word & ~W.call : word),
    after,
    noun: undefined,
    journey: (word & W.travel) !== 0,
    led: false,
    gathered: false,
    came: false,
  };
  const needsMore = (word & W.hold) !== 0 || (word & (W.meet | W.travel | W.sign | W.receive)) === 0;
  // `hosted` and `recibió` may do without.
  const receives = (word & W.receive) !== 0;
  if (!needsMore && !receives) return alone;
  const noun = nounAfter(tokens, sentence, after);
  if (givesOther(tokens, token, noun)) return undefined;
  const comes =
    receives &&
    noun !== undefined &&
    (needsMore || isCall(tokens, noun) || isCredentials(tokens, noun)) &&
    (wordAt(tokens, noun + 1) & W.of) !== 0;
  if (!needsMore && !comes) return alone;
  if (noun !== undefined) {
    if (receives && receivesSomebody(tokens, sentence, after, noun)) return alone;
    const kind = kindAt(tokens, noun);
    const came = comes || isPaidTo(tokens, sentence, noun);
    return { ...alone, kind, after: noun + 1, noun, journey: kind === 'visit' && !came, came };
  }
  const group = (word & W.hold) !== 0 ? groupAfter(tokens, sentence, after) : undefined;
  if (group !== undefined && isLeading(tokens, token))
    return { ...alone, kind: 'visit', after: group + 1, journey: true, led: true };
  const gathered = group !== undefined && beginsWith(tokens, token, 'conven');
  return gathered || receives ? { ...alone, gathered } : undefined;
}

const PAID_TO = wordSet('to on upon a al');
/** How far behind whoever is visited may stand: `on H.E. the President, Ana Ruiz`. */
const NEAR = 4;

/** A visit or a call. */
const isCall = (tokens: Tokens, noun: number): boolean => (wordAt(tokens, noun) & (W.travel | W.call)) !== 0;

/** `paid a visit to President Harlan`, `una visita de cortesía al ministro`; and not `to Lima`. */
function isPaidTo(tokens: Tokens, { appearances }: Sentence, noun: number): boolean {
  const to = (wordAt(tokens, noun + 1) & W.of) === 0 ? noun + 1 : noun + 3;
  return (
    (isCall(tokens, noun) || isCredentials(tokens, noun)) &&
    isAnyOf(tokens, to, PAID_TO) &&
    appearances.some(({ from }) => from > to && from <= to + NEAR)
  );
}

/** After `took place`, `se llevó a cabo`, `será en`. */
function afterOccurrence(tokens: Tokens, token: number): number {
  if (isAnyOf(tokens, token + 1, A)) return token + 3;
  return isAnyOf(tokens, token + 1, EN) || isAnyOf(tokens, token, OCCURRED) ? token + 1 : token + 2;
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
  if (!isAnyOf(tokens, token - 1, TO)) return undefined;
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

/** An article before belongs to the words a reader would mark. */
function anchorStart(tokens: Tokens, sentence: Sentence, from: number): number {
  const before = from - 1;
  return before >= sentence.from && (tokens.classes[before]! & WordClass.article) !== 0 ? before : from;
}
