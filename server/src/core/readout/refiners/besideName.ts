// The country that the words beside a name and its title tell, where the title itself does not.

import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import { tellsOf } from '../../lexicon/greetings.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { codesOf, isDash } from '../characters.ts';
import type { Draft } from '../draft.ts';
import { codedAt, landAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import type { Appearance } from '../recognisers/appearances.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isMark, isSmall, encounterWordAt as wordAt } from '../words.ts';

const A = wordSet('a');
const OF = wordSet('of de del');
const FROM = wordSet('from');
const AND = wordSet('and y e');
const IN = wordSet('in en');

const COMMA = 0x2c;
const QUOTES = codesOf('“”«»"');
const STATE = WordClass.country | WordClass.demonym;
const PLACE = STATE | WordClass.organisation;

/** `Mexico’s Ambassador`, `his Israeli counterpart, …`, `… of the Republic of Korea`, `… (Costa Rica)`. */
export function countryBeside({ tokens, sectionOf }: Draft, appearance: Appearance): CountryCode | undefined {
  const { from, to, mention } = appearance;
  const section = sectionOf[mention.from]!;
  if (appearance.nested) return undefined;
  // `Ana Ruiz, de Perú; …`
  const apart = tokens.code[appearance.to] === 0x2c && isAnyOf(tokens, appearance.to + 1, OF);
  const after = apart ? appearance.to + 1 : appearance.to;
  if (after < tokens.count && sectionOf[after] === section) {
    let token = after;
    // `Ana Ruiz from Peru, Luis Ortega from Chile`
    const isFrom = isAnyOf(tokens, token, FROM) && isInList(tokens, from);
    if ((isFrom || isAnyOf(tokens, token, OF)) && !isTold(tokens, from)) {
      token++;
      while (token < tokens.count && (tokens.classes[token]! & WordClass.article) !== 0) token++;
      const coded = codedAt(tokens, token, PLACE | WordClass.region) ?? landAt(tokens, token);
      const ends =
        !(apart || isFrom) || coded === undefined || (tokens.shape[coded.to] ?? Shape.mark) === Shape.mark;
      if (
        coded !== undefined &&
        ends &&
        (appearance.possessive || tokens.shape[coded.to] !== Shape.possessive)
      )
        return coded.code;
    }
  }
  if (from === mention.from) {
    const listed = listedUnder(tokens, from) ?? dealtTo(tokens, from);
    if (listed !== undefined) return listed;
  }
  // Backwards: an adjective or a possessive right before, or `counterpart` a few words before.
  let code: CountryCode | undefined;
  for (let token = from - 1; token >= 0 && token >= from - 9 && sectionOf[token] === section; token--) {
    const near = from - token;
    if (tokens.gap[token + 1] === Gap.blankLine) break;
    // `the U.S. delegation in Peru, led by`: where they are.
    const coded = isAnyOf(tokens, token - 1, IN) ? undefined : codedEndingAt(tokens, token);
    if (coded !== undefined) {
      const possessive = tokens.shape[token + 1] === Shape.possessive;
      if ((near <= 1 || (possessive && near <= 2)) && from < mention.from) return coded;
      if (near <= 2 && possessive) return coded;
      // `en referencia al guatemalteco Ana Ruiz, la costarricense, Lía Arce`
      const isAlone = isSmall(tokens, token) && (tokens.classes[token - 1]! & WordClass.article) !== 0;
      const isTied = near === 1 || (near === 2 && tokens.code[token + 1] === COMMA);
      if (isAlone && isTied && from === mention.from) return coded;
      code ??= coded;
    }
    // `his counterparts from Peru and Palau – Ana Ruiz and Luis Ortega`: nobody can tell whose is whose.
    if (code !== undefined && isAnyOf(tokens, token, AND) && codedEndingAt(tokens, token - 1)) break;
    if ((tokens.classes[token]! & WordClass.relation) !== 0)
      return code ?? demonymAfter(tokens, token) ?? codedEndingAt(tokens, token - 1);
    if (QUOTES.has(tokens.code[token]!)) break;
    if (tokens.code[token] === 0x2e || tokens.code[token] === 0x3b || tokens.code[token] === 0x3a) break;
    if ((wordAt(tokens, token) & (W.meet | W.receive | W.with)) !== 0 && !isAnyOf(tokens, token, A)) break;
  }
  const bracketed = bracketAfter(tokens, mention.to);
  if (bracketed !== undefined || (to <= mention.to && from === mention.from)) return bracketed;
  return ownerAfter(tokens, mention.to);
}

/** `…; Argelia, Harlan; y Mauritania, Ortega`: each under its country. */
function listedUnder(tokens: Tokens, from: number): CountryCode | undefined {
  if (tokens.code[from - 1] !== 0x2c) return undefined;
  for (let token = from - 2; token >= 0 && token > from - 6; token--) {
    const coded = codedAt(tokens, token, WordClass.country);
    if (coded === undefined || coded.to !== from - 1) continue;
    // `sus homólogos de Japón, Harlan, y de Perú, Ortega`: behind another name.
    if (isAnyOf(tokens, token - 1, OF) && isAnyOf(tokens, token - 2, AND)) {
      const other = tokens.code[token - 3] === 0x2c ? token - 4 : token - 3;
      return tokens.shape[other] === Shape.capitalised && codedEndingAt(tokens, other) === undefined
        ? coded.code
        : undefined;
    }
    const before = isAnyOf(tokens, token - 1, AND) ? token - 2 : token - 1;
    return tokens.code[before] === 0x3b ? coded.code : undefined;
  }
  return undefined;
}

/** `of Peru – Ana Ruiz, Palau – Luis Ortega`; `the Ministers of the Republic of Peru Ana Ruiz, the Republic of Palau Luis Ortega`. */
function dealtTo(tokens: Tokens, from: number): CountryCode | undefined {
  const dash = isDash(tokens.code[from - 1]) && tokens.gap[from - 1] === Gap.space;
  // Most names have no capital right before them.
  if (!dash && tokens.shape[from - 1] !== Shape.capitalised) return undefined;
  const end = dash ? from - 1 : from;
  for (let start = end - 1; start >= 0 && start >= end - LONGEST_STATE; start--) {
    const land = landAt(tokens, start);
    if (land?.to !== end || tokens.shape[start - 1] === Shape.capitalised) continue;
    const isFull = (tokens.classes[start - 1]! & WordClass.article) !== 0;
    const before = isFull ? start - 2 : start - 1;
    // `counterparts from Peru and Palau – Ana Ruiz and Luis Ortega`: several before the dash.
    const isOneOfSeveral = isAnyOf(tokens, before, AND) && codedEndingAt(tokens, before - 1) !== undefined;
    if (dash) return isOneOfSeveral ? undefined : land.code;
    const isDealt =
      tokens.code[before] === COMMA || isAnyOf(tokens, before, AND) || isAnyOf(tokens, before, OF);
    if (isFull && isDealt) return land.code;
  }
  return undefined;
}

/** How many words the whole name of a state may have. */
const LONGEST_STATE = 7;

/** Behind a comma, or `and`, or what begins a list: not `the release of Ana Ruiz from Peru`. */
function isInList(tokens: Tokens, from: number): boolean {
  let token = from - 1;
  while (token > 0 && (tokens.classes[token]! & (WordClass.honorific | WordClass.article)) !== 0) token--;
  return (
    isAnyOf(tokens, token, AND) || isMark(tokens, token, ',;:') || (wordAt(tokens, token) & W.attend) !== 0
  );
}

/** `assured President Harlan of Peru’s readiness`: of what, and not whose. */
const isTold = (tokens: Tokens, from: number): boolean =>
  isAnyOf(tokens, (tokens.classes[from - 1]! & WordClass.article) !== 0 ? from - 2 : from - 1, tellsOf);

const demonymAfter = (tokens: Tokens, token: number): CountryCode | undefined =>
  codedAt(tokens, Math.min(token + 1, tokens.count - 1), STATE)?.code;

/** A country whose last word is this one. */
function codedEndingAt(tokens: Tokens, token: number): CountryCode | undefined {
  for (let start = token; start >= 0 && start > token - 6; start--) {
    const coded = codedAt(tokens, start, STATE | WordClass.organisation);
    if (coded !== undefined && coded.to === token + 1) return coded.code;
  }
  return undefined;
}

/** `Ana Ruiz, Poland’s foreign minister` */
function ownerAfter(tokens: Tokens, token: number): CountryCode | undefined {
  if (tokens.code[token] !== COMMA || token + 1 >= tokens.count) return undefined;
  const coded = codedAt(tokens, token + 1, STATE | WordClass.organisation);
  return coded !== undefined && tokens.shape[coded.to] === Shape.possessive ? coded.code : undefined;
}

function bracketAfter(tokens: Tokens, token: number): CountryCode | undefined {
  if (token >= tokens.count || tokens.code[token] !== 0x28 || token + 1 >= tokens.count) return undefined;
  const coded = landAt(tokens, token + 1);
  if (
    coded === undefined ||
    (codedAt(tokens, coded.to - 1, WordClass.country) === undefined && coded.to - token > 2)
  )
    return undefined;
  return tokens.code[coded.to] === 0x29 || tokens.code[coded.to] === COMMA ? coded.code : undefined;
}
