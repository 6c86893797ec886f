// All readouts at one moment, with the forms of names in them, and who in which readout is spoken of in each: a value.
import { type FormMaker, formMaker, type NamedForm, NameIndex } from '../officials/nameIndex.ts';
import { SortedMap } from '../text/sortedMap.ts';
import type { IndexedDocument } from './document.ts';
import { formsByKey } from './formsByKey.ts';

/** By address: the persons of the document who are spoken of in a form. */
export type Places = SortedMap<readonly number[]>;

interface Written {
  readonly form: NamedForm;
  readonly places: Places;
}

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

  /** Where the form is written. */
  placesOf({ key }: NamedForm): Places {
    return this.#written.get(key)?.places ?? SortedMap.empty;
  }

  /** `YYYY-MM-DD` of a document, if it has a date. */
  dayOf(uri: string): string | undefined {
    return this.all.get(uri)?.date?.iso;
  }

  /** With this document at the address, or with none there. */
  with(uri: string, document: IndexedDocument | undefined): Documents {
    const before = this.all.get(uri);
    if (before === undefined && document === undefined) return this;
    const forms = formsByKey(document?.forms ?? []);
    let written = this.#written;
    let { names } = this;
    for (const [key, { form }] of formsByKey(before?.forms ?? [])) {
      if (forms.has(key)) continue;
      const places = written.get(key)!.places.without(uri);
      written = places.size === 0 ? written.without(key) : written.with(key, { form, places });
      if (places.size === 0) names = names.without(form);
    }
    for (const [key, { form, persons }] of forms) {
      const others = written.get(key);
      if (others === undefined) names = names.with(form);
      const places = (others?.places ?? SortedMap.empty).with(uri, persons);
      written = written.with(key, { form, places });
    }
    const all = document === undefined ? this.all.without(uri) : this.all.with(uri, document);
    return new Documents(all, written, names);
  }

  /** With all of these at once; none of them is at an address that is known. */
  withNew(added: ReadonlyMap<string, IndexedDocument>): Documents {
    const found = new Map<
      string,
      { readonly form: NamedForm; readonly places: Map<string, readonly number[]> }
    >();
    for (const { uri, forms } of added.values()) {
      for (const [key, { form, persons }] of formsByKey(forms)) {
        const known = found.get(key);
        if (known === undefined) found.set(key, { form, places: new Map([[uri, persons]]) });
        else known.places.set(uri, persons);
      }
    }
    const written = new Map<string, Written>();
    const fresh: NamedForm[] = [];
    for (const [key, { form, places }] of found) {
      const before = this.#written.get(key)?.places;
      if (before === undefined) fresh.push(form);
      written.set(key, { form, places: (before ?? SortedMap.empty).withAll(places) });
    }
    const names = fresh.length === 0 ? this.names : this.names.withAll(fresh);
    return new Documents(this.all.withAll(added), this.#written.withAll(written), names);
  }
}
