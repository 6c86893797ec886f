// What one document says, as parseReadout reads it: a value, without the text, that other documents cannot change.
import type { Garbled } from '../text/misdecoded.ts';
import type { Span } from '../text/span.ts';

export type LanguageId = 'en' | 'es';

/** ISO 3166-1 alpha-2, or the short name of an international organisation (`UN`, `EU`, `OAS`, `NATO`). */
export type CountryCode = string;

export interface Readout {
  /** Undefined where the text is in neither language that the lexicon knows: then nothing is recognised. */
  readonly language: LanguageId | undefined;
  /** The document's own date and the words that give it. */
  readonly date: DateInText | undefined;
  /** The words of the headline, where there is one. */
  readonly headline: Span | undefined;
  /** Front matter, headline, paragraphs, list items, debris, the mark at the end: in order, without overlaps. */
  readonly sections: readonly Section[];
  /** Without front matter and debris. */
  readonly wordCount: number;
  /** Of the headline, or else of the text. */
  readonly firstWord: Span | undefined;
  /** Characters that were read in another encoding than they were written in. */
  readonly garbled: readonly Garbled[];
  /** Everybody the document speaks of; mentions, titles and meetings point here by index. */
  readonly persons: readonly Person[];
  /** Sorted by start; no two overlap. */
  readonly mentions: readonly Mention[];
  /** Sorted by start; titles nest (`advisor to President Ana Ruiz`), and one span may be the title of several persons. */
  readonly titles: readonly Title[];
  readonly meetings: readonly Meeting[];
  /** Sorted by start; no two overlap. */
  readonly quotations: readonly Quotation[];
}

export interface DateInText extends Span {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
}

export type SectionKind =
  | 'front-matter'
  | 'headline'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'debris'
  | 'end-mark';

export interface Section extends Span {
  readonly kind: SectionKind;
}

/** Whoever one document names or means, however often: the fullest that the document itself says. */
export interface Person {
  /** The fullest form in the document (`Ana Ruiz Prado`), with single spaces and readable characters. */
  readonly name: string;
  /** The title that says most, as written; undefined where none is given. */
  readonly title: string | undefined;
  /** The state or organisation the person acts for; undefined for private persons and where nothing tells. */
  readonly country: CountryCode | undefined;
  /** Never read: only of a readout with the decisions beside it. */
  readonly decided?: Decided;
}

/** What somebody decided about a person of a document, in ids of the register, which may be former ones. */
export interface Decided {
  readonly is: string | undefined;
  readonly isNot: readonly string[];
  /** Nobody can say who it is. */
  readonly isUnsure: boolean;
  /** Who decided and when, and the note, in plain words. */
  readonly reasons: readonly string[];
}

export interface Mention extends Span {
  readonly kind: 'name' | 'role';
  /** The words with single spaces and readable characters. */
  readonly text: string;
  /** Index into `persons`. */
  readonly person: number;
  /** Which recogniser took it, and on what evidence: for `--explain`. */
  readonly evidence: string;
  /** Of a role: the post that somebody decided it to be, by its id. */
  readonly post?: string;
}

/** The words that say which office a named person holds. */
export interface Title extends Span {
  readonly text: string;
  /** Index into `persons`. */
  readonly person: number;
  /** The word before says that it was held at another time: `then`, `late`, `entonces`. */
  readonly bygone?: true;
  /** The post that somebody decided it to be, by its id. */
  readonly post?: string;
}

export interface Meeting {
  readonly status: 'held' | 'announced';
  /** The words that report it. */
  readonly anchor: Span;
  /** What kind of encounter the anchor's words say. */
  readonly kind: 'meeting' | 'call' | 'visit' | 'signing' | 'event';
  readonly place: (Span & { readonly text: string }) | undefined;
  readonly date: DateInText | undefined;
  readonly delegations: readonly Delegation[];
}

export interface Delegation {
  readonly country: CountryCode | undefined;
  /** Indexes into `persons`, in order of appearance. */
  readonly members: readonly number[];
}

export interface Quotation extends Span {
  /** Index into `persons`; undefined where nobody is named. */
  readonly speaker: number | undefined;
  /** False where the closing mark is missing: then the span ends with what is evidently quoted. */
  readonly closed: boolean;
  /** The mark that closes it, or is missing: `”`. Where it is not given, nobody can say which. */
  readonly closing?: string;
}
