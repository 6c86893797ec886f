// The country that each person of a draft acts for.
import type { Draft } from '../draft.ts';

export function assignCountries(_draft: Draft): void {}
