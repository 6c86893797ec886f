// Names of officials: behind a title, behind `@`, or once two letters of one are typed; whoever is likeliest here first.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { countryName } from '../../lexicon/countryName.ts';
import type { Official } from '../../officials/official.ts';
import { personsWithWordBeginning } from '../../register/personsWithWord.ts';
import { membershipsAt, type RegisteredPerson, roleOf } from '../../register/register.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import { fold } from '../../text/fold.ts';
import type { Completion } from './completion.ts';
import { type Likelihood, likelihoodIn } from './likelihood.ts';
import { officeBefore } from './officeBefore.ts';
import { typedWords } from './typedWords.ts';

/** How many are offered at once; who types on is asked again. */
const mostNames = 60;
const leastLetters = 2;

export function nameCompletions(
  corpus: Corpus,
  document: CorpusDocument,
  text: string,
  offset: number,
): readonly Completion[] {
  const completions = (found: readonly Official[], start: number, likelihood: Likelihood) => {
    const likeliest = ranked(found, likelihood.of).slice(0, mostNames);
    return ranked(likeliest, (each) => likelihood.of(each) + likelihood.company(each.id)).map((official) =>
      completionOf(official, document, { start, end: offset }),
    );
  };

  const starts = typedWords(text, offset);
  // As many of the words as are the beginning of somebody's name: `Minister Ana So` asks for `Ana So`.
  for (const wordStart of starts.toReversed()) {
    const isAsked = text[wordStart - 1] === '@';
    const typed = text.slice(wordStart, offset);
    if (!isAsked && (fold(typed).length < leastLetters || !/^\p{Lu}/u.test(typed))) continue;
    const found = officialsNamed(corpus, document, typed);
    if (found.length === 0) continue;
    const start = isAsked ? wordStart - 1 : wordStart;
    return completions(found, start, likelihoodIn(corpus, document, offset, officeBefore(text, start)));
  }
  if (starts.length > 0) return [];
  const isAsked = text[offset - 1] === '@';
  const start = isAsked ? offset - 1 : offset;
  const office = officeBefore(text, start);
  if (!office && !isAsked) return [];
  const likelihood = likelihoodIn(corpus, document, offset, office);
  const everybody = known(corpus, document);
  const holders = everybody.filter(likelihood.holds);
  const expected = holders.length === 0 && isAsked ? everybody.filter(likelihood.isExpected) : holders;
  return completions(expected, start, likelihood);
}

/** The likeliest first. */
function ranked(found: readonly Official[], likelihood: (official: Official) => number): readonly Official[] {
  return found
    .map((official) => ({ official, worth: likelihood(official) }))
    .sort((a, b) => b.worth - a.worth || compareTexts(a.official.name, b.official.name))
    .map(({ official }) => official);
}

/** Everybody in the document or the register; of the register without a look at how documents name them. */
function known(corpus: Corpus, document: CorpusDocument): readonly Official[] {
  const registered = [...corpus.register.persons.values()].map(asRegistered);
  const all = [...registered, ...officialsIn(corpus, document)];
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** Without the names that readouts give them. */
const asRegistered = (registered: RegisteredPerson): Official => {
  const { id, name, otherNames, country } = registered;
  return { id, name, otherNames, country, registered };
};

function officialsIn(corpus: Corpus, { uri, readout }: CorpusDocument): readonly Official[] {
  const ids = new Set(readout.persons.map((_, person) => corpus.officialOf(uri, person).id));
  return [...ids].flatMap((id) => corpus.official(id) ?? []);
}

/** Those of the document and the register whose name has the words typed, the last perhaps only begun; of other readouts as many as there is room for. */
function officialsNamed(corpus: Corpus, document: CorpusDocument, typed: string): readonly Official[] {
  const words = fold(typed).split(' ');
  const fits = ({ name, otherNames }: { name: string; otherNames: readonly string[] }) =>
    [name, ...otherNames].some((each) => beginsSo(fold(each).split(' '), words));
  const found = new Map<string, Official>();
  for (const official of officialsIn(corpus, document)) {
    // What is being typed is not somebody to be offered.
    if (fits(official) && !namesOnly(official, typed)) found.set(official.id, official);
  }
  const add = (id: string) => {
    const official = found.has(id) ? undefined : corpus.official(id);
    if (official && fits(official) && !namesOnly(official, typed)) found.set(id, official);
  };
  for (const person of personsWithWordBeginning(corpus.register, words.at(-1)!))
    if (fits(person) && !found.has(person.id)) found.set(person.id, asRegistered(person));
  for (const id of corpus.idsWithWordBeginning(words.at(-1)!)) {
    if (found.size >= mostNames) break;
    add(id);
  }
  return [...found.values()];
}

const namesOnly = ({ name, registered }: Official, typed: string): boolean =>
  registered === undefined && fold(name) === fold(typed);

/** Whether the words stand in the name one after the other, the last as a beginning. */
function beginsSo(name: readonly string[], words: readonly string[]): boolean {
  const last = words.length - 1;
  return name.some((_, at) =>
    words.every((word, index) =>
      index === last ? name[at + index]?.startsWith(word) : name[at + index] === word,
    ),
  );
}

function completionOf(
  { id, name, country, registered }: Official,
  { date }: CorpusDocument,
  replaced: { readonly start: number; readonly end: number },
): Completion {
  const posts = registered ? membershipsAt(registered, date?.iso) : [];
  const office = posts.map(roleOf).find((role) => role !== undefined);
  const detail = [office, country && countryName(country)].filter((part) => part !== undefined).join(', ');
  return { kind: 'official', label: name, detail, edit: { ...replaced, newText: name }, official: id };
}
