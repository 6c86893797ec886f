// The sentences of a text with who appears in each, and which words stand in quotation marks.

import { WordClass } from '../../lexicon/wordClass.ts';
import { uint8s } from '../../text/numbers.ts';
import { type Codes, codesOf } from '../characters.ts';
import type { Draft, TokenSpan } from '../draft.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import type { Appearance } from './appearances.ts';

export interface Sentence extends TokenSpan {
  /** Index into the sections. */
  readonly section: number;
  /** A headline, bullet or label: no full stop ends it; it may be in the present, and what it says may be told again below. */
  readonly heading: boolean;
  /** A bullet or an item of a list. */
  readonly item: boolean;
  readonly appearances: readonly Appearance[];
  /** Bits of `EncounterWord` of all its words together: what need not be looked for in it. */
  readonly words: number;
}

const END = codesOf('.!?…');
const CLOSING = codesOf('”"»’\')]');
const BULLET = codesOf('•*-–—▪·');
const LONGEST_HEADING = 50;
/** No sentence is longer, in tokens: what is looked for in one stays linear in the text, whatever the text. */
const LONGEST = 400;

const isMarkOf = (tokens: Tokens, token: number, marks: Codes): boolean => marks.has(tokens.code[token]!);

const isBullet = (tokens: Tokens, token: number): boolean => isMarkOf(tokens, token, BULLET);

/**
 * In order; none crosses the edge of a section. Captions and debris have none; each line of front matter is one.
 * Those of `known`, read when fewer appearances were known, stay the same objects where they stay the same.
 */
export function sentencesOf(
  draft: Draft,
  appearances: readonly Appearance[],
  known: readonly Sentence[] = [],
): Sentence[] {
  const { tokens, sections, sectionOf } = draft;
  const sentences: Sentence[] = [];
  let nextAppearance = 0;
  let nextCover = 0;
  let nextKnown = 0;
  let from = 0;
  let words = 0;
  for (let token = 0; token < tokens.count; token++) {
    const section = sectionOf[token]!;
    const next = token + 1;
    const lastOfSection = next === tokens.count || sectionOf[next] !== section;
    words |= tokens.encounters[token]!;
    const tooLong = next - from >= LONGEST;
    if (!lastOfSection && !tooLong && !mayEnd(tokens, token)) continue;
    // `U.S. Sens.`, `Gov.`: the full stop of a title ends nothing.
    while (nextCover < appearances.length && appearances[nextCover]!.to <= token) nextCover++;
    const cover = appearances[nextCover];
    const covered = cover !== undefined && cover.from <= token && next < cover.to;
    if (
      !lastOfSection &&
      !tooLong &&
      (covered ||
        !endsSentence(
          tokens,
          from,
          token,
          beginsParagraph(draft, from),
          sections[section]!.kind === 'front-matter',
        ))
    )
      continue;
    const kind = sections[section]!.kind;
    const here: Appearance[] = [];
    while (nextAppearance < appearances.length && appearances[nextAppearance]!.mention.from < next)
      here.push(appearances[nextAppearance++]!);
    if (kind !== 'debris' && kind !== 'caption') {
      const alone = from === 0 || sectionOf[from - 1] !== section;
      const item = kind === 'list-item' || isBullet(tokens, from);
      const stopped = hasFullStop(tokens, from, token);
      const heading =
        kind === 'headline' ||
        kind === 'front-matter' ||
        (alone && lastOfSection && !stopped && next - from <= LONGEST_HEADING);
      while (nextKnown < known.length && known[nextKnown]!.from < from) nextKnown++;
      const same = known[nextKnown];
      sentences.push(
        same !== undefined && same.from === from && same.to === next && areAlike(same.appearances, here)
          ? same
          : { from, to: next, section, heading, item, appearances: here, words },
      );
    }
    from = next;
    words = 0;
  }
  return sentences;
}

const areAlike = (known: readonly Appearance[], here: readonly Appearance[]): boolean =>
  known.length === here.length &&
  known.every((one, index) => {
    const other = here[index]!;
    return (
      one.mention === other.mention &&
      one.from === other.from &&
      one.to === other.to &&
      one.possessive === other.possessive &&
      one.nestedIn === other.nestedIn
    );
  });

/** Only after a mark, an abbreviation, or before a new line: most tokens end nothing. */
const mayEnd = ({ code, shape, gap }: Tokens, token: number): boolean =>
  code[token] !== 0 ||
  gap[token + 1]! >= Gap.newline ||
  shape[token] === Shape.dotted ||
  shape[token] === Shape.initial;

const beginsParagraph = ({ sections, sectionOf, tokens }: Draft, token: number): boolean => {
  const section = sections[sectionOf[token]!]!;
  return section.kind === 'paragraph' && section.start === tokens.start[token];
};

function endsSentence(tokens: Tokens, from: number, token: number, first: boolean, lines: boolean): boolean {
  const next = token + 1;
  if (lines && tokens.gap[next]! >= Gap.newline) return true;
  if (tokens.gap[next]! >= Gap.newline && isBullet(tokens, next)) return true;
  // `MEXICO CITY, August 11 (2021).- The …`, `Lima, Peru — The …`: a dateline is no part of the sentence.
  if (isMarkOf(tokens, token, BULLET) && tokens.gap[next] !== Gap.none && token < from + DATELINE && first)
    return token > from + 1 && isDateline(tokens, from, token);
  if (isMarkOf(tokens, token, END)) {
    if (tokens.gap[next] === Gap.none) return false;
    // `1.` numbers what follows.
    if (token === from + 1 && tokens.shape[from] === Shape.number) return false;
    return tokens.shape[next] !== Shape.lower && token > from;
  }
  // “…”. and “… .” A closing mark after the full stop still belongs to the sentence.
  if (isMarkOf(tokens, token, CLOSING) && token > from && isMarkOf(tokens, token - 1, END))
    return tokens.gap[next] !== Gap.none && tokens.shape[next] !== Shape.lower;
  // `Washington, D.C. The talks …`: the full stop went into the abbreviation.
  return (
    (tokens.shape[token] === Shape.dotted || tokens.shape[token] === Shape.initial) &&
    tokens.gap[next] !== Gap.none &&
    tokens.shape[next] === Shape.capitalised &&
    (tokens.classes[next]! & (WordClass.function | WordClass.article)) !== 0 &&
    (tokens.classes[next]! & WordClass.particle) === 0
  );
}

const DATELINE = 18;

/** Only capitals, numbers and months before the dash. */
function isDateline(tokens: Tokens, from: number, to: number): boolean {
  let evidence = false;
  for (let token = from; token < to; token++) {
    const place = WordClass.country | WordClass.region | WordClass.month;
    if (
      tokens.shape[token] === Shape.number ||
      ((tokens.classes[token]! | tokens.phraseClasses[token]!) & place) !== 0
    )
      evidence = true;
    if (tokens.shape[token] !== Shape.lower) continue;
    const light =
      WordClass.month | WordClass.weekday | WordClass.function | WordClass.article | WordClass.particle;
    if ((tokens.classes[token]! & light) === 0) return false;
  }
  return evidence;
}

function hasFullStop(tokens: Tokens, from: number, last: number): boolean {
  for (let token = last; token > from && token > last - 3; token--) {
    if (isMarkOf(tokens, token, END)) return true;
    if (!isMarkOf(tokens, token, CLOSING)) return false;
  }
  return false;
}

const OPENS = codesOf('“«„');
const CLOSES = codesOf('”»');
const STRAIGHT = 0x22;
const DASHES = codesOf('—–');

/** By token: 1 in quotation marks, and after the dash that opens a spoken line; nothing stays open beyond its section. */
export function quotedTokens({ tokens, sectionOf }: Draft): Uint8Array {
  const quoted = uint8s(tokens.count);
  let open = false;
  let spoken = false;
  for (let token = 0; token < tokens.count; token++) {
    const code = tokens.code[token]!;
    const fresh = token === 0 || sectionOf[token] !== sectionOf[token - 1];
    if (fresh) {
      open = false;
      spoken = DASHES.has(code) && tokens.gap[token + 1] === Gap.none;
    } else if (code !== 0) {
      if (OPENS.has(code)) open = true;
      else if (CLOSES.has(code)) open = false;
      else if (code === STRAIGHT) open = !open;
      else if (spoken && DASHES.has(code)) spoken = false;
    }
    if (fresh && (OPENS.has(code) || code === STRAIGHT)) open = true;
    quoted[token] = open || spoken ? 1 : 0;
  }
  return quoted;
}
