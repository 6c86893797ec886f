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
