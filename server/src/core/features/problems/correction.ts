// A misspelt name put right where it stands: only the words that are wrong, in one mention, a document, or all.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Mention } from '../../readout/readout.ts';
import type { TextEdit } from '../../text/edit.ts';
import { mayBeMisspelling } from '../../text/editDistance.ts';
import { fold } from '../../text/fold.ts';
import { isQuoted } from './personProblem.ts';
import type { DocumentEdit, Fix } from './problem.ts';

/** Ways to write `right` for the wrong words of `mention`. The first is the one to prefer, unless the words are quoted. */
export function correctionFixes(
  corpus: Corpus,
  document: CorpusDocument,
  id: string,
  mention: Mention,
  right: string,
): readonly Fix[] {
  const { uri, readout } = document;
  const edit = correctionOf(mention, right);
  if (edit === undefined) return [];
  const here: Fix = {
    title: `Replace with “${applied(mention, edit)}”`,
    preferred: !isQuoted(readout, mention),
    edits: [{ uri, edits: [edit] }],
  };
  const inDocument = correctionsIn(document, mention.person, right);
  const everywhere: DocumentEdit[] = [];
  for (const sighting of corpus.sightingsOf(id)) {
    const other = corpus.document(sighting.uri);
    const edits = other === undefined ? [] : correctionsIn(other, sighting.person, right);
    if (edits.length > 0) everywhere.push({ uri: sighting.uri, edits });
  }
  const fixes = [here];
  if (inDocument.length > 1) {
    fixes.push({
      title: `Write “${right}” throughout this readout`,
      preferred: false,
      edits: [{ uri, edits: inDocument }],
    });
  }
  const merged = byDocument(everywhere);
  if (merged.length > 1) {
    fixes.push({
      title: `Write “${right}” in all ${merged.length} readouts`,
      preferred: false,
      edits: merged,
    });
  }
  return fixes;
}

/** Without those in quotations, which are put right one by one or not at all. */
function correctionsIn({ readout }: CorpusDocument, person: number, right: string): TextEdit[] {
  return readout.mentions
    .filter((mention) => mention.person === person && mention.kind === 'name' && !isQuoted(readout, mention))
    .flatMap((mention) => correctionOf(mention, right) ?? []);
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

/** Undefined where no word of the mention is a misspelling of one in the right name. */
export function correctionOf(mention: Mention, right: string): TextEdit | undefined {
  const rightWords = right.match(WORD) ?? [];
  const known = new Set(rightWords.map(fold));
  for (const { 0: word, index } of mention.text.matchAll(WORD)) {
    if (known.has(fold(word))) continue;
    const newText = rightWords.find((candidate) => mayBeMisspelling(fold(word), fold(candidate)));
    if (newText === undefined) continue;
    // A mention that runs over a line break is longer than its text, and is replaced whole.
    if (mention.end - mention.start !== mention.text.length) {
      const text = mention.text.slice(0, index) + newText + mention.text.slice(index + word.length);
      return { start: mention.start, end: mention.end, newText: text };
    }
    return { start: mention.start + index, end: mention.start + index + word.length, newText };
  }
  return undefined;
}

const applied = ({ start, end, text }: Mention, edit: TextEdit): string =>
  edit.start === start && edit.end === end
    ? edit.newText
    : text.slice(0, edit.start - start) + edit.newText + text.slice(edit.end - start);

function byDocument(edits: readonly DocumentEdit[]): readonly DocumentEdit[] {
  const merged = new Map<string, TextEdit[]>();
  for (const { uri, edits: own } of edits) merged.set(uri, [...(merged.get(uri) ?? []), ...own]);
  return [...merged].map(([uri, own]) => ({ uri, edits: own.sort((a, b) => a.start - b.start) }));
}
