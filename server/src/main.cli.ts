// The command line, `readouts`.
import { run } from './cli/cli.ts';
import { diskFiles } from './files/diskFiles.ts';
import { saveFile } from './files/saveFile.ts';

// Whoever reads along may have seen enough (`readouts annotate … | head`): that is no fault.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

const terminal = {
  folder: process.cwd(),
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};
void run(process.argv.slice(2), diskFiles, terminal, saveFile).then((status) => {
  process.exitCode = status;
});
