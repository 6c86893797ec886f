// The YAML tree of a register file, remembered for the texts it was last made of: every fix that writes into the file asks again.
import { type Document, parseDocument } from 'yaml';

const latest: { readonly text: string; readonly tree: Document.Parsed }[] = [];

/** As many files as fixes may write into by turns. */
const few = 3;

/** Not to be changed by who gets it. */
export function treeOf(text: string): Document.Parsed {
  const known = latest.find((each) => each.text === text);
  if (known !== undefined) return known.tree;
  const tree = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  latest.unshift({ text, tree });
  latest.length = Math.min(latest.length, few);
  return tree;
}
