// All readouts and the register at one moment: a value, of which an edit makes the next; unchanged documents are shared.
import type { AnchoredAnnotation, AnnotationFile } from '../annotations/annotation.ts';
import { readoutOf } from '../annotations/sideFile.ts';
import { NameIndex } from '../officials/nameIndex.ts';
import { Resolver } from '../officials/resolve.ts';
import type { Packed } from '../readout/packed/packed.ts';
import { parseReadout } from '../readout/parseReadout.ts';
import type { Readout } from '../readout/readout.ts';
import { mergeRegister } from '../register/mergeRegister.ts';
import { type ParsedRegisterFile, parseRegisterFile } from '../register/parseRegisterFile.ts';
import { emptyRegister, type Register } from '../register/register.ts';
import type { TextEdit } from '../text/edit.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { SortedMap } from '../text/sortedMap.ts';
import {
  type CorpusDocument,
  documentOf,
  type IndexedDocument,
  type ReadyDocument,
  readyDocument,
} from './document.ts';
import { Documents } from './documents.ts';
import { People } from './people.ts';
import { SideFiles } from './sideFiles.ts';

export type { CorpusDocument, IndexedDocument };

interface Parts {
  readonly documents: Documents;
  readonly resolver: Resolver;
  readonly registerFiles: SortedMap<ParsedRegisterFile>;
  readonly register: Register;
  readonly sideFiles: SideFiles;
  readonly folders: readonly string[];
}

/** Who is who in it is told by `People`. */
export class Corpus extends People {
  static readonly empty = new Corpus({
    documents: Documents.empty,
    resolver: Resolver.of(NameIndex.empty, emptyRegister),
    registerFiles: SortedMap.empty,
    register: emptyRegister,
    sideFiles: SideFiles.empty,
    folders: [],
  });

  readonly #parts: Parts;

  private constructor(parts: Parts, before?: Corpus) {
    super(parts.documents, parts.register, parts.resolver, before);
    this.#parts = parts;
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
    const sideFiles = this.#parts.sideFiles.withText(uri, text, edits);
    const { documents } = this.#parts;
    const document = documentOf(uri, read, lines, sideFiles.of(uri), documents.formMaker());
    return this.#with(documents.with(uri, document), sideFiles);
  }

  /** Makes readings ready for `withAll`, one by one: most of the work of taking them in. */
  readying(): (uri: string, packed: Packed) => ReadyDocument {
    const formOf = this.#parts.documents.formMaker();
    return (uri, packed) => readyDocument(uri, packed, formOf);
  }

  /** With all these readouts at once, which is much less work than one after the other. */
  withAll(ready: Iterable<ReadyDocument>): Corpus {
    const { documents, sideFiles } = this.#parts;
    const added = new Map<string, ReadyDocument>();
    let corpus: Corpus = this;
    for (const each of ready) {
      const { document } = each;
      const { uri } = document;
      // Applying decisions takes all of a reading.
      if (sideFiles.of(uri)) corpus = corpus.withReadout(uri, document.read, document.lines);
      else if (documents.get(uri) === undefined) added.set(uri, each);
      else corpus = corpus.#with(corpus.#parts.documents.with(uri, document));
    }
    return corpus.#with(corpus.#parts.documents.withNew([...added.values()]));
  }

  /** Whoever asks about everybody finds the people of these readouts looked up in the register already. */
  lookUp(uris: Iterable<string>): void {
    const { documents, resolver } = this.#parts;
    for (const uri of uris) resolver.lookUp(documents.get(uri)?.forms ?? []);
  }

  /** What was decided about it waits until it comes back. */
  without(uri: string): Corpus {
    const { documents, sideFiles } = this.#parts;
    return this.#with(documents.with(uri, undefined), sideFiles.withText(uri, undefined, undefined));
  }

  /** The corpus with this file of decisions, or in place of the one at the same address. `readoutText`: of the readout, if it is at hand. */
  withAnnotationFile(uri: string, text: string, readoutText?: string): Corpus {
    const readout = readoutOf(uri);
    if (readout === undefined) return this;
    return this.#decidedBy(readout, this.#parts.sideFiles.withFile(readout, uri, text, readoutText));
  }

  withoutAnnotationFile(uri: string): Corpus {
    const readout = readoutOf(uri);
    return readout === undefined
      ? this
      : this.#decidedBy(readout, this.#parts.sideFiles.withoutFile(readout));
  }

  /** The corpus that knows the text which the decisions beside a readout were made in, where it is another than the readout has now. */
  withBaseText(uri: string, text: string): Corpus {
    return this.#decidedBy(uri, this.#parts.sideFiles.withBaseText(uri, text));
  }

  /** Of the decisions beside a readout, if it is known. */
  baseTextOf(uri: string): string | undefined {
    return this.#parts.sideFiles.of(uri)?.base;
  }

  /** Sorted by address. */
  annotationFiles(): Iterable<AnnotationFile> {
    return this.#parts.sideFiles.files();
  }

  /** Of a readout. */
  annotationFile(uri: string): AnnotationFile | undefined {
    return this.#parts.sideFiles.of(uri)?.file;
  }

  /** What was decided about a readout, in the order of the file. */
  annotationsOf(uri: string): readonly AnchoredAnnotation[] {
    return this.#parts.sideFiles.of(uri)?.anchored ?? [];
  }

  /** Of a readout that has decisions beside it. */
  textOf(uri: string): string | undefined {
    return this.#parts.sideFiles.of(uri)?.text;
  }

  /** Decisions came to a readout whose text was not kept: it must be given again. */
  lacksText(uri: string): boolean {
    const beside = this.#parts.sideFiles.of(uri);
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
    return new Corpus({ ...this.#parts, folders }, this);
  }

  get folders(): readonly string[] {
    return this.#parts.folders;
  }

  /** Has fewer than half of the names with an office. Counted, not resolved: every edit of a readout asks. */
  get isRegisterYoung(): boolean {
    return this.register.persons.size * 2 < this.#parts.documents.names.withOffice;
  }

  document(uri: string): IndexedDocument | undefined {
    return this.#parts.documents.get(uri);
  }

  get size(): number {
    return this.#parts.documents.all.size;
  }

  /** Sorted by address. */
  documents(): Iterable<CorpusDocument> {
    return this.#parts.documents.all.values();
  }

  /** The same, in parts that are the same objects as long as nothing in them changes. */
  documentParts(): readonly SortedMap<IndexedDocument>[] {
    return this.#parts.documents.all.parts();
  }

  /** The fullest name that a document gives a person. */
  nameOf(uri: string, person: number): string | undefined {
    return this.#parts.documents.get(uri)?.forms[person]?.name;
  }

  #decidedBy(uri: string, sideFiles: SideFiles): Corpus {
    if (sideFiles === this.#parts.sideFiles) return this;
    const { documents } = this.#parts;
    const document = documents.get(uri);
    if (document === undefined) return this.#with(documents, sideFiles);
    const beside = sideFiles.of(uri);
    const decided = documentOf(uri, document.read, document.lines, beside, documents.formMaker());
    return this.#with(documents.with(uri, decided), sideFiles);
  }

  #with(documents: Documents, sideFiles = this.#parts.sideFiles): Corpus {
    const { documents: before, sideFiles: besideBefore, resolver } = this.#parts;
    if (documents === before && sideFiles === besideBefore) return this;
    // What was found out about names holds as long as no form of a name comes or goes.
    const parts = { ...this.#parts, documents, sideFiles, resolver: resolver.withNames(documents.names) };
    return new Corpus(parts, this);
  }

  #withRegister(registerFiles: SortedMap<ParsedRegisterFile>): Corpus {
    const register = mergeRegister([...registerFiles.values()]);
    const resolver = this.#parts.resolver.withRegister(register);
    const documents = this.#parts.documents.withNames(resolver.names);
    return new Corpus({ ...this.#parts, documents, registerFiles, register, resolver });
  }
}
