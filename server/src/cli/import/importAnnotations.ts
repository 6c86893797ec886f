// `readouts import`: shows, or does, what takes decisions over from another format into the files beside the readouts.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sideFileOf } from '../../core/annotations/sideFile.ts';
import { byReadout, type ForeignFile } from '../../core/features/import/byReadout.ts';
import { takenOver } from '../../core/features/import/takenOver.ts';
import { applyEdits } from '../../core/text/edit.ts';
import { unifiedDiff } from '../../core/text/unifiedDiff.ts';
import { type Files, isRefusal } from '../../files/files.ts';
import type { Save } from '../../files/saveFile.ts';
import { loadCorpus, shortPath } from '../loadCorpus.ts';
import type { Terminal } from '../terminal.ts';
import type { ImportRequest } from './importRequest.ts';

/** Resolves to the exit status. */
export async function importAnnotations(
  request: ImportRequest,
  files: Files,
  terminal: Terminal,
  save: Save,
): Promise<number> {
  const { corpus, readouts, complete } = await loadCorpus(request, files, terminal);
  let isAll = complete;
  const tell = (words: string) => terminal.err(`readouts: ${words}\n`);
  const refuse = (words: string) => {
    isAll = false;
    tell(words);
  };

  const foreign: ForeignFile[] = [];
  for (const path of request.from) {
    const text = await files.read(pathToFileURL(resolve(terminal.folder, path)).href);
    if (isRefusal(text)) refuse(`${path} ${text.reason}`);
    else foreign.push({ path, text, format: request.format });
  }
  const texts = new Map(readouts.map(({ uri, text }) => [uri, text]));
  const { found, suggestions, refusals } = byReadout(foreign, [...texts.keys()]);
  refusals.forEach(refuse);
  if (suggestions > 0) tell(`suggestions of a program, left out: ${suggestions}`);

  let changed = 0;
  for (const [uri, annotations] of found) {
    const before = corpus.annotationFile(uri)?.text;
    const path = shortPath(sideFileOf(uri), terminal.folder);
    const taken = takenOver(corpus, uri, texts.get(uri)!, annotations, request.annotator);
    if (taken === undefined) {
      refuse(`${path} cannot be added to: it is broken, or of another text`);
      continue;
    }
    for (const words of taken.orphans)
      tell(`${path}: “${shortened(words)}” has not just one place in the text: kept, and counts for nothing`);
    if (taken.edit === undefined) continue;
    changed++;
    terminal.out(unifiedDiff(path, before ?? '', taken.edit.edits));
    const after = applyEdits(before ?? '', taken.edit.edits);
    const refusal = request.write ? await save(sideFileOf(uri), after, before) : undefined;
    if (refusal) refuse(`${path} ${refusal.reason}`);
  }
  if (changed === 0) tell('there is nothing new in it');
  else if (!request.write) tell('nothing is written yet; --write does it');
  return isAll ? 0 : 2;
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
