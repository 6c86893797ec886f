// How likely it is that an official is about to be named at a place of a readout.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { actsFor, delegationsOf } from '../../corpus/delegationsOf.ts';
import type { Official } from '../../officials/official.ts';
import { fitsLabel, titleWords } from '../../officials/titles.ts';
import { type Membership, membershipsAt, roleOf } from '../../register/register.ts';
import type { Office } from './officeBefore.ts';

/** Each outweighs all that come after it together. */
const weights = { office: 32, itsCountry: 16, here: 8, country: 4, inOffice: 2, together: 1 };

/** All but `company` cost no look at other documents, and can be asked of a whole register. */
export interface Likelihood {
  readonly holds: (official: Official) => boolean;
  /** Whether anything but a name speaks for them: this readout, a country that meets, a post on that day. */
  readonly isExpected: (official: Official) => boolean;
  readonly of: (official: Official) => number;
  /** Below 1: how often other readouts name them with those who are named here. To be asked of few. */
  readonly company: (id: string) => number;
}

/** `office`: the one whose title stands before. */
export function likelihoodIn(
  corpus: Corpus,
  document: CorpusDocument,
  offset: number,
  office: Office | undefined,
): Likelihood {
  const { uri, readout, date } = document;
  const idOf = (person: number) => corpus.officialOf(uri, person).id;
  const here = new Set(readout.persons.map((_, person) => idOf(person)));
  const countries = countriesAt(corpus, document, offset);
  const others = companyOf(corpus, here, uri);
  const isOffice = (label: string) => office !== undefined && isOfThatOffice(office.title, label);
  const calledSo = new Set(
    readout.titles.filter(({ text }) => isOffice(text)).map((each) => idOf(each.person)),
  );
  const postsOf = ({ registered }: Official) => (registered ? membershipsAt(registered, date?.iso) : []);
  // By the register, or because the readout itself calls them so.
  const holds = (official: Official) =>
    calledSo.has(official.id) || postsOf(official).flatMap(labelsOf).some(isOffice);
  const around = (official: Official) => {
    const { id, country } = official;
    let sum = 0;
    if (here.has(id)) sum += weights.here;
    if (country !== undefined && countries.has(country)) sum += weights.country;
    if (postsOf(official).length > 0) sum += weights.inOffice;
    return sum;
  };
  return {
    holds,
    isExpected: (official) => around(official) > 0,
    of: (official) => {
      let sum = around(official);
      if (office && holds(official)) {
        sum += weights.office;
        // Whose office it is may only have been guessed from what stands around.
        if (official.country !== undefined && official.country === office.country) sum += weights.itsCountry;
      }
      return sum;
    },
    company: (id) => {
      const shared = corpus.sightingsOf(id).filter((seen) => others.has(seen.uri)).length;
      return (weights.together * shared) / (shared + 1);
    },
  };
}

const labelsOf = (membership: Membership): readonly string[] => [
  ...[roleOf(membership) ?? []].flat(),
  ...(membership.post ? [membership.post.label, ...membership.post.otherLabels] : []),
];

/** `Adviser to the President` is not said of a president. */
function isOfThatOffice(title: string, label: string): boolean {
  const [head = ''] = label.split(/ (?:of|to|for|de|del|a|al|para) /);
  const words = titleWords(title);
  return titleWords(head).some((word) => words.includes(word)) && fitsLabel(title, label, undefined) === true;
}

/** Of the last meeting that is told of before the place; of all the readout's where none is. */
function countriesAt(corpus: Corpus, document: CorpusDocument, offset: number): ReadonlySet<string> {
  const { meetings, persons } = document.readout;
  const meeting = meetings.findLast(({ anchor }) => anchor.start <= offset);
  const codes = meeting
    ? delegationsOf(corpus, document, meeting).map(({ country }) => country)
    : persons.map(({ country }, person) => actsFor(corpus, document, person, country));
  return new Set(codes.filter((code) => code !== undefined));
}

/** As many readouts of one official as say enough of whom they are often named with. */
const enough = 50;

/** Other readouts that name those who are named here. */
function companyOf(corpus: Corpus, ids: ReadonlySet<string>, uri: string): ReadonlySet<string> {
  const uris = [...ids].flatMap((id) => corpus.sightingsOf(id).slice(0, enough)).map((seen) => seen.uri);
  return new Set(uris.filter((other) => other !== uri));
}
