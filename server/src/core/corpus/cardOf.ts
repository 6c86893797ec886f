// What is known of an official, as a card to show: from the register as of a readout's date, and from all readouts.
import { countryName } from '../lexicon/countryName.ts';
import type { Sighting } from '../officials/official.ts';
import { countryOf, type Membership, membershipsAt, roleOf } from '../register/register.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { countsOf } from './countsOf.ts';
import { type Likely, likelyOf } from './likelyOf.ts';
import { sightingsAt } from './sightingsAt.ts';

export interface Card {
  readonly name: string;
  readonly country: string | undefined;
  /** What the register says was held at the readout's date, or ever if it has none. */
  readonly posts: readonly string[];
  /** In the register, and holding no post of it at that date. */
  readonly outOfPost: boolean;
  /** The readout has no date, and without one nobody can say which of the posts was held: what depends on that is not checked. */
  readonly undated: boolean;
  /** The date for which the posts are given. */
  readonly date: string | undefined;
  /** As the readout at hand puts it. */
  readonly titlesHere: readonly string[];
  /** As other readouts put it, without those here, the most frequent first. */
  readonly titlesElsewhere: readonly string[];
  readonly otherNames: readonly string[];
  readonly readouts: number;
  readonly meetings: number;
  /** The register file that has the official; undefined for one known from readouts only. */
  readonly registerFile: string | undefined;
  /** Those in the register who may be meant, where nobody was chosen, the likeliest first, with what speaks for them. */
  readonly candidates: readonly string[];
  /** The name of somebody in the register who may be meant. */
  readonly suggestion: string | undefined;
  readonly notes: string | undefined;
  readonly links: readonly CardLink[];
}

/** Only ever from the register, which is the curators' own. */
export interface CardLink {
  readonly label: string;
  readonly url: string;
}

/** `at`: the person of the readout at hand, if it is one. */
export function cardOf(corpus: Corpus, id: string, at: Sighting | undefined): Card | undefined {
  const official = corpus.official(id);
  if (!official) return undefined;
  const { name, otherNames, registered } = official;
  const resolution = at && corpus.officialOf(at.uri, at.person);
  const here = at && corpus.document(at.uri);
  const date = here?.date?.iso;
  const memberships = registered ? membershipsAt(registered, date) : [];
  const { titles, readouts, meetings } = countsOf(corpus, id);
  const titlesHere = here ? titlesIn(corpus, here, official.id) : new Set<string>();
  const country = memberships.map(countryOf).find((code) => code !== undefined) ?? official.country;
  return {
    name,
    country: country && countryName(country),
    posts: memberships.flatMap((membership) => postOf(membership) ?? []),
    outOfPost: registered !== undefined && registered.memberships.length > 0 && memberships.length === 0,
    undated:
      at !== undefined &&
      date === undefined &&
      registered?.memberships.some(({ startDate, endDate }) => startDate ?? endDate) === true,
    date,
    titlesHere: [...titlesHere],
    titlesElsewhere: titles.filter((title) => !titlesHere.has(title)),
    otherNames,
    readouts,
    meetings,
    registerFile: registered?.place.uri,
    candidates: here ? likelyOf(corpus, here, at.person).map(withReasons) : [],
    suggestion: resolution?.suggestion?.person.name,
    notes: registered?.notes,
    links: registered ? linksOf(registered.identifiers, registered.links) : [],
  };
}

const withReasons = ({ person, reasons }: Likely): string =>
  reasons.length === 0 ? person.name : `${person.name} (${reasons.join(', and ')})`;

/** The titles that a readout gives to an official. */
function titlesIn(corpus: Corpus, document: CorpusDocument, id: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const sightings = corpus.sightingsOf(id);
  const { from, to } = sightingsAt(sightings, document.uri);
  for (const { person } of sightings.slice(from, to))
    for (const { text } of document.inText(person).titles) titles.add(text);
  return titles;
}

function postOf(membership: Membership): string | undefined {
  const role = roleOf(membership);
  if (role === undefined) return undefined;
  const organization = membership.organization ?? membership.post?.organization;
  const { startDate, endDate } = membership;
  const term = startDate || endDate ? ` (${startDate ?? '…'} – ${endDate ?? '…'})` : '';
  return `${role}${organization ? `, ${organization}` : ''}${term}`;
}

function linksOf(
  identifiers: readonly { readonly scheme: string; readonly identifier: string }[],
  links: readonly { readonly url: string; readonly note: string | undefined }[],
): readonly CardLink[] {
  const wikidata = identifiers
    .filter(({ scheme, identifier }) => scheme === 'wikidata' && /^Q\d+$/.test(identifier))
    .map(({ identifier }) => ({ label: 'Wikidata', url: `https://www.wikidata.org/wiki/${identifier}` }));
  // Nothing but pages: no commands, no files.
  const pages = links
    .filter(({ url }) => /^https?:\/\/[^\s<>()[\]\\]+$/.test(url))
    // Where it leads is shown, whatever the note says.
    .map(({ url, note }) => {
      const host = url.split('/')[2]!;
      return { label: note === undefined ? host : `${note} (${host})`, url };
    });
  return [...wikidata, ...pages];
}
