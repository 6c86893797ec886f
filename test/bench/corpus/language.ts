// What a generated readout is made of in one language: sentences with slots, and how a person is introduced and spoken of.
import type { Official } from './officials.ts';
import type { Random } from './random.ts';

/**
 * Slots: `{1}` a person, introduced where first named and in short later; `{1.role}` the office alone; `{list}` a
 * delegation; `{host}`, `{guest}` countries; `{city}`, `{day}`, `{topic}`, `{place}`, `{programme}` what they say.
 */
export interface Language {
  readonly headlines: readonly string[];
  readonly datelines: readonly string[];
  readonly openings: readonly string[];
  readonly sentences: readonly string[];
  readonly quotations: readonly string[];
  readonly lists: readonly string[];
  readonly endings: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly programmes: readonly string[];
  readonly months: readonly string[];
  readonly days: readonly string[];
  dateOf(day: number, month: string, year: number): string;
  countryOf(official: Official): string;
  introduction(official: Official, random: Random): string;
  /** As on a line of a list: the name and the whole office. */
  entry(official: Official, random: Random): string;
  short(official: Official, random: Random): string;
  role(official: Official): string;
  /** The sentence as it is written once its slots are filled. */
  contracted(sentence: string): string;
}
