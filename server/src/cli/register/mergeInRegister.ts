// `readouts register merge`: shows, or does, what makes two entries of one person one.
import type { Files } from '../../files/files.ts';
import type { Save } from '../../files/saveFile.ts';
import type { Terminal } from '../terminal.ts';
import type { MergeRequest } from './registerRequest.ts';

export async function mergeInRegister(_r: MergeRequest, _f: Files, _t: Terminal, _s: Save): Promise<number> {
  return 2;
}
