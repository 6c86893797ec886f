// The command line: arguments to a command to an exit status.
import { version } from '../../../package.json';
import { problemsOf } from '../core/features/problems/problemsOf.ts';
import type { Files } from '../files/files.ts';
import type { Save } from '../files/saveFile.ts';
import { annotateLines } from './annotateLines.ts';
import { annotationOf } from './annotationOf.ts';
import { tellWhoIsWho } from './corpus/tellWhoIsWho.ts';
import { exportReadouts } from './export/exportReadouts.ts';
import { importAnnotations } from './import/importAnnotations.ts';
import { type LoadedCorpus, loadCorpus, shortPath } from './loadCorpus.ts';
import { jsonOf, reported, textOf } from './problemReport.ts';
import { checkRegister } from './register/checkRegister.ts';
import { initRegister } from './register/initRegister.ts';
import { mergeInRegister } from './register/mergeInRegister.ts';
import { type AnnotateRequest, type CheckRequest, requestOf } from './request.ts';
import type { Pipe, Terminal } from './terminal.ts';
import { usage } from './usage.ts';

/** Resolves to the exit status, as `usage` describes it. */
export async function run(
  argv: readonly string[],
  files: Files,
  terminal: Terminal,
  save: Save,
  pipe: Pipe = nothingPiped,
): Promise<number> {
  const request = requestOf(argv);
  if (typeof request === 'string') {
    terminal.err(`readouts: ${request}\nTry \`readouts --help\`.\n`);
    return 2;
  }
  if (request.command === 'help' || request.command === 'version') {
    terminal.out(request.command === 'help' ? usage : `${version}\n`);
    return 0;
  }
  if (request.command === 'register init') return initRegister(request, files, terminal, save);
  if (request.command === 'register check') return checkRegister(request, files, terminal);
  if (request.command === 'register merge') return mergeInRegister(request, files, terminal, save);
  if (request.command === 'export') return exportReadouts(request, files, terminal, save);
  if (request.command === 'import') return importAnnotations(request, files, terminal, save);
  if (request.command === 'corpus') return tellWhoIsWho(request, files, terminal, pipe);
  if (request.command === 'annotate' && request.paths[0] === '-')
    return annotateLines(request, files, terminal, pipe);
  const loaded = await loadCorpus(request, files, terminal);
  if (request.command === 'annotate') annotate(loaded, request, terminal);
  const found = request.command === 'check' && check(loaded, request, terminal);
  if (!loaded.complete) return 2;
  return found ? 1 : 0;
}

const nothingPiped: Pipe = { async *lines() {}, written: async () => {} };

function annotate(
  { corpus, readouts }: LoadedCorpus,
  { explain }: AnnotateRequest,
  terminal: Terminal,
): void {
  for (const readout of readouts) {
    terminal.out(`${JSON.stringify(annotationOf(corpus, readout, explain))}\n`);
  }
}

/** Whether there are problems: a hint is none. */
function check(
  { corpus, readouts }: LoadedCorpus,
  { format, hints }: CheckRequest,
  terminal: Terminal,
): boolean {
  const pathOf = (uri: string) => shortPath(uri, terminal.folder);
  const uris = [...corpus.register.files, ...corpus.annotationFiles(), ...readouts].map(({ uri }) => uri);
  const found = uris.flatMap((uri) =>
    problemsOf(corpus, uri).map((problem) => reported(corpus, uri, problem, pathOf)),
  );
  const problems = found.filter(({ severity }) => severity !== 'hint');
  const told = hints ? found : problems;
  terminal.out(format === 'json' ? jsonOf(told) : textOf(told));
  return problems.length > 0;
}
