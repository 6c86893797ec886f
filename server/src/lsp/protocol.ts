// What client and server agree on by name; the only file of the server that the client imports.

export const languageId = 'readout';
export const serverName = 'Readouts';
/** Stands before the code of each problem. */
export const serverSource = 'readouts';

/** What a stretch of a readout is, and what is so about it, in the order of their numbers on the wire; package.json tells VS Code how each looks. */
export const tokenTypes = [
  'name',
  'role',
  'title',
  'organisation',
  'country',
  'date',
  'place',
  'quotation',
] as const;
export const tokenModifiers = ['unrecognised', 'announced'] as const;

/** Asked of a client where the server cannot reach files itself: both with `{ uri }`, both null where there is none. */
export const readFolderRequest = 'readouts/readFolder';
export const readFileRequest = 'readouts/readFile';

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface FileBytes {
  /** A string is base64. */
  readonly bytes: Uint8Array | string;
}

/** Asked with an `ExportParams` about an open readout; null for any other document. */
export const exportRequest = 'readouts/export';

/** In the order in which they are offered, with what a person reads of each. */
export const exportFormats = {
  tei: { label: 'TEI P5', detail: 'the text marked up, with who everybody is' },
  webannotation: { label: 'Web Annotation', detail: 'JSON-LD, as W3C has it' },
  brat: { label: 'brat', detail: 'the .ann that goes beside the text' },
  csv: { label: 'CSV', detail: 'a table of who is named, for spreadsheets' },
  ndjson: { label: 'NDJSON', detail: 'the same, a JSON object a line' },
} as const;

export interface ExportParams {
  readonly uri: string;
  readonly format: keyof typeof exportFormats;
}

export interface ExportAnswer {
  readonly text: string;
  /** The identifier that editors have for the language of the text. */
  readonly language: string;
  /** What the format cannot hold, in plain words. */
  readonly leftOut: readonly string[];
}

/** Takes decisions over from files in another format into the files beside the readouts that they are about, with an `ImportParams`: an `ImportAnswer`. */
export const importRequest = 'readouts/import';

/** What a file must be called; with no other ending it is none. */
export const importEndings = {
  webannotation: ['jsonld', 'json'],
  brat: ['ann'],
} as const;

export interface ImportParams {
  readonly uris: readonly string[];
}

export interface ImportAnswer {
  /** Undefined where nothing comes in. */
  readonly decided?: Decided;
  /** How many decisions come in, about how many readouts; how many were there already, and how many were a program's. */
  readonly added: number;
  readonly readouts: number;
  readonly known: number;
  readonly suggestions: number;
  /** What does not come in, or without a place, in plain sentences. */
  readonly leftOut: readonly string[];
}

/**
 * What is left to decide, for an editor that has a mode to go through it. `review` with `{ by }` gives a `ReviewOverview`,
 * `reviewItems` with `{ by, key }` the open items of a group, `nextOpen` with `{ uri, position, direction }` one or null,
 * `notes` with `{ uri }` what was noted beside a readout.
 * Who has asked once is told by `reviewChanged` that the answers may be others now.
 */
export const reviewRequest = 'readouts/review';
export const reviewItemsRequest = 'readouts/reviewItems';
export const nextOpenRequest = 'readouts/nextOpen';
export const notesRequest = 'readouts/notes';
export const reviewChanged = 'readouts/reviewChanged';
/** A step of a review, however many it is about, with `StepParams`, and the way back with `{ made }`: the edit that does it, which the client makes, as a `Decided`; null where nothing comes of it. */
export const stepRequest = 'readouts/step';
export const stepBackRequest = 'readouts/stepBack';
/** With `{ uri, id, note }`, of a readout: words a note anew, whoever had written it; a `Decided`, null where nothing comes of it. */
export const rewordNoteRequest = 'readouts/rewordNote';
/** With `{ files }`: answered once the server knows what these say now, though nobody has told it yet that they changed. */
export const lookAgainRequest = 'readouts/lookAgain';

export type ReviewBy = 'document' | 'person';

export interface ReviewOverview {
  readonly decided: number;
  readonly open: number;
  readonly groups: readonly WireGroup[];
}

export interface WireGroup {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly open: number;
  /** Of a readout its address. */
  readonly uri?: string;
}

export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Words of a readout. */
export interface WirePlace {
  readonly uri: string;
  readonly range: WireRange;
}

/** Somebody about whom nothing is decided yet. */
export interface OpenItem extends WirePlace {
  /** Of the group by person to which they belong. */
  readonly key: string;
  /** Everywhere the readout names or means them. */
  readonly mentions: readonly WireRange[];
  readonly name: string;
  /** Who is proposed, in words that may follow the name; and why. */
  readonly proposed: string;
  readonly detail: string;
  readonly reasons: readonly string[];
  /** The id of whoever in the register is proposed: to be confirmed or rejected. */
  readonly person?: string;
  /** Nobody in the register fits: whoever is named can be added. */
  readonly isNew: boolean;
}

/** `is` and `isNot`: somebody of the register, given as `person`; `new`: to be added to it; `note` has words of its own. */
export type Verdict = 'is' | 'isNot' | 'new' | 'nobody' | 'unsure' | 'note';

/** One step, however many it is about. */
export interface StepParams {
  /** Each with whom it is about, where that differs. */
  readonly places: readonly (WirePlace & { readonly person?: string })[];
  readonly verdict: Verdict;
  readonly person?: string;
  readonly note?: string;
}

export interface Decided {
  /** A `WorkspaceEdit` of the protocol. */
  readonly edit: object;
  /** The addresses of all files that it touches. */
  readonly files: readonly string[];
  /** What it makes, to be handed back by whoever takes it back. */
  readonly made: readonly Made[];
}

/** A decision about a readout, or what was added to a register. */
export type Made =
  | { readonly uri: string; readonly id: string }
  | { readonly uri: string; readonly added: string };

export interface WireNote extends WirePlace {
  readonly id: string;
  readonly note: string;
  readonly creator?: string;
  /** ISO 8601, as written. */
  readonly created?: string;
}

/** Asked by a client that lets people choose in its own way. */
export const candidatesRequest = 'readouts/candidates';

/** With a `position`. Without a `query` whoever may be meant; with one everybody in the register who is called so. */
export interface CandidatesParams {
  readonly uri: string;
  readonly query?: string;
}

/** The likeliest first. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly reasons: readonly string[];
}
