// Unpacks what `pack.ts` packed: all of it, or only what is looked at of each readout when thousands are taken in.
import { LineIndex } from '../../text/lineIndex.ts';
import type { Garbled } from '../../text/misdecoded.ts';
import type { Span } from '../../text/span.ts';
import type { PersonInText } from '../byPerson.ts';
import type {
  DateInText,
  Delegation,
  LanguageId,
  Meeting,
  Mention,
  Person,
  Quotation,
  Readout,
  Section,
  Title,
} from '../readout.ts';
import type { Packed } from './packed.ts';

export type Summary = Pick<Readout, 'persons' | 'date' | 'meetings'>;

export const unpackSummary = (packed: Packed): Summary => summaryOf(new Unpacker(packed));

export const unpackLines = ({ numbers }: Packed): LineIndex => new LineIndex(numbers.subarray(numbers[0]));

/** What the readout has of one person, without all the rest. */
export function unpackPerson(packed: Packed, person: number): PersonInText {
  const unpacker = new Unpacker(packed, packed.numbers[1]);
  return {
    mentions: unpacker.listOf(person, 4, 6, unpacker.mention),
    titles: unpacker.listOf(person, 3, 5, unpacker.title),
  };
}

/** Those of the readout, without all the rest. */
export function unpackTitles(packed: Packed): readonly Title[] {
  const unpacker = new Unpacker(packed, packed.numbers[1]);
  unpacker.skip(6);
  return unpacker.list(unpacker.title);
}

/** Likewise. */
export function unpackMeetings(packed: Packed): readonly Meeting[] {
  const unpacker = new Unpacker(packed);
  unpacker.skip(3);
  unpacker.date();
  return unpacker.list(unpacker.meeting);
}

export function unpack(packed: Packed): Readout {
  const unpacker = new Unpacker(packed);
  const { persons, date, meetings } = summaryOf(unpacker);
  return {
    language: unpacker.word() as LanguageId | undefined,
    date,
    headline: unpacker.optionalSpan(),
    wordCount: unpacker.number(),
    firstWord: unpacker.optionalSpan(),
    garbled: unpacker.list(unpacker.garbled),
    persons,
    sections: unpacker.list(unpacker.section),
    mentions: unpacker.list(unpacker.mention),
    titles: unpacker.list(unpacker.title),
    meetings,
    quotations: unpacker.list(unpacker.quotation),
  };
}

const summaryOf = (unpacker: Unpacker): Summary => ({
  persons: unpacker.list(unpacker.person),
  date: unpacker.date(),
  meetings: unpacker.list(unpacker.meeting),
});

/** Properties are read in the order in which they are written here, which is that of the packing. */
class Unpacker {
  readonly #numbers: Int32Array;
  readonly #words: readonly string[];
  #at: number;

  /** `at`: behind where the lines and the mentions are. */
  constructor({ numbers, words }: Packed, at = 2) {
    this.#numbers = numbers;
    this.#words = words;
    this.#at = at;
  }

  number(): number {
    return this.#numbers[this.#at++]!;
  }

  word(): string | undefined {
    return this.#words[this.number()];
  }

  list<Item>(take: () => Item): Item[] {
    const count = this.number();
    const items: Item[] = [];
    for (let index = 0; index < count; index++) items.push(take());
    return items;
  }

  /** Leaves out a list whose items take so many numbers each. */
  skip(size: number): void {
    this.#at += 1 + this.#numbers[this.#at]! * size;
  }

  /** Those of a list that are of the person, where each item takes `size` numbers, of which that at `place` says whose it is. */
  listOf<Item>(person: number, place: number, size: number, take: () => Item): Item[] {
    const items: Item[] = [];
    for (let left = this.number(); left > 0; left--) {
      if (this.#numbers[this.#at + place] === person) items.push(take());
      else this.#at += size;
    }
    return items;
  }

  optionalSpan(): Span | undefined {
    const start = this.number();
    const end = this.number();
    return start === -1 ? undefined : { start, end };
  }

  date(): DateInText | undefined {
    const iso = this.word();
    return iso === undefined ? undefined : { start: this.number(), end: this.number(), iso };
  }

  readonly garbled = (): Garbled => ({
    start: this.number(),
    end: this.number(),
    written: this.word()!,
    meant: this.word()!,
    isSure: this.number() === 1,
  });

  readonly person = (): Person => ({ name: this.word()!, title: this.word(), country: this.word() });

  readonly section = (): Section => ({
    start: this.number(),
    end: this.number(),
    kind: this.word() as Section['kind'],
  });

  readonly mention = (): Mention => ({
    start: this.number(),
    end: this.number(),
    kind: this.word() as Mention['kind'],
    text: this.word()!,
    person: this.number(),
    evidence: this.word()!,
  });

  readonly title = (): Title => {
    const title = { start: this.number(), end: this.number(), text: this.word()!, person: this.number() };
    return this.number() === 1 ? { ...title, bygone: true } : title;
  };

  readonly meeting = (): Meeting => ({
    status: this.word() as Meeting['status'],
    anchor: { start: this.number(), end: this.number() },
    kind: this.word() as Meeting['kind'],
    place: this.#place(),
    date: this.date(),
    delegations: this.list(this.#delegation),
  });

  #place(): Meeting['place'] {
    const text = this.word();
    return text === undefined ? undefined : { start: this.number(), end: this.number(), text };
  }

  readonly #delegation = (): Delegation => ({
    country: this.word(),
    members: this.list(() => this.number()),
  });

  readonly quotation = (): Quotation => {
    const span = { start: this.number(), end: this.number() };
    const speaker = this.number();
    const closed = this.number() === 1;
    const closing = this.word();
    return {
      ...span,
      speaker: speaker === -1 ? undefined : speaker,
      closed,
      ...(closing !== undefined && { closing }),
    };
  };
}
