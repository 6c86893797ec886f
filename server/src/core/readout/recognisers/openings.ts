// Encounters that a sentence begins with or prepares, in a noun without a verb: `In a meeting with …`, `the preparations for the summit between …`.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import { type Encounter, kindOf, PLAIN } from './encounter.ts';
import { partyAfter } from './partyAfter.ts';
import { isPastVerb } from './partyWords.ts';
import type { Sentence } from './sentences.ts';
import { isBygone } from './timing.ts';

const DURING = wordSet('In During En Durante');
const NEW = wordSet('a an his her their un una su');

const isNoun = (tokens: Tokens, token: number): boolean => (wordAt(tokens, token) & W.noun) !== 0;

/** `In a lunch meeting lasting two hours, the delegations …` at the start of a sentence, with an article that says it is new. */
export function openingAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
): Encounter | undefined {
  if (token > sentence.from + 6 || (word & W.travel) !== 0) return undefined;
  const first = sentence.from;
  // `After meeting with Minister Ortega, …`
  const isVerb = isAnyOf(tokens, token, MEETING) && token === first + 1 && isAnyOf(tokens, first, WHEN);
  if (!isVerb && !(isAnyOf(tokens, first, DURING) && isAnyOf(tokens, first + 1, NEW))) return undefined;
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

const AT = wordSet('at during in en durante');
const MEETING = wordSet('meeting talking speaking reunirse');
const WHEN = wordSet('After While When Tras Al');
const WHILE = wordSet('while when after al tras');
const TO = wordSet('to');
const ONE = wordSet('a an his her their un una su');
/** How many words may describe an occasion: `a separate bilateral working meeting`. */
const DESCRIBED = 4;

/** `Harlan said at a meeting with Ortega`, `Harlan said while meeting with Ortega`: told by what was said there. */
export function occasionAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
): Encounter | undefined {
  const from = occasionFrom(tokens, sentence, token, word);
  if (from === undefined) return undefined;
  const before = sentence.appearances.filter((one) => one.to <= from && !one.nested && !one.possessive);
  const { party, link, end } = partyAfter(tokens, sentence, token + 1, false);
  const across = before.at(-1);
  // `Harlan raised concerns with Ortega during a meeting`
  const isAcross = party.length === 0 && across?.to === from && isWith(tokens, across);
  const object = isAcross ? [across] : party;
  // `Harlan discussed trade during a visit to Minister Ortega`
  const isVisit = (word & W.travel) !== 0;
  const speaker = isAcross || isVisit ? before[0] : before.findLast((one) => isSpeaker(tokens, one));
  if (speaker === undefined || speaker === object[0] || object.length === 0) return undefined;
  return {
    from,
    to: (link ?? token) + 1,
    status: 'held',
    kind: kindOf(word),
    subject: [speaker],
    object,
    ...PLAIN,
    attended: true,
    bygone: isBygone(tokens, sentence, token),
    verb: token,
    after: end,
  };
}

const WITH = wordSet('with con');

const isWith = (tokens: Tokens, { from }: Appearance): boolean =>
  isAnyOf(tokens, (tokens.classes[from - 1]! & WordClass.article) === 0 ? from - 1 : from - 2, WITH);

/** The preposition before an occasion, where one stands there. */
function occasionFrom(tokens: Tokens, sentence: Sentence, token: number, word: number): number | undefined {
  if (isAnyOf(tokens, token, MEETING) && isAnyOf(tokens, token - 1, WHILE)) return token - 1;
  const isVisit = (word & W.travel) !== 0 && isAnyOf(tokens, token + 1, TO);
  if (((word & (W.meet | W.event | W.call)) === 0 && !isVisit) || isNoun(tokens, token + 1)) return undefined;
  for (let at = token - 1; at > sentence.from && at >= token - DESCRIBED; at--) {
    if (isAnyOf(tokens, at, ONE)) return isAnyOf(tokens, at - 1, AT) ? at - 1 : undefined;
    if (tokens.shape[at] === Shape.mark) return undefined;
  }
  return undefined;
}

/** `said Harlan`, `Harlan said`. */
function isSpeaker({ classes }: Tokens, { from, to }: Appearance): boolean {
  const before = (classes[from - 1]! & WordClass.article) !== 0 ? from - 2 : from - 1;
  const { saying } = WordClass;
  return ((classes[to] ?? 0) & saying) !== 0 || ((classes[before] ?? 0) & saying) !== 0;
}

const GOES_ON = wordSet(
  'comienza comenzará continúa continuará inicia iniciará arranca concluye concluirá culminará incluye incluirá contempla prevé',
);
const PLAN = wordSet('agenda programa jornada gira visita actividades Agenda Programa Jornada Gira Visita');
/** How far before the meeting the verb may stand, and how far before that the plan. */
const PLANNED_REACH = 6;

/** `La agenda del presidente Ortega continúa con una reunión con …`: as a programme tells what is to come. */
export function plannedAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
): Encounter | undefined {
  if ((word & W.meet) === 0 || !isAnyOf(tokens, token - 1, ONE)) return undefined;
  let verb = token - 2;
  while (verb > sentence.from && verb >= token - PLANNED_REACH && !isAnyOf(tokens, verb, GOES_ON)) verb--;
  if (!isAnyOf(tokens, verb, GOES_ON)) return undefined;
  let plan = verb - 1;
  while (plan >= sentence.from && !isAnyOf(tokens, plan, PLAN)) plan--;
  if (plan < sentence.from) return undefined;
  const { party, link, end } = partyAfter(tokens, sentence, token + 1, false);
  if (party.length === 0) return undefined;
  const owner = sentence.appearances.find((one) => one.from > plan && one.to <= verb && !one.nested);
  return {
    from: token - 1,
    to: (link ?? token) + 1,
    status: 'announced',
    kind: kindOf(word),
    subject: owner === undefined ? [] : [owner],
    object: party,
    ...PLAIN,
    sequel: true,
    verb: token,
    after: end,
  };
}

const FOR = wordSet('for para');
const PREPARED = wordSet('preparations preparativos upcoming next próximo próxima forthcoming');

/** `the preparations for the meeting between Presidents A and B`, `el próximo encuentro entre …`: it is still to come. */
export function preparedAt(
  tokens: Tokens,
  sentence: Sentence,
  token: number,
  word: number,
): Encounter | undefined {
  let prepared = false;
  for (let at = token - 1; at >= sentence.from && at >= token - 6; at--) {
    if (isAnyOf(tokens, at, PREPARED)) prepared = true;
    // `next steps following the call between`
    if ((wordAt(tokens, at) & W.stop) !== 0 && !isAnyOf(tokens, at, FOR)) break;
  }
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
