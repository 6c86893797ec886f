// The classes a word can have: what the lexicon says of it, before anybody looks at its neighbours.

/** One bit a class; a word may be in several (`general` is a rank and a modifier). */
export const WordClass = {
  /** Names an office: `president`, `secretary`, `embajador`. */
  head: 1 << 0,
  /** Names an office of several: `ministers`, `secretarios`. */
  pluralHead: 1 << 1,
  /** A military, police or diplomatic rank, which takes no complement: `General`, `Adm.`, `Emb.`. */
  rank: 1 << 2,
  /** Stands before a name and is no part of a title: `Mr.`, `Lic.`, `Excmo.`. */
  honorific: 1 << 3,
  /** Stands before a head and belongs to the title: `deputy`, `acting`, `prime`; in Spanish also after it: `adjunto`. */
  modifier: 1 << 4,
  /** Joins the parts of a name: `de`, `la`, `von`, `bin`. */
  particle: 1 << 5,
  country: 1 << 6,
  demonym: 1 << 7,
  /** A state, province or city that tells the country. */
  region: 1 << 8,
  /** A known organisation or its acronym: `White House`, `SRE`. */
  organisation: 1 << 9,
  /** Heads the name of an organisation: `ministry`, `council`, `instituto`. */
  organisationHead: 1 << 10,
  /** Heads the name of a place: `palace`, `avenue`, `aeropuerto`. */
  placeHead: 1 << 11,
  /** Heads the name of a thing: `framework`, `summit`, `administration`, `plan`. */
  thingHead: 1 << 12,
  month: 1 << 13,
  weekday: 1 << 14,
  given: 1 << 15,
  surname: 1 << 16,
  /** An ordinary dictionary word, which says nothing when it begins a sentence with a capital. */
  common: 1 << 17,
  /** Never part of a name: articles, prepositions, pronouns, conjunctions, auxiliaries. */
  function: 1 << 18,
  /** Reports speech: `said`, `afirmó`. */
  saying: 1 << 19,
  /** The matter of an office: `defense`, `foreign affairs`, `hacienda`. */
  portfolio: 1 << 20,
  /** Ends a name: `Jr.`, `III`. */
  suffix: 1 << 21,
  /** Ties a complement to a head: `of`, `for`, `at`, `de`, `para`, `ante`. */
  connector: 1 << 22,
  article: 1 << 23,
  /** Relates a person to another, and is no office: `counterpart`, `host`, `homólogo`. */
  relation: 1 << 24,
  conjunction: 1 << 25,
  /** A head that is an ordinary word as well, and proves little: `member`, `head`, `officer`, `miembro`. */
  weak: 1 << 26,
} as const;

/** Beside the classes, the bit of words and phrases that tell a country or an organisation: of most words nobody need look for it. */
export const TELLS_COUNTRY = 1 << 27;

export type WordClassName = keyof typeof WordClass;
