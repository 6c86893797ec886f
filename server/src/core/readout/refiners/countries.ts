// The country that each person of a draft acts for.
import type { Draft } from '../draft.ts';
import type { Reports } from '../recognisers/reports.ts';

export function assignCountries(_draft: Draft, _reports: Reports): void {}
