// Many decisions as one step: each is made upon what those before it leave, and the files are edited once.
import { mentionAt } from '../../annotations/mentionsAsDecided.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Circumstances, type Decision, decide } from '../../corpus/decide.ts';
import type { DocumentEdit } from '../../corpus/fix.ts';
import type { Span } from '../../text/span.ts';
import { entryOf, registerFix } from '../problems/registering.ts';
import { Draft } from './draft.ts';

/** `is` and `isNot`: somebody of the register; `new`: to be added to it; `note` has words of its own. */
export type Verdict = 'is' | 'isNot' | 'new' | 'nobody' | 'unsure' | 'note';

/** Words of a readout about which something is decided, and under which circumstances. */
export interface DecisionPlace extends Circumstances {
  readonly span: Span;
  /** Id in the register of whom it is about. */
  readonly person: string | undefined;
}

/** A decision about a readout, or what was added to a file of the register. */
export type Made =
  | { readonly uri: string; readonly id: string }
  | { readonly uri: string; readonly added: string };

export interface Step {
  readonly edits: readonly DocumentEdit[];
  readonly made: readonly Made[];
}

/** Where a place says nobody, or its file cannot be edited, nothing is decided there. Undefined where nothing is decided at all. */
export function decideAll(
  corpus: Corpus,
  places: readonly DecisionPlace[],
  verdict: Verdict,
  note?: string,
): Step | undefined {
  const draft = new Draft(corpus);
  const made: Made[] = [];
  const added = new Set<string>();
  for (const place of places) {
    const person = verdict === 'new' ? registered(draft, place, added, made) : place.person;
    const decision = decisionOf(verdict, person, note);
    const edit = decision && decide(draft.corpus, place, place.span, decision);
    if (edit === undefined) continue;
    const before = new Set(draft.corpus.annotationFile(place.uri)?.annotations.map(({ id }) => id));
    draft.makeBeside(place.uri, edit, place.text);
    for (const { id } of draft.corpus.annotationFile(place.uri)?.annotations ?? [])
      if (!before.has(id)) made.push({ uri: place.uri, id });
  }
  return made.some((each) => 'id' in each) ? { edits: draft.edits(), made } : undefined;
}

/** The id of whoever the words name, once they are in the register: by this step, if they are not yet. */
function registered(
  draft: Draft,
  place: DecisionPlace,
  added: Set<string>,
  made: Made[],
): string | undefined {
  const { corpus } = draft;
  const document = corpus.document(place.uri);
  const person = document && mentionAt(document.readout.mentions, place.span)?.person;
  if (document === undefined || person === undefined) return undefined;
  const known = corpus.officialOf(place.uri, person);
  if (known.registered && added.has(known.id)) return known.id;
  const fullest = fullestOf(corpus, known.id) ?? { document, person };
  const fix = registerFix(corpus, fullest.document, fullest.person);
  const { id } = entryOf(corpus, fullest.document, fullest.person);
  if (fix === undefined) return undefined;
  for (const edit of fix.edits) {
    draft.makeInRegister(edit);
    // A new file stays, whoever takes the decision back: others may be in it by then.
    if (!edit.create) made.push(...edit.edits.map(({ newText }) => ({ uri: edit.uri, added: newText })));
  }
  added.add(id);
  return id;
}

/** Where readouts give the fullest name: a surname alone would be a poor entry. */
function fullestOf(corpus: Corpus, id: string) {
  const found = corpus
    .sightingsOf(id)
    .map(({ uri, person }) => ({ document: corpus.document(uri)!, person }));
  const lengthOf = ({ document, person }: (typeof found)[number]) =>
    document.readout.persons[person]!.name.length;
  return found.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function decisionOf(
  verdict: Verdict,
  person: string | undefined,
  note: string | undefined,
): Decision | undefined {
  const identifying = { motivation: 'identifying', scope: 'document', ...(note && { note }) } as const;
  switch (verdict) {
    case 'is':
    case 'new':
      return person === undefined ? undefined : { ...identifying, judgement: 'positive', person };
    case 'isNot':
      return person === undefined ? undefined : { ...identifying, judgement: 'negative', person };
    case 'nobody':
      return { ...identifying, judgement: 'negative' };
    case 'unsure':
      return { ...identifying, judgement: 'unsure' };
    case 'note':
      return note ? { motivation: 'commenting', note } : undefined;
  }
}

/** What a step made taken back, as far as it is still there. Undefined where nothing of it is. */
export function takeAllBack(corpus: Corpus, made: readonly Made[]): readonly DocumentEdit[] | undefined {
  const draft = new Draft(corpus);
  for (const each of made) {
    if ('id' in each) draft.takeBack(each.uri, each.id);
    else draft.takeOutOfRegister(each.uri, each.added);
  }
  const edits = draft.edits();
  return edits.length > 0 ? edits : undefined;
}
