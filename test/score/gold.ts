// What a careful person read in a set of readouts, by file name: the form of the `*.gold.json` files.
import type { Span } from '../../server/src/core/text/span.ts';

export interface Words extends Span {
  readonly text: string;
}

export type Gold = Readonly<Record<string, GoldReadout>>;

export interface GoldReadout {
  /** The document's own date; null where it gives none. */
  readonly date: string | null;
  /** By an id that names one person across all readouts of the set. */
  readonly officials: Readonly<Record<string, { readonly country: string | null }>>;
  readonly mentions: readonly (Words & { readonly kind: 'name' | 'role'; readonly official: string })[];
  readonly titles: readonly (Words & { readonly official: string })[];
  readonly meetings: readonly {
    readonly status: 'held' | 'announced';
    readonly anchor: Words;
    readonly place: string | null;
    /** By country. */
    readonly delegations: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly quotations: readonly (Words & { readonly speaker: string | null })[];
}
