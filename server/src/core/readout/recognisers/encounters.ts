// The words of one sentence that report an encounter: the verb, its tense, who stands before it and who after.
import { EncounterWord } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import type { TokenSpan } from '../draft.ts';
import type { Meeting } from '../readout.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import type { Appearance } from './appearances.ts';
import { partyAfter, partyBefore } from './parties.ts';
import type { Sentence } from './sentences.ts';

export interface Encounter extends TokenSpan {
  readonly status: Meeting['status'];
  readonly kind: Meeting['kind'];
  /** Who stands before the verb, and who after it. */
  readonly subject: readonly Appearance[];
  readonly object: readonly Appearance[];
  /** `she`, `they`, or nothing where the language allows it: somebody named before. */
  readonly back: 'one' | 'two' | 'all' | undefined;
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
  readonly verb: number;
  /** The token after the words of the verb, where party, place and time follow. */
  readonly after: number;
}

const W = EncounterWord;
const FAMILY = W.meet | W.receive | W.hold | W.travel | W.sign | W.occurs;
const FORM = W.past | W.participle | W.base | W.present | W.future;
const NOUN_REACH = 12;

export const wordAt = ({ lexicon, entry, count }: Tokens, token: number): number =>
  token < 0 || token >= count ? 0 : (lexicon.encounters[entry[token]!] as number);

interface Verb {
  readonly status: Meeting['status'];
  /** Its first auxiliary, or itself. */
  readonly from: number;
  readonly passive: boolean;
  readonly earlier: boolean;
  readonly hedged: boolean;
}

/** In the order of their verbs. */
export function encountersIn(tokens: Tokens, sentence: Sentence, quoted: Uint8Array): Encounter[] {
  const found: Encounter[] = [];
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
    const name = !sentence.heading && token > sentence.from && tokens.shape[token] !== Shape.lower;
    if ((word & FAMILY) === 0 || (word & FORM) === 0 || quoted[token] === 1 || name) {
      const nominal = nominalAt(tokens, sentence, token, word, quoted);
      if (nominal !== undefined) {
        found.push(nominal);
        token = nominal.after - 1;
        clause = token + 1;
      }
      continue;
    }
    const verb = verbAt(tokens, sentence, token, word);
    const encounter = verb && encounterOf(tokens, sentence, token, word, verb, clause);
    if (encounter === undefined) {
      const nominal = nominalAt(tokens, sentence, token, word, quoted);
      if (nominal !== undefined) {
        found.push(nominal);
        token = nominal.after - 1;
        clause = token + 1;
      }
      continue;
    }
    found.push(encounter);
    clause = encounter.after;
    token = encounter.after - 1;
  }
  return found;
}

const isSmall = (tokens: Tokens, token: number, word: string): boolean => {
  const start = tokens.start[token]!;
  return tokens.end[token]! - start === word.length && tokens.text.startsWith(word, start);
};

/** The nearest word before that is no mere adverb. */
function beforeAdverbs(tokens: Tokens, floor: number, token: number): number {
  let at = token - 1;
  for (let steps = 0; at > floor && steps < 3; steps++, at--) {
    const word = wordAt(tokens, at);
    const adverb =
      ((word & W.sequel) !== 0 && (word & W.stop) === 0) ||
      isSmall(tokens, at, 'se') ||
      (tokens.shape[at] === Shape.lower && tokens.text.startsWith('ly', tokens.end[at]! - 2));
    if (!adverb) break;
  }
  return at;
}

function verbAt(tokens: Tokens, sentence: Sentence, token: number, word: number): Verb | undefined {
  const floor = sentence.from - 1;
  const at = beforeAdverbs(tokens, floor, token);
  const before = at > floor ? wordAt(tokens, at) : 0;
  const from = at > floor ? at : token;
  const plain = { passive: false, earlier: false, hedged: false };
  if (at > floor && (isSmall(tokens, at, 'not') || isSmall(tokens, at, 'no') || isSmall(tokens, at, 'never')))
    return undefined;
  if ((word & W.participle) !== 0) {
    if ((before & W.had) !== 0) return { ...plain, status: 'held', from, earlier: true };
    if ((before & W.have) !== 0) return { ...plain, status: 'held', from };
    if ((before & W.be) !== 0) {
      const farther = beforeAdverbs(tokens, floor, at);
      const auxiliary = farther > floor ? wordAt(tokens, farther) : 0;
      if ((auxiliary & W.will) !== 0 || isSmall(tokens, Math.max(farther, 0), 'to'))
        return { ...plain, status: 'announced', from: farther, passive: true };
      if ((auxiliary & (W.have | W.had)) !== 0)
        return { ...plain, status: 'held', from: farther, passive: true, earlier: (auxiliary & W.had) !== 0 };
      if (isSmall(tokens, at, 'será') || isSmall(tokens, at, 'serán'))
        return { ...plain, status: 'announced', from, passive: true };
      if (isPresentBe(tokens, at)) return undefined;
      return { ...plain, status: 'held', from, passive: true };
    }
  }
  if ((word & W.past) !== 0) {
    // `a meeting hosted by`, `the talks held in`: a participle without its verb.
    const reduced =
      (word & W.participle) !== 0 &&
      token + 1 < sentence.to &&
      (isSmall(tokens, token + 1, 'by') || isSmall(tokens, token + 1, 'por'));
    return reduced ? undefined : { ...plain, status: 'held', from: token };
  }
  if ((word & W.base) !== 0) {
    const fixed = willBefore(tokens, floor, token);
    if (fixed !== undefined) return { ...plain, ...fixed };
  }
  if ((word & W.future) !== 0 && (word & W.present) !== 0) {
    // A subjunctive: `cuando la ministra viaje a Lima`.
    for (let back = token - 1; back > floor && back > token - 14; back--)
      if (isSmall(tokens, back, 'cuando')) return { ...plain, status: 'announced', from: token };
    return undefined;
  }
  if ((word & W.future) !== 0) return { ...plain, status: 'announced', from: token };
  if ((word & W.present) !== 0 && sentence.heading) return { ...plain, status: 'held', from: token };
  return undefined;
}

const isPresentBe = (tokens: Tokens, token: number): boolean =>
  isSmall(tokens, token, 'is') ||
  isSmall(tokens, token, 'are') ||
  isSmall(tokens, token, 'es') ||
  isSmall(tokens, token, 'son');

/** `will meet`, `is to meet`, `is scheduled to meet`, `va a reunirse`; `agreed to hold`, `agreed that she would visit`. */
function willBefore(
  tokens: Tokens,
  floor: number,
  token: number,
): { status: 'announced'; from: number; hedged: boolean } | undefined {
  let to = false;
  for (let at = token - 1, steps = 0; at > floor && steps < 5; at--, steps++) {
    const word = wordAt(tokens, at);
    if ((word & W.will) !== 0) return { status: 'announced', from: at, hedged: false };
    if ((word & W.would) !== 0) {
      for (let back = at - 1; back > floor && back > at - 8; back--)
        if ((wordAt(tokens, back) & W.hedge) !== 0) return { status: 'announced', from: at, hedged: false };
      return undefined;
    }
    if ((word & W.hedge) !== 0)
      return to && isAgreed(tokens, at) ? { status: 'announced', from: at, hedged: true } : undefined;
    if (to && (word & W.be) !== 0) return { status: 'announced', from: at, hedged: false };
    if (isSmall(tokens, at, 'to') || isSmall(tokens, at, 'a') || isSmall(tokens, at, 'en')) to = true;
    else if ((word & W.sequel) === 0 && tokens.shape[at] !== Shape.lower) return undefined;
    else if (!to && (word & (W.sequel | W.be)) === 0 && steps > 0) return undefined;
    else if (to && steps > 2) return undefined;
  }
  return undefined;
}

const isAgreed = (tokens: Tokens, token: number): boolean =>
  isSmall(tokens, token, 'agreed') || tokens.text.startsWith('acord', tokens.start[token]!);

/** What the noun of an encounter says of its kind. */
const kindOfNoun = (word: number): Meeting['kind'] =>
  (word & W.call) !== 0
    ? 'call'
    : (word & W.travel) !== 0
      ? 'visit'
      : (word & W.sign) !== 0
        ? 'signing'
        : (word & W.event) !== 0
          ? 'event'
          : 'meeting';

const kindOfVerb = (word: number): Meeting['kind'] =>
  (word & W.call) !== 0
    ? 'call'
    : (word & W.travel) !== 0
      ? 'visit'
      : (word & W.sign) !== 0
        ? 'signing'
        : 'meeting';

const isNoun = (tokens: Tokens, token: number): boolean => (wordAt(tokens, token) & W.noun) !== 0;

/** The first noun of an encounter after a verb that needs one: `held a warm and productive working meeting`. */
function nounAfter(tokens: Tokens, sentence: Sentence, from: number): number | undefined {
  let found: number | undefined;
  for (let token = from; token < sentence.to && token < from + NOUN_REACH; token++) {
    const word = wordAt(tokens, token);
    if ((word & W.noun) !== 0) {
      found = token;
      continue;
    }
    if (found !== undefined) break;
    if ((word & (W.relative | W.with)) !== 0 && !isSmall(tokens, token, 'a')) break;
    if ((word & W.stop) !== 0 && tokens.gap[token] !== Gap.none) break;
    const code = tokens.code[token]!;
    if (code === 0x3b || code === 0x3a) break;
  }
  return found;
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

function encounterOf(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
  verb: Verb,
  clause: number,
): Encounter | undefined {
  let after = token + 1;
  let kind = kindOfVerb(word);
  let led = false;
  let journey = false;
  let noun: number | undefined;
  if ((word & W.occurs) !== 0 && isOccurrence(tokens, token)) {
    return nominalOf(
      tokens,
      sentence,
      token,
      verb,
      token +
        (isSmall(tokens, token + 1, 'a')
          ? 3
          : isSmall(tokens, token + 1, 'en') || isSmall(tokens, token, 'occurred')
            ? 1
            : 2),
    );
  }
  const passive = verb.passive || (token > sentence.from && isSmall(tokens, token - 1, 'se'));
  if ((word & W.hold) !== 0 && passive) return nominalOf(tokens, sentence, token, verb, after);
  if ((word & (W.meet | W.travel | W.sign | W.receive)) === 0 || (word & W.hold) !== 0) {
    // Needs a noun; `hosted` and `recibió` may do without.
    noun = nounAfter(tokens, sentence, after);
    if (noun !== undefined) {
      if ((word & W.receive) === 0 || receivesCall(tokens, noun)) {
        kind = kindOfNoun(wordAt(tokens, noun));
        after = noun + 1;
        if (kind === 'visit') journey = true;
      } else noun = undefined;
    } else {
      const group = (word & W.hold) !== 0 ? groupAfter(tokens, sentence, after) : undefined;
      if (group !== undefined && isLeading(tokens, token)) {
        led = true;
        journey = true;
        kind = 'visit';
        after = group + 1;
      }
    }
    // `la reunión que presidieron los Presidentes …`: what was held stands before, who held it after.
    if (noun === undefined && !led && (word & W.receive) === 0)
      return isRelative(tokens, sentence, token) ? presidedAt(tokens, sentence, token, verb) : undefined;
  }
  if ((word & W.travel) !== 0 && noun === undefined) journey = true;
  if (kind !== 'call' && saysByPhone(tokens, sentence, after)) kind = 'call';

  const before = partyBefore(tokens, sentence, clause, verb.from);
  const direct = noun === undefined && (word & W.receive) !== 0;
  const objects =
    journey && !led && noun === undefined ? undefined : partyAfter(tokens, sentence, after, direct);
  const subject = before.party;
  const object = objects?.party ?? [];
  // `had travelled there in 2019`: before all that is reported here.
  if (journey && verb.earlier) return undefined;
  const back = subject.length > 0 ? undefined : before.back;
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
    verb: token,
    after: Math.max(after, objects?.end ?? after),
  };
}

/** `met with`, `spoke to`, `se reunieron`: with a party after it, or at least two before it. `spoke about`, `said … met the goals`: no. */
function meets(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
  subject: readonly Appearance[],
  object: readonly Appearance[],
): boolean {
  if (object.length > 0 || subject.length > 1) return true;
  if ((word & W.noun) !== 0 && (word & W.present) !== 0) return false;
  for (let next = token + 1; next < sentence.to && next < token + 8; next++) {
    const following = wordAt(tokens, next);
    if ((following & W.with) !== 0 && !isSmall(tokens, next, 'a')) return true;
    if ((following & (W.stop | W.relative)) !== 0) break;
  }
  return token > sentence.from && wordAt(tokens, token) !== 0 && isSmall(tokens, token - 1, 'se');
}

const isOccurrence = (tokens: Tokens, token: number): boolean =>
  isSmall(tokens, token, 'occurred') ||
  (tokens.text.startsWith('ser', tokens.start[token]!) && isSmall(tokens, token + 1, 'en')) ||
  isSmall(tokens, token + 1, 'place') ||
  isSmall(tokens, token + 1, 'lugar') ||
  (isSmall(tokens, token + 1, 'a') && isSmall(tokens, token + 2, 'cabo'));

const isRelative = (tokens: Tokens, sentence: Sentence, token: number): boolean => {
  for (let at = token - 1; at > sentence.from && at >= token - 5; at--)
    if (isSmall(tokens, at, 'que')) return true;
  return false;
};

function presidedAt(tokens: Tokens, sentence: Sentence, token: number, verb: Verb): Encounter | undefined {
  const { party, end } = partyAfter(tokens, sentence, token + 1, true);
  if (party.length < 2) return undefined;
  return {
    from: token,
    to: end,
    status: verb.status,
    kind: 'meeting',
    subject: party,
    object: [],
    back: undefined,
    aside: true,
    sequel: true,
    journey: false,
    led: false,
    hedged: false,
    bygone: isBygone(tokens, sentence, token),
    verb: token,
    after: end,
  };
}

const LEADING = ['led', 'lead', 'leads', 'headed', 'encabez', 'presid', 'lider', 'dirig'];
const isLeading = (tokens: Tokens, token: number): boolean =>
  LEADING.some((stem) => tokens.text.startsWith(stem, tokens.start[token]!));

/** `recibió la llamada de`, `received a call from`. */
const receivesCall = (tokens: Tokens, noun: number): boolean =>
  (wordAt(tokens, noun) & (W.call | W.travel)) !== 0;

function receivesGroup(tokens: Tokens, sentence: Sentence, from: number): boolean {
  for (let token = from; token < sentence.to && token < from + 8; token++) {
    const word = wordAt(tokens, token);
    if ((word & W.group) !== 0) return true;
    if ((word & (W.stop | W.relative | W.of)) !== 0) return false;
  }
  return false;
}

/** `spoke by phone with`, `conversó por teléfono con`. */
function saysByPhone(tokens: Tokens, sentence: Sentence, from: number): boolean {
  for (let token = from; token < sentence.to && token < from + 5; token++)
    if ((wordAt(tokens, token) & (W.call | W.noun)) === (W.call | W.noun)) return true;
  return false;
}

function hasSequel(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  for (let token = Math.max(from, sentence.from); token < to && token < sentence.to; token++)
    if ((wordAt(tokens, token) & W.sequel) !== 0) return true;
  return false;
}

/** `last month`, `a year ago`, `el mes pasado`, or a month that passed by; but not `last night`, `el pasado lunes`. */
function isBygone(tokens: Tokens, sentence: Sentence, verb: number): boolean {
  for (let token = verb + 1; token < sentence.to && token < verb + 9; token++)
    if ((isSmall(tokens, token, 'in') || isSmall(tokens, token, 'en')) && isYear(tokens, token + 1))
      return true;
  for (let token = Math.max(sentence.from, verb - 12); token < sentence.to && token < verb + 40; token++) {
    if ((wordAt(tokens, token) & W.bygone) === 0) continue;
    for (let near = token - 1; near <= token + 2; near++)
      if (near > 0 && near < sentence.to && near !== token && PERIODS.has(wordOf(tokens, near))) return true;
    if (
      isSmall(tokens, token, 'recently') ||
      isSmall(tokens, token, 'previously') ||
      isSmall(tokens, token, 'recientemente')
    )
      return true;
  }
  return false;
}

const isYear = (tokens: Tokens, token: number): boolean =>
  tokens.shape[token] === Shape.number && tokens.end[token]! - tokens.start[token]! === 4;

const PERIODS = new Set(
  'month,months,year,years,fall,spring,summer,winter,autumn,mes,meses,año,años,verano,otoño,invierno,primavera'.split(
    ',',
  ),
);
const wordOf = (tokens: Tokens, token: number): string =>
  tokens.shape[token] === Shape.lower ? tokens.text.slice(tokens.start[token], tokens.end[token]) : '';

/** An article before belongs to the words a reader would mark. */
function anchorStart(tokens: Tokens, sentence: Sentence, from: number): number {
  const before = from - 1;
  return before >= sentence.from && (tokens.classes[before]! & WordClass.article) !== 0 ? before : from;
}

/** `a meeting was held at …`, `the next round will take place in …`: what is reported stands before the verb. */
function nominalOf(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  verb: Verb,
  after: number,
): Encounter | undefined {
  let noun: number | undefined;
  for (let at = verb.from - 1; at >= sentence.from && at > verb.from - 26; at--) {
    if (isNoun(tokens, at)) {
      noun = at;
      break;
    }
    if (tokens.code[at] === 0x3b) break;
  }
  let start = noun;
  if (noun === undefined) {
    // `Se celebró una reunión`: the noun comes after.
    noun = nounAfter(tokens, sentence, after);
    if (noun === undefined) return undefined;
    start = verb.from;
    after = noun + 1;
  }
  while (start !== undefined && start > sentence.from && isNounPhrase(tokens, start - 1)) start--;
  const between = partyAfter(tokens, sentence, noun + 1, false, verb.from);
  const objects = partyAfter(tokens, sentence, after, false);
  // `The discussion was also held to …`: the one that is known already.
  const known =
    start !== undefined &&
    (tokens.classes[start]! & WordClass.article) !== 0 &&
    !saysNew(tokens, start, noun);
  if (known && verb.status === 'held' && between.party.length + objects.party.length === 0) return undefined;
  return {
    from: start ?? verb.from,
    to: after,
    status: verb.status,
    kind: kindOfNoun(wordAt(tokens, noun)),
    subject: between.party,
    object: objects.party,
    back: undefined,
    aside: verb.earlier,
    sequel: hasSequel(tokens, sentence, sentence.from, token),
    journey: false,
    led: false,
    hedged: false,
    bygone: isBygone(tokens, sentence, token),
    verb: token,
    after: Math.max(after, objects.end),
  };
}

/** `a meeting`, `una reunión`, `the first round`, `the next session`. */
function saysNew(tokens: Tokens, start: number, noun: number): boolean {
  if (['a', 'an', 'A', 'An', 'un', 'una', 'Un', 'Una'].some((word) => isSmall(tokens, start, word)))
    return true;
  for (let token = start; token < noun; token++)
    if ((wordAt(tokens, token) & W.sequel) !== 0 || isOrdinal(tokens, token)) return true;
  return false;
}

const isNounPhrase = (tokens: Tokens, token: number): boolean => {
  const word = wordAt(tokens, token);
  if (tokens.shape[token] === Shape.mark) return false;
  if ((word & (W.stop | W.relative)) !== 0) return false;
  return (
    tokens.shape[token] !== Shape.lower ||
    (word & W.noun) !== 0 ||
    (tokens.classes[token]! & WordClass.article) !== 0 ||
    (word & (W.sequel | W.of)) !== 0 ||
    isOrdinal(tokens, token)
  );
};
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'primera',
  'segunda',
  'tercera',
  'cuarta',
  'quinta',
];
const isOrdinal = (tokens: Tokens, token: number): boolean => {
  const end = tokens.end[token]!;
  return (
    ORDINALS.some((word) => isSmall(tokens, token, word)) ||
    tokens.text.startsWith('st', end - 2) ||
    tokens.text.startsWith('th', end - 2) ||
    tokens.text.startsWith('nd', end - 2)
  );
};

/** `Readout of President Harlan’s call with …`, `Llamada del Canciller con …` in a headline; `In a lunch meeting …` anywhere. */
function nominalAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
  quoted: Uint8Array,
): Encounter | undefined {
  if ((word & W.noun) === 0 || quoted[token] === 1) return undefined;
  if (!sentence.heading)
    return openingAt(tokens, sentence, token, word) ?? preparedAt(tokens, sentence, token, word);
  const owner = sentence.appearances.findLast((one) => one.to <= token && one.from >= token - 24);
  const owned = owner?.possessive && !owner.nested && token - owner.mention.to <= 6 ? owner : undefined;
  const objects = partyAfter(tokens, sentence, token + 1, false);
  const given = owned === undefined ? partyOf(tokens, sentence, token + 1) : undefined;
  const subject = owned !== undefined ? [owned] : (given ?? []);
  const object = objects.party.filter((one) => !subject.includes(one));
  if (object.length + subject.length < (kindOfNoun(word) === 'visit' ? 1 : 2)) return undefined;
  return {
    from: owned?.from ?? token,
    to: Math.max(token + 1, owned === undefined ? (object[0]?.from ?? 0) : 0),
    status: 'held',
    kind: kindOfNoun(word),
    subject,
    object,
    back: undefined,
    aside: false,
    sequel: false,
    journey: kindOfNoun(word) === 'visit',
    led: false,
    hedged: false,
    bygone: false,
    verb: token,
    after: Math.max(token + 1, objects.end),
  };
}

/** `Llamada telefónica del Canciller con …`: whoever follows `of` right after the noun. */
function partyOf(tokens: Tokens, sentence: Sentence, from: number): Appearance[] | undefined {
  for (let token = from; token < sentence.to && token < from + 3; token++) {
    if ((wordAt(tokens, token) & W.of) === 0) continue;
    const first = sentence.appearances.find((one) => one.from > token);
    return first !== undefined && first.from - token <= 3 && !first.possessive ? [first] : undefined;
  }
  return undefined;
}

/** `In a lunch meeting lasting two hours, the delegations …` at the start of a sentence, with an article that says it is new. */
function openingAt(tokens: Tokens, sentence: Sentence, token: number, word: number): Encounter | undefined {
  if (token > sentence.from + 6 || (word & W.travel) !== 0) return undefined;
  const first = sentence.from;
  if (!['In', 'During', 'En', 'Durante'].some((opening) => isSmall(tokens, first, opening))) return undefined;
  if (!['a', 'an', 'un', 'una'].some((article) => isSmall(tokens, first + 1, article))) return undefined;
  while (isNoun(tokens, token + 1) && token + 1 < sentence.to) token++;
  const objects = partyAfter(tokens, sentence, token + 1, false);
  let comma = token;
  while (comma < sentence.to && tokens.code[comma] !== 0x2c) comma++;
  const following =
    objects.party.length > 0 ? [] : partyAfter(tokens, sentence, comma + 1, true, sentence.to).party;
  return {
    from: first,
    to: token + 1,
    status: 'held',
    kind: kindOfNoun(word),
    subject: following,
    object: objects.party,
    back: undefined,
    aside: false,
    sequel: false,
    journey: false,
    led: false,
    hedged: false,
    bygone: isBygone(tokens, sentence, token),
    verb: token,
    after: Math.max(token + 1, objects.end),
  };
}

const PREPARED = ['preparations', 'preparativos', 'upcoming', 'next', 'próximo', 'próxima', 'forthcoming'];

/** `the preparations for the meeting between Presidents A and B`, `el próximo encuentro entre …`: it is still to come. */
function preparedAt(tokens: Tokens, sentence: Sentence, token: number, word: number): Encounter | undefined {
  let prepared = false;
  for (let at = token - 1; at >= sentence.from && at >= token - 6; at--)
    if (PREPARED.some((one) => isSmall(tokens, at, one))) prepared = true;
  if (!prepared || (word & W.noun) === 0) return undefined;
  const { party, end } = partyAfter(tokens, sentence, token + 1, false);
  if (party.length < 2) return undefined;
  return {
    from: token,
    to: end,
    status: 'announced',
    kind: kindOfNoun(word),
    subject: party,
    object: [],
    back: undefined,
    aside: true,
    sequel: true,
    journey: false,
    led: false,
    hedged: false,
    bygone: false,
    verb: token,
    after: end,
  };
}
