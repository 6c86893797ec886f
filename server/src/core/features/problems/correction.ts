// A misspelt name put right where it stands: only the words that are wrong, in one mention, a document, or all.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { DocumentEdit, Fix } from '../../corpus/fix.ts';
import type { Mention, Readout } from '../../readout/readout.ts';
import type { TextEdit } from '../../text/edit.ts';
import { mayBeMisspelling } from '../../text/editDistance.ts';
import { fold } from '../../text/fold.ts';
import { isQuoted } from './personProblem.ts';

/** What corrects a mention; undefined where nothing in it is wrong. */
export type Correction = (mention: Mention) => TextEdit | undefined;

/** Ways to put `mention` right, here and throughout the readout. The first is the one to prefer, unless the words are quoted. */
export function correctionFixes(
  { uri, readout }: CorpusDocument,
  person: number,
  mention: Mention,
  correct: Correction,
  right: string,
): readonly Fix[] {
  const edit = correct(mention);
  if (edit === undefined) return [];
  const fixes: Fix[] = [
    {
      title: `Replace with “${applied(mention, edit)}”`,
      preferred: !isQuoted(readout, mention),
      edits: [{ uri, edits: [edit] }],
    },
  ];
  const inDocument = correctionsIn(readout, person, correct);
  if (inDocument.length > 1) {
    fixes.push({
      title: `Write “${right}” throughout this readout`,
      preferred: false,
      edits: [{ uri, edits: inDocument }],
    });
  }
  return fixes;
}

/** The official's name put right wherever it is misspelt in the same way; undefined where that is in one readout only. */
export function correctionEverywhere(
  corpus: Corpus,
  id: string,
  correct: Correction,
  right: string,
): Fix | undefined {
  const everywhere = corpus.sightingsOf(id).flatMap(({ uri, person }): DocumentEdit[] => {
    const readout = corpus.document(uri)?.readout;
    const edits = readout === undefined ? [] : correctionsIn(readout, person, correct);
    return edits.length > 0 ? [{ uri, edits }] : [];
  });
  const merged = byDocument(everywhere);
  if (merged.length < 2) return undefined;
  return {
    title: `Write “${right}” in all ${merged.length} readouts`,
    preferred: false,
    edits: merged,
  };
}

/** Without those in quotations, which are put right one by one or not at all. */
const correctionsIn = (readout: Readout, person: number, correct: Correction): TextEdit[] =>
  readout.mentions
    .filter((mention) => mention.person === person && mention.kind === 'name' && !isQuoted(readout, mention))
    .flatMap((mention) => correct(mention) ?? []);

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

export const wordsOf = (name: string): readonly { readonly word: string; readonly index: number }[] =>
  [...name.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));

/** Undefined where no word of the mention is a misspelling of one in the right name. */
export function correctionOf(mention: Mention, right: string): TextEdit | undefined {
  const rightWords = wordsOf(right).map(({ word }) => word);
  const known = new Set(rightWords.map(fold));
  for (const { word, index } of wordsOf(mention.text)) {
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
