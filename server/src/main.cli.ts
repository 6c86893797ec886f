// The command line, `readouts`.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { run } from './cli/cli.ts';
import { linesIn } from './cli/linesIn.ts';
import { diskFiles } from './files/diskFiles.ts';
import { saveFile } from './files/saveFile.ts';

// Whoever reads along may have seen enough (`readouts annotate … | head`): that is no fault.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

const terminal = {
  folder: process.cwd(),
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};
const pipe = {
  written: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  lines: (path: string) =>
    linesIn(path === '-' ? process.stdin.setEncoding('utf8') : createReadStream(path, 'utf8')),
};
void run(process.argv.slice(2), diskFiles, terminal, saveFile, pipe).then((status) => {
  process.exitCode = status;
});
