// Offices that stand alone for a person whom the document itself identifies: `the Foreign Secretary`, `el mandatario mexicano`.
import { type Office, officeOf } from '../../lexicon/offices.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft, DraftMention, LoneTitle, TokenSpan } from '../draft.ts';
import { codeAt, Gap, Shape, wordsOf } from '../tokens.ts';
import { hasClass } from '../units.ts';

const OFFICE = WordClass.head | WordClass.rank;
const LAND = WordClass.country | WordClass.demonym | WordClass.region | WordClass.organisation;

/** Adds a mention for each lone title that means exactly one of the persons; others are left alone. */
export function recogniseRoles(draft: Draft): void {
  const holders = holdersOf(draft);
  if (holders.offices.size === 0) return;
  const found: DraftMention[] = [];
  const known = new Map<string, readonly number[]>();
  for (const title of draft.lone) {
    if (!standsForOne(draft, title)) continue;
    for (const span of spansOf(draft, title)) {
      // `the member`, `el jefe` alone say nothing.
      if (span.to - span.from === 1 && (draft.tokens.classes[title.head]! & WordClass.weak) !== 0) continue;
      const person = whoIs(draft, holders, known, found, span, title.head);
      if (person === undefined) continue;
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
  draft.mentions = [...draft.mentions, ...found].sort((a, b) => a.from - b.from);
}

/** The offices that the persons of a document hold, with the persons by what may stand for an office: its head and its noun. */
interface Holders {
  readonly offices: ReadonlyMap<number, readonly Office[]>;
  readonly byWord: ReadonlyMap<string, ReadonlySet<number>>;
}

function holdersOf(draft: Draft): Holders {
  const offices = new Map<number, Office[]>();
  const byWord = new Map<string, Set<number>>();
  const note = (word: string, person: number) => {
    const persons = byWord.get(word);
    if (persons === undefined) byWord.set(word, new Set([person]));
    else persons.add(person);
  };
  for (const title of draft.titles) {
    const office = officeOf(title.text, headWord(draft, title.head));
    const held = offices.get(title.person);
    if (held === undefined) offices.set(title.person, [office]);
    else held.push(office);
    note(office.head, title.person);
    note(office.noun, title.person);
  }
  return { offices, byWord };
}

/** Heads that may stand for another where nothing narrows them. */
const LOOSER: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'prime minister', 'king'],
  'foreign minister': ['minister'],
};

/** Those whose office may be meant: no other agrees with the role. */
function candidatesFor({ offices, byWord }: Holders, role: Office): Iterable<number> {
  if (role.head === HOLDER) return offices.keys();
  const persons = new Set<number>();
  for (const word of [role.head, role.noun, ...(LOOSER[role.head] ?? [])])
    for (const person of byWord.get(word) ?? []) persons.add(person);
  return persons;
}

const headWord = ({ tokens }: Draft, head: number): string =>
  wordsOf(tokens, head, Math.max(tokens.phraseEnd[head]!, head + 1));

/** With a definite article before it, or without one where none is wanted: in a headline, or when somebody is addressed. */
function standsForOne(draft: Draft, title: LoneTitle): boolean {
  const { tokens, units } = draft;
  const before = title.from - 1;
  if (
    tokens.shape[title.to] === Shape.possessive &&
    tokens.classes[title.to + 1]! & WordClass.organisationHead
  )
    return false;
  if (before < 0) return false;
  const word = tokens.text.slice(tokens.start[before], tokens.end[before]).toLowerCase();
  if (word === 'the' || word === 'el' || word === 'la' || word === 'al' || word === 'del') {
    // `Office of the Spokesperson` is an office, and nobody.
    const ofOffice = word === 'del' ? before - 1 : before - 2;
    const isOffice = (tokens.classes[ofOffice] ?? 0) & WordClass.organisationHead;
    const tied = word === 'del' || ((tokens.classes[before - 1] ?? 0) & WordClass.connector) !== 0;
    return isOffice === 0 || !tied;
  }
  // `The Vice President and Prime Minister discussed`.
  if (word === 'and' || word === 'y') {
    return (
      hasClass(units, units.ofToken[before - 1] ?? -1, OFFICE) && tokens.shape[title.to] !== Shape.capitalised
    );
  }
  if (units.loud[units.ofToken[title.from]!] && tokens.text[tokens.end[title.head]! - 1] !== '.') return true;
  // `PM`, `EAM` need no article; `GOV.` of an address is none.
  if (tokens.text[tokens.end[title.head]! - 1] === '.') return false;
  if (tokens.shape[title.head] === Shape.upper && title.to - title.from === 1) return true;
  const small = tokens.shape[title.head] === Shape.lower;
  if (word === ',' || word === '¿' || word === '¡') {
    const after = tokens.text[tokens.start[title.to] ?? 0] ?? '';
    return units.tokens.lexicon.language === 'es' ? '?!,.'.includes(after) && word !== ',' : false;
  }
  return (
    !small &&
    tokens.gap[title.from] === Gap.blankLine &&
    units.tokens.lexicon.language === 'en' &&
    draft.sections[draft.sectionOf[title.from]!]!.kind === 'headline'
  );
}

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
  if (!/^(of|from|de|del|-)/i.test(wordsOf(tokens, to, to + 1))) return [short];
  // `the President of Russia` is nobody else's.
  return landsIn(draft, title).code === undefined ? [title, short] : [title];
}

const ADJECTIVE = WordClass.demonym | WordClass.modifier;

/** The one person whose office these words name; undefined where nobody or several could be meant. `known` keeps whom words fit. */
function whoIs(
  draft: Draft,
  holders: Holders,
  known: Map<string, readonly number[]>,
  found: readonly DraftMention[],
  span: TokenSpan,
  head: number,
): number | undefined {
  const words = wordsOf(draft.tokens, span.from, span.to);
  let fits = known.get(words);
  if (fits === undefined) {
    fits = holdersLike(draft, holders, officeOf(words, headWord(draft, head)), landsIn(draft, span));
    known.set(words, fits);
  }
  return fits.length <= 1 ? fits[0] : nearest(draft, found, fits, span.from);
}

/** The persons whose office agrees best with the role. */
function holdersLike(draft: Draft, holders: Holders, role: Office, lands: Lands): number[] {
  const narrowing = [...role.words].filter((word) => !lands.words.has(word));
  let best = 0;
  let fits: number[] = [];
  for (const person of candidatesFor(holders, role)) {
    const { country } = draft.persons[person]!;
    if (lands.code !== undefined && country !== undefined && lands.code !== country) continue;
    let score = 0;
    for (const office of holders.offices.get(person)!)
      score = Math.max(score, agreement(role, narrowing, office));
    if (score === 0) continue;
    if (lands.code !== undefined && country === lands.code) score += 2;
    if (score > best) {
      best = score;
      fits = [person];
    } else if (score === best && fits.length < MOST) fits.push(person);
  }
  return fits;
}

/** Of more than so many who could be meant none is; nor is anybody looked for farther back, in mentions. */
const MOST = 200;

const HOLDER = 'titular';
const LEADER = 'leader';

/** `el titular de Hacienda`: whoever holds the office of that matter. */
const isHolder = (role: Office, narrowing: readonly string[], office: Office): boolean =>
  role.head === HOLDER && narrowing.length > 0 && narrowing.every((word) => office.words.has(word));

/** 0 where the office is another one; more where more of its words agree. */
function agreement(role: Office, narrowing: readonly string[], office: Office): number {
  if (role.lower !== office.lower || (role.gender && office.gender && role.gender !== office.gender))
    return 0;
  const asWritten = () => (office.text.includes(role.text) ? 1 : 0);
  if (role.head === office.head && role.head === 'foreign minister') return 3 + asWritten();
  if (role.noun === office.noun && narrowing.every((word) => office.words.has(word))) {
    return 2 + narrowing.length + asWritten();
  }
  if (role.head === office.head && narrowing.length === 0) return 2;
  // Whoever is only called `Minister` may be the foreign minister.
  if (
    office.words.size === 0 &&
    (office.noun === role.noun || (role.head === 'foreign minister' && office.noun === 'minister'))
  )
    return 1;
  return isHolder(role, narrowing, office) ||
    (narrowing.length === 0 && role.head === LEADER && LOOSER[LEADER]!.includes(office.head))
    ? 1
    : 0;
}

interface Lands {
  readonly code: string | undefined;
  readonly words: ReadonlySet<string>;
}

/** The country that the words tell, and those words. */
function landsIn({ tokens }: Draft, span: TokenSpan): Lands {
  const words = new Set<string>();
  let code: string | undefined;
  for (let token = span.from; token < span.to; ) {
    const end = Math.max(tokens.phraseEnd[token]!, token + 1);
    const classes = tokens.phraseEnd[token]! > 0 ? tokens.phraseClasses[token]! : tokens.classes[token]!;
    if ((classes & LAND) !== 0) {
      code ??= codeAt(tokens, token);
      for (let inside = token; inside < end; inside++) {
        for (const word of officeOf(wordsOf(tokens, inside, inside + 1), '').words) words.add(word);
      }
    }
    token = end;
  }
  return { code, words };
}

/**
 * Of several who could be meant: the only one named in this paragraph before; else the issuer's own; where nobody was named
 * here, the one whom the document speaks of first. Else nobody.
 */
function nearest(
  draft: Draft,
  found: readonly DraftMention[],
  fits: readonly number[],
  from: number,
): number | undefined {
  const here = new Set<number>();
  for (const mentions of [draft.mentions, found]) {
    const last = lastBefore(mentions, from);
    for (let index = last; index >= 0 && index > last - MOST && here.size < 2; index--) {
      const mention = mentions[index]!;
      if (draft.sectionOf[mention.from] !== draft.sectionOf[from]) break;
      if (fits.includes(mention.person)) here.add(mention.person);
    }
  }
  if (here.size === 1) return [...here][0];
  // `The President` without more is the issuer's own.
  const own = fits.filter(
    (person) => draft.home !== undefined && draft.persons[person]!.country === draft.home,
  );
  if (own.length === 1) return own[0];
  const protagonist = draft.mentions.find(
    ({ from: at }) => draft.sections[draft.sectionOf[at]!]!.kind === 'paragraph',
  )?.person;
  return here.size === 0 && protagonist !== undefined && fits.includes(protagonist) ? protagonist : undefined;
}

/** The index of the last mention that begins before the token; -1 where none does. */
function lastBefore(mentions: readonly DraftMention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
