// The command line: arguments to a command to an exit status.
import { version } from '../../../package.json';
import type { Files } from '../files/files.ts';
import { annotationOf } from './annotationOf.ts';
import { loadCorpus } from './loadCorpus.ts';
import { requestOf } from './request.ts';
import type { Terminal } from './terminal.ts';
import { usage } from './usage.ts';

/** Resolves to the exit status, as `usage` describes it. */
export async function run(argv: readonly string[], files: Files, terminal: Terminal): Promise<number> {
  const request = requestOf(argv);
  if (typeof request === 'string') {
    terminal.err(`readouts: ${request}\nTry \`readouts --help\`.\n`);
    return 2;
  }
  if (request.command === 'help' || request.command === 'version') {
    terminal.out(request.command === 'help' ? usage : `${version}\n`);
    return 0;
  }
  const { corpus, readouts, complete } = await loadCorpus(request, files, terminal);
  if (request.command === 'annotate') {
    for (const readout of readouts) {
      terminal.out(`${JSON.stringify(annotationOf(corpus, readout, request.explain))}\n`);
    }
  }
  return complete ? 0 : 2;
}
