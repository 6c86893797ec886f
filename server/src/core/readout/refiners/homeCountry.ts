// The country that a document speaks for: its letterhead, its address, its dateline, or else the officials it does not explain.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { ownHonorifics } from '../../lexicon/issuers.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { isDash } from '../characters.ts';
import { type Draft, spanAt } from '../draft.ts';
import { codedAt, stepAfter } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import { delegations } from '../recognisers/senders.ts';
import type { Sentence } from '../recognisers/sentences.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import { accreditingState } from './accreditingState.ts';
import { isBegun, isEnded, isGroup, isIssuer, isMasthead, isOwn } from './letterheads.ts';

const PLACE_KEY = wordSet('place lugar');
const SOURCE = wordSet('Source SOURCE Fuente FUENTE');

/** How far from the top a letterhead or a dateline may stand, in tokens. */
const LETTERHEAD = 120;
const DATELINE = 14;
const COLON = 0x3a;
/** How many lines at the end may have a place and a date. */
const LAST = 6;

/** What the titles and countries of a document say of who tells it. */
export interface Hints {
  /** Those of offices that mostly one country has. */
  readonly usual: Iterable<CountryCode>;
  /** Those that addresses tell. */
  readonly addresses: readonly CountryCode[];
  /** By title: where somebody is sent by it. */
  readonly postedTo: readonly (CountryCode | undefined)[];
  /** The one country named whose officials are not explained. */
  readonly unexplained: CountryCode | undefined;
}

export function homeCountryOf(
  draft: Draft,
  sentences: readonly Sentence[],
  { usual, addresses, postedTo, unexplained }: Hints,
): CountryCode | undefined {
  const votes = new Map<CountryCode, number>();
  const vote = (code: CountryCode | undefined, weight: number) => {
    if (code !== undefined) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  const { tokens, titles } = draft;
  const prose = proseOf(sentences);
  const top = Math.min(prose?.from ?? tokens.count, LETTERHEAD);
  // `U.S. delegation arrives in Lima`: a headline about those who are sent is no letterhead of theirs.
  const journeys = sentences.filter((one) => one.from < top && tellsOfJourney(tokens, one));
  for (const code of usual) vote(code, 1.2);
  for (const code of addresses) vote(code, 6);
  // International organisations are spoken of everywhere; only a letterhead makes one the issuer.
  for (const [code, honorifics] of ownHonorifics)
    if (titles.some(({ to }) => isAnyOf(tokens, to, honorifics))) vote(code, 1.7);
  for (let token = 0; token < top; ) {
    const body = codedAt(tokens, token, WordClass.organisation);
    if (body === undefined || spanAt(journeys, token) !== undefined) {
      token++;
      continue;
    }
    const isNational = body.code.length === 2 && body.code !== 'EU' && body.code !== 'UN';
    if (isBegun(draft, token)) vote(body.code, 4);
    else if (!isNational) vote(body.code, 0.9);
    else vote(body.code, isEnded(draft, body.to) ? 2.5 : 1.5);
    token = body.to;
  }
  for (let token = 0; token < top; ) {
    const place = codedAt(tokens, token, WordClass.country | WordClass.region | WordClass.demonym);
    if (
      place !== undefined &&
      spanAt(journeys, token) === undefined &&
      (isIssuer(draft, token, place.to) || (isOwn(draft, token) && isMasthead(draft, token, place.to)))
    )
      vote(place.code, 4);
    token = place?.to ?? stepAfter(tokens, token);
  }
  const { homes } = tokens.lexicon.traits;
  for (const { heading, from, to } of sentences)
    if (heading && from <= (prose?.from ?? 0)) vote(firstOfGroup(tokens, from, to), 1.2);
  for (const sentence of sentences) {
    if (sentence.from > (prose?.from ?? 0)) break;
    const dateline = datelineOf(tokens, sentence) ?? placeOf(tokens, sentence);
    // Whose officials are explained to the readers was travelled to.
    if (unexplained !== undefined && dateline !== unexplained) continue;
    // In Spanish, `Washington, 19 de abril` says where somebody travelled to.
    if (homes === undefined || (dateline !== undefined && homes.has(dateline))) vote(dateline, 2);
  }
  vote(accreditingState(draft, postedTo), 1.5);
  // Nor is an American's story told in Spanish to Americans.
  if (homes === undefined || (unexplained !== undefined && homes.has(unexplained))) vote(unexplained, 1.2);
  // `New Delhi, June 10`, `Source: Government of India` below the text.
  for (const sentence of sentences.slice(-LAST))
    if (sentence.heading && sentence.from >= top)
      vote(datelineOf(tokens, sentence) ?? sourceOf(draft, sentence), 1.5);
  let home: CountryCode | undefined;
  let most = 1;
  for (const [code, weight] of votes) {
    if (weight > most) {
      home = code;
      most = weight;
    }
  }
  return home;
}

/** `Congressional delegation visits`, but not the letterhead `Delegation of the European Union to Peru`. */
function tellsOfJourney(tokens: Tokens, { from, to, words, heading }: Sentence): boolean {
  if (!heading || (words & W.group) === 0 || (words & (W.meet | W.receive | W.travel)) === 0) return false;
  for (let token = from; token < to; token++) if (isAnyOf(tokens, token, delegations)) return true;
  return false;
}

/** The first sentence of the text itself. */
export const proseOf = (sentences: readonly Sentence[]): Sentence | undefined =>
  sentences.find((sentence) => !sentence.heading && !sentence.item && sentence.to - sentence.from > 12);

/** `ROK-U.S.-Japan`, `India-Japan`: of a group of countries, everybody names the own one first. */
function firstOfGroup(tokens: Tokens, from: number, to: number): CountryCode | undefined {
  for (let token = from; token < to; token++) {
    const first = codedAt(tokens, token, WordClass.country);
    if (first === undefined) continue;
    if (isGroup(tokens, token)) return firstWithin(tokens, token);
    if (!isDash(tokens.code[first.to]) || tokens.gap[first.to] !== Gap.none) continue;
    if (codedAt(tokens, first.to + 1, WordClass.country) !== undefined) return first.code;
  }
  return undefined;
}

function firstWithin({ lexicon, text, start, end }: Tokens, token: number): CountryCode | undefined {
  const from = start[token]!;
  const dash = from + text.slice(from, end[token]).indexOf('-');
  return lexicon.codes[lexicon.codeOf(lexicon.words.find(text, from, dash))];
}

/** `MEXICO CITY, August 11.-`, `San José, 22 ago (EFE)`: a place before a date or a dash. */
function datelineOf(tokens: Tokens, sentence: Sentence): CountryCode | undefined {
  let found: CountryCode | undefined;
  for (let token = sentence.from; token < tokens.count && token < sentence.from + DATELINE; ) {
    if (token >= sentence.to) return found !== undefined && isDayLine(tokens, token) ? found : undefined;
    const place = codedAt(tokens, token, WordClass.country | WordClass.region);
    if (place !== undefined && token < sentence.from + 4 && !isGroup(tokens, token)) found ??= place.code;
    const code = tokens.code[token]!;
    // `New Delhi: The Foreign Minister …`
    if (found !== undefined && code === COLON && !sentence.heading && token <= sentence.from + 3)
      return found;
    if (
      found !== undefined &&
      (isDash(code) || code === 0x28 || (tokens.classes[token]! & WordClass.month) !== 0)
    )
      return found;
    // `San Salvador, 3 feb`
    if (
      found !== undefined &&
      tokens.shape[token] === Shape.lower &&
      tokens.shape[token - 1] === Shape.number
    )
      return found;
    if (
      tokens.shape[token] === Shape.lower &&
      (tokens.classes[token]! & WordClass.function) === 0 &&
      (tokens.classes[token]! & (WordClass.month | WordClass.weekday)) === 0
    )
      return undefined;
    token = place?.to ?? stepAfter(tokens, token);
  }
  return undefined;
}

/** `Ottawa, Ontario` above `January 18, 2024`. */
const isDayLine = (tokens: Tokens, token: number): boolean =>
  (tokens.classes[token]! & WordClass.month) !== 0 || (tokens.classes[token + 1]! & WordClass.month) !== 0;

/** A letterhead that stands below the text. */
function sourceOf(draft: Draft, { from, to }: Sentence): CountryCode | undefined {
  const { tokens } = draft;
  for (let token = from; token < to; ) {
    const place = codedAt(tokens, token, WordClass.country | WordClass.region | WordClass.demonym);
    // `Source: Website of the President of Ghana`: whatever the words.
    const isSource = isAnyOf(tokens, from, SOURCE) && tokens.code[from + 1] === COLON;
    if (place !== undefined && (isSource || isIssuer(draft, token, place.to))) return place.code;
    token = place?.to ?? stepAfter(tokens, token);
  }
  return undefined;
}

/** `place: Lima` in front matter. */
const placeOf = (tokens: Tokens, { from, to }: Sentence): CountryCode | undefined =>
  from + 2 < to && isAnyOf(tokens, from, PLACE_KEY)
    ? codedAt(tokens, from + 2, WordClass.country | WordClass.region)?.code
    : undefined;
