// How a readout is built: its outline, what can be folded, what a selection grows to.
import type { SelectionRangeParams, ServerCapabilities } from 'vscode-languageserver';
import { foldsOf } from '../core/features/folding.ts';
import { outlineOf } from '../core/features/outline/outlineOf.ts';
import { selectionsAt } from '../core/features/selection.ts';
import type { Asking } from './asking.ts';
import { toOffset } from './positions.ts';
import { toFoldingRange, toSelectionRange } from './ranges.ts';
import { toDocumentSymbol, toFlatSymbols } from './symbols.ts';

export function answerAboutText({ connection, session, inReadout }: Asking): ServerCapabilities {
  const capabilities: ServerCapabilities = {};

  capabilities.documentSymbolProvider = true;
  connection.onDocumentSymbol(
    inReadout((document, lines, { textDocument }) => {
      const outline = outlineOf(session.corpus, document, session.openDocument(document.uri)?.text);
      if (session.client.nestedSymbols) return [toDocumentSymbol(lines, outline)];
      return toFlatSymbols(lines, textDocument.uri, outline);
    }),
  );

  capabilities.foldingRangeProvider = true;
  connection.onFoldingRanges(
    inReadout((document) => foldsOf(document).slice(0, session.client.mostFolds).map(toFoldingRange)),
  );

  capabilities.selectionRangeProvider = true;
  connection.onSelectionRanges(
    inReadout((document, lines, { positions }: SelectionRangeParams) => {
      const text = session.openDocument(document.uri)?.text ?? '';
      return positions.map((position) =>
        toSelectionRange(lines, selectionsAt(document, toOffset(lines, position), text)),
      );
    }),
  );
  return capabilities;
}
