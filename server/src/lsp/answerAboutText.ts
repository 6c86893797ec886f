// How a file is built: its outline, what can be folded, what a selection grows to.
import type { SelectionRangeParams, ServerCapabilities } from 'vscode-languageserver';
import { foldsOf } from '../core/features/folding.ts';
import { outlineOf } from '../core/features/outline/outlineOf.ts';
import { registerOutlineOf } from '../core/features/outline/registerOutlineOf.ts';
import { selectionsAt } from '../core/features/selection.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { toOffset } from './positions.ts';
import { toFoldingRange, toSelectionRange } from './ranges.ts';
import { toDocumentSymbol, toFlatSymbols } from './symbols.ts';

export function answerAboutText({ connection, session, fenced, inReadout }: Asking): ServerCapabilities {
  const capabilities: ServerCapabilities = {};

  function outlineAt(uri: string) {
    const { corpus } = session;
    const document = corpus.document(uri);
    if (document) return outlineOf(corpus, document, session.openDocument(uri)?.text);
    const file = corpus.register.files.find((candidate) => candidate.uri === uri);
    return file && registerOutlineOf(file);
  }

  capabilities.documentSymbolProvider = true;
  connection.onDocumentSymbol(
    fenced(({ textDocument }) => {
      const uri = canonicalUri(textDocument.uri);
      const lines = session.linesOf(uri);
      const outline = outlineAt(uri);
      if (!lines || !outline) return null;
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
