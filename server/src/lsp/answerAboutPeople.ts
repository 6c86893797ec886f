// Who is meant at a place, where it is laid down who that is, and where else they are named.
import type { Location, LocationLink, ReferenceParams, ServerCapabilities } from 'vscode-languageserver';
import type { Corpus } from '../core/corpus/corpus.ts';
import { declarationsAt } from '../core/features/declaration.ts';
import { definitionsAt } from '../core/features/definition.ts';
import { highlightsAt } from '../core/features/highlight.ts';
import { hoverAt } from '../core/features/hover.ts';
import { implementationsAt } from '../core/features/implementation.ts';
import { referencesAt } from '../core/features/references.ts';
import { typeDefinitionsAt } from '../core/features/typeDefinition.ts';
import { workspaceSymbols } from '../core/features/workspaceSymbols/workspaceSymbols.ts';
import type { OriginatedPassage, Place } from '../core/text/place.ts';
import type { Asking } from './asking.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import * as to from './convert.ts';
import { inPieces } from './inPieces.ts';
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

  /** As links where the client takes them, with the words that were asked about. */
  const leadingTo = (
    kind: keyof ClientAbilities['links'],
    find: (corpus: Corpus, place: Place) => readonly OriginatedPassage[],
  ) =>
    at((place, lines): Location[] | LocationLink[] => {
      const found = find(session.corpus, place);
      return session.client.links[kind]
        ? found.map((passage) => to.toLocationLink(session, lines, passage))
        : found.map((passage) => to.toLocation(session, passage));
    });

  capabilities.definitionProvider = true;
  connection.onDefinition(leadingTo('definition', definitionsAt));

  capabilities.declarationProvider = true;
  connection.onDeclaration(leadingTo('declaration', declarationsAt));

  capabilities.typeDefinitionProvider = true;
  connection.onTypeDefinition(leadingTo('typeDefinition', typeDefinitionsAt));

  capabilities.implementationProvider = true;
  connection.onImplementation(leadingTo('implementation', implementationsAt));

  capabilities.referencesProvider = true;
  connection.onReferences(
    inPieces(
      at((place, _lines, { context }: ReferenceParams) =>
        referencesAt(session.corpus, place, context.includeDeclaration).map((found) =>
          to.toLocation(session, found),
        ),
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
    inPieces(
      fenced(({ query }) => {
        const { symbols, more } = workspaceSymbols(session.corpus, query);
        if (more) connection.console.info(`More may fit “${query}” than the ${symbols.length} shown.`);
        return symbols.map((found) => toSymbolInformation(session, found));
      }),
    ),
  );
  return capabilities;
}
