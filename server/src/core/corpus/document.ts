// One readout in the corpus: as it was just read, or packed up until somebody looks at it.
import { applyDecisions } from '../annotations/applyDecisions.ts';
import type { Beside } from '../annotations/beside.ts';
import { formsOf } from '../officials/formsOf.ts';
import type { FormMaker, NamedForm } from '../officials/nameIndex.ts';
import { byPerson, nothingSaid, type PersonInText } from '../readout/byPerson.ts';
import type { Packed } from '../readout/packed/packed.ts';
import {
  unpack,
  unpackLines,
  unpackMeetings,
  unpackPerson,
  unpackSummary,
  unpackTitles,
} from '../readout/packed/unpack.ts';
import type { Meeting, Readout } from '../readout/readout.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import { type DocumentDate, documentDateOf } from './documentDate.ts';
import { digestOf, type MeetingDigest } from './meetingDigest.ts';
import { type Said, saidOf } from './said.ts';

/** Its text is kept only where decisions stand beside it. */
export interface CorpusDocument {
  readonly uri: string;
  /** With what was decided. */
  readonly readout: Readout;
  /** What the program read by itself. */
  readonly read: Readout;
  readonly lines: LineIndex;
  /** From the text, or else from the file's name. */
  readonly date: DocumentDate | undefined;
  /** Of its meetings, in their order. */
  readonly digests: readonly MeetingDigest[];
  /** As `readout` has them, without a look at all the rest. */
  readonly meetings: readonly Meeting[];
  /** What `readout` has of a person, likewise. */
  inText(person: number): PersonInText;
}

export interface IndexedDocument extends CorpusDocument {
  /** By index of the person. */
  readonly forms: readonly NamedForm[];
  /** Likewise; put together when it is asked for. */
  said(): readonly Said[];
}

export function documentOf(
  uri: string,
  read: Readout,
  lines: LineIndex,
  beside: Beside | undefined,
  formOf: FormMaker,
): IndexedDocument {
  const { text, anchored } = beside ?? { text: undefined, anchored: [] };
  const readout = text === undefined ? read : applyDecisions(read, anchored, text);
  const date = documentDateOf(uri, readout);
  const { meetings } = readout;
  const forms = formsOf(readout.persons, formOf);
  const digests = meetings.map((meeting) => digestOf(meeting, date, forms));
  const inText = (person: number) => byPerson(readout)[person] ?? nothingSaid;
  return {
    uri,
    readout,
    read,
    lines,
    date,
    meetings,
    digests,
    inText,
    forms,
    said: () => saidOf({ ...readout, persons: forms.length }),
  };
}

/** A packed readout before it is in the corpus, with what it takes to put it there. */
export interface ReadyDocument {
  readonly document: IndexedDocument;
  /** By index of the person. */
  readonly said: readonly Said[];
}

export function readyDocument(uri: string, packed: Packed, formOf: FormMaker): ReadyDocument {
  const document = new PackedDocument(uri, packed, formOf);
  return { document, said: document.said() };
}

/** How many are held unpacked: who looks at one looks at it again. */
const most = 64;
const held: PackedDocument[] = [];

class PackedDocument implements IndexedDocument {
  readonly uri: string;
  readonly date: DocumentDate | undefined;
  readonly digests: readonly MeetingDigest[];
  readonly forms: readonly NamedForm[];
  readonly #packed: Packed;
  #readout: Readout | undefined;

  constructor(uri: string, packed: Packed, formOf: FormMaker) {
    const { persons, date, meetings } = unpackSummary(packed);
    this.uri = uri;
    this.date = documentDateOf(uri, { date });
    this.forms = formsOf(persons, formOf);
    this.digests = meetings.map((meeting) => digestOf(meeting, this.date, this.forms));
    this.#packed = packed;
  }

  get readout(): Readout {
    if (this.#readout === undefined) {
      this.#readout = unpack(this.#packed);
      held.push(this);
      if (held.length > most) held.shift()!.#readout = undefined;
    }
    return this.#readout;
  }

  get read(): Readout {
    return this.readout;
  }

  get lines(): LineIndex {
    return unpackLines(this.#packed);
  }

  get meetings(): readonly Meeting[] {
    return this.#readout?.meetings ?? unpackMeetings(this.#packed);
  }

  said(): readonly Said[] {
    return saidOf({
      persons: this.forms.length,
      meetings: this.meetings,
      titles: unpackTitles(this.#packed),
    });
  }

  inText(person: number): PersonInText {
    return unpackPerson(this.#packed, person);
  }
}
