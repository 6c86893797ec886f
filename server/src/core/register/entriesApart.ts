// A register file cut at its entries, by their indentation alone: each can then be read by itself, so that a broken one harms no other.

/** The lines of one entry, from that of its hyphen to its last line end; `start` is in the file. */
export interface EntryText {
  readonly start: number;
  readonly text: string;
}

export interface EntriesApart {
  /** The file with blanks in place of the entries. */
  readonly frame: string;
  /** By the key of their list. */
  readonly lists: ReadonlyMap<string, readonly EntryText[]>;
}

const LIST_KEY = /^(["']?)([\w-]+)\1:[ \t]*(?:#.*)?$/;
/** What makes one entry depend on another, or the rest of the file on a place in it. */
const ANCHOR = /(?:^|[\s[{,])&[^\s,[\]{}]/m;
const LATER_DOCUMENT = /\n(?:---|\.\.\.|%)/;

/** Undefined where entries do not stand by themselves: with anchors, of several documents, or in brackets. One pass. */
export function entriesApart(text: string): EntriesApart | undefined {
  if (ANCHOR.test(text) || LATER_DOCUMENT.test(text)) return undefined;
  const lists = new Map<string, EntryText[]>();
  const frame: string[] = [];
  let framed = 0;
  let list: EntryText[] | undefined;
  /** Of the hyphens of the list; undefined before the first. */
  let dash: number | undefined;
  let entry: { start: number; end: number } | undefined;

  const close = () => {
    if (entry === undefined) return;
    list!.push({ start: entry.start, text: text.slice(entry.start, entry.end) });
    // Entries that follow each other are one blank line: thousands would take their time to be read.
    if (framed === entry.start && framed > 0) frame.push(' '.repeat(frame.pop()!.length));
    else frame.push(text.slice(framed, entry.start));
    frame.push(blanksFor(text, entry));
    framed = entry.end;
    entry = undefined;
  };
  for (const { start, end, next } of linesIn(text)) {
    const first = firstOf(text, start, end);
    const column = first - start;
    if (first === end || (text[first] === '#' && column <= (dash ?? 0))) continue;
    if (list !== undefined && isHyphen(text, first) && column === (dash ?? column)) {
      close();
      dash = column;
      entry = { start, end: next };
    } else if (column > 0 || text[first] === '\t') {
      if (entry !== undefined) entry.end = next;
      // What comes first is no entry, so the key is of something else.
      else if (dash === undefined) list = undefined;
    } else {
      close();
      const line = text.slice(start, end);
      const key = LIST_KEY.exec(line)?.[2];
      if (key !== undefined) {
        list = lists.get(key) ?? [];
        lists.set(key, list);
        dash = undefined;
      } else if (/[|>][\d+-]*[ \t]*(?:#[\s\S]*)?$/.test(line)) list = undefined;
      // Any other line here is a slip within a list, which goes on behind it.
    }
  }
  close();
  if (framed === 0) return undefined;
  return { frame: frame.join('') + text.slice(framed), lists };
}

/** Up to their line ends, and to the next line. */
function* linesIn(text: string) {
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found + 1;
    let end = found < 0 ? text.length : found;
    if (text[end - 1] === '\r') end--;
    yield { start, end, next };
    start = next;
  }
}

/** As long, with the line end, so that what follows is a line of its own. */
const blanksFor = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text[end - 1] === '\n' ? `${' '.repeat(end - start - 1)}\n` : ' '.repeat(end - start);

/** The first that is no space. */
function firstOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] === ' ') at++;
  return at;
}

const isHyphen = (text: string, at: number): boolean =>
  text[at] === '-' && (at + 1 === text.length || ' \t\r\n'.includes(text[at + 1]!));
