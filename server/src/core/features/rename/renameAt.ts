// An official's name changed everywhere: in the register and in all readouts, in whatever form it stands.
import { readoutOf } from '../../annotations/sideFile.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { officialsAt } from '../../corpus/officialsAt.ts';
import type { Official } from '../../officials/official.ts';
import { byPerson } from '../../readout/byPerson.ts';
import { renamePerson } from '../../register/renamePerson.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fileName } from '../../text/fileName.ts';
import { fold } from '../../text/fold.ts';
import type { Place } from '../../text/place.ts';
import { contains, type Span } from '../../text/span.ts';
import { inKind, partsOf, type Rewriting } from './inKind.ts';

/** Why not, in a sentence. */
export interface Refused {
  readonly refused: string;
}

export interface Renamable {
  /** The name at the place. */
  readonly span: Span;
  /** The whole name of whoever it is, which is what is changed. */
  readonly name: string;
  readonly official: Official;
  /** As it stands at the place. */
  readonly form: string;
}

export interface Renaming {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
  /** What others said is theirs: to be changed only if that is wanted. */
  readonly quoted: readonly TextEdit[];
}

export function renamableAt(corpus: Corpus, place: Place): Renamable | Refused {
  const [found, another] = officialsAt(corpus, place);
  // An id is no name, and others go by it.
  if (!found || readoutOf(place.uri) !== undefined)
    return { refused: 'There is no name of an official here.' };
  const { id, span, person } = found;
  const official = corpus.official(id);
  if (!official) return { refused: 'There is no name of an official here.' };
  if (person === undefined) return { span, name: official.name, official, form: official.name };
  const mention = corpus
    .document(place.uri)
    ?.readout.mentions.find(({ start, end }) => start === span.start && end === span.end);
  if (another || mention?.kind !== 'name')
    return { refused: 'This is an office. To rename whoever holds it, put the cursor on a name.' };
  const { candidates } = corpus.officialOf(place.uri, person);
  if (candidates.length > 0) {
    const names = candidates.map((candidate) => `${candidate.name} (${candidate.id})`).join(' and ');
    return { refused: `This may be ${names}: it is not known who is to be renamed.` };
  }
  return { span, name: official.name, official, form: mention.text };
}

/** Sorted by address, with no two edits of a document that overlap. */
export function renameAt(corpus: Corpus, place: Place, wanted: string): readonly Renaming[] | Refused {
  const renamable = renamableAt(corpus, place);
  if ('refused' in renamable) return renamable;
  const { official, name, form } = renamable;
  const newName = wholeName(name, form, wanted.trim().replace(/ +/g, ' '));
  if (!/^\p{L}/u.test(newName) || /[\p{Cc}\p{N}{}[\]<>|“”"]/u.test(newName))
    return { refused: `“${wanted}” cannot be a name.` };
  if (newName === name) return [];
  const namesake = namesakeOf(corpus, official.id, newName);
  if (namesake !== undefined)
    return { refused: `${newName} is the name of somebody else ${namesake}: the two would become one.` };

  const rewriting = inKind(name, newName);
  const renamings = new Map<string, { edits: TextEdit[]; quoted: TextEdit[] }>();
  for (const { uri, person } of corpus.sightingsOf(official.id)) {
    const found = renamings.get(uri) ?? { edits: [], quoted: [] };
    const unclear = rewriteIn(corpus, uri, person, rewriting, found);
    if (unclear !== undefined) {
      const where = `“${unclear}” in ${fileName(uri)}`;
      return { refused: `It is not clear which part of “${newName}” stands for ${where}.` };
    }
    if (found.edits.length + found.quoted.length > 0) renamings.set(uri, found);
  }
  const entry = official.registered?.place;
  const file = entry && corpus.register.files.find(({ uri }) => uri === entry.uri);
  if (file)
    renamings.set(file.uri, { edits: [...renamePerson(file.text, entry.start, rewriting)], quoted: [] });
  return [...renamings].map(([uri, found]) => ({ uri, ...found })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** Where as many words were given as there are at the place, which is not the whole name, only that part changes. */
function wholeName(name: string, form: string, wanted: string): string {
  const parts = partsOf(form);
  const isPart = parts.length < partsOf(name).length && partsOf(wanted).length === parts.length;
  return (isPart && inKind(form, wanted)(name)) || wanted;
}

/** Where it is known that somebody else has the name; undefined where nobody has. */
function namesakeOf(corpus: Corpus, id: string, name: string): string | undefined {
  const folded = fold(name);
  for (const person of corpus.register.persons.values()) {
    if (person.id !== id && [person.name, ...person.otherNames].some((each) => fold(each) === folded))
      return 'in the register';
  }
  for (const other of corpus.idsWithWordBeginning(folded.slice(folded.lastIndexOf(' ') + 1))) {
    if (other !== id && fold(corpus.official(other)?.name ?? '') === folded) return 'in the readouts';
  }
  return undefined;
}

/** The form that cannot be rewritten, if there is one. */
function rewriteIn(
  corpus: Corpus,
  uri: string,
  person: number,
  rewriting: Rewriting,
  found: { readonly edits: TextEdit[]; readonly quoted: TextEdit[] },
): string | undefined {
  const readout = corpus.document(uri)?.readout;
  for (const mention of (readout && byPerson(readout)[person]?.mentions) ?? []) {
    if (mention.kind !== 'name') continue;
    const newText = rewriting(mention.text);
    if (newText === undefined) return mention.text;
    if (newText === mention.text) continue;
    const isQuoted = readout?.quotations.some((quotation) => contains(quotation, mention));
    const { start, end } = mention;
    (isQuoted ? found.quoted : found.edits).push({ start, end, newText });
  }
  return undefined;
}
