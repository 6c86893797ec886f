// Fixes that write into the register: a person as the readouts know them, or one more name of somebody in it.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Fix } from '../../corpus/fix.ts';
import { postCalled } from '../../officials/posts.ts';
import { addOther } from '../../register/addOther.ts';
import { addPerson, type NewPerson } from '../../register/addPerson.ts';
import { addIgnored } from '../../register/ignored.ts';
import { moveTerm } from '../../register/moveTerm.ts';
import { type Post, personOf, type RegisteredPerson, type RegisterFile } from '../../register/register.ts';
import { slugOf } from '../../text/fold.ts';

/** Into the register file that has most officials of the country; into a new one where there is none. */
export function registerFix(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  person: number,
): Fix | undefined {
  if (readout.persons[person] === undefined) return undefined;
  const entry = entryOf(corpus, { readout }, person);
  const label = `Add ${entry.name} to the register`;
  const file = fileFor(corpus, entry.country);
  if (file !== undefined) {
    return {
      title: label,
      preferred: false,
      edits: [{ uri: file.uri, edits: [addPerson(file.text, entry)] }],
    };
  }
  if (corpus.register.files.length > 0) return undefined;
  return {
    title: label,
    preferred: false,
    edits: [{ uri: newFileFor(corpus, uri), edits: [addPerson('', entry)], create: true }],
  };
}

export const newFileName = 'officials.yaml';

/** In the folder of the workspace that the readout is in; beside it where it is in none. */
export const newFileFor = ({ folders }: Corpus, uri: string): string =>
  `${folderAround(folders, uri) ?? uri.slice(0, uri.lastIndexOf('/') + 1)}${newFileName}`;

/** With a slash at the end. */
export const folderAround = (folders: readonly string[], uri: string): string | undefined =>
  folders.map((folder) => `${folder.replace(/\/$/, '')}/`).find((folder) => uri.startsWith(folder));

/** A person as the readout knows them, with an id that is neither in the register nor `taken`. */
export function entryOf(
  corpus: Corpus,
  { readout }: Pick<CorpusDocument, 'readout'>,
  person: number,
  taken: ReadonlySet<string> = new Set(),
): NewPerson {
  const { name, country, title } = readout.persons[person]!;
  return {
    id: freeId(corpus, slugOf(name), taken),
    name,
    country,
    membership: officeOf(corpus, title, country),
  };
}

export function otherNameFix(corpus: Corpus, person: RegisteredPerson, name: string): Fix | undefined {
  const { place } = person;
  const file = usableFiles(corpus).find(({ uri }) => uri === place.uri);
  const edit = file && addOther(file.text, place.start, 'other_names', name);
  return (
    edit && {
      title: `Add “${name}” as another name of ${person.name}`,
      preferred: false,
      edits: [{ uri: place.uri, edits: [edit] }],
    }
  );
}

export function otherLabelFix(corpus: Corpus, post: Post, label: string): Fix | undefined {
  const file = usableFiles(corpus).find(({ uri }) => uri === post.place.uri);
  const edit = file && addOther(file.text, post.place.start, 'other_labels', label);
  return (
    edit && {
      title: `Add “${label}” as another label of “${post.label}”`,
      preferred: false,
      edits: [{ uri: post.place.uri, edits: [edit] }],
    }
  );
}

/** For a name that is none in any readout. That it is none in one of them is a decision about that one. */
export function ignoreFixes(corpus: Corpus, name: string): readonly Fix[] {
  const [file] = usableFiles(corpus);
  if (file === undefined) return [];
  return [
    {
      title: `“${name}” is no person, in any readout`,
      preferred: false,
      edits: [{ uri: file.uri, edits: [addIgnored(file.text, name, undefined)] }],
    },
  ];
}

/** The term begins or ends on that day instead: for a register that has the wrong date. */
export function termFix(
  corpus: Corpus,
  { name, place }: RegisteredPerson,
  membership: number,
  key: 'start_date' | 'end_date',
  day: string,
): Fix | undefined {
  const file = usableFiles(corpus).find(({ uri }) => uri === place.uri);
  const edit = file && moveTerm(file.text, place.start, membership, key, day);
  return (
    edit && {
      title: `Let the term of ${name} ${key === 'end_date' ? 'end' : 'start'} on ${day} in the register`,
      preferred: false,
      edits: [{ uri: place.uri, edits: [edit] }],
    }
  );
}

/** Into a file that is not whole nothing can be written at its place. */
const usableFiles = ({ register }: Corpus): readonly RegisterFile[] =>
  register.files.filter(({ faults }) => !faults.some(({ code }) => code === 'register-syntax'));

/** The one that has most officials of the country. */
export function fileFor(corpus: Corpus, country: string | undefined): RegisterFile | undefined {
  const count = (file: RegisterFile) => countsOf(file).get(country) ?? 0;
  return [...usableFiles(corpus)].sort((a, b) => count(b) - count(a))[0];
}

const counts = new WeakMap<RegisterFile, ReadonlyMap<string | undefined, number>>();

/** How many of each country a file has. */
function countsOf(file: RegisterFile): ReadonlyMap<string | undefined, number> {
  const known = counts.get(file);
  if (known !== undefined) return known;
  const found = new Map<string | undefined, number>();
  for (const { country } of file.persons) found.set(country, (found.get(country) ?? 0) + 1);
  counts.set(file, found);
  return found;
}

/** A post of that country that is called so; else the words themselves. */
function officeOf(
  { register }: Corpus,
  title: string | undefined,
  country: string | undefined,
): NewPerson['membership'] {
  if (title === undefined) return undefined;
  const post = postCalled(register, title, country);
  return post === undefined ? { role: title } : { post: post.id };
}

function freeId({ register }: Corpus, slug: string, taken: ReadonlySet<string>): string {
  // Letters that have no Latin form make no id.
  const base = /^[\p{L}_]/u.test(slug) ? slug : `_${slug}`;
  let id = base;
  for (let count = 2; personOf(register, id) || taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
