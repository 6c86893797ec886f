// What stands between the people of a party, before and after the verb alike: verbs end it, and whatever is only theirs is not they.

import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { codesOf } from '../characters.ts';
import { Shape, type Tokens } from '../tokens.ts';
import { beginsWith, encounterWordAt as wordAt } from '../words.ts';
import type { Appearance } from './appearances.ts';
import type { Sentence } from './sentences.ts';

export const QUOTES = codesOf('“”«»"‘');
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
/** How many tokens may stand between two of a party. */
export const NEXT = 14;

/** A finite verb by its ending: `thanked`, `agradeció`; but not `accompanied`, `led`. */
export function isPastVerb(tokens: Tokens, token: number, word: number): boolean {
  if (tokens.shape[token] !== Shape.lower) return false;
  if ((word & W.attend) !== 0) return false;
  const { pastEndings, pastIsParticiple } = tokens.lexicon.traits;
  if (pastIsParticiple && (word & (W.receive | W.hold)) !== 0) return false;
  const end = tokens.end[token]!;
  return pastEndings.some(
    ({ ending, letters }) =>
      end - tokens.start[token]! >= letters && tokens.text.startsWith(ending, end - ending.length),
  );
}

/** `the greetings of President Harlan`, `del presidente Harlan`: the thing that is his is meant, not he. */
export function belongs(tokens: Tokens, sentence: Sentence, one: Appearance): boolean {
  let token = one.from - 1;
  for (let steps = 0; token >= sentence.from && steps < 4; steps++, token--) {
    const article = (tokens.classes[token]! & (WordClass.article | WordClass.honorific)) !== 0;
    if (!article) break;
  }
  if (token < sentence.from) return false;
  const word = wordAt(tokens, token);
  if ((word & W.of) === 0) return false;
  // `a call from`, `visita de`, `a delegation of`: those are there themselves.
  // `the ministers of Peru, Harlan, and of Chile, Ortega`: of the office, dealt out over both.
  if (isConjunction(tokens, token - 1)) return false;
  const before = wordAt(tokens, token - 1);
  // `Council of Economic Advisers Chair Harlan`: part of the office.
  if ((tokens.classes[token - 1]! & WordClass.organisationHead) !== 0 && one.from < one.mention.from)
    return false;
  return (before & (W.noun | W.group | W.call)) === 0;
}

const isConjunction = (tokens: Tokens, token: number): boolean =>
  (tokens.classes[token]! & WordClass.conjunction) !== 0;

/** `accompanied`, `joined`, `flanked`: says with whom. */
export const isCompany = (tokens: Tokens, token: number): boolean =>
  [
    'accompan',
    'Accompan',
    'joined',
    'Joined',
    'acompañ',
    'Acompañ',
    'acompan',
    'Acompan',
    'flank',
    'flanqu',
  ].some((stem) => beginsWith(tokens, token, stem));
