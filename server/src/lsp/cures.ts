// What can be done about a stretch of a file as the protocol's: edits that the editor makes in one step, with a preview where they reach far.
import type { ChangeAnnotation, CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { readoutOf } from '../core/annotations/sideFile.ts';
import type { Fix } from '../core/corpus/fix.ts';
import { actionKinds, type CodeAction as CoreCodeAction } from '../core/features/codeActions.ts';
import type { Everywhere } from '../core/features/decisions/decideEverywhere.ts';
import { decisionKind, noteToWrite } from '../core/features/decisions/decisionKinds.ts';
import { applyEdits } from '../core/text/edit.ts';
import { LineIndex } from '../core/text/lineIndex.ts';
import { clientUri, type Moment, rangeIn, toDiagnostic } from './convert.ts';
import { toRange } from './positions.ts';
import { showCommand } from './showing.ts';

/** What is made only when it is chosen: of which file it was offered, or what is to be decided in many. */
export type LaterData = { readonly begin: string } | { readonly everywhere: Everywhere };

type Change = NonNullable<WorkspaceEdit['documentChanges']>[number];

/** `asks`: whether it is to be looked at before it is done, where it reaches far. Undefined where the client cannot do what the fix needs. */
export function toWorkspaceEdit(
  moment: Moment,
  { title, edits }: Fix,
  asks = true,
): WorkspaceEdit | undefined {
  const { documentChanges, createsFiles, deletesFiles, changeAnnotations } = moment.client;
  const beside = edits.filter(({ uri }) => readoutOf(uri) !== undefined).length;
  // What is decided about a readout is a part of it.
  const isFar = asks && changeAnnotations && Math.max(beside, edits.length - beside) > 1;
  const changes = edits.map((document) => ({
    ...document,
    uri: clientUri(moment, document.uri),
    version: moment.openDocument(document.uri)?.version ?? null,
    edits: document.edits.map(
      (edit): TextEdit => ({
        range: rangeIn(moment, document.uri, edit),
        newText: edit.newText,
        ...(isFar && { annotationId: far }),
      }),
    ),
  }));
  if (!createsFiles && changes.some(({ create }) => create)) return undefined;
  if (!documentChanges)
    return { changes: Object.fromEntries(changes.map((change) => [change.uri, change.edits])) };
  return {
    documentChanges: changes.flatMap(({ uri, version, create, remove, edits: textEdits }): Change[] => {
      const edited = { textDocument: { uri, version }, edits: textEdits };
      // An editor may keep the text of a file that is gone, and the text is what counts.
      if (remove && deletesFiles) return [...(version === null ? [] : [edited]), { kind: 'delete', uri }];
      return [
        ...(create ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
        edited,
      ];
    }),
    ...(isFar && { changeAnnotations: { [far]: annotationOf(title) } }),
  };
}

const far = 'far';

/** In several files: to be looked at before it is done. */
const annotationOf = (title: string): ChangeAnnotation => ({ label: title, needsConfirmation: true });

/** Undefined where the client cannot do it. */
export function toCodeAction(
  moment: Moment,
  uri: string,
  { kind, title, problem, fix, everywhere }: CoreCodeAction,
): CodeAction | undefined {
  const edit = fix && toWorkspaceEdit(moment, fix);
  if (edit === undefined && (fix !== undefined || !moment.client.resolvesCodeActions)) return undefined;
  return {
    title,
    kind,
    ...(problem && { diagnostics: [toDiagnostic(moment, uri, problem)] }),
    ...(fix?.preferred && kind === actionKinds.cure && { isPreferred: true }),
    ...(fix && edit && kind === noteKind && moment.client.showsDocuments && showNote(moment, fix)),
    ...(edit ? { edit } : { data: (everywhere ? { everywhere } : { begin: uri }) satisfies LaterData }),
  };
}

const noteKind = `${decisionKind}.note`;

/** The note is there with dots in it: where these are, to write over them. */
function showNote(moment: Moment, { title, edits: [first] }: Fix): Pick<CodeAction, 'command'> {
  if (first === undefined) return {};
  const before = moment.corpus.annotationFile(readoutOf(first.uri) ?? '')?.text ?? '';
  const after = applyEdits(before, first.edits);
  const start = after.indexOf(placeholder, first.edits[0]?.start) + 1;
  const lines = { index: new LineIndex(after), unit: moment.client.columnUnit };
  const range = toRange(lines, { start, end: start + placeholder.length - 2 });
  return { command: showCommand(title, { uri: clientUri(moment, first.uri), range }) };
}

const placeholder = JSON.stringify(noteToWrite);
