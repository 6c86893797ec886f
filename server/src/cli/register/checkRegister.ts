// `readouts register check`: what is wrong with register files, and of whom in them no readout speaks.
import { problemsOf } from '../../core/features/problems/problemsOf.ts';
import type { Files } from '../../files/files.ts';
import { loadCorpus, shortPath } from '../loadCorpus.ts';
import { jsonOf, reported, textOf } from '../problemReport.ts';
import type { Terminal } from '../terminal.ts';
import type { CheckRegisterRequest } from './registerRequest.ts';

/** Resolves to the exit status: a hint alone is no problem. */
export async function checkRegister(
  request: CheckRegisterRequest,
  files: Files,
  terminal: Terminal,
): Promise<number> {
  const { corpus, readouts, complete } = await loadCorpus(request, files, terminal);
  const lacksReadouts = request.paths.length > 0 && readouts.length === 0;
  if (lacksReadouts) terminal.err(`readouts: there are no readouts in ${request.paths.join(', ')}\n`);
  const pathOf = (uri: string) => shortPath(uri, terminal.folder);
  const problems = corpus.register.files.flatMap(({ uri }) =>
    problemsOf(corpus, uri).map((problem) => reported(corpus, uri, problem, pathOf)),
  );
  terminal.out(request.format === 'json' ? jsonOf(problems) : textOf(problems));
  if (!complete || lacksReadouts) return 2;
  return problems.some(({ severity }) => severity !== 'hint') ? 1 : 0;
}
