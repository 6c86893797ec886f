// The meetings of all readouts, to be looked through by what they are called, by country and by date.
import type { Corpus, IndexedDocument } from '../../corpus/corpus.ts';
import { delegationsOf } from '../../corpus/delegationsOf.ts';
import { meetingTitle } from '../../corpus/meetingDigest.ts';
import type { Register } from '../../register/register.ts';
import { Catalogue, type Fitting } from '../../text/catalogue.ts';
import { fold } from '../../text/fold.ts';
import type { SortedMap } from '../../text/sortedMap.ts';
import type { WorkspaceSymbol } from './workspaceSymbols.ts';

export interface MeetingAt {
  readonly document: IndexedDocument;
  readonly index: number;
}

/** All of them, by title and day, with everybody on the side that the register knows them to be of. */
export function* meetingCatalogues(corpus: Corpus): Generator<Catalogue<MeetingAt>> {
  for (const part of corpus.documentParts()) {
    const known = partAsNow(corpus, part);
    yield known.settled;
    if (known.open.length > 0) yield openAsNow(corpus, known);
  }
}

/** Of those in a catalogue, which has others when they are other meetings. */
const shown = new WeakMap<MeetingAt, WorkspaceSymbol>();

export function meetingSymbol(corpus: Corpus, at: MeetingAt): WorkspaceSymbol {
  let symbol = shown.get(at);
  if (symbol === undefined) {
    const { document, index } = at;
    const { anchor } = document.meetings[index]!;
    symbol = {
      ...{ kind: 'meeting', uri: document.uri, span: anchor, nameSpan: anchor },
      name: titleOf(corpus, document, index),
      container: document.digests[index]!.day,
    };
    shown.set(at, symbol);
  }
  return symbol;
}

const titleOf = (corpus: Corpus, document: IndexedDocument, index: number): string => {
  const meeting = document.meetings[index]!;
  return meetingTitle(meeting, delegationsOf(corpus, document, meeting));
};

/** Of some readouts. */
interface Part {
  readonly register: Register;
  /** Those of readouts of whose people the register says by itself who they are: they are the same for long. */
  readonly settled: Catalogue<MeetingAt>;
  /** The other readouts: who is meant in them depends on the names in all readouts. */
  readonly open: readonly IndexedDocument[];
  asNow: { readonly whoIsWho: object; readonly meetings: Catalogue<MeetingAt> } | undefined;
}

const parts = new WeakMap<SortedMap<IndexedDocument>, Part>();

function partAsNow(corpus: Corpus, part: SortedMap<IndexedDocument>): Part {
  const { register } = corpus;
  let known = parts.get(part);
  if (known?.register !== register) {
    const settled: Fitting<MeetingAt>[] = [];
    const open: IndexedDocument[] = [];
    part.visit((document) => {
      if (document.forms.every((form) => corpus.isSettled(form)))
        settled.push(...meetingsIn(corpus, document, register));
      else open.push(document);
    });
    known = { register, settled: new Catalogue(settled), open, asNow: undefined };
    parts.set(part, known);
  }
  return known;
}

function openAsNow(corpus: Corpus, part: Part): Catalogue<MeetingAt> {
  const { whoIsWho } = corpus;
  if (part.asNow?.whoIsWho !== whoIsWho) {
    const meetings = new Catalogue(part.open.flatMap((document) => meetingsIn(corpus, document, whoIsWho)));
    part.asNow = { whoIsWho, meetings };
  }
  return part.asNow.meetings;
}

interface InDocument {
  /** What they hold with: the register, or who is who. */
  readonly by: object;
  readonly meetings: readonly Fitting<MeetingAt>[];
}

/** The other readouts of a part are as they were, when one changes. */
const inDocuments = new WeakMap<IndexedDocument, InDocument>();

function meetingsIn(corpus: Corpus, document: IndexedDocument, by: object): readonly Fitting<MeetingAt>[] {
  let known = inDocuments.get(document);
  if (known?.by !== by) {
    known = { by, meetings: findMeetings(corpus, document) };
    inDocuments.set(document, known);
  }
  return known.meetings;
}

/** Most are what the readout says that they are, which is known without a look into it. */
function findMeetings(corpus: Corpus, document: IndexedDocument): readonly Fitting<MeetingAt>[] {
  const { digests, forms } = document;
  const isAsRead = digests.every(({ isPlain }) => isPlain) && !forms.some((form) => corpus.isStray(form));
  return digests.map(({ words, day }, index) => ({
    item: { document, index },
    name: isAsRead ? words : fold(`${titleOf(corpus, document, index)} ${day ?? ''}`),
  }));
}
