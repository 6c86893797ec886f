// Who is meant at a place, where it is laid down who that is, and where else they are named.
import type { ReferenceParams, ServerCapabilities } from 'vscode-languageserver';
import { definitionsAt } from '../core/features/definition.ts';
import { highlightsAt } from '../core/features/highlight.ts';
import { hoverAt } from '../core/features/hover.ts';
import { referencesAt } from '../core/features/references.ts';
import { workspaceSymbols } from '../core/features/workspaceSymbols.ts';
import type { Asking } from './asking.ts';
import * as to from './convert.ts';
import { toRange } from './positions.ts';
import { toSymbolInformation } from './symbols.ts';

export function answerAboutPeople({ connection, session, fenced, at }: Asking): ServerCapabilities {
  const capabilities: ServerCapabilities = {};

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
  return capabilities;
}
