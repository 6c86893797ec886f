// What a person can decide about a stretch of a readout, each as the edit that writes it down; and what can be taken back.
import { isSame } from '../../annotations/mentionsAsDecided.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { type Circumstances, type Decision, decide, takeBack } from '../../corpus/decide.ts';
import { decisionsAt, decisionText } from '../../corpus/decisionsAt.ts';
import type { DocumentEdit, Fix } from '../../corpus/fix.ts';
import type { Mention } from '../../readout/readout.ts';
import type { Span } from '../../text/span.ts';
import { wholeWords } from '../../text/wholeWords.ts';
import { entryOf, registerFix } from '../problems/registering.ts';
import { type Everywhere, everywhereAt } from './decideEverywhere.ts';
import { type DecisionKind, noteToWrite } from './decisionKinds.ts';
import { type Choice, identifying, mentionDecisions } from './mentionDecisions.ts';
import { postDecisions } from './postDecisions.ts';
import { selectionDecisions } from './selectionDecisions.ts';

export interface DecisionAction {
  readonly kind: DecisionKind;
  /** Undefined for what is made only when it is chosen: then `everywhere` says what that is. */
  readonly fix: Fix | undefined;
  readonly everywhere?: Everywhere;
  readonly title: string;
  /** Codes of the problems at the place that it settles. */
  readonly settles: readonly string[];
}

/** `selection`: words or parts of them, or a cursor. The likeliest first. */
export function decisionActions(
  corpus: Corpus,
  document: CorpusDocument,
  circumstances: Circumstances,
  selection: Span,
): readonly DecisionAction[] {
  const { readout } = document;
  const isCursor = selection.start === selection.end;
  const span = isCursor ? selection : wholeWords(circumstances.text, selection);
  const within = (words: Span) => words.start <= span.start && span.end <= words.end;
  const mention = readout.mentions.find(within);
  const title = readout.titles.findLast(within);
  const action = (at: Span, { kind, title: what, decision, settles }: Choice): readonly DecisionAction[] => {
    const edit = decide(corpus, circumstances, at, decision);
    return edit ? [{ kind, settles, title: what, fix: fixOf(what, edit) }] : [];
  };
  const isNew = !isCursor && !(mention && isSame(mention, span));
  const place = isNew ? span : (mention ?? title ?? span);
  return [
    ...(isNew ? selectionDecisions(corpus, document, span, circumstances.text) : []).flatMap((choice) =>
      action(span, choice),
    ),
    ...(mention
      ? mentionDecisions(corpus, document, mention).flatMap((choice) => action(mention, choice))
      : []),
    ...(mention ? inAllReadouts(corpus, document, mention) : []),
    ...(mention ? somebodyNew(corpus, document, circumstances, mention) : []),
    ...officeAt(mention, title).flatMap((words) =>
      postDecisions(corpus, document, words).flatMap((choice) => action(words, choice)),
    ),
    ...(isCursor && !mention && !title ? [] : action(place, noteOn(circumstances.text, place))),
    ...takingBack(corpus, document, place),
  ];
}

const fixOf = (title: string, ...edits: readonly DocumentEdit[]): Fix => ({ title, preferred: false, edits });

function officeAt<M extends Span & { readonly kind: string }, T extends Span>(
  mention: M | undefined,
  title: T | undefined,
): readonly (M | T)[] {
  if (mention?.kind === 'role') return [mention];
  return mention || !title ? [] : [title];
}

/** Registered, and decided to be meant, in one step: where the words alone would lead to somebody else. */
function somebodyNew(
  corpus: Corpus,
  document: CorpusDocument,
  circumstances: Circumstances,
  mention: Span & { readonly person: number; readonly kind: string; readonly text: string },
): readonly DecisionAction[] {
  const { registered, candidates, suggestion } = corpus.officialOf(document.uri, mention.person);
  const isMistakable = registered || candidates.length > 0 || suggestion !== undefined;
  if (!isMistakable || mention.kind !== 'name') return [];
  const added = registerFix(corpus, document, mention.person);
  if (added === undefined) return [];
  const { id } = entryOf(corpus, document, mention.person);
  const decision: Decision = { ...identifying, judgement: 'positive', scope: 'document', person: id };
  const edit = decide(corpus, circumstances, mention, decision);
  const name = document.readout.persons[mention.person]!.name;
  const title = `“${mention.text}” is somebody else: add ${name} to the register`;
  return edit
    ? [{ kind: 'new', settles: ['ambiguous-name'], title, fix: fixOf(title, ...added.edits, edit) }]
    : [];
}

/** Of whoever is likeliest, where nobody in the register is found. */
function inAllReadouts(
  corpus: Corpus,
  document: CorpusDocument,
  mention: Mention,
): readonly DecisionAction[] {
  if (corpus.officialOf(document.uri, mention.person).registered) return [];
  const [first] = mentionDecisions(corpus, document, mention);
  const is = first?.decision.judgement === 'positive' ? first.decision.person : undefined;
  const everywhere = is === undefined ? undefined : everywhereAt(corpus, document, mention, is);
  if (everywhere === undefined) return [];
  return [{ kind: 'other', title: everywhere.title, fix: undefined, everywhere, settles: [] }];
}

/** The words of a note an editor asks for, or the person writes them in the place of the dots. */
function noteOn(text: string, { start, end }: Span): Choice {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const shown = words.length > 40 ? `${words.slice(0, 39)}…` : words;
  const decision: Decision = { motivation: 'commenting', note: noteToWrite };
  return { kind: 'note', title: `Write a note on “${shown}”`, decision, settles: [] };
}

function takingBack(corpus: Corpus, { uri }: CorpusDocument, place: Span): readonly DecisionAction[] {
  return decisionsAt(corpus, uri, place).flatMap((found): DecisionAction[] => {
    const edit = takeBack(corpus, uri, found.annotation);
    const title = `Take back: ${decisionText(corpus, found)}`;
    return edit ? [{ kind: 'takeBack', settles: [], title, fix: fixOf(title, edit) }] : [];
  });
}
