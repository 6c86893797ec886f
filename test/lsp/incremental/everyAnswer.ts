// Everything that a server can be asked about a workspace, and what it answers: of all files, and at some places in each.
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DeclarationRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  PrepareRenameRequest,
  type ProtocolConnection,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TypeDefinitionRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';
import { toPosition } from '../../../server/src/lsp/positions.ts';
import {
  candidatesRequest,
  exportFormats,
  exportRequest,
  nextOpenRequest,
  notesRequest,
  type ReviewOverview,
  reviewItemsRequest,
  reviewRequest,
} from '../../../server/src/lsp/protocol.ts';
import type { World } from './world.ts';

const whole = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** By what was asked. `places` are where in each text it is asked, from 0 to 1. */
export async function everyAnswer(world: World, places: readonly number[]): Promise<Record<string, unknown>> {
  const { client, disk, buffers } = world;
  const { connection } = client;
  const answers: Record<string, unknown> = await aboutAll(connection);
  for (const uri of [...new Set([...disk.keys(), ...buffers.keys()])].sort()) {
    const text = buffers.get(uri)?.text ?? disk.get(uri) ?? '';
    for (const [name, answer] of Object.entries(await aboutFile(world, uri)))
      answers[`${name} of ${uri}`] = answer;
    const lines = { index: new LineIndex(text), unit: 'utf-16' as const };
    for (const place of places) {
      const offset = Math.floor(place * (text.length + 1));
      const found = await atPlace(connection, uri, toPosition(lines, offset));
      for (const [name, answer] of Object.entries(found)) answers[`${name} at ${offset} of ${uri}`] = answer;
    }
  }
  return JSON.parse(JSON.stringify(answers));
}

/** Of all files: they are remembered from one time to the next. */
export async function allProblems({ client, disk, buffers }: World): Promise<void> {
  const asked = [...new Set([...disk.keys(), ...buffers.keys()])].map((uri) =>
    client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }),
  );
  await Promise.all(asked);
}

/** Of the workspace as a whole: held until the register is known. */
export async function problemsOfAll({ client }: World): Promise<readonly unknown[]> {
  // One that is gone is news, so that the answer is not held until there is some.
  const previousResultIds = [{ uri: 'file:///gone.txt', value: '' }];
  const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds,
  });
  const reports = items.map((report) => ({ ...report, resultId: undefined }));
  return reports.sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

async function aboutAll(connection: ProtocolConnection): Promise<Record<string, unknown>> {
  const symbols = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
  const answers: Record<string, unknown> = { 'workspace symbols': symbols };
  for (const by of ['document', 'person'] as const) {
    const overview = await connection.sendRequest<ReviewOverview>(reviewRequest, { by });
    answers[`review by ${by}`] = overview;
    for (const { key } of overview.groups)
      answers[`open of ${key}`] = await connection.sendRequest(reviewItemsRequest, { by, key });
  }
  return answers;
}

async function aboutFile(world: World, uri: string): Promise<Record<string, unknown>> {
  const { connection } = world.client;
  const about = { textDocument: { uri } };
  const [problems, tokens, hints, actions, ...rest] = await Promise.all([
    connection.sendRequest(DocumentDiagnosticRequest.type, about),
    connection.sendRequest(SemanticTokensRequest.type, about),
    connection.sendRequest(InlayHintRequest.type, { ...about, range: whole }),
    connection.sendRequest(CodeActionRequest.type, { ...about, range: whole, context: { diagnostics: [] } }),
    connection.sendRequest(DocumentSymbolRequest.type, about),
    connection.sendRequest(FoldingRangeRequest.type, about),
    connection.sendRequest(CodeLensRequest.type, about),
    connection.sendRequest(DocumentLinkRequest.type, about),
    connection.sendRequest(SemanticTokensRangeRequest.type, { ...about, range: whole }),
    connection.sendRequest(notesRequest, { uri }),
    ...['refactor', 'source'].map((only) =>
      connection.sendRequest(CodeActionRequest.type, {
        ...about,
        range: whole,
        context: { diagnostics: [], only: [only] },
      }),
    ),
    ...Object.keys(exportFormats).map((format) => connection.sendRequest(exportRequest, { uri, format })),
  ] as const);
  const [outline, folds, lenses, links, tokensInRange, notes, ...others] = rest;
  const resolvedHints = await Promise.all(
    (hints ?? []).map((hint) => connection.sendRequest(InlayHintResolveRequest.type, hint)),
  );
  const resolvedLenses = await Promise.all(
    (lenses ?? []).map((lens) => connection.sendRequest(CodeLensResolveRequest.type, lens)),
  );
  const resolvedActions = await Promise.all(
    (actions ?? []).map((action) =>
      'edit' in action || !('kind' in action)
        ? action
        : world.answering(connection.sendRequest(CodeActionResolveRequest.type, action)),
    ),
  );
  // The ids by which answers are told apart are not part of them.
  return {
    ...{ problems: 'items' in problems ? problems.items : problems, tokens: tokens?.data },
    ...{ resolvedHints, resolvedActions, outline, folds, links, tokensInRange: tokensInRange?.data },
    ...{ resolvedLenses, notes, others, coloured: await colouredNow(world, uri) },
  };
}

/** The colours as an editor has them that goes on from those it had. */
async function colouredNow({ client, colours }: World, uri: string): Promise<readonly number[] | undefined> {
  const textDocument = { uri };
  const before = colours.get(uri);
  const told = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument,
    previousResultId: before?.resultId ?? '',
  });
  if (told === null) {
    colours.delete(uri);
    return undefined;
  }
  const data = 'data' in told ? told.data : [...(before?.data ?? [])];
  if ('edits' in told)
    for (const { start, deleteCount, data: put = [] } of [...told.edits].reverse())
      data.splice(start, deleteCount, ...put);
  if (told.resultId !== undefined) colours.set(uri, { resultId: told.resultId, data });
  return data;
}

async function atPlace(
  connection: ProtocolConnection,
  uri: string,
  position: { line: number; character: number },
): Promise<Record<string, unknown>> {
  const at = { textDocument: { uri }, position };
  const refused = (error: unknown) => String(error);
  const [hover, definition, declaration, typeDefinition, implementation] = await Promise.all([
    connection.sendRequest(HoverRequest.type, at),
    connection.sendRequest(DefinitionRequest.type, at),
    connection.sendRequest(DeclarationRequest.type, at),
    connection.sendRequest(TypeDefinitionRequest.type, at),
    connection.sendRequest(ImplementationRequest.type, at),
  ]);
  const [references, highlights, renamable, renaming, selections, completions] = await Promise.all([
    connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } }),
    connection.sendRequest(DocumentHighlightRequest.type, at),
    connection.sendRequest(PrepareRenameRequest.type, at).catch(refused),
    connection.sendRequest(RenameRequest.type, { ...at, newName: 'Zoe Q. Umbral' }).catch(refused),
    connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [position] }),
    connection.sendRequest(CompletionRequest.type, at),
  ]);
  const [next, here, previous, candidates, called, officials] = await Promise.all([
    ...(['next', 'here', 'previous'] as const).map((direction) =>
      connection.sendRequest(nextOpenRequest, { uri, position, direction }),
    ),
    connection.sendRequest(candidatesRequest, { uri, position }),
    connection.sendRequest(candidatesRequest, { uri, position, query: 'qui' }),
    connection.sendRequest(CallHierarchyPrepareRequest.type, at),
  ] as const);
  const calls = [];
  for (const item of (officials as CallHierarchyItem[] | null) ?? [])
    calls.push(
      await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item }),
      await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item }),
    );
  const items = Array.isArray(completions) ? completions : (completions?.items ?? []);
  const [first] = items;
  const completion = first && (await connection.sendRequest(CompletionResolveRequest.type, first));
  return {
    ...{ hover, definition, declaration, typeDefinition, implementation, references, highlights },
    ...{ renamable, renaming, selections, completions, completion },
    ...{ next, here, previous, candidates, called, officials, calls },
  };
}
