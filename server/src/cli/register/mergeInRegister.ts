// `readouts register merge`: shows, or does, what makes two entries of one person one.
import { problemsOf } from '../../core/features/problems/problemsOf.ts';
import { mergePersons, type PersonInFile } from '../../core/register/mergePersons.ts';
import { parseRegisterFile } from '../../core/register/parseRegisterFile.ts';
import { applyEdits } from '../../core/text/edit.ts';
import { unifiedDiff } from '../../core/text/unifiedDiff.ts';
import type { Files } from '../../files/files.ts';
import type { Save } from '../../files/saveFile.ts';
import { loadCorpus, shortPath } from '../loadCorpus.ts';
import type { Terminal } from '../terminal.ts';
import type { MergeRequest } from './registerRequest.ts';

/** Resolves to the exit status. */
export async function mergeInRegister(
  { registers, id, into, write }: MergeRequest,
  files: Files,
  terminal: Terminal,
  save: Save,
): Promise<number> {
  const refuse = (why: string) => {
    terminal.err(`readouts: ${why}\n`);
    return 2;
  };
  const { corpus, complete } = await loadCorpus({ paths: [], registers }, files, terminal);
  if (!complete) return 2;
  const parsed = corpus.register.files.map(({ uri, text }) => parseRegisterFile(uri, text));
  const broken = parsed.find(({ uri }) =>
    problemsOf(corpus, uri).some(({ code }) => code === 'register-syntax'),
  );
  const pathOf = (uri: string) => shortPath(uri, terminal.folder);
  if (broken) return refuse(`${pathOf(broken.uri)} is not whole: see \`readouts register check\``);
  const having = (wanted: string): readonly PersonInFile[] =>
    parsed.flatMap((file) =>
      file.persons.filter((person) => person.id === wanted).map((person) => ({ file, person })),
    );
  // Two entries of one id: the first counts, so the others go into it.
  const target = having(into)[0];
  const source = having(id).at(-1);
  if (source === undefined || target === undefined) {
    return refuse(`nobody has the id ${source === undefined ? id : into}`);
  }
  if (source.person.place === target.person.place) return refuse(`${id} is one entry`);
  const merged = mergePersons(source, target);
  if (merged === undefined) return refuse('the layout of the entries does not allow to merge them here');

  for (const { uri, text } of parsed)
    terminal.out(unifiedDiff(pathOf(uri), text, merged.edits.get(uri) ?? []));
  for (const dropped of merged.dropped) terminal.err(`readouts: not taken over: ${dropped}\n`);
  if (!write) {
    terminal.err('readouts: nothing is written yet; --write does it\n');
    return 0;
  }
  // What is added first: a fault in between leaves somebody twice, and nobody out.
  const order = [target.file, ...(source.file === target.file ? [] : [source.file])];
  for (const { uri, text } of order) {
    const refusal = await save(uri, applyEdits(text, merged.edits.get(uri) ?? []), text);
    if (refusal) return refuse(`${pathOf(uri)} ${refusal.reason}`);
  }
  return 0;
}
