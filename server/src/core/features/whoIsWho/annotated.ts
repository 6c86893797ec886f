// What is counted of an annotated readout: a part of what `readouts annotate` prints, in which officials go by that readout's ids.
import type { CountryCode, Decided } from '../../readout/readout.ts';

export interface AnnotatedReadout {
  readonly file: string;
  /** `YYYY-MM-DD`, null where the text says none. */
  readonly date: string | null;
  readonly officials: readonly AnnotatedOfficial[];
  readonly mentions: readonly {
    readonly kind: 'name' | 'role';
    readonly text: string;
    readonly official: string;
  }[];
  readonly titles: readonly { readonly text: string; readonly official: string }[];
  readonly meetings: readonly {
    readonly status: 'held' | 'announced';
    readonly delegations: readonly { readonly members: readonly string[] }[];
  }[];
}

export interface AnnotatedOfficial {
  readonly id: string;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly title: string | null;
  readonly decided?: AnnotatedDecision | undefined;
}

/** `is`: null where nobody decided who it is. */
export interface AnnotatedDecision extends Omit<Decided, 'is'> {
  readonly is: string | null;
}
