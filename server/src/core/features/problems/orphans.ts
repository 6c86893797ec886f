// Decisions whose words are no more where they were: kept, told at the file and in the readout, and placed anew by whoever knows where.
import type { AnchoredAnnotation } from '../../annotations/annotation.ts';
import { quoteOf } from '../../annotations/quoteOf.ts';
import { replaceAnnotation } from '../../annotations/replaceAnnotation.ts';
import { sideFileOf } from '../../annotations/sideFile.ts';
import { writeBack } from '../../annotations/writeBack.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { takeBack } from '../../corpus/decide.ts';
import { decisionText } from '../../corpus/decisionsAt.ts';
import type { Fix } from '../../corpus/fix.ts';
import { fileName } from '../../text/fileName.ts';
import type { Span } from '../../text/span.ts';
import type { Problem } from './problem.ts';

/** Empty while the text of the readout is not known. */
export const orphansOf = (corpus: Corpus, uri: string): readonly AnchoredAnnotation[] =>
  corpus.annotationsOf(uri).filter(({ span }) => span === undefined);

export function orphanProblem(corpus: Corpus, uri: string, orphan: AnchoredAnnotation): Problem {
  const { place } = orphan.annotation;
  return {
    ...{ code: 'annotation-orphan', severity: 'warning', start: place.quote.start, end: place.quote.end },
    message: `These words are no more found in ${fileName(uri)}. The decision is kept, and does not count.`,
    evidence: [],
    fixes: () => fixesOf(corpus, uri, orphan),
  };
}

/** All of a readout in one, at its beginning. */
export function orphansInReadout(corpus: Corpus, { uri, readout }: CorpusDocument): readonly Problem[] {
  const orphans = orphansOf(corpus, uri);
  if (orphans.length === 0) return [];
  const { start, end } = readout.firstWord ?? { start: 0, end: 0 };
  const what =
    orphans.length === 1
      ? 'A decision about this readout has'
      : `${orphans.length} decisions about this readout have`;
  return [
    {
      ...{ code: 'annotation-orphan', severity: 'warning', start, end },
      message: `${what} lost the words that were meant: kept, and not counted.`,
      evidence: orphans.map(({ annotation: { place, quote } }) => ({
        uri: sideFileOf(uri),
        ...place.quote,
        message: `“${quote.exact}”`,
      })),
      fixes: () => orphans.flatMap((orphan) => fixesOf(corpus, uri, orphan)),
    },
  ];
}

/** As many places as are looked at. */
const few = 3;

function fixesOf(corpus: Corpus, uri: string, orphan: AnchoredAnnotation): readonly Fix[] {
  const places = orphan.candidates.slice(0, few).map((span) => placeFix(corpus, uri, orphan, span));
  const edit = takeBack(corpus, uri, orphan.annotation);
  const back: Fix | undefined = edit && {
    title: `Take back: ${decisionText(corpus, orphan)}`,
    preferred: false,
    edits: [edit],
  };
  return [...places, back].filter((fix) => fix !== undefined);
}

function placeFix(corpus: Corpus, uri: string, orphan: AnchoredAnnotation, span: Span): Fix | undefined {
  const file = corpus.annotationFile(uri);
  const text = corpus.textOf(uri);
  if (file === undefined || text === undefined) return undefined;
  const { annotation } = orphan;
  const edit = replaceAnnotation(file.text, annotation.place.start, {
    ...annotation,
    ...quoteOf(text, span),
  });
  if (edit === undefined) return undefined;
  const others = corpus.annotationsOf(uri).filter((each) => each !== orphan);
  const around = text.slice(Math.max(0, span.start - 20), Math.min(text.length, span.end + 20));
  return {
    title: `“${annotation.quote.exact}” is meant here: “…${around.replace(/\s+/g, ' ')}…”`,
    preferred: false,
    edits: [{ uri: file.uri, edits: [...writeBack(file, others, text), edit] }],
  };
}
