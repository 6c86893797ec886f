// How a readout is built: its outline.
import type { ServerCapabilities } from 'vscode-languageserver';
import { outlineOf } from '../core/features/outline/outlineOf.ts';
import type { Asking } from './asking.ts';
import { toDocumentSymbol, toFlatSymbols } from './symbols.ts';

export function answerAboutText({ connection, session, inReadout }: Asking): ServerCapabilities {
  const capabilities: ServerCapabilities = {};

  capabilities.documentSymbolProvider = true;
  connection.onDocumentSymbol(
    inReadout((document, { textDocument }) => {
      const outline = outlineOf(session.corpus, document, session.openDocument(document.uri)?.text);
      if (session.client.nestedSymbols) return [toDocumentSymbol(document.lines, outline)];
      return toFlatSymbols(document.lines, textDocument.uri, outline);
    }),
  );
  return capabilities;
}
