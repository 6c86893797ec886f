// All readouts at one moment, with the forms of names in them, and who in which readout is spoken of in each: a value.
import { type FormMaker, formMaker, type NamedForm, NameIndex } from '../officials/nameIndex.ts';
import type { Sighting } from '../officials/official.ts';
import { withItems } from '../text/sortedList.ts';
import { SortedMap } from '../text/sortedMap.ts';
import type { IndexedDocument, ReadyDocument } from './document.ts';
import type { Said } from './said.ts';
import { inOrder, sightingsAt } from './sightingsAt.ts';

interface Written {
  readonly form: NamedForm;
  /** Sorted by address, then person. */
  readonly sightings: readonly Seen[];
}

/** Somebody in a readout, with what cards count there. */
export interface Seen extends Sighting {
  readonly said: Said;
}

const nobody: readonly Seen[] = [];

export class Documents {
  static readonly empty = new Documents(SortedMap.empty, SortedMap.empty, NameIndex.empty);

  /** By address. */
  readonly all: SortedMap<IndexedDocument>;
  /** The forms in which the documents speak of anybody; the same as long as none comes or goes. */
  readonly names: NameIndex;
  /** By key of a form. */
  readonly #written: SortedMap<Written>;

  private constructor(all: SortedMap<IndexedDocument>, written: SortedMap<Written>, names: NameIndex) {
    this.all = all;
    this.#written = written;
    this.names = names;
  }

  /** For the forms of documents that are to be added: those that are written already are shared. */
  formMaker(): FormMaker {
    return formMaker((key) => this.#written.get(key)?.form);
  }

  withNames(names: NameIndex): Documents {
    return new Documents(this.all, this.#written, names);
  }

  get(uri: string): IndexedDocument | undefined {
    return this.all.get(uri);
  }

  /** Who is spoken of in the form, sorted by address: the same list as long as none of these documents changes. */
  sightingsOf({ key }: NamedForm): readonly Seen[] {
    return this.#written.get(key)?.sightings ?? nobody;
  }

  /** Where the form is written; an address comes twice where two are spoken of in it. */
  urisOf(form: NamedForm): readonly string[] {
    return this.sightingsOf(form).map(({ uri }) => uri);
  }

  /** `YYYY-MM-DD` of a document, if it has a date. */
  dayOf(uri: string): string | undefined {
    return this.all.get(uri)?.date?.iso;
  }

  /** With this document at the address, or with none there. */
  with(uri: string, document: IndexedDocument | undefined): Documents {
    const before = this.all.get(uri);
    if (before === undefined && document === undefined) return this;
    const is = gathered(document ? [{ document, said: document.said() }] : []);
    let written = this.#written;
    let { names } = this;
    for (const [key, { form }] of gathered(before ? [{ document: before, said: before.said() }] : [])) {
      if (is.has(key)) continue;
      const left = replaced(written.get(key)!.sightings, uri, []);
      written = left.length === 0 ? written.without(key) : written.with(key, { form, sightings: left });
      if (left.length === 0) names = names.without(form);
    }
    for (const [key, { form, sightings: here }] of is) {
      const known = written.get(key)?.sightings;
      if (known === undefined) names = names.with(form);
      written = written.with(key, { form, sightings: replaced(known ?? [], uri, here) });
    }
    const all = document === undefined ? this.all.without(uri) : this.all.with(uri, document);
    return new Documents(all, written, names);
  }

  /** With all of these at once; none of them is at an address that is known. */
  withNew(added: readonly ReadyDocument[]): Documents {
    const written = new Map<string, Written>();
    const fresh: NamedForm[] = [];
    for (const [key, { form, sightings }] of gathered(added)) {
      const before = this.#written.get(key)?.sightings;
      if (before === undefined) fresh.push(form);
      written.set(key, { form, sightings: withItems(before ?? [], sightings, inOrder) });
    }
    const names = fresh.length === 0 ? this.names : this.names.withAll(fresh);
    const all = this.all.withAll(new Map(added.map(({ document }) => [document.uri, document])));
    return new Documents(all, this.#written.withAll(written), names);
  }
}

/** With these, sorted, in place of those at the address. */
function replaced(sightings: readonly Seen[], uri: string, here: readonly Seen[]): readonly Seen[] {
  const { from, to } = sightingsAt(sightings, uri);
  return sightings.toSpliced(from, to - from, ...here);
}

/** By key of a form. */
function gathered(documents: Iterable<ReadyDocument>): ReadonlyMap<string, Written> {
  const found = new Map<string, Written & { readonly sightings: Seen[] }>();
  for (const { document, said } of documents) {
    const { uri, forms } = document;
    forms.forEach((form, person) => {
      const seen = { uri, person, said: said[person]! };
      const known = found.get(form.key);
      if (known === undefined) found.set(form.key, { form, sightings: [seen] });
      else known.sightings.push(seen);
    });
  }
  return found;
}
