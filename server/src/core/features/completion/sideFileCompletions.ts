// What may be written in a file of decisions: the keys of a decision, the words for it, and persons and posts of the register by their ids.
import type { Corpus } from '../../corpus/corpus.ts';
import { countryName } from '../../lexicon/countryName.ts';
import { membershipsAt, type RegisteredPerson, roleOf } from '../../register/register.ts';
import { scalarOf } from '../../register/scalar.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import { fold } from '../../text/fold.ts';
import type { Completion } from './completion.ts';
import { postsOf } from './registerCompletions.ts';

const keys: Readonly<Record<string, string>> = {
  id: 'unlike all others in this file',
  motivation: 'identifying, commenting or editing',
  judgement: 'whether it is so: positive, negative or unsure',
  scope: 'document, where it holds for the whole readout',
  person: 'the id of a person in the register',
  post: 'the id of a post in the register',
  mention: 'what words are that were missed: name or role',
  quote: 'the words, with what is before and after them',
  position: 'where they are, in UTF-16 code units',
  creator: 'who decided',
  created: 'when',
  note: 'what is to be said of it',
};

const wordsFor: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  motivation: { identifying: 'who is meant', commenting: 'a note', editing: 'a wish to change the text' },
  judgement: { positive: 'it is so', negative: 'it is not so', unsure: 'nobody can say' },
  scope: { document: 'wherever the readout means the same person' },
  mention: { name: 'a name that was missed', role: 'an office that stands for a person' },
};

/** As many as are looked at; who types on is asked again. */
const most = 60;

/** `readout`: the address of the one that the file is about. */
export function sideFileCompletions(
  corpus: Corpus,
  readout: string,
  text: string,
  offset: number,
): readonly Completion[] {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [, key, given] = /^\s*(?:- +)?(\w+):\s([^\n]*)$/.exec(before) ?? [];
  if (key !== undefined && given !== undefined) {
    const typed = given.trimStart();
    const edit = { start: offset - typed.length, end: offset };
    return valuesOf(corpus, readout, key)
      .filter(({ label, detail }) => fits(`${label} ${detail}`, typed))
      .slice(0, most)
      .map((each) => ({ ...each, edit: { ...edit, newText: scalarOf(each.label, false) } }));
  }
  const [, typedKey] = /^(?: +(?:- +)?|- +)(\w*)$/.exec(before) ?? [];
  if (typedKey === undefined) return [];
  const edit = { start: offset - typedKey.length, end: offset };
  return Object.entries(keys)
    .filter(([name]) => name.startsWith(typedKey))
    .map(([name, detail]) => value('key', name, detail))
    .map((each) => ({ ...each, edit: { ...edit, newText: `${each.label}: ` } }));
}

type Value = Omit<Completion, 'edit'>;

const value = (kind: Value['kind'], label: string, detail: string): Value => ({
  ...{ kind, label, detail, official: undefined },
});

function valuesOf(corpus: Corpus, readout: string, key: string): readonly Value[] {
  if (key === 'person') return personsFor(corpus, readout);
  if (key === 'post')
    return postsOf(corpus.register).map(({ label, detail }) => value('post', label, detail));
  const words = Object.hasOwn(wordsFor, key) ? wordsFor[key]! : {};
  return Object.entries(words).map(([word, detail]) => value('key', word, detail));
}

/** Of whom the readout speaks, or may, first. */
function personsFor(corpus: Corpus, readout: string): readonly Value[] {
  const document = corpus.document(readout);
  const near = new Set<string>();
  for (const person of document?.readout.persons.keys() ?? []) {
    near.add(corpus.officialOf(readout, person).id);
    for (const { id } of corpus.candidatesFor(readout, person)) near.add(id);
  }
  const isNear = ({ id }: RegisteredPerson) => Number(near.has(id));
  return [...corpus.register.persons.values()]
    .sort((a, b) => isNear(b) - isNear(a) || compareTexts(a.name, b.name))
    .map((person) => ({
      ...{ kind: 'official', label: person.id, official: person.id },
      detail: detailOf(person, document?.date?.iso),
    }));
}

function detailOf(person: RegisteredPerson, day: string | undefined): string {
  const [membership] = membershipsAt(person, day);
  const { name, country } = person;
  return [name, membership && roleOf(membership), country && countryName(country)]
    .filter((part) => part)
    .join(', ');
}

/** Each word that is typed begins one of theirs. */
function fits(words: string, typed: string): boolean {
  const known = fold(words).split(/[\s-]+/);
  return fold(typed.replace(/^["']/, ''))
    .split(/[\s-]+/)
    .every((word) => known.some((each) => each.startsWith(word)));
}
