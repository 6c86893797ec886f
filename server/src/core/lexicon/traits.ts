// How a language builds its sentences and names, where the grammars must know: each a property that other languages have or lack as well.
import type { CountryCode } from '../readout/readout.ts';
import type { WordSet } from './wordSet.ts';

export interface LanguageTraits {
  /** The day stands before the month: `10/12/2024` is in December. */
  readonly dayFirst: boolean;
  /** A sentence need not name its subject: `Viajó a Lima`. */
  readonly subjectLeftOut: boolean;
  /** The subject may stand behind its verb: `dijo la ministra`. */
  readonly verbFirst: boolean;
  /** Whoever something is done to has a preposition, which things lack: `recibió a la ministra`. */
  readonly personsMarked: boolean;
  /** Adjectives stand behind what they describe: `una reunión nueva`, `el senador republicano`. */
  readonly adjectiveLast: boolean;
  /** An office before the name of whoever holds it has an article: `la ministra Ana Ruiz`. */
  readonly articleBeforeOffice: boolean;
  /** An article of the language may be a part of a name: `Ana la Torre`. */
  readonly articleInName: boolean;
  /** Months, days and the words of headlines are written small. */
  readonly capitalsSpared: boolean;
  /** Pronouns of several end so. */
  readonly pluralPronounEnding: string | undefined;
  /** Endings of the past tense, in words of at least so many letters. */
  readonly pastEndings: readonly { readonly ending: string; readonly letters: number }[];
  /** What ends as the past tense does may be a participle: `the guests received`. */
  readonly pastIsParticiple: boolean;
  /** Endings that only finite verbs have. */
  readonly finiteEndings: RegExp | undefined;
  readonly participleEndings: RegExp;
  /** Leads to where a journey goes, beside what leads to where somebody is. */
  readonly toPlace: WordSet;
  /** Where it is written for readers of the country itself; undefined where it is written for the world. */
  readonly homes: ReadonlySet<CountryCode> | undefined;
}
