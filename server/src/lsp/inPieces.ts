// A long list in pieces, for a client that asks for it so: it shows the first while the others are on their way.
import { type Connection, type PartialResultParams, ProgressType } from 'vscode-languageserver';

const size = 200;

/** What is left to answer: nothing once pieces were sent. */
export function inPieces<Item>(
  connection: Connection,
  { partialResultToken: token }: PartialResultParams,
  all: readonly Item[],
): Item[] {
  if (token === undefined) return [...all];
  for (let start = 0; start < all.length; start += size) {
    const piece = all.slice(start, start + size);
    connection.sendProgress(new ProgressType<readonly Item[]>(), token, piece).catch(() => {});
  }
  return [];
}
