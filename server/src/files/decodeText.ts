// The text in a file's bytes: UTF-8 or UTF-16, or Windows-1252 where it is neither; undefined where it is no text at all.

export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // (Of Windows-1252 some versions of Node leave the curly quotation marks undecoded; the reading sees to those.)
    // A NUL alone does not make a text binary, as it may stand in UTF-8; images, archives and PDFs are both.
    return bytes.includes(0) ? undefined : new TextDecoder('windows-1252').decode(bytes);
  }
}
