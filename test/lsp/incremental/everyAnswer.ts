// Everything that a server can be asked about a workspace, and what it answers: of all files, and at some places in each.
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
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
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  TypeDefinitionRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';
import { toPosition } from '../../../server/src/lsp/positions.ts';
import type { World } from './world.ts';

const whole = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** By what was asked. `places` are where in each text it is asked, from 0 to 1. */
export async function everyAnswer(
  { client, disk, buffers }: World,
  places: readonly number[],
): Promise<Record<string, unknown>> {
  const { connection } = client;
  const answers: Record<string, unknown> = {
    'workspace symbols': await connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }),
  };
  for (const uri of [...new Set([...disk.keys(), ...buffers.keys()])].sort()) {
    const text = buffers.get(uri)?.text ?? disk.get(uri) ?? '';
    for (const [name, answer] of Object.entries(await aboutFile(connection, uri)))
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

async function aboutFile(connection: ProtocolConnection, uri: string): Promise<Record<string, unknown>> {
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
  ]);
  const [outline, folds, lenses, links, tokensInRange] = rest;
  const resolvedHints = await Promise.all(
    (hints ?? []).map((hint) => connection.sendRequest(InlayHintResolveRequest.type, hint)),
  );
  const resolvedActions = await Promise.all(
    (actions ?? []).map((action) =>
      'edit' in action || !('kind' in action)
        ? action
        : connection.sendRequest(CodeActionResolveRequest.type, action),
    ),
  );
  // The ids by which answers are told apart are not part of them.
  return {
    ...{ problems: 'items' in problems ? problems.items : problems, tokens: tokens?.data },
    ...{ resolvedHints, resolvedActions, outline, folds, lenses, links, tokensInRange: tokensInRange?.data },
  };
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
  const items = Array.isArray(completions) ? completions : (completions?.items ?? []);
  const [first] = items;
  const completion = first && (await connection.sendRequest(CompletionResolveRequest.type, first));
  return {
    ...{ hover, definition, declaration, typeDefinition, implementation, references, highlights },
    ...{ renamable, renaming, selections, completions, completion },
  };
}
