// The registers that a command of a stream of documents names, read into a corpus of no readouts.
import { Corpus } from '../core/corpus/corpus.ts';
import { type Files, isRefusal } from '../files/files.ts';
import { shortPath } from './loadCorpus.ts';
import { selectFiles } from './selectFiles.ts';
import type { Terminal } from './terminal.ts';

/** Undefined where one cannot be read, which is said. */
export async function loadRegisters(
  registers: readonly string[],
  files: Files,
  terminal: Terminal,
): Promise<Corpus | undefined> {
  const selected = await selectFiles({ paths: [], registers }, files, terminal.folder);
  const refusals = [...selected.refusals];
  let corpus = Corpus.empty;
  for (const uri of selected.registers) {
    const text = await files.read(uri);
    if (isRefusal(text)) refusals.push(text);
    else corpus = corpus.withRegisterFile(uri, text);
  }
  for (const { uri, reason } of refusals)
    terminal.err(`readouts: ${shortPath(uri, terminal.folder)} ${reason}\n`);
  return refusals.length === 0 ? corpus : undefined;
}
