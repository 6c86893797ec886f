// `readouts import`: shows, or does, what takes decisions over from another format into the files beside the readouts.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { sideFileOf } from '../../core/annotations/sideFile.ts';
import type { ForeignAnnotation } from '../../core/features/import/foreign.ts';
import { fromBrat } from '../../core/features/import/fromBrat.ts';
import { fromWebAnnotations } from '../../core/features/import/fromWebAnnotations.ts';
import { placing } from '../../core/features/import/placing.ts';
import { takenOver } from '../../core/features/import/takenOver.ts';
import { applyEdits } from '../../core/text/edit.ts';
import { fileName } from '../../core/text/fileName.ts';
import { unifiedDiff } from '../../core/text/unifiedDiff.ts';
import { type Files, isRefusal } from '../../files/files.ts';
import type { Save } from '../../files/saveFile.ts';
import { type LoadedReadout, loadCorpus, shortPath } from '../loadCorpus.ts';
import type { Terminal } from '../terminal.ts';
import type { ImportRequest } from './importRequest.ts';
import { readoutCalled } from './readoutCalled.ts';

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

  const found = new Map<LoadedReadout, Annotation[]>();
  const placers = new Map<LoadedReadout, ReturnType<typeof placing>>();
  const place = (path: string, foreign: ForeignAnnotation) => {
    const source = foreign.source ?? fileName(path).replace(/\.ann$/i, '');
    const readout = readoutCalled(source, readouts, foreign.source === undefined);
    if (readout === undefined) {
      return refuse(`${path}: there is not just one readout ${source} in ${request.paths.join(', ')}`);
    }
    const placed = placers.get(readout) ?? placing(readout.text, corpus.register);
    placers.set(readout, placed);
    const annotation = placed(foreign);
    if (typeof annotation === 'string') return refuse(`${path}: ${foreign.id ?? 'a decision'} ${annotation}`);
    const all = found.get(readout) ?? [];
    found.set(readout, all);
    all.push({ ...annotation, creator: annotation.creator ?? request.annotator });
  };
  for (const path of request.from) {
    const text = await files.read(pathToFileURL(resolve(terminal.folder, path)).href);
    const read = isRefusal(text)
      ? text.reason
      : request.format === 'brat'
        ? fromBrat(text)
        : fromWebAnnotations(text);
    if (typeof read === 'string') refuse(`${path} ${read}`);
    else {
      for (const refusal of read.refusals) refuse(`${path}: ${refusal}`);
      for (const foreign of read.annotations) place(path, foreign);
      if (read.suggestions > 0) tell(`${path}: ${read.suggestions} suggestions of a program left out`);
    }
  }

  let changed = 0;
  for (const [{ uri, text }, annotations] of found) {
    const sideFile = sideFileOf(uri);
    const before = corpus.annotationFile(uri)?.text;
    const path = shortPath(sideFile, terminal.folder);
    const after = takenOver(uri, text, before, annotations);
    if (after === undefined) refuse(`${path} cannot be added to: it is broken, or of another text`);
    else if (after.added > 0) {
      changed++;
      const old = before ?? '';
      terminal.out(unifiedDiff(path, old, after.edits));
      const refusal = request.write ? await save(sideFile, applyEdits(old, after.edits), before) : undefined;
      if (refusal) refuse(`${path} ${refusal.reason}`);
    }
  }
  if (changed === 0) tell('there is nothing new in it');
  else if (!request.write) tell('nothing is written yet; --write does it');
  return isAll ? 0 : 2;
}
