// Which lines of a web page are no part of the readout on it: menus, share boxes, image paths, addresses.
import { captionBeginnings, debrisBeginnings, debrisHeadings, debrisLabels } from '../lexicon/siteWords.ts';
import { WordClass } from '../lexicon/wordClass.ts';
import { type WordSet, wordSetInAnyCase } from '../lexicon/wordSet.ts';
import { isDash } from './characters.ts';
import { datedAt } from './datePhrases.ts';
import type { Line } from './linesOf.ts';
import { Gap, Shape, type Tokens } from './tokens.ts';
import { isAnyOf } from './words.ts';

interface Beginnings {
  /** The first words of all, by which most lines are told from them. */
  readonly first: WordSet;
  /** By their first word, longest first. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

function beginningsOf(phrases: string): Beginnings {
  const byWord = new Map<string, string[]>();
  for (const phrase of phrases.split(/[,\n]/).map((text) => text.trim())) {
    if (phrase === '') continue;
    const word = phrase.split(' ', 1)[0]!;
    byWord.set(
      word,
      [...(byWord.get(word) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  return { first: wordSetInAnyCase([...byWord.keys()].join(' ')), byWord };
}

const debris = beginningsOf(debrisBeginnings);
const labels = beginningsOf(debrisLabels);
const headings = beginningsOf(debrisHeadings);
const captions = beginningsOf(captionBeginnings);

/** None of the phrases is longer, in UTF-16 code units. */
const longest = 40;

const letterOrNumber = /[\p{L}\p{N}]/u;

/** Where in the text the phrase ends that the line begins with; 0 if it begins with none. */
function beginning(tokens: Tokens, line: Line, phrases: Beginnings): number {
  if (!isAnyOf(tokens, line.from, phrases.first)) return 0;
  const start = tokens.start[line.from]!;
  const text = tokens.text.slice(start, Math.min(start + longest, tokens.end[line.to - 1]!)).toLowerCase();
  for (const phrase of phrases.byWord.get(text.slice(0, tokens.end[line.from]! - start)) ?? []) {
    if (text.startsWith(phrase) && !letterOrNumber.test(text.charAt(phrase.length)))
      return start + phrase.length;
  }
  return 0;
}

const SLASH = 0x2f;
const PIPE = 0x7c;
const AT = 0x40;
const HASH = 0x23;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const ANGLE = 0x3e;
const isSeparator = (code: number): boolean =>
  code === PIPE || code === ANGLE || code === SLASH || code === BACKSLASH || code === 0xb7 || code === 0xbb;

export function isDebris(tokens: Tokens, line: Line): boolean {
  if (line.words === 0) return !hasNumber(tokens, line);
  if (line.words <= 16 && beginsDebris(tokens, line)) return true;
  if (isPath(tokens, line)) return true;
  if (line.length > 400 || line.ending === 'sentence') return false;
  return (
    (isMenu(tokens, line) || isAddress(tokens, line)) && datedAt(tokens, line.from, line.to) === undefined
  );
}

/** `###`, or `\###` in Markdown: by it a press release says that this was all. */
export function isEndMark({ code }: Tokens, line: Line): boolean {
  let hashes = 0;
  for (let index = line.from; index < line.to; index++) {
    if (code[index] === HASH) hashes++;
    else if (code[index] !== BACKSLASH) return false;
  }
  return hashes >= 2;
}

/** `TAGS`, `See also`: alone on its line. */
export const isDebrisHeading = (tokens: Tokens, line: Line): boolean =>
  line.words <= 4 && beginning(tokens, line, headings) >= tokens.end[line.to - 1]! - 1;

/** `Photo: …`, `Foto / …`, or a line that ends in the credit. */
export function isCaption(tokens: Tokens, line: Line): boolean {
  const end = beginning(tokens, line, captions);
  if (end > 0 && /^\s?[:/|–—-]/.test(tokens.text.slice(end, end + 2))) return true;
  for (let index = line.to - 2; index > Math.max(line.from, line.to - 7); index--) {
    if (tokens.code[index] !== 0x3a) continue;
    return isAnyOf(tokens, index - 1, captions.first);
  }
  return false;
}

function beginsDebris(tokens: Tokens, line: Line): boolean {
  if (beginning(tokens, line, debris) > 0) return true;
  const end = beginning(tokens, line, labels);
  if (end === 0) return false;
  return line.words <= 2 || /^\s*(?:$|[:|>@/(]|\s\s)/.test(tokens.text.slice(end, end + 3));
}

/** `/cms/uploads/foto.jpeg`, `www.example.org`, `press@example.org`: one run without a space. */
export function isPath(tokens: Tokens, line: Line): boolean {
  if (line.to - line.from < 3 || line.words === 0) return false;
  let signs = 0;
  for (let index = line.from; index < line.to; index++) {
    if (index > line.from && tokens.gap[index] !== Gap.none) return false;
    const code = tokens.code[index]!;
    if (code === SLASH || code === AT) signs += 2;
    else if (code === 0x2e) signs++;
  }
  return signs >= 2;
}

/** Separators with spaces around them, columns, hashtags, brackets around everything. */
function isMenu(tokens: Tokens, line: Line): boolean {
  const { classes, code, gap, shape, start, end } = tokens;
  let office = false;
  let separators = 0;
  let columns = 0;
  let widest = 0;
  let tags = 0;
  for (let index = line.item; index < line.to; index++) {
    const spaced = index === line.item || gap[index] === Gap.space;
    const sign = code[index]!;
    if ((classes[index]! & WordClass.head) !== 0) office = true;
    if (spaced && sign === COLON) separators += 2;
    if (spaced && isSeparator(sign) && (index + 1 === line.to || gap[index + 1] === Gap.space))
      separators += sign === PIPE || sign === ANGLE ? 2 : 1;
    if (spaced && (sign === HASH || sign === AT) && gap[index + 1] === Gap.none) tags++;
    if (index === line.item || gap[index] !== Gap.space || shape[index] === Shape.lower) continue;
    const width = start[index]! - end[index - 1]!;
    if (width >= 2 && code[index - 1] === 0) columns++;
    if (width > widest) widest = width;
  }
  // `Ana Belmonte | Minister of Trade` is a line of a list.
  if (office && separators <= 2 && columns <= 1) return false;
  if (separators >= 2 || columns >= 2 || (separators > 0 && (columns > 0 || line.words <= 2))) return true;
  return (
    (widest >= 3 && line.words <= 10) || (tags > 0 && tags * 3 >= line.words) || isEnclosed(tokens, line)
  );
}

/** `[Print]  [Share]`, `—ends—`. */
function isEnclosed({ code }: Tokens, line: Line): boolean {
  const last = code[line.to - 1];
  const first = code[line.from];
  return (
    (first === 0x5b && last === 0x5d) ||
    (line.words <= 2 && line.item === line.from && isDash(first) && isDash(last))
  );
}

/** As many figures as a telephone number has, and few words, most of them no prose: `at 10:05 a.m. for 50 minutes`. */
function isAddress(tokens: Tokens, line: Line): boolean {
  let figures = 0;
  let small = 0;
  for (let index = line.from; index < line.to; index++) {
    if (tokens.shape[index] === Shape.number) figures += tokens.end[index]! - tokens.start[index]!;
    else if (tokens.shape[index] === Shape.lower) small++;
  }
  return figures >= 7 && line.words <= 12 && small * 2 <= line.words;
}

function hasNumber(tokens: Tokens, line: Line): boolean {
  for (let index = line.from; index < line.to; index++) if (tokens.shape[index] === Shape.number) return true;
  return false;
}
