// What can be done about a stretch of a file: the cures of its problems, what can be decided, all safe cures at once, everybody who is new registered.
import { readoutOf } from '../annotations/sideFile.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Circumstances } from '../corpus/decide.ts';
import type { Fix } from '../corpus/fix.ts';
import type { Span } from '../text/span.ts';
import type { Everywhere } from './decisions/decideEverywhere.ts';
import { type DecisionAction, decisionActions } from './decisions/decisionActions.ts';
import { decisionKind } from './decisions/decisionKinds.ts';
import { fixAllOf } from './problems/fixAll.ts';
import type { Problem } from './problems/problem.ts';
import { beginRegisterTitle, registerEverybody } from './problems/registerEverybody.ts';
import { updatePlaces } from './updatePlaces.ts';

/** As the protocol names them; editors run the second on saving, if they are told to. */
export const actionKinds = {
  cure: 'quickfix',
  fixAll: 'source.fixAll.readouts',
  register: 'source.register.readouts',
  decide: decisionKind,
  places: 'source.updatePlaces.readouts',
} as const;

export interface CodeAction {
  readonly kind: string;
  readonly title: string;
  /** What it cures. */
  readonly problem?: Problem;
  /** Undefined for what is too much work unless it is chosen: then `beginRegister` makes it. */
  readonly fix: Fix | undefined;
  /** What is then made, if not that. */
  readonly everywhere?: Everywhere;
}

/** `circumstances`: where decisions can be written down. `isWanted` says of a kind whether it was asked for by name; nothing is said of it where everything is asked for. */
export function codeActionsOf(
  corpus: Corpus,
  uri: string,
  problems: readonly Problem[],
  span: Span,
  isWanted: (kind: string) => boolean | undefined,
  circumstances?: Circumstances,
): readonly CodeAction[] {
  const { cure, fixAll, register, places } = actionKinds;
  const actions: CodeAction[] = [];
  // A problem that the cursor only touches counts, as its end is where a cursor stands after typing.
  const here = isWanted(cure) === false ? [] : problems.filter((problem) => isAt(problem, span));
  const cures = here.flatMap((problem) =>
    problem.fixes().map((fix): CodeAction => ({ kind: cure, title: fix.title, problem, fix })),
  );
  const document = corpus.document(uri);
  const decisions =
    document && circumstances
      ? decisionsAmong(decisionActions(corpus, document, circumstances, span), here)
      : [];
  const wanted = decisions.filter(({ kind }) => isWanted(kind) !== false);
  // Whoever may be meant is decided sooner than a text is changed that somebody published.
  const isFirst = ({ problem }: CodeAction) => problem?.code === 'ambiguous-name';
  actions.push(...wanted.filter(isFirst), ...cures, ...wanted.filter((action) => !isFirst(action)));
  const unknown = here.find(({ code }) => code === 'unrecognised-name');
  const isAtName = document?.readout.mentions.some((mention) => isAt(mention, span)) === true;
  const isBeginning = corpus.register.files.length === 0 && isAtName;
  const asked = isWanted(register) === true;
  if (document && (asked || unknown || (isBeginning && isWanted(cure) !== false))) {
    const kind = asked ? register : cure;
    const everybody = registerEverybody(corpus, document);
    if (everybody)
      actions.push({ kind, title: everybody.title, fix: everybody, ...(unknown && { problem: unknown }) });
    if (corpus.register.files.length === 0 && corpus.size > 1) {
      actions.push({ kind, title: beginRegisterTitle(corpus), fix: undefined });
    }
  }
  const all = isWanted(fixAll) === false ? undefined : fixAllOf(uri, problems);
  if (all) actions.push({ kind: fixAll, title: all.title, fix: all });
  const updated = isWanted(places) === false ? undefined : updatePlaces(corpus, readoutOf(uri) ?? uri);
  if (updated) actions.push({ kind: places, title: updated.title, fix: updated });
  return actions;
}

/** One that settles a problem at the place is a cure of it as well. */
const decisionsAmong = (
  decisions: readonly DecisionAction[],
  here: readonly Problem[],
): readonly CodeAction[] =>
  decisions.map(({ kind, title, fix, settles, everywhere }) => {
    const problem = here.find(({ code }) => settles.includes(code));
    const action = { title, fix, ...(everywhere && { everywhere }) };
    return problem
      ? { ...action, kind: actionKinds.cure, problem }
      : { ...action, kind: `${decisionKind}.${kind}` };
  });

const isAt = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
