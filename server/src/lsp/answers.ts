// What can be asked about documents: each capability above its handler, which converts, asks the core, and converts back.
import {
  CodeActionKind,
  type Connection,
  type ReferenceParams,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { linesOf } from '../core/corpus/linesOf.ts';
import { codeActionsOf } from '../core/features/codeActions.ts';
import { definitionsAt } from '../core/features/definition.ts';
import { highlightsAt } from '../core/features/highlight.ts';
import { hoverAt } from '../core/features/hover.ts';
import { outlineOf } from '../core/features/outline/outlineOf.ts';
import { referencesAt } from '../core/features/references.ts';
import { workspaceSymbols } from '../core/features/workspaceSymbols.ts';
import type { LineIndex } from '../core/text/lineIndex.ts';
import type { Place } from '../core/text/place.ts';
import { canonicalUri } from './canonicalUri.ts';
import * as to from './convert.ts';
import { fence } from './fence.ts';
import { toOffset, toRange, toSpan } from './positions.ts';
import type { Session } from './session.ts';
import { toDocumentSymbol, toFlatSymbols, toSymbolInformation } from './symbols.ts';

/** Handlers are synchronous: each answers from the one corpus that the session has at that moment. */
export function answer(connection: Connection, session: Session): ServerCapabilities {
  const capabilities: ServerCapabilities = {};
  const fenced = fence(connection, () => session.phase);

  /** Answers about one place, in the corpus of this moment. */
  const at = <Params extends TextDocumentPositionParams, Answer>(
    ask: (place: Place, lines: LineIndex, params: Params) => Answer | undefined,
  ) =>
    fenced((params: Params) => {
      const uri = canonicalUri(params.textDocument.uri);
      const lines = linesOf(session.corpus, uri);
      const place = lines && { uri, offset: toOffset(lines, params.position) };
      return (place && ask(place, lines, params)) ?? null;
    });

  capabilities.hoverProvider = true;
  connection.onHover(
    at((place, lines) => {
      const hover = hoverAt(session.corpus, place, session.client.hoverFormat);
      return (
        hover && {
          contents: { kind: session.client.hoverFormat, value: hover.text },
          range: toRange(lines, hover.span),
        }
      );
    }),
  );

  capabilities.documentSymbolProvider = true;
  connection.onDocumentSymbol(
    fenced(({ textDocument }) => {
      const uri = canonicalUri(textDocument.uri);
      const document = session.corpus.document(uri);
      if (!document) return null;
      const outline = outlineOf(session.corpus, document, session.openDocument(uri)?.text);
      if (session.client.nestedSymbols) return [toDocumentSymbol(document.lines, outline)];
      return toFlatSymbols(document.lines, textDocument.uri, outline);
    }),
  );

  capabilities.definitionProvider = true;
  connection.onDefinition(
    at((place, lines) => {
      const definitions = definitionsAt(session.corpus, place);
      if (session.client.definitionLinks)
        return definitions.map((found) => to.toLocationLink(session, lines, found));
      return definitions.map((found) => to.toLocation(session, found));
    }),
  );

  capabilities.referencesProvider = true;
  connection.onReferences(
    at((place, _lines, { context }: ReferenceParams) =>
      referencesAt(session.corpus, place, context.includeDeclaration).map((found) =>
        to.toLocation(session, found),
      ),
    ),
  );

  capabilities.documentHighlightProvider = true;
  connection.onDocumentHighlight(
    at((place, lines) =>
      highlightsAt(session.corpus, place).map((span) => ({ range: toRange(lines, span) })),
    ),
  );

  capabilities.workspaceSymbolProvider = true;
  connection.onWorkspaceSymbol(
    fenced(({ query }) =>
      workspaceSymbols(session.corpus, query).map((found) => toSymbolInformation(session, found)),
    ),
  );

  capabilities.codeActionProvider = { codeActionKinds: [CodeActionKind.QuickFix] };
  connection.onCodeAction(
    fenced(({ textDocument, range, context }) => {
      const { QuickFix, Empty } = CodeActionKind;
      if (context.only && !context.only.includes(QuickFix) && !context.only.includes(Empty)) return [];
      const uri = canonicalUri(textDocument.uri);
      const lines = linesOf(session.corpus, uri);
      const found = lines ? codeActionsOf(session.problemsOf(uri), toSpan(lines, range)) : [];
      return found.flatMap((action) => to.toCodeAction(session, uri, action) ?? []);
    }),
  );
  return capabilities;
}
