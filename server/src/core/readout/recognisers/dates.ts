// The date of the document itself: front matter before dateline before a date that stands alone near the top.
import type { Draft } from '../draft.ts';
import type { DateInText } from '../readout.ts';

export function dateOf(_draft: Draft): DateInText | undefined {
  return undefined;
}
