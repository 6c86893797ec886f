// Looks along at what comes in between the messages, so that a header nobody can go on from ends the server with a reason instead of leaving it waiting.

/** An editor escapes what it opens: a few times the largest file that any takes. */
export const mostBytes = 256 * 1024 * 1024;

/** The protocol has two short lines. */
const mostHeader = 4096;

/** What to call with each piece of the input; `broken` is called once, with what is wrong in plain words, and after that nothing is looked at. */
export function framing(broken: (reason: string) => void): (piece: Uint8Array) => void {
  let header = '';
  /** Bytes of a message that are still to come. */
  let left = 0;
  let isBroken = false;
  const breakOff = (reason: string) => {
    isBroken = true;
    broken(`${reason}: ${JSON.stringify(header.slice(0, 80))}`);
  };
  return (piece) => {
    for (let at = 0; at < piece.length && !isBroken; ) {
      if (left > 0) {
        const read = Math.min(left, piece.length - at);
        left -= read;
        at += read;
        continue;
      }
      header += String.fromCharCode(piece[at++]!);
      if (header.endsWith('\n') && !header.endsWith('\r\n')) breakOff('lines of a header end with CRLF');
      else if (header.length > mostHeader) breakOff('a header does not end');
      else if (header.endsWith('\r\n\r\n')) {
        const length = lengthIn(header);
        if (typeof length === 'string') breakOff(length);
        else {
          left = length;
          header = '';
        }
      }
    }
  };
}

/** How long the message is; or what is wrong. */
function lengthIn(header: string): number | string {
  const lines = header.split('\r\n').slice(0, -2);
  if (lines.some((line) => !line.includes(':'))) return 'a line of a header has no colon';
  const given = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return line.slice(0, colon).toLowerCase() === 'content-length' ? line.slice(colon + 1).trim() : [];
  });
  const last = given.at(-1);
  if (last === undefined) return 'a header has no Content-Length';
  if (!/^\d+$/.test(last)) return 'a Content-Length is no number';
  const length = Number(last);
  return length > mostBytes ? 'a message is too long' : length;
}
