// Everybody of whom the readouts speak and whom the register does not have, as they would stand in it.
import { namePartsOf } from '../officials/nameParts.ts';
import { compareNameParts } from '../officials/names.ts';
import { officeWords, titleWords } from '../officials/titles.ts';
import { byPerson } from '../readout/byPerson.ts';
import type { DraftOffice, DraftPerson } from '../register/draftRegister.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

export interface DraftPersons {
  readonly officials: readonly DraftPerson[];
  /** Of whom no readout gives an office. */
  readonly others: readonly DraftPerson[];
  /** Known by one name only, which is also part of the name of others: who would register it could tell nobody apart. */
  readonly unclear: readonly DraftPerson[];
}

/** `sourceOf` says what a readout is called in the register. */
export function draftPersons(corpus: Corpus, sourceOf: (uri: string) => string): DraftPersons {
  const officials: DraftPerson[] = [];
  const others: DraftPerson[] = [];
  const unclear: DraftPerson[] = [];
  const everybody = corpus.officials();
  const partsOf = (name: string) => namePartsOf(name).parts.map(({ word }) => word);
  const wordsOfMany = new Set(
    everybody.map(({ name }) => partsOf(name)).flatMap((words) => (words.length > 1 ? words : [])),
  );
  for (const { id, name, otherNames, country, registered } of everybody) {
    if (registered !== undefined) continue;
    const { documents, sayings, hasOffice } = whatIsSaid(corpus, id);
    const { variants, misspellings } = sorted(name, otherNames);
    const offices = officesOf(sayings, sourceOf);
    const [first] = documents;
    if (first === undefined) continue;
    const isUnclear = partsOf(name).every((word, _, { length }) => length === 1 && wordsOfMany.has(word));
    (isUnclear ? unclear : hasOffice ? officials : others).push({
      ...{ id: /^[\p{L}_]/u.test(id) ? id : `_${id}`, name, otherNames: variants, country, offices },
      source: offices.length > 0 ? undefined : sourceOf(first.uri),
      remark: remarkOf(documents, misspellings),
    });
  }
  return { officials, others, unclear };
}

/** A title in a readout. */
interface Saying {
  readonly title: string;
  readonly uri: string;
}

/** Only of those who are named somewhere. The earliest readout first. */
function whatIsSaid(corpus: Corpus, id: string) {
  const found = corpus.sightingsOf(id).flatMap(({ uri, person }) => {
    const document = corpus.document(uri);
    return document ? [{ document, said: byPerson(document.readout)[person] }] : [];
  });
  const isNamed = found.some(({ said }) => said?.mentions.some(({ kind }) => kind === 'name'));
  const dayOf = ({ date }: CorpusDocument) => date?.iso ?? '9999';
  found.sort((a, b) => compareTexts(dayOf(a.document), dayOf(b.document)));
  const sayings = found.flatMap(({ document: { uri }, said }) =>
    (said?.titles ?? []).map(({ text }): Saying => ({ title: text, uri })),
  );
  return {
    documents: isNamed ? [...new Set(found.map(({ document }) => document))] : [],
    sayings,
    hasOffice:
      sayings.length > 0 || found.some(({ said }) => said?.mentions.some(({ kind }) => kind === 'role')),
  };
}

/** The titles that say something of their own, each in its most frequent form, from its earliest readout; the most frequent first. */
function officesOf(sayings: readonly Saying[], sourceOf: (uri: string) => string): DraftOffice[] {
  const byOffice = new Map<string, { readonly words: ReadonlySet<string>; readonly sayings: Saying[] }>();
  for (const saying of sayings) {
    const office = officeWords(saying.title);
    const words = new Set(office.length > 0 ? office : titleWords(saying.title));
    const key = [...words].sort().join(' ');
    const known = byOffice.get(key);
    if (known === undefined) byOffice.set(key, { words, sayings: [saying] });
    else known.sayings.push(saying);
  }
  const offices = [...byOffice.values()];
  const isShort = (words: ReadonlySet<string>) =>
    offices.some(
      (other) => other.words.size > words.size && [...words].every((word) => other.words.has(word)),
    );
  return offices
    .filter(({ words }) => !isShort(words))
    .sort((a, b) => b.sayings.length - a.sayings.length)
    .map(({ sayings: ofOffice }) => {
      const uses = new Map<string, number>();
      for (const { title } of ofOffice) uses.set(title, (uses.get(title) ?? 0) + 1);
      const { title, uri } = ofOffice.reduce((a, b) => (uses.get(b.title)! > uses.get(a.title)! ? b : a));
      return { role: title, source: sourceOf(uri) };
    });
}

/** What follows from the name need not be written, and what may be a slip of the pen must not be without asking. */
function sorted(name: string, otherNames: readonly string[]) {
  const parts = namePartsOf(name);
  const compared = otherNames.map((other) => ({ other, ...compareNameParts(namePartsOf(other), parts) }));
  const namesThatAre = (relation: string) =>
    compared.filter((found) => found.relation === relation).map(({ other }) => other);
  return { variants: namesThatAre('variant'), misspellings: namesThatAre('possible-misspelling') };
}

function remarkOf(documents: readonly CorpusDocument[], misspellings: readonly string[]): string {
  const days = documents.flatMap(({ date }) => date?.iso ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const when = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  return `${documents.length} ${documents.length === 1 ? 'readout' : 'readouts'}${when}${misspellings.map((name) => `; perhaps also ${name}`).join('')}`;
}
