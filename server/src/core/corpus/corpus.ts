// All readouts and the register at one moment: a value, of which an edit makes the next; unchanged documents are shared.
import type { Official, Resolution, Sighting } from '../officials/official.ts';
import { parseReadout } from '../readout/parseReadout.ts';
import type { Readout } from '../readout/readout.ts';
import { emptyRegister, type Register } from '../register/register.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { type DocumentDate, documentDateOf } from './documentDate.ts';

/** One readout in the corpus. Its text is not kept. */
export interface CorpusDocument {
  readonly uri: string;
  readonly readout: Readout;
  readonly lines: LineIndex;
  /** From the text, or else from the file's name. */
  readonly date: DocumentDate | undefined;
}

export class Corpus {
  static readonly empty = new Corpus(new Map(), emptyRegister);

  readonly register: Register;
  readonly #documents: ReadonlyMap<string, CorpusDocument>;

  private constructor(documents: ReadonlyMap<string, CorpusDocument>, register: Register) {
    this.#documents = documents;
    this.register = register;
  }

  /** The corpus with this document added, or in place of the one at the same address. */
  with(uri: string, text: string): Corpus {
    return this.withReadout(uri, parseReadout(text), new LineIndex(text));
  }

  /** As `with`, for a reading that was made elsewhere. */
  withReadout(uri: string, readout: Readout, lines: LineIndex): Corpus {
    const document = { uri, readout, lines, date: documentDateOf(uri, readout) };
    return new Corpus(new Map(this.#documents).set(uri, document), this.register);
  }

  without(uri: string): Corpus {
    const documents = new Map(this.#documents);
    documents.delete(uri);
    return new Corpus(documents, this.register);
  }

  withRegisterFile(_uri: string, _text: string): Corpus {
    return this;
  }

  withoutRegisterFile(_uri: string): Corpus {
    return this;
  }

  document(uri: string): CorpusDocument | undefined {
    return this.#documents.get(uri);
  }

  /** Sorted by address. Costs work in proportion to the corpus: for listings, not for what is asked at each key. */
  documents(): readonly CorpusDocument[] {
    return [...this.#documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Who a person of a document is. For a person that the document does not have, an official of no name. */
  officialOf(uri: string, person: number): Resolution {
    const name = this.#documents.get(uri)?.readout.persons[person]?.name ?? '';
    const id = name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-');
    return { id, registered: false, reasons: [], candidates: [], suggestion: undefined };
  }

  official(id: string): Official | undefined {
    const [sighting] = this.sightingsOf(id);
    const person = sighting && this.#documents.get(sighting.uri)?.readout.persons[sighting.person];
    return (
      person && { id, name: person.name, otherNames: [], country: person.country, registered: undefined }
    );
  }

  /** Everybody in the register or a document, sorted by name. Costs work in proportion to the corpus. */
  officials(): readonly Official[] {
    const ids = new Set<string>();
    for (const { uri, readout } of this.documents()) {
      readout.persons.forEach((_, person) => {
        ids.add(this.officialOf(uri, person).id);
      });
    }
    return [...ids].flatMap((id) => this.official(id) ?? []);
  }

  /** Where the official is named or meant: a person a document, sorted by address. */
  sightingsOf(id: string): readonly Sighting[] {
    return this.documents().flatMap(({ uri, readout }) =>
      readout.persons.flatMap((_, person) =>
        this.officialOf(uri, person).id === id ? [{ uri, person }] : [],
      ),
    );
  }
}
