// Who holds which office in a document, and whom the words of an office that stands alone fit.
import type { Office } from '../../lexicon/offices.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Draft, TokenSpan } from '../draft.ts';
import { codeAt, type Tokens, wordsOf } from '../tokens.ts';
import { isAnyOf } from '../words.ts';
import { titleIn } from './knownTitle.ts';

const AND = wordSet('and y e');
const MASCULINE = wordSet('el El al del');
const FEMININE = wordSet('la La');

const LAND = WordClass.country | WordClass.demonym | WordClass.region | WordClass.organisation;

/** Of more than so many whom an office fits none is meant. */
const MOST = 200;

/** The offices that the persons of a document hold, with the persons by what may stand for an office: its head and its noun. */
export interface Holders {
  readonly offices: ReadonlyMap<number, readonly Office[]>;
  readonly byWord: ReadonlyMap<string, ReadonlySet<number>>;
}

export function holdersOf(draft: Draft): Holders {
  const offices = new Map<number, Office[]>();
  const byWord = new Map<string, Set<number>>();
  const note = (office: Office, person: number) => {
    const held = offices.get(person);
    if (held === undefined) offices.set(person, [office]);
    else held.push(office);
    for (const word of [office.head, office.noun]) {
      const persons = byWord.get(word);
      if (persons === undefined) byWord.set(word, new Set([person]));
      else persons.add(person);
    }
  };
  for (const title of draft.titles) {
    const office = title.known.officeOf(headWord(draft, title.head));
    note(withGender(draft.tokens, title.from, office), title.person);
    for (const part of jointOffices(draft, title)) note(part, title.person);
  }
  return { offices, byWord };
}

/** Each of two offices that one title joins: `High Representative/Vice-President`, `Deputy Premier and Minister of Trade`. */
function jointOffices(draft: Draft, { from, to }: TokenSpan): readonly Office[] {
  const { tokens } = draft;
  for (let token = from + 1; token < to; token++) {
    if (tokens.text[tokens.start[token]!] !== '/' && !isAnyOf(tokens, token, AND)) continue;
    const first = headIn(draft, from, token);
    const second = headIn(draft, token + 1, to);
    if (first === undefined || second === undefined) continue;
    return [
      titleIn(tokens, from, token).officeOf(headWord(draft, first)),
      titleIn(tokens, token + 1, to).officeOf(headWord(draft, second)),
    ];
  }
  return [];
}

/** The first head in these tokens. */
function headIn({ tokens }: Draft, from: number, to: number): number | undefined {
  for (let token = from; token < to; token++)
    if (((tokens.classes[token]! | tokens.phraseClasses[token]!) & WordClass.head) !== 0) return token;
  return undefined;
}

/** Where the office does not tell it, the Spanish article does: `el presidente`, `la canciller`. */
function withGender(tokens: Tokens, from: number, office: Office): Office {
  if (office.gender !== undefined) return office;
  if (isAnyOf(tokens, from - 1, MASCULINE)) return { ...office, gender: 'm' };
  return isAnyOf(tokens, from - 1, FEMININE) ? { ...office, gender: 'f' } : office;
}

/** Heads that may stand for another where nothing narrows them. */
const LOOSER: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'prime minister', 'king'],
  'foreign minister': ['minister'],
  diplomat: ['foreign minister', 'minister', 'ambassador', 'consul', 'envoy'],
};

/** Those whose office may be meant: no other agrees with the role. */
function candidatesFor({ offices, byWord }: Holders, role: Office): Iterable<number> {
  if (role.head === HOLDER) return offices.keys();
  const persons = new Set<number>();
  for (const word of [role.head, role.noun, ...(LOOSER[role.head] ?? [])])
    for (const person of byWord.get(word) ?? []) persons.add(person);
  return persons;
}

/** The words of the head at this token. */
export const headWord = ({ tokens }: Pick<Draft, 'tokens'>, head: number): string =>
  wordsOf(tokens, head, Math.max(tokens.phraseEnd[head]!, head + 1));

/** The persons whose office agrees best with the role. */
export function holdersLike(
  draft: Draft,
  holders: Holders,
  span: TokenSpan,
  head: number,
  tellCountries: () => void,
): number[] {
  const role = withGender(
    draft.tokens,
    span.from,
    titleIn(draft.tokens, span.from, span.to).officeOf(headWord(draft, head)),
  );
  const lands = landsIn(draft, span);
  const narrowing = [...role.words].filter((word) => !lands.words.has(word));
  let best = 0;
  let fits: number[] = [];
  for (const person of candidatesFor(holders, role)) {
    let score = 0;
    for (const office of holders.offices.get(person)!)
      score = Math.max(score, agreement(role, narrowing, office));
    if (score === 0) continue;
    if (lands.code !== undefined) {
      tellCountries();
      const { country } = draft.persons[person]!;
      if (country !== undefined && country !== lands.code) continue;
      if (country === lands.code) score += 2;
    }
    if (score > best) {
      best = score;
      fits = [person];
    } else if (score === best && fits.length < MOST) fits.push(person);
  }
  return fits;
}

const HOLDER = 'titular';
const LEADER = 'leader';
const DIPLOMAT = 'diplomat';

const leads = ({ head }: Office): boolean => head === LEADER || LOOSER[LEADER]!.includes(head);

/** The presidents of the bodies of one organisation, or one country, are several. */
const BODIES: ReadonlySet<string> = new Set(
  'council commission parliament bank senate congress chamber assembly court consejo comision parlamento banco senado congreso camara asamblea corte'.split(
    ' ',
  ),
);

/** `el titular de Hacienda`: whoever holds the office of that matter. */
const isHolder = (role: Office, narrowing: readonly string[], office: Office): boolean =>
  role.head === HOLDER && narrowing.length > 0 && narrowing.every((word) => office.words.has(word));

/** 0 where the office is another one; more where more of its words agree. */
function agreement(role: Office, narrowing: readonly string[], office: Office): number {
  // `Ana Ruiz, ex canciller`: the canciller of today is somebody else.
  if (office.former && !role.former) return 0;
  // `the Mongolian diplomat` may be a deputy minister.
  if (role.head === DIPLOMAT && office.head !== DIPLOMAT)
    return narrowing.length === 0 && LOOSER[DIPLOMAT]!.includes(office.head) ? 1 : 0;
  if (role.lower !== office.lower || (role.gender && office.gender && role.gender !== office.gender))
    return 0;
  const asWritten = () => (office.text.includes(role.text) || initialsOf(office.text) === role.text ? 1 : 0);
  if (![...role.words].every((word) => !BODIES.has(word) || office.words.has(word))) return 0;
  // `el mandatario` is whoever leads, whatever the office is called beside the name.
  if (role.head === LEADER && narrowing.length === 0 && leads(office)) return 1;
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
  return isHolder(role, narrowing, office) ? 1 : 0;
}

/** `eam` of `external affairs minister`. */
const initialsOf = (text: string): string => text.replace(/(\S)\S* ?/g, '$1');

interface Lands {
  readonly code: string | undefined;
  readonly words: ReadonlySet<string>;
}

/** The country that the words tell, and those words. */
export function landsIn({ tokens }: Draft, span: TokenSpan): Lands {
  const words = new Set<string>();
  let code: string | undefined;
  for (let token = span.from; token < span.to; ) {
    const end = Math.max(tokens.phraseEnd[token]!, token + 1);
    const classes = tokens.phraseEnd[token]! > 0 ? tokens.phraseClasses[token]! : tokens.classes[token]!;
    if ((classes & LAND) !== 0) {
      code ??= codeAt(tokens, token);
      for (let inside = token; inside < end; inside++) {
        for (const word of titleIn(tokens, inside, inside + 1).officeOf('').words) words.add(word);
      }
    }
    token = end;
  }
  return { code, words };
}
