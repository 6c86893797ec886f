// Whether a title was held at another time, as the word before it says: `then`, `late`, `entonces`.
import type { TokenSpan } from './draft.ts';
import type { Tokens } from './tokens.ts';

const bygone = new Set('then late outgoing onetime entonces saliente otrora fallecido fallecida'.split(' '));

/** Asked once of each title. */
export const isBygoneTitle = ({ text, start, end }: Tokens, { from }: TokenSpan): boolean =>
  from > 0 && bygone.has(text.slice(start[from - 1], end[from - 1]).toLowerCase());
