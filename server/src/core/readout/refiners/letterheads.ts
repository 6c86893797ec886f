// Where a document names the country that speaks by it: above the text, as an office or alone, and not as somebody whom it speaks of.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { type Draft, spanAt } from '../draft.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { beginsWith, encounterWordAt, isAnyOf } from '../words.ts';

const WHERE_TO = wordSet('in en to ante');
const PHOTO = wordSet('Photo PHOTO Foto FOTO');
const COLON = 0x3a;
/** How long a masthead may be, in tokens. */
const MASTHEAD = 7;

/** `Government`, `Gobierno`, `Presidencia`, `Embassy`, `Embajada`, `Consulado`. */
const ISSUING = [
  'Gov',
  'Gob',
  'Presidencia',
  'Embass',
  'Embaj',
  'Consul',
  'Cancillería',
  'GOBIERNO',
  'PRESIDENCIA',
  'EMBAJADA',
];
const LINKS = wordSet('of the de del la los las and y for');

/** A country that a letterhead names as its own, in no name or title. */
export const isIssuer = (draft: Draft, token: number, to: number): boolean =>
  isOwn(draft, token) && isLetterhead(draft.tokens, token, to) && !isInOffice(draft, token);

/** `Embassy of India in Peru`: not where it is sent to. */
export const isOwn = (draft: Draft, token: number): boolean =>
  !isIn(draft, token) && !isGroup(draft.tokens, token) && !isAnyOf(draft.tokens, token - 1, WHERE_TO);

/** `Government of India`, `U.S. Department of State`, on one line. */
function isLetterhead(tokens: Tokens, token: number, to: number): boolean {
  if (to < tokens.count && tokens.gap[to]! < Gap.newline) {
    const next = tokens.classes[to]! | tokens.phraseClasses[to]!;
    if ((next & (WordClass.organisationHead | WordClass.organisation)) !== 0) return true;
  }
  for (let at = token - 1; at >= 0 && at >= token - 9; at--) {
    if (tokens.gap[at + 1]! >= Gap.newline) return false;
    // `Foto: Cancillería de Perú`
    if (tokens.code[at - 1] === COLON && isAnyOf(tokens, at - 2, PHOTO)) return false;
    if (tokens.shape[at] === Shape.lower && !isAnyOf(tokens, at, LINKS)) return false;
    const classes = tokens.classes[at]! | tokens.phraseClasses[at]!;
    if ((classes & WordClass.organisationHead) !== 0) return true;
    if (isIssuing(tokens, at)) return true;
  }
  return false;
}

function isIssuing(tokens: Tokens, token: number): boolean {
  if (tokens.shape[token] === Shape.lower) return false;
  for (const stem of ISSUING) if (beginsWith(tokens, token, stem)) return true;
  return false;
}

/** `India-Japan` is one token, with the code of the last. */
export const isGroup = ({ text, start, end }: Tokens, token: number): boolean =>
  text.slice(start[token], end[token]).includes('-');

export const isBegun = ({ sections, sectionOf, tokens }: Draft, token: number): boolean =>
  sections[sectionOf[token]!]!.start === tokens.start[token]!;

/** `June 3 – Singapore – Canadian Armed Forces`: the last words above the text, and no headline. */
export const isEnded = ({ sections, sectionOf, tokens }: Draft, to: number): boolean => {
  const { kind, end } = sections[sectionOf[to - 1]!]!;
  return kind !== 'headline' && tokens.end[to - 1] === end;
};

/** `Prime Minister of Canada`, `President of Russia` alone on a line; not `PM meets President of Russia`. */
export function isMasthead({ tokens, sections, sectionOf }: Draft, token: number, to: number): boolean {
  const { start, end } = sections[sectionOf[token]!]!;
  if (tokens.end[to - 1] !== end) return false;
  let first = token;
  while (first > 0 && tokens.start[first - 1]! >= start) first--;
  for (let at = first; at < token; at++) {
    if (isAnyOf(tokens, at, LINKS)) continue;
    if (tokens.shape[at] === Shape.lower || encounterWordAt(tokens, at) !== 0) return false;
  }
  const office = WordClass.head | WordClass.organisationHead;
  return to - first <= MASTHEAD && ((tokens.classes[first]! | tokens.phraseClasses[first]!) & office) !== 0;
}

/** In a name or title: whom a headline speaks of is not who speaks. */
const isIn = ({ mentions, titles }: Draft, token: number): boolean =>
  spanAt(mentions, token) !== undefined || spanAt(titles, token) !== undefined;

/** `recibe al ministro de la Unión Europea y Cooperación de España`: his ministry is not the one that tells it. */
const isInOffice = ({ lone }: Draft, token: number): boolean => spanAt(lone, token) !== undefined;
