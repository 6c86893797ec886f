// What a person decided about a stretch of a readout, in the terms of W3C's Web Annotation. What the program only reads is none.
import type { RegisterFault } from '../register/register.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** As https://www.w3.org/TR/annotation-model/#motivation-and-purpose has them: who is meant, a remark, a wish to change the text. */
export type Motivation = 'identifying' | 'commenting' | 'editing';

export type Judgement = 'positive' | 'negative' | 'unsure';

/** W3C's TextQuoteSelector: the words and what stands right before and after them, in LF text. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Annotation {
  /** Unique in its file. */
  readonly id: string;
  readonly motivation: Motivation;
  /** Of what is identified: it is so, it is not so, nobody can say. Undefined where nothing is identified. */
  readonly judgement: Judgement | undefined;
  /** Of a decision about these words alone nothing; else it holds wherever the document means the person that these words mean. */
  readonly scope: 'document' | undefined;
  /** Id in the register. Negative without a person: these words mean nobody. */
  readonly person: string | undefined;
  /** Id in the register: the office that these words say. */
  readonly post: string | undefined;
  /** Where the program had seen no mention: what the words are. */
  readonly mention: 'name' | 'role' | undefined;
  readonly quote: Quote;
  /** W3C's TextPositionSelector, but in UTF-16 code units, of the text that the file's `base` names, with LF line ends. */
  readonly position: Span;
  readonly creator: string | undefined;
  /** ISO 8601, as written. */
  readonly created: string | undefined;
  readonly note: string | undefined;
}

/** Where the parts of an annotation are written in its file. */
export interface AnnotationPlace extends Span {
  readonly uri: string;
  readonly id: Span;
  /** Where there is none, of the whole block's first line. */
  readonly person: Span;
  readonly post: Span;
  readonly quote: Span;
  readonly position: Span;
}

export interface WrittenAnnotation extends Annotation {
  readonly place: AnnotationPlace;
}

/** The decisions beside one readout. */
export interface AnnotationFile {
  readonly uri: string;
  /** Kept, unlike that of a readout: an edit is a splice in the file's own layout. */
  readonly text: string;
  readonly lines: LineIndex;
  /** The readout's file name, as written. */
  readonly source: string | undefined;
  /** The text that the positions are of, as `baseOf` names it, and where it is written. */
  readonly base: string | undefined;
  readonly baseSpan: Span | undefined;
  /** In the order of the file. */
  readonly annotations: readonly WrittenAnnotation[];
  /** Sorted by start. */
  readonly faults: readonly RegisterFault[];
}

/** Where an annotation's words are in the text of this moment. */
export interface AnchoredAnnotation {
  readonly annotation: WrittenAnnotation;
  /** Undefined for an orphan: kept, though its place is lost. */
  readonly span: Span | undefined;
  /** The words are not quite those that were annotated. */
  readonly changed: boolean;
  /** For an orphan: where it may belong, the likeliest first. Nothing is chosen. */
  readonly candidates: readonly Span[];
}
