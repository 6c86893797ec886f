// Offices that stand alone for a person whom the document itself identifies: `the Foreign Secretary`, `el mandatario mexicano`.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import {
  type Draft,
  type DraftMention,
  type LoneTitle,
  lastBefore,
  merged,
  type TokenSpan,
} from '../draft.ts';
import { Gap, Shape, wordsOf } from '../tokens.ts';
import { hasClass } from '../units.ts';
import { isAnyOf, isMark } from '../words.ts';
import { type Holders, holdersLike, holdersOf, landsIn } from './officeHolders.ts';

const OFFICE = WordClass.head | WordClass.rank;

/**
 * `tellCountries` lets the draft have those of its persons. Adds a mention for each
 * lone title that means exactly one of the persons; others are left alone.
 */
export function recogniseRoles(draft: Draft, tellCountries: () => void): void {
  const holders = holdersOf(draft);
  if (holders.offices.size === 0) return;
  const found: DraftMention[] = [];
  const known: Known = { fits: new Map(), protagonist: protagonistOf(draft), tellCountries };
  for (const title of draft.lone) {
    if (!standsForOne(draft, title)) continue;
    for (const span of spansOf(draft, title)) {
      // `the member`, `el jefe` alone say nothing.
      if (span.to - span.from === 1 && (draft.tokens.classes[title.head]! & WordClass.weak) !== 0) continue;
      const person = whoIs(draft, holders, known, found, span, title.head);
      if (person === undefined) continue;
      // Somebody is called so: `Advisor`, a surname here.
      const last = draft.mentions[lastBefore(draft.mentions, span.to)];
      if (last !== undefined && last.to > span.from) break;
      found.push({
        kind: 'role',
        from: span.from,
        to: span.to,
        person,
        evidence: 'office of a person in the document',
      });
      break;
    }
  }
  if (found.length > 0) draft.mentions = merged(draft.mentions, found);
}

/** With a definite article before it, or without one where none is wanted: in a headline, or when somebody is addressed. */
function standsForOne(draft: Draft, title: LoneTitle): boolean {
  const { tokens, units } = draft;
  const before = title.from - 1;
  if (
    tokens.shape[title.to] === Shape.possessive &&
    tokens.classes[title.to + 1]! & WordClass.organisationHead
  )
    return false;
  const isHeadline = draft.sections[draft.sectionOf[title.from]!]!.kind === 'headline';
  // A letterhead may begin a text as well.
  if (before < 0 && !isHeadline) return false;
  if (isAnyOf(tokens, before, DEFINITE)) {
    // `Office of the Spokesperson` is an office, and nobody.
    const del = isAnyOf(tokens, before, DEL);
    const ofOffice = del ? before - 1 : before - 2;
    const isOffice = (tokens.classes[ofOffice] ?? 0) & WordClass.organisationHead;
    const tied = del || ((tokens.classes[before - 1] ?? 0) & WordClass.connector) !== 0;
    return isOffice === 0 || !tied;
  }
  // `The Vice President and Prime Minister discussed`.
  if (isAnyOf(tokens, before, AND)) {
    return (
      hasClass(units, units.ofToken[before - 1] ?? -1, OFFICE) && tokens.shape[title.to] !== Shape.capitalised
    );
  }
  if (units.loud[units.ofToken[title.from]!] && tokens.text[tokens.end[title.head]! - 1] !== '.') return true;
  // `PM`, `EAM` need no article; `GOV.` of an address is none.
  if (tokens.text[tokens.end[title.head]! - 1] === '.') return false;
  if (tokens.shape[title.head] === Shape.upper && title.to - title.from === 1) return true;
  // `Prime Minister congratulated her`, as Indian ministries write.
  if (units.initial[units.ofToken[title.from]!] === 1 && isPast(tokens, title.to)) return true;
  const small = tokens.shape[title.head] === Shape.lower;
  if (isMark(tokens, before, ',')) return false;
  // `¿Presidenta?`
  if (isMark(tokens, before, '¿¡')) {
    const after = tokens.text[tokens.start[title.to] ?? 0] ?? '';
    return '?!,.'.includes(after);
  }
  return (
    !small &&
    tokens.gap[title.from] === Gap.blankLine &&
    !tokens.lexicon.traits.articleBeforeOffice &&
    isHeadline
  );
}

const isPast = ({ shape, text, start, end }: Draft['tokens'], token: number): boolean =>
  shape[token] === Shape.lower && end[token]! - start[token]! > 4 && text.startsWith('ed', end[token]! - 2);

const DEFINITE = wordSetInAnyCase('the el la al del');
const DEL = wordSetInAnyCase('del');
const OF = wordSetInAnyCase('of from de del');
const AND = wordSetInAnyCase('and y');

/** The words that may be the role: with `of …` or `from …`, and without any complement. */
function spansOf(draft: Draft, title: LoneTitle): TokenSpan[] {
  const { tokens } = draft;
  let to = Math.max(tokens.phraseEnd[title.head]!, title.head + 1);
  while (
    to < title.to &&
    (tokens.classes[to]! & ADJECTIVE) !== 0 &&
    (tokens.classes[to]! & WordClass.connector) === 0
  )
    to++;
  // `Canciller (S)`: the designation is part of it.
  if (tokens.code[to] === 0x28 && tokens.code[to + 2] === 0x29 && to + 3 <= title.to) to += 3;
  const short = { from: title.from, to: Math.min(to, title.to) };
  if (short.to === title.to) return [short];
  if (!isAnyOf(tokens, to, OF) && !isMark(tokens, to, '-')) return [short];
  // `the President of Russia` is nobody else's.
  return landsIn(draft, title).code === undefined ? [title, short] : [title];
}

const ADJECTIVE = WordClass.demonym | WordClass.modifier;

/** What need be asked only once of a document. */
interface Known {
  /** Whom the words of an office fit. */
  readonly fits: Map<string, ReadonlySet<number>>;
  /** Whom its text speaks of first. */
  readonly protagonist: number | undefined;
  /** Before anybody's country is asked for. */
  readonly tellCountries: () => void;
}

const protagonistOf = ({ mentions, sections, sectionOf }: Draft): number | undefined =>
  mentions.find(({ from }) => sections[sectionOf[from]!]!.kind === 'paragraph')?.person;

/** The one person whose office these words name; undefined where nobody or several could be meant. */
function whoIs(
  draft: Draft,
  holders: Holders,
  known: Known,
  found: readonly DraftMention[],
  span: TokenSpan,
  head: number,
): number | undefined {
  const words = wordsOf(draft.tokens, span.from, span.to);
  let fits = known.fits.get(words);
  if (fits === undefined) {
    fits = new Set(holdersLike(draft, holders, span, head, known.tellCountries));
    known.fits.set(words, fits);
  }
  return fits.size <= 1 ? [...fits][0] : nearest(draft, known, found, fits, span.from);
}

/** How far back somebody is looked for, in mentions: no paragraph has more. */
const FARTHEST = 200;

/**
 * Of several who could be meant: the only one named in this paragraph before; else the issuer's own; where nobody was named
 * here, the one whom the document speaks of first. Else nobody.
 */
function nearest(
  draft: Draft,
  { protagonist, tellCountries }: Known,
  found: readonly DraftMention[],
  fits: ReadonlySet<number>,
  from: number,
): number | undefined {
  const here = new Set<number>();
  for (const mentions of [draft.mentions, found]) {
    const last = lastBefore(mentions, from);
    for (let index = last; index >= 0 && index > last - FARTHEST && here.size < 2; index--) {
      const mention = mentions[index]!;
      if (draft.sectionOf[mention.from] !== draft.sectionOf[from]) break;
      if (fits.has(mention.person)) here.add(mention.person);
    }
  }
  if (here.size === 1) return [...here][0];
  // `The President` without more is the issuer's own.
  tellCountries();
  const own = [...fits].filter(
    (person) => draft.home !== undefined && draft.persons[person]!.country === draft.home,
  );
  if (own.length === 1) return own[0];
  return here.size === 0 && protagonist !== undefined && fits.has(protagonist) ? protagonist : undefined;
}
