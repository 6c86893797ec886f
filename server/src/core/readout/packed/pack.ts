// Packs a readout and its lines: `unpack.ts` is the other side of each line here.
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Garbled } from '../../text/misdecoded.ts';
import type { Span } from '../../text/span.ts';
import type { DateInText, Meeting, Mention, Person, Quotation, Readout, Section, Title } from '../readout.ts';
import type { Packed } from './packed.ts';

export function pack(readout: Readout, lines: LineIndex): Packed {
  const packer = new Packer();
  // What is looked at of each readout when all are taken in comes first.
  packer.list(readout.persons, packer.person);
  packer.date(readout.date);
  packer.list(readout.meetings, packer.meeting);
  packer.word(readout.language);
  packer.optionalSpan(readout.headline);
  packer.number(readout.wordCount);
  packer.optionalSpan(readout.firstWord);
  packer.list(readout.garbled, packer.garbled);
  packer.list(readout.sections, packer.section);
  packer.mentionsFollow();
  packer.list(readout.mentions, packer.mention);
  packer.list(readout.titles, packer.title);
  packer.list(readout.quotations, packer.quotation);
  return packer.packed(lines.packed());
}

class Packer {
  /** Where the lines are, where the mentions are, then everything. */
  readonly #numbers: number[] = [0, 0];
  readonly #words: string[] = [];
  readonly #places = new Map<string, number>();

  packed(lines: Int32Array): Packed {
    const linesAt = this.#numbers.length;
    const numbers = new Int32Array(linesAt + lines.length);
    numbers.set(this.#numbers);
    numbers[0] = linesAt;
    numbers.set(lines, linesAt);
    return { numbers, words: this.#words };
  }

  mentionsFollow(): void {
    this.#numbers[1] = this.#numbers.length;
  }

  number(value: number): void {
    this.#numbers.push(value);
  }

  /** -1 for none. */
  word(word: string | undefined): void {
    let place = word === undefined ? -1 : this.#places.get(word);
    if (place === undefined) {
      place = this.#words.push(word!) - 1;
      this.#places.set(word!, place);
    }
    this.#numbers.push(place);
  }

  list<Item>(items: readonly Item[], put: (item: Item) => void): void {
    this.#numbers.push(items.length);
    for (const item of items) put(item);
  }

  readonly span = ({ start, end }: Span): void => {
    this.#numbers.push(start, end);
  };

  optionalSpan(span: Span | undefined): void {
    this.span(span ?? { start: -1, end: -1 });
  }

  date(date: DateInText | undefined): void {
    this.word(date?.iso);
    if (date) this.span(date);
  }

  readonly garbled = (garbled: Garbled): void => {
    this.span(garbled);
    this.word(garbled.written);
    this.word(garbled.meant);
    this.number(garbled.isSure ? 1 : 0);
  };

  readonly person = ({ name, title, country }: Person): void => {
    this.word(name);
    this.word(title);
    this.word(country);
  };

  readonly section = (section: Section): void => {
    this.span(section);
    this.word(section.kind);
  };

  readonly mention = (mention: Mention): void => {
    this.span(mention);
    this.word(mention.kind);
    this.word(mention.text);
    this.number(mention.person);
    this.word(mention.evidence);
  };

  readonly title = (title: Title): void => {
    this.span(title);
    this.word(title.text);
    this.number(title.person);
    this.number(title.bygone ? 1 : 0);
  };

  readonly meeting = ({ status, anchor, kind, place, date, delegations }: Meeting): void => {
    this.word(status);
    this.span(anchor);
    this.word(kind);
    this.word(place?.text);
    if (place) this.span(place);
    this.date(date);
    this.list(delegations, ({ country, members }) => {
      this.word(country);
      this.list(members, (member) => this.number(member));
    });
  };

  readonly quotation = (quotation: Quotation): void => {
    this.span(quotation);
    this.number(quotation.speaker ?? -1);
    this.number(quotation.closed ? 1 : 0);
    this.word(quotation.closing);
  };
}
