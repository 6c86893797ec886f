// The files that a command's paths and options select: readouts by what is named, registers by option or by where they lie.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultGlobs, fileKind } from '../files/fileKind.ts';
import { type Files, isRefusal, type Refusal } from '../files/files.ts';
import type { Selection } from './request.ts';

export interface SelectedFiles {
  readonly readouts: readonly SelectedReadout[];
  readonly registers: readonly string[];
  readonly refusals: readonly Refusal[];
}

export interface SelectedReadout {
  readonly uri: string;
  /** Its path below the folder that was named, or its name alone where the file itself was. */
  readonly file: string;
}

export async function selectFiles(
  selection: Selection,
  files: Files,
  folder: string,
): Promise<SelectedFiles> {
  const readouts = new Map<string, SelectedReadout>();
  const registers = new Set<string>();
  const refusals: Refusal[] = [];

  for (const path of selection.paths) {
    const named = pathToFileURL(resolve(folder, path)).href;
    for await (const found of files.list(named)) {
      if (isRefusal(found)) refusals.push(found);
      else if (fileKind(found, defaultGlobs) === 'register') registers.add(found);
      else if (found === named || isText(found)) {
        const above = found === named ? new URL('.', named).href : `${named.replace(/\/$/, '')}/`;
        if (!readouts.has(found)) readouts.set(found, { uri: found, file: below(above, found) });
      }
    }
  }
  if (selection.registers) {
    registers.clear();
    for (const path of selection.registers) {
      const named = pathToFileURL(resolve(folder, path)).href;
      const found = await registersAt(named, files);
      if (found.length === 0)
        refusals.push({ uri: named, reason: 'has no officials.yaml or officials/*.yaml' });
      for (const uri of found) registers.add(uri);
    }
    return { readouts: [...readouts.values()], registers: [...registers], refusals };
  }
  for (const place of foldersAround([...readouts.keys()], folder)) {
    for (const name of ['officials.yaml', 'officials']) {
      for await (const found of files.list(`${place}${name}`)) {
        if (!isRefusal(found) && fileKind(found, defaultGlobs) === 'register') registers.add(found);
      }
    }
  }
  return { readouts: [...readouts.values()], registers: [...registers].sort(), refusals };
}

/** A file that is named, whatever its name; those of a folder. What is not there is told when it is read. */
async function registersAt(named: string, files: Files): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const entry of files.list(named)) {
    if (isRefusal(entry)) return [named];
    if (entry === named || fileKind(entry, defaultGlobs) === 'register') found.push(entry);
  }
  return found;
}

/** Whoever names a folder means the texts in it, wherever an editor would look for readouts. */
const isText = (uri: string) => /\.(txt|readout)$/i.test(uri);

const below = (folder: string, uri: string) => decodeURIComponent(uri.slice(folder.length));

/** The folders of the readouts, and those above them up to the working directory; each with a final slash. */
function foldersAround(readouts: readonly string[], workingFolder: string): Set<string> {
  const top = `${pathToFileURL(workingFolder).href.replace(/\/$/, '')}/`;
  const folders = new Set<string>();
  for (const readout of readouts) {
    let folder = new URL('.', readout).href;
    while (!folders.has(folder)) {
      folders.add(folder);
      if (folder === top || !folder.startsWith(top)) break;
      folder = new URL('..', folder).href;
    }
  }
  return folders;
}
