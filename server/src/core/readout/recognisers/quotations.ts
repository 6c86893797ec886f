// What is quoted, and who says it.
import type { Draft } from '../draft.ts';
import type { Quotation } from '../readout.ts';

export function quotationsOf(_draft: Draft): Quotation[] {
  return [];
}
