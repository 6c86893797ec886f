// What the words of a title say by themselves, found once for each title: every document has the same few.
import { type Office, officeOf } from '../../lexicon/offices.ts';
import { ownString } from '../../text/ownString.ts';
import type { CountryCode } from '../readout.ts';
import { type Tokens, wordsOf } from '../tokens.ts';

/** What the words of a title alone say of the country. */
export interface Traits {
  /** The one office of its kind in a country: one form for all genders and numbers. */
  readonly supreme: string | undefined;
  readonly foreignMinister: boolean;
  readonly foreignSecretary: boolean;
  readonly sole: CountryCode | undefined;
  readonly usual: CountryCode | undefined;
  readonly foreignToAmerica: boolean;
  readonly national: boolean;
  readonly ofNoMember: boolean;
}

export class KnownTitle {
  /** Its words, with single spaces. */
  readonly text: string;
  #traits: Traits | undefined;
  #head = '';
  #office: Office | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get traits(): Traits {
    this.#traits ??= traitsOf(this.text.toLowerCase());
    return this.#traits;
  }

  /** One title has one head, but for a rare one that was cut off in another way. */
  officeOf(head: string): Office {
    if (this.#office === undefined || this.#head !== head) {
      this.#head = ownString(head);
      this.#office = officeOf(this.text, head);
    }
    return this.#office;
  }
}

/** The titles that were asked for last. */
const recent = new Map<string, KnownTitle>();
const MOST = 4096;

export function titleCalled(text: string): KnownTitle {
  let title = recent.get(text);
  if (title === undefined) {
    if (recent.size === MOST) recent.clear();
    title = new KnownTitle(ownString(text));
    recent.set(title.text, title);
  }
  return title;
}

/** The title in these tokens. */
export const titleIn = (tokens: Tokens, from: number, to: number): KnownTitle =>
  titleCalled(wordsOf(tokens, from, to));

function traitsOf(title: string): Traits {
  const codeIn = (table: Peculiar) => table.find(([office]) => office.test(title))?.[1];
  return {
    supreme: supremeOf(title),
    foreignMinister: FOREIGN_MINISTER.test(title),
    foreignSecretary: title === 'foreign secretary',
    sole: codeIn(SOLE),
    usual: codeIn(USUAL),
    foreignToAmerica: FOREIGN_TO_AMERICA.test(title),
    national: NATIONAL.test(title),
    ofNoMember: NO_MEMBER.test(title),
  };
}

function supremeOf(title: string): string | undefined {
  const at = title.search(CHIEF_DIPLOMAT);
  if (at >= 0 && !BELOW.test(title.slice(0, at))) return 'foreign minister';
  if (/^mandatari[oa]$/.test(title)) return 'president';
  // `presidentas` is `president`.
  return SUPREME.test(title) ? title.replace(/(?:es|as|os|[aeos])$/, '') : undefined;
}

const CHIEF_DIPLOMAT =
  /\b(?:foreign (?:minister|secretary)|minister (?:of|for) (?:foreign|external) (?:affairs|relations)|canciller(?:es)?|ministr[oa]s? de (?:relaciones|asuntos) exteriores)\b/;
/** What stands before makes it another office: `Deputy`, `Parliamentary Secretary to the`, `asesor del`. */
const BELOW = /\b(?:to|of|for|at|del?|al|deputy|vice|former|assistant|state|under|permanent|ex)\b/;
const SUPREME =
  /^(?:president|prime minister|primer[oa]? ministr|king|queen|foreign minister|foreign secretary|canciller|chancellor|vice president|vicepresident)[aeo]?s?$/;
/** Offices that one country alone has under this name, or mostly one; of another, a text says whose they are. */
type Peculiar = readonly (readonly [RegExp, CountryCode])[];
const AMERICAN: Peculiar[number] = [
  /^(?:(?:acting|former|deputy|under|assistant|principal|senior) )*(?:secretary of (?:state|war|the treasury|homeland security)|treasury secretary|homeland security (?:secretary|advis[oe]r))$|^(?:(?:acting|principal) )?(?:deputy )?assistant secretary of state for .*$|^principal deputy national security advis[oe]r$/,
  'US',
];
const SOLE: Peculiar = [
  AMERICAN,
  [/^(?:pope|his holiness|papa|su santidad)(?: (?:the )?(?:pope|papa))?$/, 'VA'],
  [/^(?:apostolic nuncio|papal nuncio|nunci[oa](?: apostólic[oa])?)$/, 'VA'],
  [/^(?:rep|reps|sen|sens)\.$|^congress(?:man|woman|men)$/, 'US'],
  // Others of that name are written without a hyphen, and say of which body.
  [/^secretary-general$/, 'UN'],
  [
    /^(?:sub)?secretari[oa] de estado(?: adjunt[oa])?$|^secretari[oa] adjunt[oa] de estado\b.*$|^subsecretari[oa] de estado\b.*$/,
    'US',
  ],
];
const USUAL: Peculiar = [
  AMERICAN,
  [/^(?:foreign secretary|home secretary|minister for europe|chancellor of the exchequer)$/, 'GB'],
  [/^(?:external )?affairs minister$/, 'IN'],
  [/^president[ea] del gobierno$/, 'ES'],
  [
    /^(?:sub)?secretari[oa] de (?:relaciones exteriores|gobernación|la defensa nacional|hacienda y crédito público|seguridad y protección ciudadana)$/,
    'MX',
  ],
];

const FOREIGN_MINISTER =
  /\b(?:foreign (?:minister|secretary)|secretary of state|canciller|(?:ministr|secretari)[oa] de (?:relaciones|asuntos) exteriores)$/;

/** The American cabinet has secretaries; ministers are somebody else’s. */
const FOREIGN_TO_AMERICA = /\b(?:minister|chancellor|king|queen|emir|ministr[oa]|canciller)\b/;
/** An international organisation has none of these. */
const NATIONAL =
  /\b(?:president|minister|foreign secretary|king|queen|ambassador|governor|mayor|senator|congressm[ae]n|president[ea]|ministr[oa]|canciller|embajador|embajadora|gobernador|gobernadora|alcalde|alcaldesa|senador|senadora|diputad[oa])\b/;

/** Those of a member state; the European Union has vice-presidents and ambassadors of its own. */
const NO_MEMBER =
  /(?<!vice[- ])\bpresident\b|\b(?:minister|king|queen|governor|mayor|ministr[oa]|gobernador|gobernadora|alcalde|alcaldesa)\b/;
