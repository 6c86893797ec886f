// Folds and growing selections as the protocol's.
import { type FoldingRange, FoldingRangeKind, type SelectionRange } from 'vscode-languageserver';
import type { Fold } from '../core/features/folding.ts';
import type { Span } from '../core/text/span.ts';
import { type Lines, toRange } from './positions.ts';

/** Editors fold all of a kind at once: the debris as comments are, meetings as regions. */
const kinds: Readonly<Partial<Record<Fold['kind'], FoldingRangeKind>>> = {
  debris: FoldingRangeKind.Comment,
  meeting: FoldingRangeKind.Region,
};

export function toFoldingRange({ kind, firstLine, lastLine }: Fold): FoldingRange {
  const known = kinds[kind];
  return { startLine: firstLine, endLine: lastLine, ...(known && { kind: known }) };
}

/** `steps`: the smallest first. */
export function toSelectionRange(lines: Lines, steps: readonly Span[]): SelectionRange {
  return steps.reduceRight<SelectionRange | undefined>(
    (parent, step) => ({ range: toRange(lines, step), ...(parent && { parent }) }),
    undefined,
  )!;
}
