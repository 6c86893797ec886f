// Who somebody is, whoever names them and however; and how sure it is that a person in a document is that official.
import type { CountryCode } from '../readout/readout.ts';
import type { RegisteredPerson } from '../register/register.ts';

export interface Official {
  /** The register's id; for somebody known from documents only one made from the fullest name, the same in all documents. */
  readonly id: string;
  /** The register's name, or the fullest form that documents give. */
  readonly name: string;
  /** Other names: the register's, then forms seen in documents, without `name` and without repetition. */
  readonly otherNames: readonly string[];
  readonly country: CountryCode | undefined;
  /** Undefined for somebody known from documents only. */
  readonly registered: RegisteredPerson | undefined;
}

/** Which official a person of a document is. There always is one: who is not in the register is an official of the documents. */
export interface Resolution {
  /** Of an official that `corpus.official(id)` knows. */
  readonly id: string;
  readonly registered: boolean;
  /** Why, in plain words, the strongest first. */
  readonly reasons: readonly string[];
  /** Registered officials that fit equally well: nobody was chosen, and `id` is one made from the name. Otherwise empty. */
  readonly candidates: readonly RegisteredPerson[];
  /** Where nobody fits, and the name is but part of one: registered officials of whose names it is. Otherwise empty. */
  readonly partOf: readonly RegisteredPerson[];
  /** A registered official who may be meant, though the name is not one of theirs. Never taken without asking. */
  readonly suggestion: Suggestion | undefined;
}

export interface Suggestion {
  readonly person: RegisteredPerson;
  /**
   * `misspelling`: a name of theirs but for a letter or two; `variant`: fuller, shorter or familiar; `of another country`: their
   * very name, of somebody who acts for a country that is not theirs.
   */
  readonly kind: 'misspelling' | 'variant' | 'of another country';
  /** The name of theirs that is closest. */
  readonly name: string;
  /** What speaks for it beside the names. */
  readonly reasons: readonly string[];
}

/** A person of one document who is the official: `corpus.document(uri).readout.persons[person]`. */
export interface Sighting {
  readonly uri: string;
  readonly person: number;
}
