// What of a readout leaves in any format: who is named where, by whom it was decided, and what the text says of itself.
import type { AnchoredAnnotation, Annotation } from '../../annotations/annotation.ts';
import type { CorpusDocument } from '../../corpus/corpus.ts';
import type { Official } from '../../officials/official.ts';
import type { FrontMatter } from '../../readout/frontMatterOf.ts';
import type { Meeting } from '../../readout/readout.ts';
import type { Post } from '../../register/register.ts';
import type { Span } from '../../text/span.ts';

export interface ExportedReadout {
  readonly document: CorpusDocument;
  /** What the file is called in what leaves: a path with `/`. */
  readonly file: string;
  readonly text: string;
  readonly about: FrontMatter;
  /** Sorted by start. Those of the program do not overlap; what a person decided or noted may. */
  readonly mentions: readonly ExportedMention[];
  /** Sorted by start; no two have the same words. */
  readonly titles: readonly ExportedTitle[];
  readonly quotations: readonly (Span & { readonly speaker: Official | undefined })[];
  readonly meetings: readonly ExportedMeeting[];
  /** Everybody whom the text means or somebody says it does not mean, by name. */
  readonly officials: readonly Official[];
  readonly decisions: readonly ExportedDecision[];
}

export interface ExportedDecision extends AnchoredAnnotation {
  /** Whom it is about; of no more than an id where the register has them no more. */
  readonly official: Official | undefined;
}

export interface ExportedMeeting {
  readonly kind: Meeting['kind'];
  readonly status: Meeting['status'];
  readonly day: string | undefined;
  /** Of all delegations, each once. */
  readonly members: readonly Official[];
}

/** `suggested` by the program, or what a person decided: it is so, it is not so, nobody can say; `noted` is a remark only. */
export type Status = 'suggested' | 'confirmed' | 'rejected' | 'unsure' | 'noted';

export interface ExportedMention extends Span {
  /** `passage`: words that somebody noted something about. */
  readonly kind: 'name' | 'role' | 'passage';
  readonly status: Status;
  /** Whoever is meant; for what is rejected, whoever is not. */
  readonly official: Official | undefined;
  /** The office that the words say, or those of the title beside them. */
  readonly post: Post | undefined;
  /** The title right before or behind; of a role its own words. */
  readonly title: string | undefined;
  /** The day of the meeting that is told of there. */
  readonly meetingDay: string | undefined;
  /** The one that counts of those about these words. */
  readonly decision: Annotation | undefined;
}

export interface ExportedTitle extends Span {
  readonly text: string;
  /** Whose it is: of `Senators Ana Ruiz and Ben Ode` both. */
  readonly officials: readonly Official[];
  readonly post: Post | undefined;
  readonly decision: Annotation | undefined;
}
