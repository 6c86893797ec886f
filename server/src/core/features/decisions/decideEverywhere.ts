// One decision for all readouts that name somebody as this one does: an edit of many files, to be looked at before it is made.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { type Circumstances, decide } from '../../corpus/decide.ts';
import type { Fix } from '../../corpus/fix.ts';
import { byPerson } from '../../readout/byPerson.ts';
import type { Mention } from '../../readout/readout.ts';
import { identifying } from './mentionDecisions.ts';

/** Which name, as which readout has it, is whose. */
export interface Everywhere {
  readonly uri: string;
  /** Index of the person in that readout. */
  readonly person: number;
  /** Id in the register. */
  readonly is: string;
  readonly title: string;
}

/** Undefined where no other readout names somebody so. */
export function everywhereAt(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  mention: Mention,
  is: string,
): Everywhere | undefined {
  const { person, text } = mention;
  const count = placesOf(corpus, { uri, person }).length;
  const name = corpus.register.persons.get(is)?.name;
  if (count < 2 || name === undefined || mention.kind !== 'name' || !readout.persons[person])
    return undefined;
  return { uri, person, is, title: `“${text}” is ${name}, in all ${count} readouts that name them so` };
}

/** The readouts whose texts are needed. */
export const urisOf = (corpus: Corpus, everywhere: Everywhere): readonly string[] =>
  placesOf(corpus, everywhere).map(({ uri }) => uri);

/** Without those whose text is not given, or in whose file nothing can be written. */
export function decideEverywhere(
  corpus: Corpus,
  everywhere: Everywhere,
  { creator, created }: Pick<Circumstances, 'creator' | 'created'>,
  textOf: (uri: string) => string | undefined,
): Fix {
  const { is: person, title } = everywhere;
  const edits = placesOf(corpus, everywhere).flatMap(({ uri, mention }) => {
    const text = textOf(uri);
    const decision = { ...identifying, judgement: 'positive', scope: 'document', person } as const;
    return (text !== undefined && decide(corpus, { uri, text, creator, created }, mention, decision)) || [];
  });
  return { title, preferred: false, edits };
}

/** Where the same official is named who is named there, each readout once: its first mention. */
function placesOf(corpus: Corpus, { uri, person }: Pick<Everywhere, 'uri' | 'person'>) {
  const seen = new Set<string>();
  return corpus.sightingsOf(corpus.officialOf(uri, person).id).flatMap((sighting) => {
    const document = corpus.document(sighting.uri);
    const mention = document && byPerson(document.readout)[sighting.person]?.mentions[0];
    if (mention === undefined || seen.has(sighting.uri)) return [];
    seen.add(sighting.uri);
    return [{ uri: sighting.uri, mention }];
  });
}
