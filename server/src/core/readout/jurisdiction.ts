// Whose office a title names: `U.S. Ambassador to Mexico` is of the United States, `Ambassador to Mexico` says only where.
import { WordClass } from '../lexicon/wordClass.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { TokenSpan } from './draft.ts';
import type { CountryCode } from './readout.ts';
import { codeAt, Shape, type Tokens } from './tokens.ts';
import { isAnyOf } from './words.ts';

const AND = wordSet('and y e');
const WHERE_TO = wordSet('to in en ante');

const ANY = -1;
/** Words in small letters that may tell one: `mexicano`, `homeland security`. */
const SMALL = WordClass.demonym | WordClass.portfolio | WordClass.head;

/** A country or organisation that the word or phrase at this token tells, and where it ends. */
export function codedAt(
  tokens: Tokens,
  token: number,
  classes = ANY,
): { code: CountryCode; to: number } | undefined {
  // Most words tell none, and are told so by one number.
  if (tokens.land[token] === 0) return undefined;
  const end = tokens.phraseEnd[token]!;
  const bits = end > 0 ? tokens.phraseClasses[token]! : tokens.classes[token]!;
  if ((bits & classes) === 0) return undefined;
  if (tokens.shape[token] === Shape.lower && (bits & SMALL) === 0) return undefined;
  const code = codeAt(tokens, token);
  return code === undefined ? undefined : { code, to: end > 0 ? end : token + 1 };
}

const STATES = wordSet(
  'Republic Kingdom State Federation Commonwealth Principality Sultanate República Reino Estado Federación Principado Sultanato',
);
const OF_STATE = wordSet('of de del');
/** How many words a state may have before its country: `Federal Democratic Republic`. */
const STATE_WORDS = 4;

/** The same behind the kind of a state: `Republic of Benin`, `Reino de Tailandia`, `República Portuguesa`. */
export function landAt(tokens: Tokens, token: number): { code: CountryCode; to: number } | undefined {
  const land = codedAt(tokens, token, WordClass.country | WordClass.organisation | WordClass.region);
  if (land !== undefined) return land;
  let isState = false;
  let at = token;
  for (; at < token + STATE_WORDS && tokens.shape[at] === Shape.capitalised; at++) {
    if (isState && tokens.land[at] !== 0) return codedAt(tokens, at, WordClass.country | WordClass.demonym);
    isState ||= isAnyOf(tokens, at, STATES);
  }
  if (!isState || !isAnyOf(tokens, at, OF_STATE)) return undefined;
  at++;
  while (at < tokens.count && (tokens.classes[at]! & WordClass.article) !== 0) at++;
  return at < tokens.count ? codedAt(tokens, at, WordClass.country) : undefined;
}

/** The token after a word, or after a part of the world that tells no country: `North America`. */
export const stepAfter = (tokens: Tokens, token: number): number =>
  tokens.phraseEnd[token]! > 0 && (tokens.phraseClasses[token]! & WordClass.region) !== 0
    ? tokens.phraseEnd[token]!
    : token + 1;

/** What follows belongs to the office … */
const OF = wordSet('of at de del from with');
/** … or only says where it works or what it deals with. */
const WHERE = wordSet('to for in on para en ante sobre con a al between entre');
/** `Director of Mexican Affairs`: dealt with, not served. */
const MATTERS = wordSet('Affairs affairs Relations relations Studies Policy Issues Asuntos Desk');

/** Antarctica has offices that deal with it, and none of its own. */
const NOBODYS = 'AQ';

/** `of Mexican Affairs`, `of North Korean Nuclear Affairs`. */
const isMatter = (tokens: Tokens, from: number, to: number): boolean => {
  for (let token = from; token < to && token < from + 3; token++) {
    if (isAnyOf(tokens, token, MATTERS)) return true;
    // `of the European Union for Foreign Affairs`: those are told beside.
    if (isAnyOf(tokens, token, WHERE)) return false;
  }
  return false;
};

/** `spokesperson for the Japanese Foreign Ministry`: for a body, not for a country. */
const isForBody = (tokens: Tokens, from: number, to: number): boolean =>
  isAnyOf(tokens, isAnyOf(tokens, from - 1, THE) ? from - 2 : from - 1, FOR) &&
  [to, to + 1].some(
    (token) =>
      token < tokens.count &&
      tokens.shape[token] === Shape.capitalised &&
      ((tokens.classes[token]! | tokens.phraseClasses[token]!) & BODY) !== 0,
  );
const FOR = wordSet('for');
const THE = wordSet('the');
const BODY = WordClass.organisationHead | WordClass.organisation;

/** `los embajadores en Chile, Ana Ruiz, y en` `Bolivia`: a part of an office that only says where. */
function isWhereAlone(tokens: Tokens, { from, to }: TokenSpan): boolean {
  if (!isAnyOf(tokens, from - 1, WHERE_TO)) return false;
  const end = codedAt(tokens, from, WordClass.country)?.to;
  return end === to || (end === to - 1 && tokens.shape[end] === Shape.mark);
}

const DESKS = wordSet('División división Unidad unidad Division Desk');

/** `División de México`, `Division of the Republic of Peru`: what is named last is whom it deals with. */
function isOfDesk(tokens: Tokens, token: number): boolean {
  let at = token - 1;
  if ((tokens.classes[at]! & WordClass.article) !== 0 && !isAnyOf(tokens, at, OF)) at--;
  if (isAnyOf(tokens, at, OF)) at--;
  return isAnyOf(tokens, at, DESKS);
}

export function jurisdictionOf(tokens: Tokens, title: TokenSpan): CountryCode | undefined {
  if (isWhereAlone(tokens, title)) return undefined;
  let own = true;
  for (let token = title.from; token < title.to; ) {
    if (isAnyOf(tokens, token, WHERE)) own = false;
    else if (isAnyOf(tokens, token, OF) || tokens.code[token] === 0x2c) own = true;
    const coded = codedAt(tokens, token);
    if (coded === undefined) {
      token = stepAfter(tokens, token);
      continue;
    }
    const matter = token > title.from && isMatter(tokens, coded.to, title.to);
    // `Minister of Foreign Affairs, European Union and Cooperation`: one of the matters of a list.
    const listed =
      tokens.code[token - 1] === 0x2c &&
      coded.to < title.to &&
      (tokens.code[coded.to] === 0x2c || isAnyOf(tokens, coded.to, AND));
    // `Minister of Foreign Affairs, Cooperation and European Union`: the last of them.
    const isLast =
      isAnyOf(tokens, token - 1, AND) &&
      token - 2 > title.from &&
      ((tokens.classes[token - 2]! | tokens.phraseClasses[token - 2]!) & WordClass.portfolio) !== 0;
    // `directora de la División de México`: whom it deals with.
    if (isLast || isOfDesk(tokens, token)) {
      token = coded.to;
      continue;
    }
    if ((own || isForBody(tokens, token, coded.to)) && !matter && !listed && coded.code !== NOBODYS)
      return coded.code;
    // `to Antigua and Barbuda`, `for the Kingdom of Spain`: the whole name.
    token = coded.to;
  }
  return undefined;
}

/** Where somebody serves who is sent: `Ambassador to Mexico` is not Mexico’s. */
export function postedTo(tokens: Tokens, title: TokenSpan): CountryCode | undefined {
  let there = isWhereAlone(tokens, title);
  for (let token = title.from; token < title.to; ) {
    if (isAnyOf(tokens, token, WHERE_TO)) there = true;
    else if (isAnyOf(tokens, token, OF)) there = false;
    const coded = codedAt(tokens, token, WordClass.country | WordClass.region);
    if (coded !== undefined && there) return coded.code;
    token = coded?.to ?? stepAfter(tokens, token);
  }
  return undefined;
}
