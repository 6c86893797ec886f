// Who in the register may be meant at a place, and who else is called as somebody types: to choose from.
import type { Corpus } from '../../corpus/corpus.ts';
import { likelyOf } from '../../corpus/likelyOf.ts';
import { whoText } from '../../corpus/whoText.ts';
import type { RegisteredPerson } from '../../register/register.ts';
import { fold } from '../../text/fold.ts';
import type { Place } from '../../text/place.ts';
import { touches } from '../../text/span.ts';

export interface CandidateAtPlace {
  /** In the register. */
  readonly id: string;
  readonly name: string;
  /** Name, office on the day of the readout, country. */
  readonly detail: string;
  /** What speaks for them, most often nothing. */
  readonly reasons: readonly string[];
}

/** As many as a list shows before somebody types more. */
const most = 50;

/** Those whose name may be the words first, then those of the readout; with a `query` only whose name has all of its words. */
export function candidatesAt(
  corpus: Corpus,
  { uri, offset }: Place,
  query: string,
): readonly CandidateAtPlace[] {
  const document = corpus.document(uri);
  if (document === undefined) return [];
  const mention = document.readout.mentions.find((each) => touches(each, offset));
  const likely = mention ? likelyOf(corpus, document, mention.person) : [];
  const reasonsOf = new Map(likely.map(({ person, reasons }) => [person, reasons]));
  const byName = mention ? corpus.candidatesFor(uri, mention.person) : [];
  const here = document.readout.persons.flatMap((_, person) => {
    const { id } = corpus.officialOf(uri, person);
    return corpus.register.persons.get(id) ?? [];
  });
  const words = fold(query).split(' ').filter(Boolean);
  const isCalled = ({ id, name, otherNames }: RegisteredPerson) =>
    [id, name, ...otherNames].some((each) => words.every((word) => fold(each).includes(word)));
  const others = words.length === 0 ? [] : [...corpus.register.persons.values()];
  const all = new Set([...likely.map(({ person }) => person), ...byName, ...here, ...others]);
  const fitting = words.length === 0 ? [...all] : [...all].filter(isCalled);
  return fitting.slice(0, most).map((person) => ({
    id: person.id,
    name: person.name,
    detail: whoText(person, document.date?.iso),
    reasons: reasonsOf.get(person) ?? [],
  }));
}
