// `readouts register init`: a first register, from what the readouts say.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draftPersons } from '../../core/corpus/draftPersons.ts';
import { draftRegister } from '../../core/register/draftRegister.ts';
import { type Files, isRefusal } from '../../files/files.ts';
import type { Save } from '../../files/saveFile.ts';
import { loadCorpus, shortPath } from '../loadCorpus.ts';
import type { Terminal } from '../terminal.ts';
import type { InitRequest } from './registerRequest.ts';

/** Resolves to the exit status. */
export async function initRegister(
  request: InitRequest,
  files: Files,
  terminal: Terminal,
  save: Save,
): Promise<number> {
  const { corpus, readouts, complete } = await loadCorpus(request, files, terminal);
  if (readouts.length === 0) return 2;
  const names = new Map(readouts.map(({ uri, file }) => [uri, file]));
  const { officials, others, unclear } = draftPersons(corpus, (uri) => names.get(uri) ?? uri);
  const taken = request.everybody ? [...officials, ...others] : officials;
  const text = draftRegister(taken, [
    `From ${counted(readouts.length, 'readout')}: to be gone through by somebody who knows.`,
    'Each office is as the readout beside it puts it; from when to when it was held, no readout says.',
  ]);
  if (!request.everybody && others.length > 0) {
    terminal.err(
      `readouts: ${counted(others.length, 'person', 'persons')} without an office left out; --all takes them in\n`,
    );
  }
  if (unclear.length > 0) {
    const who = counted(unclear.length, 'person', 'persons');
    terminal.err(`readouts: ${who} left out who are only known by a name that others have as well\n`);
  }
  const isWritten = await put(text, request, files, terminal, save);
  return isWritten && complete ? 0 : 2;
}

async function put(
  text: string,
  { output, force }: InitRequest,
  files: Files,
  terminal: Terminal,
  save: Save,
): Promise<boolean> {
  if (output === undefined) {
    terminal.out(text);
    return true;
  }
  const uri = pathToFileURL(resolve(terminal.folder, output)).href;
  const before = force ? await files.read(uri) : undefined;
  const refusal = await save(uri, text, before === undefined || isRefusal(before) ? undefined : before);
  if (refusal === undefined) return true;
  const way = refusal.reason === 'is there already' && !force ? '; --force overwrites it' : '';
  terminal.err(`readouts: ${shortPath(uri, terminal.folder)} ${refusal.reason}${way}\n`);
  return false;
}

const counted = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;
