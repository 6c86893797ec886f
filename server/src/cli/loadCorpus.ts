// Reads the selected files, and the decisions beside them, into a corpus, and says of each that cannot be read why.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sideFileOf } from '../core/annotations/sideFile.ts';
import { Corpus } from '../core/corpus/corpus.ts';
import { type Files, isRefusal, type Refusal } from '../files/files.ts';
import type { Selection } from './request.ts';
import { type SelectedReadout, selectFiles } from './selectFiles.ts';
import type { Terminal } from './terminal.ts';

export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly readouts: readonly LoadedReadout[];
  /** Whether all that was asked for could be read. */
  readonly complete: boolean;
}

export interface LoadedReadout extends SelectedReadout {
  readonly text: string;
}

export async function loadCorpus(
  selection: Selection,
  files: Files,
  terminal: Terminal,
): Promise<LoadedCorpus> {
  const selected = await selectFiles(selection, files, terminal.folder);
  const refusals = [...selected.refusals];
  const read = async (uri: string) => {
    const text = await files.read(uri);
    if (isRefusal(text)) refusals.push(text);
    return isRefusal(text) ? undefined : text;
  };

  let corpus = Corpus.empty;
  for (const uri of selected.registers) {
    const text = await read(uri);
    if (text !== undefined) corpus = corpus.withRegisterFile(uri, text);
  }
  const readouts: LoadedReadout[] = [];
  for (const readout of selected.readouts) {
    const text = await read(readout.uri);
    if (text === undefined) continue;
    const besides = await files.read(sideFileOf(readout.uri));
    if (!isRefusal(besides)) corpus = corpus.withAnnotationFile(sideFileOf(readout.uri), besides);
    else if (!besides.gone) refusals.push(besides);
    corpus = corpus.with(readout.uri, text);
    readouts.push({ ...readout, text });
  }
  for (const refusal of refusals) terminal.err(`readouts: ${sentenceOf(refusal, terminal.folder)}\n`);
  const nothing = readouts.length === 0 && selected.registers.length === 0 && refusals.length === 0;
  if (nothing) terminal.err(`readouts: there are no readouts in ${selection.paths.join(', ')}\n`);
  return { corpus, readouts, complete: refusals.length === 0 && !nothing };
}

const sentenceOf = ({ uri, reason }: Refusal, folder: string) => `${shortPath(uri, folder)} ${reason}`;

/** As a person in that folder would type it. */
export function shortPath(uri: string, folder: string): string {
  const path = fileURLToPath(uri);
  const short = relative(folder, path);
  return short !== '' && short.length < path.length ? short : path;
}
