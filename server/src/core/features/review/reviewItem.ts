// Somebody in a readout about whom nothing is decided yet, with whom the program takes them for.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { introductionIn } from '../../corpus/introductionOf.ts';
import { countryName } from '../../lexicon/countryName.ts';
import { namePartsOf } from '../../officials/nameParts.ts';
import { nameReasons } from '../../officials/nameReasons.ts';
import { byPerson } from '../../readout/byPerson.ts';
import type { Span } from '../../text/span.ts';

export interface ReviewItem {
  readonly uri: string;
  /** Where the readout says most about them. */
  readonly span: Span;
  /** Everywhere they are named or meant, in the order of the text. */
  readonly mentions: readonly Span[];
  /** As the readout has it. */
  readonly name: string;
  readonly proposal: Proposal;
}

export interface Proposal {
  /**
   * `registered`: somebody of the register; `near`: somebody of the register, though it is not quite their name; `several`:
   * more than one of the register fits; `new`: nobody there does.
   */
  readonly kind: 'registered' | 'near' | 'several' | 'new';
  /** The same for all who are taken for the same; in the register where `kind` is `registered` or `near`. */
  readonly id: string;
  /** Of whoever is proposed; of several all. */
  readonly name: string;
  /** Office and country, as far as they are known; may be empty. */
  readonly detail: string;
  /** Why, in plain words, the strongest first. */
  readonly reasons: readonly string[];
}

export function reviewItem(corpus: Corpus, { uri, readout }: CorpusDocument, person: number): ReviewItem {
  const { mentions } = byPerson(readout)[person]!;
  const { name, title, country } = readout.persons[person]!;
  return {
    uri,
    span: introductionIn(readout, person)!.nameSpan,
    mentions,
    name,
    proposal: {
      ...proposalFor(corpus, uri, person, name),
      detail: [title, country && countryName(country)].filter((part) => part).join(' · '),
    },
  };
}

function proposalFor(corpus: Corpus, uri: string, person: number, name: string): Omit<Proposal, 'detail'> {
  const { id, registered, reasons, candidates, suggestion } = corpus.officialOf(uri, person);
  if (registered) return { kind: 'registered', id, name: corpus.official(id)?.name ?? name, reasons };
  if (candidates.length > 0) {
    const names = candidates.map((candidate) => candidate.name).join(' or ');
    return {
      kind: 'several',
      id: candidates.map((candidate) => candidate.id).join(' '),
      name: names,
      reasons,
    };
  }
  if (suggestion !== undefined) {
    const { person: near } = suggestion;
    const alike = nameReasons(namePartsOf(name), namePartsOf(suggestion.name));
    return { kind: 'near', id: near.id, name: near.name, reasons: [...alike, ...suggestion.reasons] };
  }
  return { kind: 'new', id, name: corpus.official(id)?.name ?? name, reasons };
}
