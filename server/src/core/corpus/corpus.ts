// All readouts and the register at one moment: a value, of which an edit makes the next; unchanged documents are shared.
import type { AnchoredAnnotation, AnnotationFile } from '../annotations/annotation.ts';
import { baseOf } from '../annotations/baseOf.ts';
import { type Beside, besideWithBase, besideWithFile, besideWithText } from '../annotations/beside.ts';
import { parseAnnotationFile } from '../annotations/parseAnnotationFile.ts';
import { readoutOf } from '../annotations/sideFile.ts';
import { type NamedForm, NameIndex, nameKeyOf } from '../officials/nameIndex.ts';
import { namePartsOf } from '../officials/nameParts.ts';
import type { Official, Resolution, Sighting } from '../officials/official.ts';
import { RegisteredNames } from '../officials/registeredNames.ts';
import { Resolver } from '../officials/resolve.ts';
import type { Packed } from '../readout/packed/packed.ts';
import { unpack, unpackLines } from '../readout/packed/unpack.ts';
import { parseReadout } from '../readout/parseReadout.ts';
import type { Readout } from '../readout/readout.ts';
import { mergeRegister } from '../register/mergeRegister.ts';
import { type ParsedRegisterFile, parseRegisterFile } from '../register/parseRegisterFile.ts';
import { emptyRegister, personOf, type Register, type RegisteredPerson } from '../register/register.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { TextEdit } from '../text/edit.ts';
import { fold } from '../text/fold.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { SortedMap } from '../text/sortedMap.ts';
import { type CorpusDocument, documentOf, type IndexedDocument, packedDocument } from './document.ts';
import { formsByKey } from './formsByKey.ts';
import { type SightingsByForm, Whereabouts } from './whereabouts.ts';

export type { CorpusDocument };

interface Parts {
  readonly documents: SortedMap<IndexedDocument>;
  readonly sightings: SightingsByForm;
  readonly resolver: Resolver;
  readonly registerFiles: SortedMap<ParsedRegisterFile>;
  readonly register: Register;
  /** By address of the readout, whether or not there is such a readout. */
  readonly beside: SortedMap<Beside>;
  readonly folders: readonly string[];
}

export class Corpus {
  static readonly empty = new Corpus({
    documents: SortedMap.empty,
    sightings: SortedMap.empty,
    resolver: new Resolver(NameIndex.empty, emptyRegister, new RegisteredNames(emptyRegister)),
    registerFiles: SortedMap.empty,
    register: emptyRegister,
    beside: SortedMap.empty,
    folders: [],
  });

  readonly #parts: Parts;
  readonly #whereabouts: Whereabouts;
  #officials: readonly Official[] | undefined;
  #spokenOf: ReadonlySet<RegisteredPerson> | undefined;

  private constructor(parts: Parts) {
    this.#parts = parts;
    const { resolver, register, sightings, documents } = parts;
    this.#whereabouts = new Whereabouts(
      resolver,
      register,
      sightings,
      (uri) => documents.get(uri)?.date?.iso,
    );
  }

  get register(): Register {
    return this.#parts.register;
  }

  /**
   * The corpus with this document added, or in place of the one at the same address. `edits`: exactly what changed in it, if that
   * is known, in terms of the text before.
   */
  with(uri: string, text: string, edits?: readonly TextEdit[]): Corpus {
    return this.withReadout(uri, parseReadout(text), new LineIndex(text), text, edits);
  }

  /** As `with`, for a reading that was made elsewhere. Without its text what was decided about it waits. */
  withReadout(
    uri: string,
    read: Readout,
    lines: LineIndex,
    text?: string,
    edits?: readonly TextEdit[],
  ): Corpus {
    const before = this.#parts.beside.get(uri);
    const beside =
      before && text !== undefined
        ? besideWithText(before, text, edits)
        : before && { ...before, text: undefined, anchored: [] };
    return this.#withBeside(uri, beside).#withDocument(uri, documentOf(uri, read, lines, beside));
  }

  /** With all these readings at once, which is much less work than one after the other; of readouts that have no decisions beside them. */
  withAll(readings: ReadonlyMap<string, Packed>): Corpus {
    const { documents, beside } = this.#parts;
    const added = new Map<string, IndexedDocument>();
    let corpus: Corpus = this;
    for (const [uri, packed] of readings) {
      const isNew = documents.get(uri) === undefined && beside.get(uri) === undefined;
      if (isNew) added.set(uri, packedDocument(uri, packed));
      else {
        corpus = corpus.withReadout(uri, unpack(packed), unpackLines(packed));
      }
    }
    return corpus.#withNew(added);
  }

  #withNew(added: ReadonlyMap<string, IndexedDocument>): Corpus {
    const { documents, sightings, resolver, register } = this.#parts;
    const found = new Map<string, Map<string, readonly number[]>>();
    const fresh: NamedForm[] = [];
    for (const { uri, forms } of added.values()) {
      for (const [key, { form, persons }] of formsByKey(forms)) {
        let places = found.get(key);
        if (places === undefined) {
          places = new Map();
          found.set(key, places);
          if (sightings.get(key) === undefined) fresh.push(form);
        }
        places.set(uri, persons);
      }
    }
    const sighted = new Map<string, SortedMap<readonly number[]>>();
    for (const [key, places] of found)
      sighted.set(key, (sightings.get(key) ?? SortedMap.empty).withAll(places));
    return new Corpus({
      ...this.#parts,
      documents: documents.withAll(added),
      sightings: sightings.withAll(sighted),
      resolver:
        fresh.length === 0
          ? resolver
          : new Resolver(resolver.names.withAll(fresh), register, resolver.registeredNames, resolver),
    });
  }

  without(uri: string): Corpus {
    return this.#withDocument(uri, undefined);
  }

  /** The corpus with this file of decisions, or in place of the one at the same address. `readoutText`: of the readout, if it is at hand. */
  withAnnotationFile(uri: string, text: string, readoutText?: string): Corpus {
    const readout = readoutOf(uri);
    if (readout === undefined) return this;
    const before = this.#parts.beside.get(readout);
    if (before?.file.text === text && readoutText === undefined) return this;
    return this.#decidedBy(readout, besideWithFile(before, parseAnnotationFile(uri, text), readoutText));
  }

  withoutAnnotationFile(uri: string): Corpus {
    const readout = readoutOf(uri);
    if (readout === undefined || !this.#parts.beside.get(readout)) return this;
    return this.#decidedBy(readout, undefined);
  }

  /** The corpus that knows the text which the decisions beside a readout were made in, where it is another than the readout has now. */
  withBaseText(uri: string, text: string): Corpus {
    const beside = this.#parts.beside.get(uri);
    if (beside === undefined || beside.file.base !== baseOf(text) || beside.base !== undefined) return this;
    return this.#decidedBy(uri, besideWithBase(beside, text));
  }

  /** Of the decisions beside a readout, if it is known. */
  baseTextOf(uri: string): string | undefined {
    return this.#parts.beside.get(uri)?.base;
  }

  /** Sorted by address. */
  *annotationFiles(): Iterable<AnnotationFile> {
    for (const { file } of this.#parts.beside.values()) yield file;
  }

  /** Of a readout. */
  annotationFile(uri: string): AnnotationFile | undefined {
    return this.#parts.beside.get(uri)?.file;
  }

  /** What was decided about a readout, in the order of the file. */
  annotationsOf(uri: string): readonly AnchoredAnnotation[] {
    return this.#parts.beside.get(uri)?.anchored ?? [];
  }

  /** Of a readout that has decisions beside it. */
  textOf(uri: string): string | undefined {
    return this.#parts.beside.get(uri)?.text;
  }

  /** Decisions came to a readout whose text was not kept: it must be given again. */
  lacksText(uri: string): boolean {
    const beside = this.#parts.beside.get(uri);
    return beside !== undefined && beside.text === undefined && this.document(uri) !== undefined;
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

  /** The corpus of these folders of the workspace: a new register file goes into one of them. */
  withFolders(folders: readonly string[]): Corpus {
    return new Corpus({ ...this.#parts, folders });
  }

  get folders(): readonly string[] {
    return this.#parts.folders;
  }

  /** Has fewer than half of the names with an office. Counted, not resolved: every edit of a readout asks. */
  get isRegisterYoung(): boolean {
    return this.register.persons.size * 2 < this.#parts.resolver.names.withOffice;
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
    const document = this.#parts.documents.get(uri);
    const form = document?.forms[person];
    if (document === undefined || form === undefined) {
      return { id: '', registered: false, reasons: [], candidates: [], partOf: [], suggestion: undefined };
    }
    const resolution = this.#parts.resolver.resolve(form, document.date?.iso);
    const reasons = document.readout.persons[person]?.decided?.reasons;
    return reasons === undefined
      ? resolution
      : { ...resolution, reasons: [...reasons, ...resolution.reasons] };
  }

  /** Who in the register a person of a document may be, whatever was decided, the likeliest first. */
  candidatesFor(uri: string, person: number): readonly RegisteredPerson[] {
    const form = this.#parts.documents.get(uri)?.forms[person];
    return form === undefined ? [] : this.#parts.resolver.registeredNames.ranked(form);
  }

  /** Undefined where nobody has that id, or had it before entries were merged. */
  official(id: string): Official | undefined {
    const current = this.#currentId(id);
    return this.#officialNamed(current, this.#whereabouts.formsOf(current));
  }

  /** Everybody in the register or in a document, sorted by name. Costs work in proportion to the corpus, once. */
  officials(): readonly Official[] {
    this.#officials ??= [...this.#whereabouts.formsById()]
      .flatMap(([id, forms]) => this.#officialNamed(id, forms) ?? [])
      .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
    return this.#officials;
  }

  /** Whoever has a name that fits, in the register or in a document. Costs a look at each form of a name. */
  officialsNamed(fits: (name: string) => boolean): readonly Official[] {
    const ids = new Set<string>();
    for (const { id, name, otherNames } of this.register.persons.values())
      if (fits(name) || otherNames.some(fits)) ids.add(id);
    for (const { forms } of this.#parts.resolver.names.nodes()) {
      for (const form of forms.values())
        if (fits(form.name)) for (const id of this.#whereabouts.idsOf(form)) ids.add(id);
    }
    return [...ids].flatMap((id) => this.official(id) ?? []);
  }

  /** Whom documents name by a word that begins so, folded, each once; found one by one, as many as are asked for. */
  *idsWithWordBeginning(prefix: string): Generator<string> {
    const seen = new Set<string>();
    for (const { forms } of this.#parts.resolver.names.withWordBeginning(prefix)) {
      for (const form of forms.values()) {
        for (const id of this.#whereabouts.idsOf(form)) {
          if (seen.has(id)) continue;
          seen.add(id);
          yield id;
        }
      }
    }
  }

  /** `forms`: those in which documents speak of them. */
  #officialNamed(id: string, forms: readonly NamedForm[]): Official | undefined {
    const registered = this.register.persons.get(id);
    const [first] = forms;
    const known = registered ?? (first && this.#parts.resolver.clusters.of(first));
    if (known === undefined) return undefined;
    const names = new Set([
      known.name,
      ...(registered?.otherNames ?? []),
      ...this.#whereabouts.byUse(forms).map(({ name }) => name),
    ]);
    const country = known.country ?? forms.find((form) => form.country !== undefined)?.country;
    return { id, name: known.name, otherNames: [...names].slice(1), country, registered };
  }

  /** Who in which document is the official, sorted by address. */
  sightingsOf(id: string): readonly Sighting[] {
    const current = this.#currentId(id);
    const forms = this.#whereabouts.formsOf(current);
    const found = forms.flatMap((form) => this.#whereabouts.sightingsIn(form, current));
    return found.sort((a, b) => compareTexts(a.uri, b.uri) || a.person - b.person);
  }

  /** The readouts that have a name for which the registered person is suggested, as one of theirs misspelt. */
  urisSuggesting(person: RegisteredPerson): readonly string[] {
    return this.#whereabouts.urisSuggesting(person);
  }

  /** Whether readouts speak of the registered person, or of somebody who may be them: their problem offers who is meant. */
  isSpokenOf(person: RegisteredPerson): boolean {
    return this.#whereabouts.isSpokenOf(person);
  }

  /** Of whoever in the register readouts speak, or may. Costs a look at each form of a name, once. */
  spokenOf(): ReadonlySet<RegisteredPerson> {
    this.#spokenOf ??= this.#whereabouts.spokenOf();
    return this.#spokenOf;
  }

  #currentId(id: string): string {
    return personOf(this.register, id)?.id ?? id;
  }

  /** The readouts that name somebody so, but for accents and capitals. */
  urisNaming(name: string): readonly string[] {
    const { resolver, sightings } = this.#parts;
    const folded = fold(name);
    const forms = [...(resolver.names.node(nameKeyOf(namePartsOf(name)))?.forms.values() ?? [])];
    return forms
      .filter((form) => fold(form.name) === folded)
      .flatMap(({ key }) => [...(sightings.get(key)?.keys() ?? [])]);
  }

  #withDocument(uri: string, document: IndexedDocument | undefined): Corpus {
    const { documents, resolver, register } = this.#parts;
    const before = documents.get(uri);
    if (before === undefined && document === undefined) return this;
    const forms = formsByKey(document?.forms ?? []);
    let { sightings } = this.#parts;
    let names = resolver.names;
    for (const [key, { form }] of formsByKey(before?.forms ?? [])) {
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
      resolver:
        names === resolver.names
          ? resolver
          : new Resolver(names, register, resolver.registeredNames, resolver),
    });
  }

  #withBeside(uri: string, beside: Beside | undefined): Corpus {
    const files = this.#parts.beside;
    if (files.get(uri) === beside) return this;
    return new Corpus({
      ...this.#parts,
      beside: beside === undefined ? files.without(uri) : files.with(uri, beside),
    });
  }

  #decidedBy(uri: string, beside: Beside | undefined): Corpus {
    const corpus = this.#withBeside(uri, beside);
    const document = this.#parts.documents.get(uri);
    if (document === undefined) return corpus;
    return corpus.#withDocument(uri, documentOf(uri, document.read, document.lines, beside));
  }

  #withRegister(registerFiles: SortedMap<ParsedRegisterFile>): Corpus {
    const register = mergeRegister([...registerFiles.values()]);
    const resolver = new Resolver(this.#parts.resolver.names, register, new RegisteredNames(register));
    return new Corpus({ ...this.#parts, registerFiles, register, resolver });
  }
}
