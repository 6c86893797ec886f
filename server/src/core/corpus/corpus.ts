// All readouts and the register at one moment: a value, of which an edit makes the next; unchanged documents are shared.
import { formOf, type NamedForm, NameIndex, searchKeysOf } from '../officials/nameIndex.ts';
import { namePartsOf } from '../officials/nameParts.ts';
import type { Official, Resolution, Sighting } from '../officials/official.ts';
import { RegisteredNames } from '../officials/registeredNames.ts';
import { Resolver } from '../officials/resolve.ts';
import { parseReadout } from '../readout/parseReadout.ts';
import type { Readout } from '../readout/readout.ts';
import { mergeRegister } from '../register/mergeRegister.ts';
import { type ParsedRegisterFile, parseRegisterFile } from '../register/parseRegisterFile.ts';
import { emptyRegister, type Register } from '../register/register.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { SortedMap } from '../text/sortedMap.ts';
import { type DocumentDate, documentDateOf } from './documentDate.ts';

/** One readout in the corpus. Its text is not kept. */
export interface CorpusDocument {
  readonly uri: string;
  readonly readout: Readout;
  readonly lines: LineIndex;
  /** From the text, or else from the file's name. */
  readonly date: DocumentDate | undefined;
}

interface Parts {
  readonly documents: SortedMap<CorpusDocument>;
  /** By key of a form, then by address: the persons who are spoken of in that form. */
  readonly sightings: SortedMap<SortedMap<readonly number[]>>;
  readonly resolver: Resolver;
  readonly registerFiles: SortedMap<ParsedRegisterFile>;
  readonly register: Register;
}

export class Corpus {
  static readonly empty = new Corpus({
    documents: SortedMap.empty,
    sightings: SortedMap.empty,
    resolver: new Resolver(NameIndex.empty, emptyRegister, new RegisteredNames(emptyRegister)),
    registerFiles: SortedMap.empty,
    register: emptyRegister,
  });

  readonly #parts: Parts;
  #officials: readonly Official[] | undefined;

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  get register(): Register {
    return this.#parts.register;
  }

  /** The corpus with this document added, or in place of the one at the same address. */
  with(uri: string, text: string): Corpus {
    return this.withReadout(uri, parseReadout(text), new LineIndex(text));
  }

  /** As `with`, for a reading that was made elsewhere. */
  withReadout(uri: string, readout: Readout, lines: LineIndex): Corpus {
    const document = { uri, readout, lines, date: documentDateOf(uri, readout) };
    return this.#withDocument(uri, document);
  }

  without(uri: string): Corpus {
    return this.#withDocument(uri, undefined);
  }

  /** The corpus with this register file added, or in place of the one at the same address. */
  withRegisterFile(uri: string, text: string): Corpus {
    const files = this.#parts.registerFiles;
    if (files.get(uri)?.text === text) return this;
    return this.#withRegister(files.with(uri, parseRegisterFile(uri, text)));
  }

  withoutRegisterFile(uri: string): Corpus {
    const files = this.#parts.registerFiles.without(uri);
    return files === this.#parts.registerFiles ? this : this.#withRegister(files);
  }

  document(uri: string): CorpusDocument | undefined {
    return this.#parts.documents.get(uri);
  }

  get size(): number {
    return this.#parts.documents.size;
  }

  /** Sorted by address. */
  documents(): Iterable<CorpusDocument> {
    return this.#parts.documents.values();
  }

  /** Who a person of a document is. A person whom the document does not have is an official of no name. */
  officialOf(uri: string, person: number): Resolution {
    const document = this.document(uri);
    const found = document?.readout.persons[person];
    if (document === undefined || found === undefined) {
      return { id: '', registered: false, reasons: [], candidates: [], suggestion: undefined };
    }
    const form = formOf(found.name, found.country, found.title);
    return this.#parts.resolver.resolve(form, document.date?.iso);
  }

  /** Undefined where nobody has that id. */
  official(id: string): Official | undefined {
    const registered = this.register.persons.get(id);
    const forms = this.#formsOf(id);
    const seen = [...new Set(forms.map(({ name }) => name))];
    if (registered !== undefined) {
      const { name, country } = registered;
      const otherNames = [...new Set([...registered.otherNames, ...seen])].filter((other) => other !== name);
      const inDocuments = forms.find((form) => form.country !== undefined)?.country;
      return { id, name, otherNames, country: country ?? inDocuments, registered };
    }
    const cluster = forms.length === 0 ? undefined : this.#parts.resolver.clusters.withId(id);
    if (cluster === undefined) return undefined;
    const { name, country } = cluster;
    return { id, name, otherNames: seen.filter((other) => other !== name), country, registered: undefined };
  }

  /** Everybody in the register or in a document, sorted by name. Costs work in proportion to the corpus, once. */
  officials(): readonly Official[] {
    this.#officials ??= this.#allIds()
      .flatMap((id) => this.official(id) ?? [])
      .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
    return this.#officials;
  }

  /** Who in which document is the official, sorted by address. */
  sightingsOf(id: string): readonly Sighting[] {
    const found = this.#formsOf(id).flatMap((form) => this.#sightingsIn(form, id));
    return found.sort((a, b) => compareTexts(a.uri, b.uri) || a.person - b.person);
  }

  #sightingsIn(form: NamedForm, id: string): Sighting[] {
    const { resolver, sightings } = this.#parts;
    const found: Sighting[] = [];
    for (const [uri, persons] of sightings.get(form.key)?.entries() ?? []) {
      const here =
        !resolver.dependsOnDay(form) || resolver.resolve(form, this.document(uri)?.date?.iso).id === id;
      if (here) found.push(...persons.map((person) => ({ uri, person })));
    }
    return found;
  }

  /** The forms in which documents speak of the official, those of most documents first. */
  #formsOf(id: string): readonly NamedForm[] {
    const { resolver, sightings } = this.#parts;
    const registered = this.register.persons.get(id);
    const cluster = registered === undefined ? resolver.clusters.withId(id) : undefined;
    const names = registered
      ? [registered.name, ...registered.otherNames].map(namePartsOf)
      : (cluster?.members ?? []).map(({ parts }) => parts);
    const keys = names.flatMap((parts) => [...searchKeysOf(parts), `first ${parts.parts[0]?.word}`]);
    const found: { form: NamedForm; count: number }[] = [];
    for (const node of resolver.names.under(keys)) {
      for (const form of node.forms.values()) {
        const isIts = resolver.dependsOnDay(form)
          ? this.#sightingsIn(form, id).length > 0
          : resolver.resolve(form, undefined).id === id;
        if (isIts) found.push({ form, count: sightings.get(form.key)?.size ?? 0 });
      }
    }
    return found
      .sort((a, b) => b.count - a.count || compareTexts(a.form.key, b.form.key))
      .map(({ form }) => form);
  }

  #allIds(): readonly string[] {
    const ids = new Set(this.register.persons.keys());
    const { resolver, sightings } = this.#parts;
    for (const node of resolver.names.nodes()) {
      for (const form of node.forms.values()) {
        if (!resolver.dependsOnDay(form)) ids.add(resolver.resolve(form, undefined).id);
        else {
          for (const uri of sightings.get(form.key)?.keys() ?? []) {
            ids.add(resolver.resolve(form, this.document(uri)?.date?.iso).id);
          }
        }
      }
    }
    return [...ids];
  }

  #withDocument(uri: string, document: CorpusDocument | undefined): Corpus {
    const { documents, resolver, register } = this.#parts;
    const before = documents.get(uri);
    if (before === undefined && document === undefined) return this;
    const forms = formsIn(document);
    let { sightings } = this.#parts;
    let names = resolver.names;
    for (const [key, { form }] of formsIn(before)) {
      if (forms.has(key)) continue;
      const left = sightings.get(key)!.without(uri);
      sightings = left.size === 0 ? sightings.without(key) : sightings.with(key, left);
      if (left.size === 0) names = names.without(form);
    }
    for (const [key, { form, persons }] of forms) {
      const others = sightings.get(key);
      if (others === undefined) names = names.with(form);
      sightings = sightings.with(key, (others ?? SortedMap.empty).with(uri, persons));
    }
    return new Corpus({
      ...this.#parts,
      documents: document === undefined ? documents.without(uri) : documents.with(uri, document),
      sightings,
      // What was found out about names holds as long as no form of a name comes or goes.
      resolver: names === resolver.names ? resolver : new Resolver(names, register, resolver.registeredNames),
    });
  }

  #withRegister(registerFiles: SortedMap<ParsedRegisterFile>): Corpus {
    const register = mergeRegister([...registerFiles.values()]);
    const resolver = new Resolver(this.#parts.resolver.names, register, new RegisteredNames(register));
    return new Corpus({ ...this.#parts, registerFiles, register, resolver });
  }
}

function formsIn(document: CorpusDocument | undefined) {
  const forms = new Map<string, { readonly form: NamedForm; readonly persons: number[] }>();
  document?.readout.persons.forEach(({ name, country, title }, person) => {
    const form = formOf(name, country, title);
    const known = forms.get(form.key);
    if (known === undefined) forms.set(form.key, { form, persons: [person] });
    else known.persons.push(person);
  });
  return forms;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
