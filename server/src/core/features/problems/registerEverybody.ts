// Everybody who is new in a readout written into the register at once, or a first one made of it or of all readouts, for a curator to go through.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { draftPersons } from '../../corpus/draftPersons.ts';
import type { Fix } from '../../corpus/fix.ts';
import { isIgnored } from '../../corpus/ignoredNames.ts';
import { byPerson } from '../../readout/byPerson.ts';
import type { Readout } from '../../readout/readout.ts';
import type { NewPerson } from '../../register/addPerson.ts';
import { addPersons } from '../../register/addPersons.ts';
import { draftRegister } from '../../register/draftRegister.ts';
import { introducingMention } from './personProblem.ts';
import { entryOf, fileFor, folderAround, newFileFor, newFileName } from './registering.ts';

/** Undefined where there is nobody to register, or one in a register that is there: that is offered by itself. */
export function registerEverybody(corpus: Corpus, document: CorpusDocument): Fix | undefined {
  const { uri, readout } = document;
  const file = fileFor(corpus, readout.persons[0]?.country);
  if (file !== undefined) {
    const entries = newEntries(corpus, document, () => true);
    if (entries.length < 2) return undefined;
    return {
      title: `Add all ${entries.length} who are new in this readout to the register`,
      preferred: false,
      edits: [{ uri: file.uri, edits: addPersons(file.text, entries) }],
    };
  }
  if (corpus.register.files.length > 0) return undefined;
  const entries = newEntries(corpus, document, (person) => holdsOffice(readout, person));
  const [first, second] = entries;
  if (first === undefined) return undefined;
  const whom = second ? `all ${entries.length} people who hold an office here` : first.name;
  return {
    title: `Start a register, ${newFileName}, with ${whom}`,
    preferred: false,
    edits: [{ uri: newFileFor(corpus, uri), edits: addPersons('', entries), create: true }],
  };
}

/** Who may be somebody in the register after all is left to be decided one by one. */
function newEntries(
  corpus: Corpus,
  document: CorpusDocument,
  isWanted: (person: number) => boolean,
): readonly NewPerson[] {
  const { uri, readout } = document;
  const taken = new Set<string>();
  return readout.persons.flatMap((_, person): NewPerson | readonly never[] => {
    const { id, registered, candidates, suggestion } = corpus.officialOf(uri, person);
    const isOpen = candidates.length > 1 || suggestion !== undefined;
    if (registered || isOpen || taken.has(id) || !introducingMention(readout, person)) return [];
    if (!isWanted(person) || isIgnored(corpus, document, person)) return [];
    const entry = entryOf(corpus, document, person, taken);
    taken.add(id).add(entry.id);
    return entry;
  });
}

function holdsOffice(readout: Readout, person: number): boolean {
  const said = byPerson(readout)[person];
  return said !== undefined && (said.titles.length > 0 || said.mentions.some(({ kind }) => kind === 'role'));
}

export const beginRegisterTitle = (corpus: Corpus): string =>
  `Start a register, ${newFileName}, with everybody who holds an office in all ${corpus.size} readouts`;

/** Only where there is none. Costs work in proportion to the corpus. */
export function beginRegister(corpus: Corpus): Fix | undefined {
  const uris = [...corpus.documents()].map(({ uri }) => uri);
  const [first] = uris;
  if (corpus.register.files.length > 0 || first === undefined) return undefined;
  const folder = folderAround(corpus.folders, first) ?? commonFolder(uris);
  const sourceOf = (uri: string) => decoded(uri.startsWith(folder) ? uri.slice(folder.length) : uri);
  const text = draftRegister(draftPersons(corpus, sourceOf).officials, [
    `From ${corpus.size} readouts: to be gone through by somebody who knows.`,
    'Each office is as the readout beside it puts it; from when to when it was held, no readout says.',
  ]);
  const edits = [{ start: 0, end: 0, newText: text }];
  return {
    title: beginRegisterTitle(corpus),
    preferred: false,
    edits: [{ uri: `${folder}${newFileName}`, edits, create: true }],
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
