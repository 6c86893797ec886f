// Reads a large register in pieces, between which everything else has its turn: what is then asked of it is known.
import { stepsToRegisterFile } from '../core/register/parseRegisterFile.ts';
import { nextTurn } from './nextTurn.ts';

/** Some milliseconds' worth of entries. */
const piece = 100;

export async function readAhead(uri: string, text: string): Promise<void> {
  let steps = 0;
  for (const _ of stepsToRegisterFile(uri, text)) if (++steps % piece === 0) await nextTurn();
}
