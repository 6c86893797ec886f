// The date of the document itself: front matter before dateline before a date that stands alone near the top.
import { particlesAndLabels, staleLabels } from '../../lexicon/calendar.ts';
import { wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import { type DatePhrase, datePhraseAt, isoOf } from '../datePhrases.ts';
import type { Draft } from '../draft.ts';
import type { DateInText, Section, SectionKind } from '../readout.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isMark } from '../words.ts';

export function dateOf({ tokens, sections, sectionOf }: Draft): DateInText | undefined {
  let alone: DateInText | undefined;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.shape[index] !== Shape.number) continue;
    const phrase = datePhraseAt(tokens, index);
    if (phrase?.year === undefined) continue;
    index = phrase.to - 1;
    const section = sections[sectionOf[phrase.from]!]!;
    const place = placeOf(tokens, phrase, section);
    if (place === undefined) continue;
    const iso = isoOf(phrase.year, phrase.month, phrase.day);
    if (iso === undefined) continue;
    const date = { start: tokens.start[phrase.from]!, end: tokens.end[phrase.to - 1]!, iso };
    if (place !== 'alone') return date;
    alone ??= date;
  }
  return alone;
}

/** Where a date is that dates the document; undefined for one that the text merely speaks of. */
function placeOf(
  tokens: Tokens,
  phrase: DatePhrase,
  section: Section,
): 'front matter' | 'dateline' | 'alone' | undefined {
  const first = lineStart(tokens, phrase.from);
  if (section.kind === 'front-matter') return isDateKey(tokens, first) ? 'front matter' : undefined;
  if (silent.has(section.kind) || phrase.severalDays || !isHeader(tokens, first, phrase.from))
    return undefined;
  let after = phrase.to;
  const bracketed = isMark(tokens, after, ')');
  if (bracketed && section.kind === 'headline') return undefined;
  if (bracketed) after++;
  if (endsLine(tokens, after)) return 'alone';
  if (tokens.shape[after] === Shape.number || tokens.start[after]! - tokens.end[after - 1]! > 1)
    return 'alone';
  if (
    isMark(tokens, after, '|(·;') ||
    (tokens.code[after] === COMMA && tokens.shape[after + 1] === Shape.number)
  )
    return 'alone';
  return bracketed || isMark(tokens, after, '.-–—:/')
    ? phrase.from === first
      ? 'alone'
      : 'dateline'
    : undefined;
}

/** What a picture shows, or a list tells of, has dates of its own. */
const silent: ReadonlySet<SectionKind> = new Set(['debris', 'caption', 'list-item']);

const COMMA = 0x2c;
const mostBefore = 14;

const endsLine = (tokens: Tokens, index: number): boolean =>
  index >= tokens.count || tokens.gap[index]! >= Gap.newline;

function lineStart(tokens: Tokens, from: number): number {
  let index = from;
  while (index > 0 && tokens.gap[index]! < Gap.newline && from - index <= mostBefore) index--;
  return index;
}

/** Before the date only a place, a weekday, a label: no word of a sentence. */
function isHeader(tokens: Tokens, first: number, from: number): boolean {
  if (from - first > mostBefore) return false;
  for (let index = first; index < from; index++) {
    if (isAnyOf(tokens, index, staleLabels)) return false;
    if (tokens.shape[index] === Shape.lower && !isAnyOf(tokens, index, particlesAndLabels)) return false;
    if (index === first && isAnyOf(tokens, index, sentenceStart)) return false;
  }
  return true;
}

/** A capital does not make a place of them. */
const sentenceStart = wordSetInAnyCase(
  'on in since from between until after before el desde hasta del entre para',
);

const wordAt = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase();

const dateKeys: ReadonlySet<string> = new Set([
  'date',
  'fecha',
  'published',
  'publicado',
  'published_date',
  'pubdate',
  'datetime',
  'published_time',
]);

/** `date: '2021-01-23'`, `published_time: 2021-01-22 11:06`; not `modified_time`. */
function isDateKey(tokens: Tokens, first: number): boolean {
  let key = '';
  for (let index = first; index < tokens.count && !isMark(tokens, index, ':'); index++) {
    if (index > first + 3 || endsLine(tokens, index + 1)) return false;
    key += wordAt(tokens, index);
  }
  return dateKeys.has(key);
}
