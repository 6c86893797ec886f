// Whether a report is of another time: an encounter long past, or one more after the one before.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { isSmall, isWord, encounterWordAt as wordAt } from '../words.ts';
import type { Sentence } from './sentences.ts';

/** `then`, `separately`, `posteriormente`: said between these tokens. */
export function hasSequel(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  for (let token = Math.max(from, sentence.from); token < to && token < sentence.to; token++)
    if ((wordAt(tokens, token) & W.sequel) !== 0) return true;
  return false;
}

/** `last month`, `a year ago`, `el mes pasado`, or a month that passed by; but not `last night`, `el pasado lunes`. */
export function isBygone(tokens: Tokens, sentence: Sentence, verb: number): boolean {
  for (let token = verb + 1; token < sentence.to && token < verb + 9; token++)
    if ((isWord(tokens, token, 'in') || isWord(tokens, token, 'en')) && isYear(tokens, token + 1))
      return true;
  for (let token = Math.max(sentence.from, verb - 12); token < sentence.to && token < verb + 40; token++) {
    if ((wordAt(tokens, token) & W.bygone) === 0) continue;
    for (let near = token - 1; near <= token + 2; near++)
      if (near > 0 && near < sentence.to && near !== token && PERIODS.has(wordOf(tokens, near))) return true;
    if (
      isWord(tokens, token, 'recently') ||
      isWord(tokens, token, 'previously') ||
      isWord(tokens, token, 'recientemente')
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
  isSmall(tokens, token) ? tokens.text.slice(tokens.start[token], tokens.end[token]) : '';
