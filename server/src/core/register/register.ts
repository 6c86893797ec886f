// The curators' own list of officials and posts: what the register files say together, in Popolo's words.
import type { CountryCode } from '../readout/readout.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a partial date is the widest interval, and an end is inclusive. */
export type PartialDate = string;

/** Where an entry stands: its whole extent in a register file, and where its name is. */
export interface EntryPlace extends Span {
  readonly uri: string;
  /** Of the label or name, or of the whole entry where it has none. */
  readonly nameSpan: Span;
}

export interface Post {
  readonly id: string;
  readonly label: string;
  readonly otherLabels: readonly string[];
  readonly organization: string | undefined;
  readonly country: CountryCode | undefined;
  readonly place: EntryPlace;
}

export interface Membership {
  /** The post, if the membership names one that the register has. */
  readonly post: Post | undefined;
  /** What the membership itself says in place of a post, or beside it. */
  readonly role: string | undefined;
  readonly organization: string | undefined;
  readonly country: CountryCode | undefined;
  readonly startDate: PartialDate | undefined;
  readonly endDate: PartialDate | undefined;
  readonly notes: string | undefined;
  readonly sources: readonly Link[];
}

export interface Identifier {
  readonly scheme: string;
  readonly identifier: string;
}

export interface Link {
  readonly url: string;
  readonly note: string | undefined;
}

export interface RegisteredPerson {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: CountryCode | undefined;
  /** In the order of the file. */
  readonly memberships: readonly Membership[];
  readonly identifiers: readonly Identifier[];
  readonly links: readonly Link[];
  readonly notes: string | undefined;
  /** Those of entries that were merged into this one: what refers to them still finds it. Without its own. */
  readonly formerIds: readonly string[];
  readonly place: EntryPlace;
}

/** A name about which nothing is to be said: mostly because it is none. */
export interface IgnoredName {
  readonly name: string;
  /** The name or the end of the path of the only readout where it is ignored; undefined where it is everywhere. */
  readonly document: string | undefined;
  readonly place: EntryPlace;
}

/** A fault of a register file, at its place. */
export interface RegisterFault extends Span {
  /** `register-syntax`, `register-invalid-entry`, … */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What may be meant, to stand in its place. */
  readonly better?: string | undefined;
  /** Other places that show it, as the first of two entries with one id. */
  readonly evidence: readonly (Span & { readonly uri: string; readonly message: string })[];
}

export interface RegisterFile {
  readonly uri: string;
  /** Kept, unlike that of a readout: an edit of the register is a splice in the file's own layout. */
  readonly text: string;
  readonly lines: LineIndex;
  readonly posts: readonly Post[];
  readonly persons: readonly RegisteredPerson[];
  /** The file's own and those that it has together with other files. Sorted by start. */
  readonly faults: readonly RegisterFault[];
}

/** All register files together. Where two entries have one id the first counts, in the order of the files' addresses. */
export interface Register {
  /** Sorted by address. */
  readonly files: readonly RegisterFile[];
  readonly posts: ReadonlyMap<string, Post>;
  readonly persons: ReadonlyMap<string, RegisteredPerson>;
  readonly ignored: readonly IgnoredName[];
  /** Who has an id that no entry has any more. */
  readonly merged: ReadonlyMap<string, RegisteredPerson>;
}

export const emptyRegister: Register = {
  files: [],
  posts: new Map(),
  persons: new Map(),
  ignored: [],
  merged: new Map(),
};

/** By the id of today, or by a former one. */
export const personOf = ({ persons, merged }: Register, id: string): RegisteredPerson | undefined =>
  persons.get(id) ?? merged.get(id);

/** What the membership calls the office: its role, else its post's label. */
export const roleOf = (membership: Membership): string | undefined =>
  membership.role ?? membership.post?.label;

export const countryOf = (membership: Membership): CountryCode | undefined =>
  membership.country ?? membership.post?.country;

/** Whether the membership may cover the day, a partial date being the widest interval. `day` is `YYYY-MM-DD`. */
export function mayCover({ startDate, endDate }: Membership, day: string): boolean {
  return (
    (startDate === undefined || startDate <= day.slice(0, startDate.length)) &&
    (endDate === undefined || endDate >= day.slice(0, endDate.length))
  );
}

/** What the person held on that day as far as is known: memberships that may cover it; all of them without a day. */
export const membershipsAt = (person: RegisteredPerson, day: string | undefined): readonly Membership[] =>
  day === undefined
    ? person.memberships
    : person.memberships.filter((membership) => mayCover(membership, day));
