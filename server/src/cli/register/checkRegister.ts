// `readouts register check`: what is wrong with register files, and of whom in them no readout speaks.
import type { Corpus } from '../../core/corpus/corpus.ts';
import { unusedEntries } from '../../core/corpus/unusedEntries.ts';
import { problemsOf } from '../../core/features/problems/problemsOf.ts';
import { compareSpans } from '../../core/text/span.ts';
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
    [...problemsOf(corpus, uri), ...(readouts.length > 0 ? unused(corpus, uri) : [])]
      .sort(compareSpans)
      .map((problem) => reported(corpus, uri, problem, pathOf)),
  );
  terminal.out(request.format === 'json' ? jsonOf(problems) : textOf(problems));
  if (!complete || lacksReadouts) return 2;
  return problems.some(({ severity }) => severity !== 'hint') ? 1 : 0;
}

const unused = (corpus: Corpus, uri: string) =>
  unusedEntries(corpus, uri).map(({ nameSpan, what }) => ({
    ...{ ...nameSpan, code: 'register-unused-entry', severity: 'hint' as const, message: what },
    ...{ evidence: [], fixes: [] },
  }));
