// Whether a title was held at another time, as the word before it says: `then`, `late`, `entonces`.
import type { TokenSpan } from './draft.ts';
import type { Tokens } from './tokens.ts';

const bygone = new Set('then late outgoing onetime entonces saliente otrora fallecido fallecida'.split(' '));
const shortest = 4;
const longest = 9;

/** Asked once of each title. */
export function isBygoneTitle({ text, start, end }: Tokens, { from }: TokenSpan): boolean {
  if (from === 0) return false;
  const length = end[from - 1]! - start[from - 1]!;
  if (length < shortest || length > longest) return false;
  return bygone.has(text.slice(start[from - 1], end[from - 1]).toLowerCase());
}
