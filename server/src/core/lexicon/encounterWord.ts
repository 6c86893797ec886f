// What a word does in a sentence that reports an encounter: for the grammar of meetings, beside `WordClass`.

/** One bit a word; verbs have at least one of family and one of tense, nouns `noun` and their family. */
export const EncounterWord = {
  // Families of verbs and nouns.
  /** Reports an encounter by itself: `met`, `spoke`, `se reunió`. */
  meet: 1 << 0,
  /** Takes the other party as its object: `received`, `hosted`, `recibió`. */
  receive: 1 << 1,
  /** Reports one only together with a noun: `held talks`, `sostuvo una reunión`. */
  hold: 1 << 2,
  travel: 1 << 3,
  sign: 1 << 4,
  /** Says who else was there: `accompanied`, `attended`, `participaron`. */
  attend: 1 << 5,
  call: 1 << 6,
  /** A noun for what is more than a meeting: `ceremony`, `reception`. */
  event: 1 << 7,
  noun: 1 << 8,
  // Forms of verbs.
  past: 1 << 9,
  participle: 1 << 10,
  base: 1 << 11,
  present: 1 << 12,
  future: 1 << 13,
  // What stands around them.
  /** Leads to the other party: `with`, `con`, `between`. */
  with: 1 << 14,
  will: 1 << 15,
  would: 1 << 16,
  have: 1 << 17,
  had: 1 << 18,
  be: 1 << 19,
  pronoun: 1 << 20,
  /** What follows is no longer about who: `to`, `on`, `para`, `sobre`. */
  stop: 1 << 21,
  /** Another encounter follows: `then`, `separately`, `posteriormente`. */
  sequel: 1 << 22,
  /** Those who go together: `delegation`, `comitiva`. */
  group: 1 << 23,
  /** Wished or agreed rather than fixed: `agreed`, `invited`, `hopes`. */
  hedge: 1 << 24,
  /** Leads to a side or a list: `by`, `for`, `por`. */
  by: 1 << 25,
  /** Says that it was some time ago: `last month`, `el mes pasado`. */
  bygone: 1 << 26,
  /** `took place`, `tuvo lugar`: the verb, and the word that follows it. */
  occurs: 1 << 27,
  relative: 1 << 28,
  /** Gives what follows to somebody: `of`, `de`. */
  of: 1 << 29,
  /** Holds the same office elsewhere: `counterpart`, `homólogo`. */
  peer: 1 << 30,
} as const;

export type EncounterWordName = keyof typeof EncounterWord;

/** For each kind of word the words, separated by commas; `verbs` by family and form. */
export interface EncounterData {
  readonly verbs: readonly {
    readonly family: readonly EncounterWordName[];
    readonly past?: string;
    readonly participle?: string;
    readonly base?: string;
    readonly present?: string;
    readonly future?: string;
  }[];
  readonly nouns: { readonly [family in EncounterWordName]?: string };
  readonly words: { readonly [name in EncounterWordName]?: string };
}

/** The words with their bits. */
export function* encounterWords(data: EncounterData): Generator<[word: string, bits: number]> {
  const listed = (words: string | undefined) => (words ?? '').split(/[,\n]/).map((word) => word.trim());
  for (const { family, ...forms } of data.verbs) {
    const families = family.reduce((bits, name) => bits | EncounterWord[name], 0);
    for (const [form, words] of Object.entries(forms))
      for (const word of listed(words)) yield [word, families | EncounterWord[form as keyof typeof forms]];
  }
  for (const [family, words] of Object.entries(data.nouns))
    for (const word of listed(words))
      yield [word, EncounterWord.noun | EncounterWord[family as EncounterWordName]];
  for (const [name, words] of Object.entries(data.words))
    for (const word of listed(words)) yield [word, EncounterWord[name as EncounterWordName]];
}
