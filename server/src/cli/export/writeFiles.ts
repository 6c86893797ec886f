// Writes files of which none may take the place of a source: all of them, or none where one must not be written.
import { type Files, isRefusal, type Refusal } from '../../files/files.ts';
import type { Save } from '../../files/saveFile.ts';

export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

export interface Circumstances {
  readonly isSource: (uri: string) => boolean;
  /** Whether a file that is there already is overwritten, if it is no source. */
  readonly force: boolean;
  readonly files: Files;
  readonly save: Save;
}

/** What was not written, and why. What is there already and says the same is left as it is. */
export async function writeFiles(
  wanted: readonly NewFile[],
  { isSource, force, files, save }: Circumstances,
): Promise<readonly Refusal[]> {
  const seen = new Set<string>();
  const refusals: Refusal[] = [];
  const open: (NewFile & { readonly before: string | undefined })[] = [];
  for (const { uri, text } of wanted) {
    const refuse = (reason: string) => refusals.push({ uri, reason });
    if (seen.has(uri)) refuse('would be written twice: export the readouts of that name one by one');
    seen.add(uri);
    const found = await files.read(uri);
    if (isRefusal(found)) {
      if (found.gone) open.push({ uri, text, before: undefined });
      else refusals.push(found);
    } else if (found === text) continue;
    else if (isSource(uri)) refuse('is a source, and is not overwritten');
    else if (force) open.push({ uri, text, before: found });
    else refuse('is there already; --force overwrites it');
  }
  if (refusals.length > 0) return refusals;
  for (const { uri, text, before } of open) {
    const refusal = await save(uri, text, before);
    if (refusal) refusals.push(refusal);
  }
  return refusals;
}
