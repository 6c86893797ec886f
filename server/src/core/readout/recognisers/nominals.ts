// Encounters reported by a noun rather than a verb: `a meeting was held`, `President Harlan’s call with`, `In a lunch meeting …`.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isSmall, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import { type Encounter, kindAt, kindOf, PLAIN } from './encounter.ts';
import { occasionAt, openingAt, plannedAt, preparedAt } from './openings.ts';
import { partyAfter } from './partyAfter.ts';
import type { Sentence } from './sentences.ts';
import { hasSequel, isBygone } from './timing.ts';
import type { Verb } from './verbForms.ts';

const A = wordSet('a');
const NEW = wordSet('a an A An un una Un Una');

const NOUN_REACH = 12;
const isNoun = (tokens: Tokens, token: number): boolean => (wordAt(tokens, token) & W.noun) !== 0;

/** The first noun of an encounter after a verb that needs one: `held a warm and productive working meeting`. */
export function nounAfter(tokens: Tokens, sentence: Sentence, from: number): number | undefined {
  let found: number | undefined;
  for (let token = from; token < sentence.to && token < from + NOUN_REACH; token++) {
    const word = wordAt(tokens, token);
    if ((word & W.noun) !== 0) {
      found = token;
      continue;
    }
    if (found !== undefined) break;
    if ((word & (W.relative | W.with)) !== 0 && !isAnyOf(tokens, token, A)) break;
    if ((word & W.stop) !== 0 && tokens.gap[token] !== Gap.none) break;
    const code = tokens.code[token]!;
    if (code === 0x3b || code === 0x3a) break;
  }
  return found;
}

/** `a meeting was held at …`, `the next round will take place in …`: what is reported stands before the verb. */
export function nominalOf(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  verb: Verb,
  after: number,
): Encounter | undefined {
  let noun: number | undefined;
  // `Tras la visita se celebró una reunión`: the new one comes after, whatever stands before.
  const isBehind = isAnyOf(tokens, after, NEW) && tokens.lexicon.traits.adjectiveLast;
  for (let at = verb.from - 1; !isBehind && at >= sentence.from && at > verb.from - 26; at--) {
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
  const objects = partyAfter(tokens, sentence, after, false, sentence.to, verb.passive);
  // `The discussion was also held to …`: the one that is known already.
  const known =
    start !== undefined &&
    (tokens.classes[start]! & WordClass.article) !== 0 &&
    !saysNew(tokens, start, noun);
  return {
    from: start ?? verb.from,
    to: after,
    status: verb.status,
    kind: kindAt(tokens, noun),
    subject: between.party,
    object: objects.party,
    ...PLAIN,
    aside: verb.earlier,
    sequel: hasSequel(tokens, sentence, sentence.from, token),
    bygone: isBygone(tokens, sentence, token),
    known: known && verb.status === 'held',
    verb: token,
    after: Math.max(after, objects.end),
  };
}

/** `a meeting`, `una reunión`, `the first round`, `the next session`. */
function saysNew(tokens: Tokens, start: number, noun: number): boolean {
  if (isAnyOf(tokens, start, NEW)) return true;
  for (let token = start; token < noun; token++)
    if ((wordAt(tokens, token) & W.sequel) !== 0 || isOrdinal(tokens, token)) return true;
  return false;
}

const isNounPhrase = (tokens: Tokens, token: number): boolean => {
  const word = wordAt(tokens, token);
  if (tokens.shape[token] === Shape.mark) return false;
  if ((word & (W.stop | W.relative)) !== 0) return false;
  return (
    !isSmall(tokens, token) ||
    (word & W.noun) !== 0 ||
    (tokens.classes[token]! & WordClass.article) !== 0 ||
    (word & (W.sequel | W.of)) !== 0 ||
    isOrdinal(tokens, token)
  );
};
const ORDINALS = wordSet('first second third fourth fifth primera segunda tercera cuarta quinta');
const isOrdinal = (tokens: Tokens, token: number): boolean => {
  const end = tokens.end[token]!;
  return (
    isAnyOf(tokens, token, ORDINALS) ||
    tokens.text.startsWith('st', end - 2) ||
    tokens.text.startsWith('th', end - 2) ||
    tokens.text.startsWith('nd', end - 2)
  );
};

/** `Readout of President Harlan’s call with …`, `Llamada del Canciller con …` in a headline; `In a lunch meeting …` anywhere. */
export function nominalAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
): Encounter | undefined {
  if ((word & W.noun) === 0) return undefined;
  return sentence.heading
    ? inHeading(tokens, sentence, token, word)
    : (openingAt(tokens, sentence, token, word) ??
        preparedAt(tokens, sentence, token, word) ??
        plannedAt(tokens, sentence, token, word) ??
        occasionAt(tokens, sentence, token, word));
}

function inHeading(tokens: Tokens, sentence: Sentence, token: number, word: number): Encounter | undefined {
  const owner = sentence.appearances.findLast((one) => one.to <= token && one.from >= token - 24);
  const owned =
    owner !== undefined &&
    !owner.nested &&
    (owner.possessive ? token - owner.mention.to <= 6 : isOwner(owner))
      ? owner
      : undefined;
  const objects = partyAfter(tokens, sentence, token + 1, false);
  const between = objects.link !== undefined && isAnyOf(tokens, objects.link, BETWEEN);
  const given =
    owned !== undefined
      ? [owned]
      : between
        ? objects.party.slice(0, 1)
        : partyOf(tokens, sentence, token + 1);
  const subject = given ?? [];
  const object = objects.party.filter((one) => !subject.includes(one));
  if (object.length + subject.length < (kindOf(word) === 'visit' ? 1 : 2)) return undefined;
  /** `Readout of President Harlan Call with`: whose it is stands right before it, though nothing says so. */
  function isOwner({ to }: Appearance): boolean {
    return to === token && (wordAt(tokens, token + 1) & W.with) !== 0;
  }

  return {
    from: owned?.from ?? token,
    to: Math.max(token + 1, owned === undefined ? ((between ? objects.party : object)[0]?.from ?? 0) : 0),
    status: 'held',
    kind: kindOf(word),
    subject,
    object,
    ...PLAIN,
    journey: kindOf(word) === 'visit',
    verb: token,
    after: Math.max(token + 1, objects.end),
  };
}

/** `Meeting Between President Harlan and Minister Ruiz`: each is one side. */
const BETWEEN = wordSet('between Between entre');

/** `Llamada telefónica del Canciller con …`: whoever follows `of` right after the noun. */
function partyOf(tokens: Tokens, sentence: Sentence, from: number): Appearance[] | undefined {
  for (let token = from; token < sentence.to && token < from + 3; token++) {
    if ((wordAt(tokens, token) & W.of) === 0) continue;
    const first = sentence.appearances.find((one) => one.from > token);
    return first !== undefined && first.from - token <= 3 && !first.possessive ? [first] : undefined;
  }
  return undefined;
}

/** `la reunión que presidieron los Presidentes A y B`: what was held stands before, who held it after. */
export function presidedAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  verb: Verb,
): Encounter | undefined {
  const { party, end } = partyAfter(tokens, sentence, token + 1, true);
  if (party.length < 2) return undefined;
  return {
    from: token,
    to: end,
    status: verb.status,
    kind: 'meeting',
    subject: party,
    object: [],
    ...PLAIN,
    aside: true,
    sequel: true,
    bygone: isBygone(tokens, sentence, token),
    verb: token,
    after: end,
  };
}
