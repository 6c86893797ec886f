// The outline and the symbols of the workspace as the protocol's.
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { OutlineItem } from '../core/features/outline/outlineItem.ts';
import type { WorkspaceSymbol } from '../core/features/workspaceSymbols/workspaceSymbols.ts';
import { type Moment, toLocation } from './convert.ts';
import { type Lines, toRange } from './positions.ts';

export const symbolKinds: Readonly<Record<OutlineItem['kind'] | WorkspaceSymbol['kind'], SymbolKind>> = {
  readout: SymbolKind.File,
  meeting: SymbolKind.Event,
  delegation: SymbolKind.Namespace,
  official: SymbolKind.Class,
  post: SymbolKind.Interface,
  quotation: SymbolKind.String,
  others: SymbolKind.Array,
};

export function toDocumentSymbol(lines: Lines, item: OutlineItem): DocumentSymbol {
  return {
    // An empty name is an error in VS Code, which then shows nothing at all.
    name: item.name.trim() || '–',
    detail: item.detail,
    kind: symbolKinds[item.kind],
    range: toRange(lines, item.span),
    selectionRange: toRange(lines, item.nameSpan),
    children: item.children.map((child) => toDocumentSymbol(lines, child)),
  };
}

/** For clients without nested symbols. */
export function toFlatSymbols(
  lines: Lines,
  uri: string,
  item: OutlineItem,
  container?: string,
): SymbolInformation[] {
  const location = { uri, range: toRange(lines, item.nameSpan) };
  const own = {
    name: item.name.trim() || '–',
    kind: symbolKinds[item.kind],
    location,
    ...(container && { containerName: container }),
  };
  return [own, ...item.children.flatMap((child) => toFlatSymbols(lines, uri, child, item.name))];
}

export function toSymbolInformation(moment: Moment, symbol: WorkspaceSymbol): SymbolInformation {
  return {
    name: symbol.name,
    kind: symbolKinds[symbol.kind],
    location: toLocation(moment, symbol),
    ...(symbol.container && { containerName: symbol.container }),
  };
}
