// The world behind one small interface: which files there are and what they say. It never writes: editors apply edits.

/** Where files come from: a disk, or an editor that has its own file systems. Files are named by URI. */
export interface Files {
  /** The file at `uri`, or the files below it in a steady order; nothing where there is none. Never throws. */
  list(uri: string): AsyncIterable<string | Refusal>;
  /** The text of a file. Never throws. */
  read(uri: string): Promise<string | Refusal>;
  /** Why links keep a listing of `folder` from having the file at `uri` in it; undefined where none does. Never throws. */
  leadsAway?(uri: string, folder: string): Promise<string | undefined>;
}

/** Why a file or a folder counts for nothing, in plain words that can follow its name. */
export interface Refusal {
  readonly uri: string;
  readonly reason: string;
  /** There is no such file, which is no news to whoever just saw it go. */
  readonly gone?: true;
}

export const isRefusal = (found: string | Refusal): found is Refusal => typeof found !== 'string';
