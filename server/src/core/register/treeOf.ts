// The YAML tree of a register file, remembered for the text it was last made of: every fix that writes into the file asks again.
import { type Document, parseDocument } from 'yaml';

let last: { readonly text: string; readonly tree: Document.Parsed } | undefined;

/** Not to be changed by who gets it. */
export function treeOf(text: string): Document.Parsed {
  if (last?.text !== text) {
    last = { text, tree: parseDocument(text, { prettyErrors: false, logLevel: 'silent' }) };
  }
  return last.tree;
}
