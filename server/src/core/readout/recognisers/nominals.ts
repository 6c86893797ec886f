// Encounters reported by a noun rather than a verb: `a meeting was held`, `President Harlan’s call with`, `In a lunch meeting …`.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isSmall, isWord, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import { type Encounter, kindOf, PLAIN } from './encounter.ts';
import { partyAfter } from './partyAfter.ts';
import { isPastVerb } from './partyWords.ts';
import type { Sentence } from './sentences.ts';
import { hasSequel, isBygone } from './timing.ts';
import type { Verb } from './verbForms.ts';

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
    if ((word & (W.relative | W.with)) !== 0 && !isWord(tokens, token, 'a')) break;
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
    kind: kindOf(wordAt(tokens, noun)),
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
  if (isAnyOf(tokens, start, ['a', 'an', 'A', 'An', 'un', 'una', 'Un', 'Una'])) return true;
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
  if (!sentence.heading)
    return openingAt(tokens, sentence, token, word) ?? preparedAt(tokens, sentence, token, word);
  const owner = sentence.appearances.findLast((one) => one.to <= token && one.from >= token - 24);
  const owned = owner?.possessive && !owner.nested && token - owner.mention.to <= 6 ? owner : undefined;
  const objects = partyAfter(tokens, sentence, token + 1, false);
  const given = owned === undefined ? partyOf(tokens, sentence, token + 1) : undefined;
  const subject = owned !== undefined ? [owned] : (given ?? []);
  const object = objects.party.filter((one) => !subject.includes(one));
  if (object.length + subject.length < (kindOf(word) === 'visit' ? 1 : 2)) return undefined;
  return {
    from: owned?.from ?? token,
    to: Math.max(token + 1, owned === undefined ? (object[0]?.from ?? 0) : 0),
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
  if (!isAnyOf(tokens, first, ['In', 'During', 'En', 'Durante'])) return undefined;
  if (!isAnyOf(tokens, first + 1, ['a', 'an', 'un', 'una'])) return undefined;
  while (isNoun(tokens, token + 1) && token + 1 < sentence.to) token++;
  const objects = partyAfter(tokens, sentence, token + 1, false);
  let comma = token;
  while (comma < sentence.to && tokens.code[comma] !== 0x2c) comma++;
  const speaker = speakerAfter(tokens, objects.party);
  const following =
    objects.party.length > 0 ? speaker : partyAfter(tokens, sentence, comma + 1, true, sentence.to).party;
  return {
    from: first,
    to: token + 1,
    status: 'held',
    kind: kindOf(word),
    subject: following,
    object: objects.party.filter((one) => !speaker.includes(one)),
    ...PLAIN,
    bygone: isBygone(tokens, sentence, token),
    verb: token,
    after: Math.max(token + 1, objects.end),
  };
}

/** `In a meeting with Ortega, Dr. Harlan emphasized`: the last is no more of the list, but the one who speaks. */
function speakerAfter(tokens: Tokens, party: readonly Appearance[]): readonly Appearance[] {
  const last = party.at(-1);
  if (last === undefined || party.length < 2) return [];
  let before = last.from - 1;
  while ((tokens.classes[before]! & (WordClass.honorific | WordClass.article)) !== 0) before--;
  const verb = wordAt(tokens, last.to);
  const speaks =
    isPastVerb(tokens, last.to, verb) || ((tokens.classes[last.to] ?? 0) & WordClass.saying) !== 0;
  return tokens.code[before] === 0x2c && speaks ? [last] : [];
}

const PREPARED = ['preparations', 'preparativos', 'upcoming', 'next', 'próximo', 'próxima', 'forthcoming'];

/** `the preparations for the meeting between Presidents A and B`, `el próximo encuentro entre …`: it is still to come. */
function preparedAt(tokens: Tokens, sentence: Sentence, token: number, word: number): Encounter | undefined {
  let prepared = false;
  for (let at = token - 1; at >= sentence.from && at >= token - 6; at--)
    if (isAnyOf(tokens, at, PREPARED)) prepared = true;
  if (!prepared || (word & W.noun) === 0) return undefined;
  const { party, end } = partyAfter(tokens, sentence, token + 1, false);
  if (party.length < 2) return undefined;
  return {
    from: token,
    to: end,
    status: 'announced',
    kind: kindOf(word),
    subject: party,
    object: [],
    ...PLAIN,
    aside: true,
    sequel: true,
    verb: token,
    after: end,
  };
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
