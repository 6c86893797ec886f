// Takes a list of the lexicon apart.

const SPACE = 0x20;
const COMMA = 0x2c;
const NEWLINE = 0x0a;

/** The entries of a list, which commas and line ends separate: of each where it starts, where it ends, and 1 if it is of several words. */
export function entriesOf(list: string): number[] {
  const entries: number[] = [];
  let start = -1;
  let end = 0;
  let several = 0;
  for (let offset = 0; offset <= list.length; offset++) {
    const unit = offset < list.length ? list.charCodeAt(offset) : COMMA;
    if (unit === COMMA || unit === NEWLINE) {
      if (start !== -1) entries.push(start, end, several);
      start = -1;
      several = 0;
    } else if (unit !== SPACE) {
      if (start === -1) start = offset;
      else if (offset > end) several = 1;
      end = offset + 1;
    }
  }
  return entries;
}
