// The core's values as the protocol's.
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type LocationLink,
  type Range,
} from 'vscode-languageserver';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { FoundProblem, Severity } from '../core/features/problems/problem.ts';
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
  explanationOf(code: string): string | undefined;
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

export function toDiagnostic(moment: Moment, uri: string, problem: FoundProblem): Diagnostic {
  const explanation = moment.client.codeDescriptions ? moment.explanationOf(problem.code) : undefined;
  return {
    range: rangeIn(moment, uri, problem),
    severity: severities[problem.severity],
    code: problem.code,
    ...(explanation && { codeDescription: { href: explanation } }),
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
