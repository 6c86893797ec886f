// The core's values as the protocol's.
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type LocationLink,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { CodeAction as CoreCodeAction } from '../core/features/codeActions.ts';
import type { Fix, Problem, Severity } from '../core/features/problems/problem.ts';
import type { OriginatedPassage, Passage } from '../core/text/place.ts';
import type { Span } from '../core/text/span.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import { type Lines, toRange } from './positions.ts';
import { serverSource } from './protocol.ts';

/** The moment in whose terms a value is converted: one corpus, and how the client calls and numbers its open documents. */
export interface Moment {
  readonly corpus: Corpus;
  /** The client's own spelling of the address of a document that it has open, and its version. */
  openDocument(uri: string): { readonly uri: string; readonly version: number } | undefined;
  linesOf(uri: string): Lines | undefined;
  readonly client: ClientAbilities;
}

export const clientUri = (moment: Moment, uri: string) => moment.openDocument(uri)?.uri ?? uri;

const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function rangeIn(moment: Moment, uri: string, span: Span): Range {
  const lines = moment.linesOf(uri);
  return lines ? toRange(lines, span) : start;
}

export function toLocation(moment: Moment, { uri, nameSpan }: Passage): Location {
  return { uri: clientUri(moment, uri), range: rangeIn(moment, uri, nameSpan) };
}

export function toLocationLink(moment: Moment, origin: Lines, found: OriginatedPassage): LocationLink {
  const { uri, span, nameSpan } = found;
  return {
    originSelectionRange: toRange(origin, found.origin),
    targetUri: clientUri(moment, uri),
    targetRange: rangeIn(moment, uri, span),
    targetSelectionRange: rangeIn(moment, uri, nameSpan),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(moment: Moment, uri: string, problem: Problem): Diagnostic {
  return {
    range: rangeIn(moment, uri, problem),
    severity: severities[problem.severity],
    code: problem.code,
    source: serverSource,
    message: problem.message,
    ...(problem.evidence.length > 0 &&
      moment.client.relatedInformation && {
        relatedInformation: problem.evidence.map((evidence) => ({
          location: toLocation(moment, { uri: evidence.uri, span: evidence, nameSpan: evidence }),
          message: evidence.message,
        })),
      }),
    ...(problem.unnecessary && moment.client.diagnosticTags && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

/** Undefined where the client cannot do what the fix needs. */
export function toWorkspaceEdit(moment: Moment, { edits }: Fix): WorkspaceEdit | undefined {
  const { documentChanges, createsFiles } = moment.client;
  const changes = edits.map((document) => ({
    ...document,
    uri: clientUri(moment, document.uri),
    version: moment.openDocument(document.uri)?.version ?? null,
    edits: document.edits.map((edit) => ({
      range: rangeIn(moment, document.uri, edit),
      newText: edit.newText,
    })),
  }));
  if (!createsFiles && changes.some(({ create }) => create)) return undefined;
  if (!documentChanges)
    return { changes: Object.fromEntries(changes.map((change) => [change.uri, change.edits])) };
  return {
    documentChanges: changes.flatMap(({ uri, version, create, edits: textEdits }) => [
      ...(create ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version }, edits: textEdits },
    ]),
  };
}

export function toCodeAction(
  moment: Moment,
  uri: string,
  { fix, problem }: CoreCodeAction,
): CodeAction | undefined {
  const edit = toWorkspaceEdit(moment, fix);
  if (!edit) return undefined;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(moment, uri, problem)],
    ...(fix.preferred && { isPreferred: true }),
    edit,
  };
}
