// All readouts at one moment, with the forms of names in them, and who in which readout is spoken of in each: a value.
import { type NamedForm, NameIndex } from '../officials/nameIndex.ts';
import { SortedMap } from '../text/sortedMap.ts';
import type { IndexedDocument } from './document.ts';
import { formsByKey } from './formsByKey.ts';

/** By address: the persons of the document who are spoken of in a form. */
type Places = SortedMap<readonly number[]>;

export class Documents {
  static readonly empty = new Documents(SortedMap.empty, SortedMap.empty, NameIndex.empty);

  /** By address. */
  readonly all: SortedMap<IndexedDocument>;
  /** The forms in which the documents speak of anybody; the same as long as none comes or goes. */
  readonly names: NameIndex;
  /** By key of a form. */
  readonly #places: SortedMap<Places>;

  private constructor(all: SortedMap<IndexedDocument>, places: SortedMap<Places>, names: NameIndex) {
    this.all = all;
    this.#places = places;
    this.names = names;
  }

  get(uri: string): IndexedDocument | undefined {
    return this.all.get(uri);
  }

  /** Where the form is written. */
  placesOf({ key }: NamedForm): Places {
    return this.#places.get(key) ?? SortedMap.empty;
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
    let places = this.#places;
    let { names } = this;
    for (const [key, { form }] of formsByKey(before?.forms ?? [])) {
      if (forms.has(key)) continue;
      const left = places.get(key)!.without(uri);
      places = left.size === 0 ? places.without(key) : places.with(key, left);
      if (left.size === 0) names = names.without(form);
    }
    for (const [key, { form, persons }] of forms) {
      const others = places.get(key);
      if (others === undefined) names = names.with(form);
      places = places.with(key, (others ?? SortedMap.empty).with(uri, persons));
    }
    const all = document === undefined ? this.all.without(uri) : this.all.with(uri, document);
    return new Documents(all, places, names);
  }

  /** With all of these at once; none of them is at an address that is known. */
  withNew(added: ReadonlyMap<string, IndexedDocument>): Documents {
    const found = new Map<string, Map<string, readonly number[]>>();
    const fresh: NamedForm[] = [];
    for (const { uri, forms } of added.values()) {
      for (const [key, { form, persons }] of formsByKey(forms)) {
        let own = found.get(key);
        if (own === undefined) {
          own = new Map();
          found.set(key, own);
          if (this.#places.get(key) === undefined) fresh.push(form);
        }
        own.set(uri, persons);
      }
    }
    const places = new Map<string, Places>();
    for (const [key, own] of found) places.set(key, (this.#places.get(key) ?? SortedMap.empty).withAll(own));
    const names = fresh.length === 0 ? this.names : this.names.withAll(fresh);
    return new Documents(this.all.withAll(added), this.#places.withAll(places), names);
  }
}
