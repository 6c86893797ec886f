// Everybody of whom a readout speaks written into the register at once, or a first register made of all readouts, for a curator to go through.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { draftPersons } from '../../corpus/draftPersons.ts';
import { isIgnored } from '../../corpus/ignoredNames.ts';
import type { NewPerson } from '../../register/addPerson.ts';
import { addPersons } from '../../register/addPersons.ts';
import { draftRegister } from '../../register/draftRegister.ts';
import { introducingMention } from './personProblem.ts';
import type { Fix } from './problem.ts';
import { entryOf, fileFor, newFileBeside } from './registering.ts';

/** Undefined where fewer than two are new. Who may be somebody in the register after all is left to be decided one by one. */
export function registerEverybody(corpus: Corpus, document: CorpusDocument): Fix | undefined {
  const { uri, readout } = document;
  const taken = new Set<string>();
  const entries = readout.persons.flatMap((_, person): NewPerson | readonly never[] => {
    const { id, registered, candidates, suggestion } = corpus.officialOf(uri, person);
    const isOpen = candidates.length > 1 || suggestion !== undefined;
    if (registered || isOpen || taken.has(id) || !introducingMention(readout, person)) return [];
    if (isIgnored(corpus, document, person)) return [];
    const entry = entryOf(corpus, document, person, taken);
    taken.add(id).add(entry.id);
    return entry;
  });
  if (entries.length < 2) return undefined;
  const title = `Add all ${entries.length} who are new in this readout to the register`;
  const file = fileFor(corpus, readout.persons[0]?.country);
  if (file !== undefined) {
    return { title, preferred: false, edits: [{ uri: file.uri, edits: addPersons(file.text, entries) }] };
  }
  if (corpus.register.files.length > 0) return undefined;
  const edits = [{ uri: newFileBeside(uri), edits: addPersons('', entries), create: true as const }];
  return { title, preferred: false, edits };
}

export const beginRegisterTitle = (corpus: Corpus): string =>
  `Begin a register with everybody in all ${corpus.size} readouts`;

/** Only where there is none. Costs work in proportion to the corpus. */
export function beginRegister(corpus: Corpus): Fix | undefined {
  if (corpus.register.files.length > 0 || corpus.size === 0) return undefined;
  const folder = commonFolder([...corpus.documents()].map(({ uri }) => uri));
  const sourceOf = (uri: string) => decoded(uri.slice(folder.length));
  const { officials, others } = draftPersons(corpus, sourceOf);
  const text = draftRegister(
    [...officials, ...others],
    [
      `From ${corpus.size} readouts: to be gone through by somebody who knows.`,
      'Each office is as the readout beside it puts it; from when to when it was held, no readout says.',
    ],
  );
  const edits = [{ start: 0, end: 0, newText: text }];
  return {
    title: beginRegisterTitle(corpus),
    preferred: false,
    edits: [{ uri: `${folder}officials.yaml`, edits, create: true }],
  };
}

/** With a slash at the end. */
function commonFolder(uris: readonly string[]): string {
  const folderOf = (uri: string) => uri.slice(0, uri.lastIndexOf('/') + 1);
  let common = folderOf(uris[0] ?? '');
  for (const uri of uris) while (!uri.startsWith(common)) common = folderOf(common.slice(0, -1));
  return common;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
