// What is known of an official, as a card to show: from the register as of a readout's date, and from all readouts.
import { countryName } from '../lexicon/countryName.ts';
import { countryOf, type Membership, membershipsAt, roleOf } from '../register/register.ts';
import type { Corpus } from './corpus.ts';

export interface Card {
  readonly name: string;
  readonly country: string | undefined;
  /** What the register says was held at the readout's date, or ever if it has none. */
  readonly posts: readonly string[];
  /** The date for which the posts are given. */
  readonly date: string | undefined;
  /** As the readout at hand puts it. */
  readonly titlesHere: readonly string[];
  /** As other readouts put it, without those here. */
  readonly titlesElsewhere: readonly string[];
  readonly otherNames: readonly string[];
  readonly readouts: number;
  readonly meetings: number;
  /** The register file that has the official; undefined for one known from readouts only. */
  readonly registerFile: string | undefined;
  readonly notes: string | undefined;
  readonly links: readonly CardLink[];
}

/** Only ever from the register, which is the curators' own. */
export interface CardLink {
  readonly label: string;
  readonly url: string;
}

/** `uri`: the readout at hand, if it is one. */
export function cardOf(corpus: Corpus, id: string, uri: string | undefined): Card | undefined {
  const official = corpus.official(id);
  if (!official) return undefined;
  const { registered } = official;
  const date = uri === undefined ? undefined : corpus.document(uri)?.date?.iso;
  const memberships = registered ? membershipsAt(registered, date) : [];
  const here = new Set<string>();
  const elsewhere = new Set<string>();
  const readouts = new Set<string>();
  let meetings = 0;
  for (const sighting of corpus.sightingsOf(id)) {
    const document = corpus.document(sighting.uri);
    if (!document) continue;
    readouts.add(sighting.uri);
    for (const { person, text } of document.readout.titles) {
      if (person === sighting.person) (sighting.uri === uri ? here : elsewhere).add(text);
    }
    meetings += document.readout.meetings.filter(({ delegations }) =>
      delegations.some(({ members }) => members.includes(sighting.person)),
    ).length;
  }
  const country = memberships.map(countryOf).find((code) => code !== undefined) ?? official.country;
  return {
    name: official.name,
    country: country && countryName(country),
    posts: memberships.flatMap((membership) => postOf(membership) ?? []),
    date,
    titlesHere: [...here],
    titlesElsewhere: [...elsewhere].filter((title) => !here.has(title)),
    otherNames: official.otherNames,
    readouts: readouts.size,
    meetings,
    registerFile: registered?.place.uri,
    notes: registered?.notes,
    links: registered ? linksOf(registered.identifiers, registered.links) : [],
  };
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
    .map(({ url, note }) => ({ label: note ?? (url.split('/')[2] as string), url }));
  return [...wikidata, ...pages];
}
