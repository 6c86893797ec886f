// How likely it is that an official is about to be named at a place of a readout.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { actsFor, delegationsOf } from '../../corpus/delegationsOf.ts';
import type { Official } from '../../officials/official.ts';
import { fitsLabel } from '../../officials/titles.ts';
import { type Membership, membershipsAt, roleOf } from '../../register/register.ts';
import type { Office } from './officeBefore.ts';

/** Each outweighs all that come after it together. */
const weights = { office: 32, itsCountry: 16, here: 8, country: 4, inOffice: 2, together: 1 };

/** `office`: the one whose title stands before. */
export type Likelihood = (official: Official, office: Office | undefined) => number;

export function likelihoodIn(corpus: Corpus, document: CorpusDocument, offset: number): Likelihood {
  const { uri, readout, date } = document;
  const here = new Set(readout.persons.map((_, person) => corpus.officialOf(uri, person).id));
  const countries = countriesAt(corpus, document, offset);
  const company = companyOf(corpus, here, uri);
  return ({ id, country, registered }, office) => {
    const posts = registered ? membershipsAt(registered, date?.iso) : [];
    let sum = 0;
    if (office && holds(posts, office.title, id, document, corpus)) {
      sum += weights.office;
      // Whose office it is may only have been guessed from what stands around.
      if (country !== undefined && country === office.country) sum += weights.itsCountry;
    }
    if (here.has(id)) sum += weights.here;
    if (country !== undefined && countries.has(country)) sum += weights.country;
    if (posts.length > 0) sum += weights.inOffice;
    const shared = corpus.sightingsOf(id).filter((seen) => company.has(seen.uri)).length;
    return sum + (weights.together * shared) / (shared + 1);
  };
}

/** By the register, or because the readout itself calls them so. */
function holds(
  posts: readonly Membership[],
  title: string,
  id: string,
  { uri, readout }: CorpusDocument,
  corpus: Corpus,
): boolean {
  const labels = posts.flatMap((membership) => [
    ...[roleOf(membership) ?? []].flat(),
    ...(membership.post ? [membership.post.label, ...membership.post.otherLabels] : []),
  ]);
  return (
    labels.some((label) => fitsLabel(title, label, undefined) === true) ||
    readout.titles.some(
      ({ text, person }) =>
        fitsLabel(title, text, undefined) === true && corpus.officialOf(uri, person).id === id,
    )
  );
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
