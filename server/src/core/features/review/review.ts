// What is left to decide, in all readouts: the next of it, and all of it by readout or by person.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import { fileName } from '../../text/fileName.ts';
import type { Place } from '../../text/place.ts';
import { type ReviewItem, reviewItem } from './reviewItem.ts';
import { reviewStateOf } from './reviewState.ts';

/** Those that are to be decided together: of one readout, or taken for one person. */
export interface ReviewGroup {
  /** The address of the readout; of a person what makes their kind and id. */
  readonly key: string;
  readonly label: string;
  /** What is said beside it; may be empty. */
  readonly detail: string;
  /** How many are open. */
  readonly open: number;
}

/** `here`: whoever is named at the place, or else next. */
export type Direction = 'here' | 'next' | 'previous';

/** The nearest that is open behind a place, or before it, in the order of the readouts; after the last comes the first. */
export function nextOpen(
  corpus: Corpus,
  { uri, offset }: Place,
  direction: Direction,
): ReviewItem | undefined {
  const open = [...corpus.documents()].filter((each) => reviewStateOf(corpus, each).open.length > 0);
  const own = open.filter((each) => each.uri === uri).flatMap((each) => itemsIn(corpus, each));
  const others = open.filter((each) => each.uri !== uri);
  if (direction === 'previous') {
    const before = own.findLast(({ span }) => span.start < offset);
    const document = others.findLast((each) => each.uri < uri) ?? others.at(-1);
    return before ?? (document && itemsIn(corpus, document).at(-1)) ?? own.at(-1);
  }
  const after = own.find(({ span }) => (direction === 'here' ? span.end >= offset : span.start > offset));
  const document = others.find((each) => each.uri > uri) ?? others[0];
  return after ?? (document && itemsIn(corpus, document)[0]) ?? own[0];
}

/** In the order of the text. */
export function openIn(corpus: Corpus, uri: string): readonly ReviewItem[] {
  const document = corpus.document(uri);
  return document ? itemsIn(corpus, document) : [];
}

/** In the order of the readouts. `key`: of a group of `openByPerson`. */
export const openFor = (corpus: Corpus, key: string): readonly ReviewItem[] =>
  allOpen(corpus).filter(({ proposal }) => keyOf(proposal) === key);

/** Sorted by address. */
export function openByDocument(corpus: Corpus): readonly ReviewGroup[] {
  return [...corpus.documents()].flatMap((document) => {
    const { open, decided } = reviewStateOf(corpus, document);
    if (open.length === 0) return [];
    const detail = decided > 0 ? `${decided} of ${decided + open.length} decided` : `${open.length} open`;
    return [{ key: document.uri, label: fileName(document.uri), detail, open: open.length }];
  });
}

/** The most frequent first. Costs a look at everybody who is open. */
export function openByPerson(corpus: Corpus): readonly ReviewGroup[] {
  const groups = new Map<string, ReviewItem[]>();
  for (const item of allOpen(corpus)) {
    const key = keyOf(item.proposal);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups]
    .map(([key, items]) => ({
      key,
      label: items[0]!.proposal.name,
      detail: [proposalWords[items[0]!.proposal.kind], readoutsOf(items)].filter((part) => part).join(' · '),
      open: items.length,
    }))
    .sort((a, b) => b.open - a.open || compareTexts(a.label, b.label) || compareTexts(a.key, b.key));
}

/** What is said of somebody beside the name; of who is in the register, nothing. */
export const proposalWords: Readonly<Record<ReviewItem['proposal']['kind'], string>> = {
  registered: '',
  near: 'a name not quite theirs',
  several: 'more than one fits',
  new: 'not in the register',
};

function readoutsOf(items: readonly ReviewItem[]): string {
  const count = new Set(items.map(({ uri }) => uri)).size;
  return count === 1 ? '1 readout' : `${count} readouts`;
}

/** Of the group by person. */
export const keyOf = ({ kind, id }: ReviewItem['proposal']): string => `${kind} ${id}`;

const allOpen = (corpus: Corpus): readonly ReviewItem[] =>
  [...corpus.documents()].flatMap((document) => itemsIn(corpus, document));

const itemsIn = (corpus: Corpus, document: CorpusDocument): readonly ReviewItem[] =>
  reviewStateOf(corpus, document).open.map((person) => reviewItem(corpus, document, person));
