// A decision as another format has it, before it is found in the text and in the register.
import type { Annotation } from '../../annotations/annotation.ts';
import type { Span } from '../../text/span.ts';

export interface ForeignAnnotation
  extends Pick<
    Annotation,
    'motivation' | 'judgement' | 'scope' | 'post' | 'mention' | 'creator' | 'created' | 'note'
  > {
  /** Ours, if it was exported. */
  readonly id: string | undefined;
  /** The file it is about, as it is referred to; undefined where the format goes by the name of its own file. */
  readonly source: string | undefined;
  /** Who is meant: an id of the register, or what an entry of it may have among its identifiers and links. */
  readonly persons: readonly PersonReference[];
  readonly exact: string;
  /** What the words were when it was decided, where they are others now. */
  readonly seen?: string | undefined;
  /** Where the format does not have them, undefined. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** In code points of the text as it is. */
  readonly position: Span | undefined;
}

export type PersonReference =
  | { readonly id: string }
  | { readonly scheme: string; readonly identifier: string }
  | { readonly url: string };

export interface ForeignAnnotations {
  readonly annotations: readonly ForeignAnnotation[];
  /** How many were a program's: those are found anew. */
  readonly suggestions: number;
  /** What could not be taken over, in plain words that can follow the file's name. */
  readonly refusals: readonly string[];
}
