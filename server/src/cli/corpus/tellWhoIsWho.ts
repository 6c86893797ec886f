// `readouts corpus`: who is who over all readouts whose annotations are given a line each.
import { officialsAsCsv, officialsAsNdjson } from '../../core/features/whoIsWho/officialRecord.ts';
import { Tally } from '../../core/features/whoIsWho/tally.ts';
import { refusalOf } from '../../files/diskFiles.ts';
import type { Files } from '../../files/files.ts';
import { loadRegisters } from '../loadRegisters.ts';
import type { Pipe, Terminal } from '../terminal.ts';
import { annotatedIn } from './annotatedIn.ts';
import type { CorpusRequest } from './corpusRequest.ts';

/** A line of no use is said, and the others count. More of them than these only as a number. */
const mostFaults = 20;

export async function tellWhoIsWho(
  { paths, registers, format, bom }: CorpusRequest,
  files: Files,
  terminal: Terminal,
  { lines }: Pipe,
): Promise<number> {
  const known = await loadRegisters(registers, files, terminal);
  if (known === undefined) return 2;
  const tally = new Tally();
  let faults = 0;
  const fault = (words: string) => {
    if (++faults <= mostFaults) terminal.err(`readouts: ${words}\n`);
  };
  for (const path of paths) {
    const name = path === '-' ? 'the standard input' : path;
    let number = 0;
    try {
      for await (const line of lines(path)) {
        number++;
        if (line.trim() === '') continue;
        const annotated = annotatedIn(line);
        if (typeof annotated === 'string') fault(`line ${number} of ${name} ${annotated}`);
        else tally.add(annotated);
      }
    } catch (error) {
      fault(`${name} ${refusalOf(path, error).reason}`);
    }
  }
  if (faults > mostFaults) terminal.err(`readouts: … and ${faults - mostFaults} more lines\n`);
  const officials = tally.whoIsWho(known.register);
  terminal.out(format === 'csv' ? officialsAsCsv(officials, { bom }) : officialsAsNdjson(officials));
  return faults === 0 ? 0 : 2;
}
