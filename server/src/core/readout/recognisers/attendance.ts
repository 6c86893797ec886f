// Lists of who else was there, and for which side: `was accompanied by`, `The delegation included`, `Por México participaron`.
import { EncounterWord } from '../../lexicon/encounterWord.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { codedAt } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import type { Appearance } from './appearances.ts';
import type { Sentence } from './sentences.ts';

export interface Attendance {
  readonly members: readonly { readonly appearance: Appearance; readonly side: CountryCode | undefined }[];
  /** Whom the members went with: `Minister Harlan was accompanied by`. */
  readonly leader: Appearance | undefined;
  /** The side that a heading or the words before the list give to what follows. */
  readonly side: CountryCode | undefined;
  /** The list goes on in the lines below: `Por Guatemala:`, `Delegación de Colombia`. */
  readonly open: boolean;
  /** Of several meetings: `was joined in his meetings by`. */
  readonly several: boolean;
  /** A journey’s company rather than a meeting’s: `the delegation`. */
  readonly group: boolean;
}

const W = EncounterWord;
const wordAt = ({ lexicon, entry, count }: Tokens, token: number): number =>
  token < 0 || token >= count ? 0 : (lexicon.encounters[entry[token]!] as number);
const isWord = (tokens: Tokens, token: number, word: string): boolean =>
  token >= 0 &&
  token < tokens.count &&
  tokens.end[token]! - tokens.start[token]! === word.length &&
  tokens.text.startsWith(word, tokens.start[token]!);
const COLON = 0x3a;
const QUOTES = new Set([...'“”«»"‘'].map((mark) => mark.charCodeAt(0)));

export function attendanceIn(tokens: Tokens, sentence: Sentence, quoted: Uint8Array): Attendance | undefined {
  const trigger = triggerIn(tokens, sentence, quoted);
  if (trigger === undefined) return undefined;
  const { appearances } = sentence;
  const plain = appearances.filter((one) => !one.nested && quoted[one.mention.from] === 0);
  const after = plain.filter((one) => one.from >= trigger.token);
  const before = plain.filter((one) => one.to <= trigger.token);
  const open = isOpen(tokens, sentence) && after.length === 0;
  const inverted = trigger.inverted || (after.length === 0 && !open && before.length > 0);
  const leader = trigger.company && !inverted ? leaderOf(tokens, trigger.token, before) : undefined;
  const listed = inverted ? before : after;
  const side = sideIn(tokens, sentence, sentence.from, listed[0]?.from ?? sentence.to);
  const members: { appearance: Appearance; side: CountryCode | undefined }[] = [];
  let current = side;
  let cursor = inverted ? sentence.from : trigger.token;
  for (const appearance of listed) {
    if (ends(tokens, cursor, appearance.from, members.length > 0)) break;
    if (members.length > 0) current = sideIn(tokens, sentence, cursor, appearance.from, true) ?? current;
    cursor = Math.max(cursor, appearance.to);
    if (appearance.possessive) continue;
    members.push({ appearance, side: current });
  }
  if (members.length === 0 && !open) return undefined;
  return { members, leader, side, open, several: trigger.several, group: trigger.group };
}

/** `Harlan, who was accompanied by`: the nearest; `Harlan met Ortiz at the palace, accompanied by`: the subject. */
function leaderOf(tokens: Tokens, trigger: number, before: readonly Appearance[]): Appearance | undefined {
  const named = before.filter((one) => !one.possessive);
  const verb = trigger - 1;
  const finite = tokens.code[verb - 1] !== 0x2c && (wordAt(tokens, verb - 1) & (W.be | W.sequel)) !== 0;
  return finite ? named.at(-1) : named[0];
}

interface Trigger {
  readonly token: number;
  readonly inverted: boolean;
  readonly company: boolean;
  readonly several: boolean;
  readonly group: boolean;
}

function triggerIn(tokens: Tokens, sentence: Sentence, quoted: Uint8Array): Trigger | undefined {
  let group = false;
  let by = false;
  let several = false;
  let next = 0;
  const spanish = tokens.lexicon.language === 'es';
  for (let token = sentence.from; token < sentence.to; token++) {
    while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.to <= token) next++;
    const one = sentence.appearances[next];
    if (one !== undefined && one.from <= token) {
      token = one.to - 1;
      continue;
    }
    if (quoted[token] === 1) continue;
    if (isWord(tokens, token, 'which') || (wordAt(tokens, token) & W.bygone) !== 0) return undefined;
    const word = wordAt(tokens, token);
    if ((word & W.group) !== 0) group = true;
    if (isWord(tokens, token, 'meetings') || isWord(tokens, token, 'reuniones')) several = true;
    if (token <= sentence.from + 1 && (word & W.by) !== 0) by = true;
    const following = wordAt(tokens, token + 1);
    if (isWord(tokens, token, 'presence') || isWord(tokens, token, 'presencia')) {
      if ((following & W.of) !== 0 && beforeIs(tokens, token, ['with', 'in', 'con', 'en', 'la', 'the']))
        return { token: token + 2, inverted: false, company: false, several, group: false };
      continue;
    }
    if (tokens.code[token] === COLON && (by || group) && isOpen(tokens, sentence))
      return { token: token + 1, inverted: false, company: false, several, group };
    if (isWord(tokens, token, 'present') && beforeIs(tokens, token, ['were', 'was', 'also', 'Also']))
      return {
        token,
        inverted: sentence.from < token - 2 && !isWord(tokens, token + 1, 'were'),
        company: false,
        several,
        group: false,
      };
    if (isWord(tokens, token, 'presentes') && spanish)
      return { token, inverted: false, company: false, several, group: false };
    if (isWord(tokens, token, 'part') && beforeIs(tokens, token, ['took', 'taking']))
      return { token, inverted: false, company: false, several, group: false };
    if ((word & W.attend) === 0) continue;
    const small = tokens.shape[token] === Shape.lower;
    const passive = (word & W.participle) !== 0 && byFollows(tokens, token);
    if (passive) {
      const company = isCompany(tokens, token);
      if (company || group || isMeetingSubject(tokens, sentence, token))
        return {
          token: token + 1,
          inverted: false,
          company,
          several: several || saysSeveral(tokens, token),
          group,
        };
      continue;
    }
    if ((word & (W.past | W.present)) === 0 && !(spanish && (word & W.participle) !== 0)) continue;
    if (spanish) {
      // Verb first: `Participaron en la reunión, por México, …`; verb last: `… también participaron`.
      const had = wordAt(tokens, token - 1);
      if ((word & W.participle) !== 0 && (word & W.past) === 0 && (had & (W.have | W.had)) === 0) continue;
      const early = token - sentence.from <= 9 || by;
      const plural = tokens.text.startsWith('n', tokens.end[token]! - 1) || (word & W.participle) !== 0 || by;
      if (isWord(tokens, token, 'estuvo') || isWord(tokens, token, 'estuvieron')) {
        if (!estuvoIsThere(tokens, sentence, token)) continue;
      } else if (isWord(tokens, token, 'contó')) continue;
      else if (!early && !group) continue;
      else if (!plural && !by && !hasAlso(tokens, sentence, token)) continue;
      return { token: token + 1, inverted: false, company: accompanies(tokens, token), several, group };
    }
    if (
      isWord(tokens, token, 'included') ||
      isWord(tokens, token, 'includes') ||
      isWord(tokens, token, 'comprised') ||
      isWord(tokens, token, 'consisted') ||
      isWord(tokens, token, 'numbered')
    ) {
      if (group && (small || sentence.heading))
        return { token: token + 1, inverted: false, company: false, several, group };
      continue;
    }
    if (
      isWord(tokens, token, 'attended') ||
      isWord(tokens, token, 'joined') ||
      isWord(tokens, token, 'participated')
    ) {
      if (refersBack(tokens, token + 1))
        return { token, inverted: true, company: false, several, group: false };
      continue;
    }
    if (isWord(tokens, token, 'accompanied'))
      return { token: token + 1, inverted: false, company: false, several, group };
  }
  // `Also traveling with the delegation`, `Delegación de Colombia` as a heading.
  if (
    group &&
    (sentence.heading || isOpen(tokens, sentence)) &&
    sideIn(tokens, sentence, sentence.from, sentence.to) !== undefined
  )
    return { token: sentence.to, inverted: false, company: false, several, group };
  for (let token = sentence.from; token < sentence.to; token++) {
    // `A and B also traveled with the delegation`
    if ((wordAt(tokens, token) & W.travel) === 0 || !isWord(tokens, token + 1, 'with')) continue;
    if (isWord(tokens, token - 1, 'also') || isWord(tokens, token + 2, 'the'))
      return { token, inverted: true, company: false, several, group: true };
  }
  if (by && sentence.item === false && isOpen(tokens, sentence))
    return { token: sentence.to, inverted: false, company: false, several, group };
  return undefined;
}

const beforeIs = (tokens: Tokens, token: number, words: readonly string[]): boolean =>
  words.some((word) => isWord(tokens, token - 1, word) || isWord(tokens, token - 2, word));

/** `accompanied by`, `joined in his meetings by`, `integrada, por parte de México, por`. */
function byFollows(tokens: Tokens, token: number): boolean {
  for (let next = token + 1; next < token + 7 && next < tokens.count; next++) {
    if (isWord(tokens, next, 'by') || isWord(tokens, next, 'por') || isWord(tokens, next, 'de')) return true;
    if (isWord(tokens, next, 'up')) return true;
    if (
      isWord(tokens, next, 'of') &&
      (isWord(tokens, token, 'composed') || isWord(tokens, token, 'consisting'))
    )
      return true;
    if (tokens.shape[next] !== Shape.lower) return false;
  }
  return false;
}

const saysSeveral = (tokens: Tokens, token: number): boolean => {
  for (let next = token + 1; next < token + 6; next++)
    if (isWord(tokens, next, 'meetings') || isWord(tokens, next, 'reuniones')) return true;
  return false;
};

const COMPANY = ['accompan', 'joined', 'acompañ', 'acompan'];
const isCompany = (tokens: Tokens, token: number): boolean =>
  COMPANY.some((stem) => tokens.text.startsWith(stem, tokens.start[token]!));
const accompanies = isCompany;

/** `The meeting was also attended by`, `Mexico was represented by`. */
function isMeetingSubject(tokens: Tokens, sentence: Sentence, token: number): boolean {
  for (let at = token - 1; at >= sentence.from; at--) {
    if ((wordAt(tokens, at) & (W.noun | W.group)) !== 0) return true;
    if ((tokens.classes[at]! & (WordClass.country | WordClass.organisation)) !== 0) return true;
  }
  return false;
}

/** `En la mesa estuvieron`, `también estuvieron`; not `estuvo en desacuerdo`. */
const estuvoIsThere = (tokens: Tokens, sentence: Sentence, token: number): boolean => {
  for (let at = sentence.from; at < token; at++)
    if ((wordAt(tokens, at) & W.noun) !== 0 || isWord(tokens, at, 'también') || isWord(tokens, at, 'También'))
      return true;
  return false;
};

const hasAlso = (tokens: Tokens, sentence: Sentence, token: number): boolean => {
  for (let at = sentence.from; at < token + 4 && at < sentence.to; at++)
    if (
      isWord(tokens, at, 'también') ||
      isWord(tokens, at, 'además') ||
      isWord(tokens, at, 'También') ||
      isWord(tokens, at, 'asimismo')
    )
      return true;
  return false;
};

/** `attended the meeting`, `joined the call`, `also attended.`: not `attended an event`. */
function refersBack(tokens: Tokens, token: number): boolean {
  if (token >= tokens.count || tokens.shape[token] === Shape.mark) return true;
  if (isWord(tokens, token, 'in')) token++;
  if (!['the', 'this', 'these', 'both'].some((word) => isWord(tokens, token, word))) return false;
  for (let next = token + 1; next < token + 5; next++) {
    const word = wordAt(tokens, next);
    if ((word & W.noun) !== 0) return true;
    if (tokens.shape[next] === Shape.mark) return false;
  }
  return false;
}

const isOpen = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.heading || tokens.code[sentence.to - 1] === COLON;

/** Where a list is over: a clause about one of its members, or something else quoted. */
function ends(tokens: Tokens, from: number, to: number, inside: boolean): boolean {
  for (let token = from; token < to; token++) {
    if (QUOTES.has(tokens.code[token]!)) return true;
    if (!inside) continue;
    const word = wordAt(tokens, token);
    if ((word & W.relative) !== 0 && tokens.shape[token] === Shape.lower) return true;
    if ((tokens.classes[token]! & WordClass.saying) !== 0 && tokens.shape[token] === Shape.lower) return true;
    if (isWord(tokens, token, 'to') && tokens.shape[token + 1] === Shape.lower) return true;
  }
  return false;
}

/** The country that the words beside a list give: `The U.S. delegation`, `Por Guatemala`, `on the Mexican side`. */
export function sideIn(
  tokens: Tokens,
  sentence: Sentence,
  from: number,
  to: number,
  marked = false,
): CountryCode | undefined {
  let next = 0;
  let led = false;
  let found: CountryCode | undefined;
  for (let token = from; token < to; token++) {
    while (sentence.appearances[next] !== undefined && sentence.appearances[next]!.to <= token) next++;
    const one = sentence.appearances[next];
    if (one !== undefined && one.from <= token) {
      token = one.to - 1;
      continue;
    }
    const word = wordAt(tokens, token);
    if ((word & (W.by | W.group)) !== 0) {
      led = true;
      if (found !== undefined && (word & W.group) !== 0) return found;
    }
    const coded = codedAt(tokens, token, SIDE);
    if (coded !== undefined && (!marked || led || sideFollows(tokens, token))) found ??= coded.code;
  }
  return found;
}

const SIDE = WordClass.country | WordClass.demonym | WordClass.organisation;

const sideFollows = (tokens: Tokens, token: number): boolean =>
  (wordAt(tokens, token + 1) & W.group) !== 0 || (wordAt(tokens, token + 2) & W.group) !== 0;

/** Whether a sentence is one more line of an open list. */
export const isListLine = (tokens: Tokens, sentence: Sentence): boolean =>
  sentence.appearances.length > 0 &&
  (sentence.item ||
    sentence.heading ||
    !['.', '!', '?'].includes(tokens.text[tokens.end[sentence.to - 1]! - 1]!) ||
    tokens.gap[sentence.from] === Gap.newline);
