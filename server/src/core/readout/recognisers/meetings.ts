// The encounters that a document reports or announces, where they were, and who took part for which country.
import type { Draft } from '../draft.ts';
import type { DateInText, Meeting } from '../readout.ts';

export function meetingsOf(_draft: Draft, _date: DateInText | undefined): Meeting[] {
  return [];
}
