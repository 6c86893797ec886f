// How far a readout is gone through: about whom of those it names nothing is decided, and about how many something is.
import type { AnchoredAnnotation } from '../../annotations/annotation.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { introductionIn } from '../../corpus/introductionOf.ts';
import { byPerson } from '../../readout/byPerson.ts';
import type { Readout } from '../../readout/readout.ts';

export interface ReviewState {
  /** Indexes into the readout's persons, in the order in which they are introduced. */
  readonly open: readonly number[];
  readonly decided: number;
}

/** Costs work once for each reading, however often it is asked for. */
export function reviewStateOf(corpus: Corpus, { uri, readout }: CorpusDocument): ReviewState {
  const { open, decided } = stateIn(readout);
  return { open, decided: decided + corpus.annotationsOf(uri).filter(saysNobody).length };
}

/** Of all readouts together. */
export function reviewCount(corpus: Corpus): { readonly open: number; readonly decided: number } {
  let [open, decided] = [0, 0];
  for (const document of corpus.documents()) {
    const state = reviewStateOf(corpus, document);
    open += state.open.length;
    decided += state.decided;
  }
  return { open, decided };
}

/** Those are no mentions any more. */
const saysNobody = ({ annotation, span }: AnchoredAnnotation): boolean =>
  span !== undefined &&
  annotation.motivation === 'identifying' &&
  annotation.judgement === 'negative' &&
  annotation.person === undefined;

const known = new WeakMap<Readout, ReviewState>();

function stateIn(readout: Readout): ReviewState {
  let state = known.get(readout);
  if (state === undefined) {
    // Who is only spoken of by an office is for the reading to find, and seldom in doubt where somebody is named.
    const named = byPerson(readout).flatMap(({ mentions }, person) =>
      mentions.some(({ kind }) => kind === 'name') ? [person] : [],
    );
    const isDecided = (person: number) => readout.persons[person]!.decided !== undefined;
    const at = (person: number) => introductionIn(readout, person)!.nameSpan.start;
    const open = named.filter((person) => !isDecided(person)).sort((a, b) => at(a) - at(b));
    state = { open, decided: named.length - open.length };
    known.set(readout, state);
  }
  return state;
}
