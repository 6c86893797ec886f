// What is counted of one official while annotated readouts are gone through.
import type { CountryCode } from '../../readout/readout.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import type { Counted, OfficialRecord } from './officialRecord.ts';

export const NAME = 0;
export const ROLE = 1;
export const TITLE = 2;
export const MEETING = 3;
export type Seen = typeof NAME | typeof ROLE | typeof TITLE | typeof MEETING;

export interface KnownOfficial {
  readonly id: string;
  readonly name: string;
  readonly registered: boolean;
  readonly country: CountryCode | undefined;
}

export class OfficialCount {
  readonly #known: KnownOfficial;
  readonly #names = new Map<string, number>();
  readonly #titles = new Map<string, number>();
  #country: CountryCode | undefined;
  #readouts = 0;
  #mentions = 0;
  #meetings = 0;
  #lastReadout: number | undefined;
  #first: string | undefined;
  #last: string | undefined;

  constructor(known: KnownOfficial) {
    this.#known = known;
    this.#country = known.country;
  }

  /** In a readout, all that is seen there one after the other. */
  spokenOfIn(readout: number, day: string | undefined, country: CountryCode | undefined): void {
    this.#country ??= country;
    if (readout === this.#lastReadout) return;
    this.#lastReadout = readout;
    this.#readouts++;
    if (day === undefined) return;
    if (this.#first === undefined || day < this.#first) this.#first = day;
    if (this.#last === undefined || day > this.#last) this.#last = day;
  }

  see(what: Seen, words: string): void {
    if (what === NAME) count(this.#names, words);
    if (what === TITLE) count(this.#titles, words);
    if (what === NAME || what === ROLE) this.#mentions++;
    if (what === MEETING) this.#meetings++;
  }

  record(): OfficialRecord {
    const { id, name, registered } = this.#known;
    return {
      ...{ official: id, name, registered, country: this.#country ?? null },
      other_names: mostUsed(this.#names).filter(({ text }) => text !== name),
      titles: mostUsed(this.#titles),
      ...{ readouts: this.#readouts, mentions: this.#mentions, meetings: this.#meetings },
      ...{ first: this.#first ?? null, last: this.#last ?? null },
    };
  }
}

const count = (counts: Map<string, number>, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);

const mostUsed = (counts: ReadonlyMap<string, number>): readonly Counted[] =>
  Array.from(counts, ([text, count]) => ({ text, count })).sort(
    (a, b) => b.count - a.count || compareTexts(a.text, b.text),
  );
