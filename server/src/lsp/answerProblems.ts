// Problems for clients that ask: of a document, and of the workspace, where the request is held until there is news.
import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind as Kind,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { allUris } from './affectedBy.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { nextTurn } from './nextTurn.ts';
import { serverSource } from './protocol.ts';
import type { Publishing } from './publishing.ts';
import type { Reports } from './reports.ts';

const gatherMilliseconds = 200;

/** How many files are looked at between two turns for everything else, and for how long: the first take longest, as nothing is known yet. */
const atATime = 20;
const milliseconds = 20;

export function answerProblems(
  { connection, session, fenced }: Asking,
  reports: Reports,
  publishing: Publishing,
): ServerCapabilities {
  const reportOf = (uri: string, previous: string | undefined): DocumentDiagnosticReport => {
    if (previous !== undefined && reports.isUnchanged(uri, previous))
      return { kind: Kind.Unchanged, resultId: previous };
    const { resultId, diagnostics } = reports.of(uri);
    return previous === resultId
      ? { kind: Kind.Unchanged, resultId }
      : { kind: Kind.Full, resultId, items: [...diagnostics] };
  };

  connection.languages.diagnostics.on((params, token) => {
    const answer = fenced<typeof params, DocumentDiagnosticReport>(({ textDocument, previousResultId }) =>
      // Until the register is known everybody would seem unrecognised; then the client is told to ask again.
      publishing.isHeld ? none : reportOf(canonicalUri(textDocument.uri), previousResultId),
    )(params, token);
    if (answer instanceof ResponseError) throw answer;
    return answer ?? none;
  });

  /** In pieces, none empty. Of files that are as they were nothing is said where `onlyNews`; of those that are gone, that they have no problems. */
  async function* workspaceReports(
    previous: ReadonlyMap<string, string>,
    onlyNews: boolean,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDiagnosticReport> {
    const uris = allUris(session.corpus);
    const known = new Set(uris);
    const gone = [...previous.keys()].filter((uri) => !known.has(canonicalUri(uri)));
    let items: WorkspaceDocumentDiagnosticReport[] = gone.map((uri) => ({
      ...{ kind: Kind.Full, uri, version: null, items: [] },
    }));
    let looked = 0;
    let since = performance.now();
    for (const uri of uris) {
      if (looked++ === atATime || performance.now() - since > milliseconds) {
        if (items.length > 0) yield { items };
        items = [];
        await nextTurn();
        looked = 0;
        since = performance.now();
      }
      if (token.isCancellationRequested || session.phase !== 'running') return;
      const open = session.openDocument(uri);
      const clientUri = open?.uri ?? uri;
      const report = reportOf(uri, previous.get(clientUri));
      const isNews = report.kind === Kind.Full && (previous.has(clientUri) || report.items.length > 0);
      if (isNews || !onlyNews) items.push({ ...report, uri: clientUri, version: open?.version ?? null });
    }
    if (items.length > 0) yield { items };
  }

  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) => {
    const refused = fenced(() => undefined)(params, token);
    if (refused instanceof ResponseError) throw refused;
    const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
    token.onCancellationRequested(() => publishing.due([]));
    const answer: WorkspaceDocumentDiagnosticReport[] = [];
    for (let isNews = false; ; ) {
      const changed = publishing.changed();
      // While readouts come, each of them may change what is to be told of the others.
      if (!publishing.isHeld && session.isRead) {
        for await (const report of workspaceReports(previous, partial !== undefined, token)) {
          isNews = true;
          // What was sent in pieces is not said again.
          if (partial) partial.report(report);
          else answer.push(...report.items);
        }
        if (!token.isCancellationRequested) publishing.allTold();
      }
      if (isNews || session.phase !== 'running') return { items: answer };
      await changed;
      // Who types changes much at a time.
      await new Promise((resolve) => setTimeout(resolve, gatherMilliseconds));
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
  });

  return {
    diagnosticProvider: {
      identifier: serverSource,
      interFileDependencies: true,
      workspaceDiagnostics: true,
    },
  };
}

const none: DocumentDiagnosticReport = { kind: Kind.Full, items: [] };
