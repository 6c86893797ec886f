// The meetings of a readout in its outline: what, when, held or announced; below them the delegations, and in each its officials.
import { withTitles } from '../../corpus/introductionOf.ts';
import { meetingReaches } from '../../corpus/meetingReaches.ts';
import { countryName } from '../../lexicon/countryName.ts';
import { byPerson } from '../../readout/byPerson.ts';
import { meetingName } from '../../readout/meetingName.ts';
import type { Delegation, Meeting, Readout } from '../../readout/readout.ts';
import { firstFrom } from '../../text/firstFrom.ts';
import { contains, type Span } from '../../text/span.ts';
import { hullOf, type OutlineItem } from './outlineItem.ts';

/** In the order of the text. `end` is that of the text, `delegationsOf` says who took part for whom, `nameOf` gives the name of a person of the readout. */
export function meetingItems(
  readout: Readout,
  end: number,
  delegationsOf: (meeting: Meeting) => readonly Delegation[],
  nameOf: (person: number) => string,
): readonly OutlineItem[] {
  return meetingReaches(readout, end).map(({ meeting, reach }) =>
    meetingItem(readout, meeting, delegationsOf(meeting), reach, nameOf),
  );
}

function meetingItem(
  readout: Readout,
  meeting: Meeting,
  delegations: readonly Delegation[],
  reach: Span,
  nameOf: (person: number) => string,
): OutlineItem {
  const { anchor, date, status } = meeting;
  const children = delegations
    .filter(({ members }) => members.length > 0)
    .map((delegation) => delegationItem(readout, delegation, reach, anchor, nameOf));
  return {
    kind: 'meeting',
    name: meetingName(meeting),
    detail: date ? `${date.iso} · ${status}` : status,
    // A list of participants may stand before the report, or after that of the next meeting.
    span: hullOf([reach, anchor, ...children.map(({ span }) => span)]),
    nameSpan: anchor,
    children,
  };
}

function delegationItem(
  readout: Readout,
  { country, members }: Delegation,
  reach: Span,
  anchor: Span,
  nameOf: (person: number) => string,
): OutlineItem {
  const children = members.map((person): OutlineItem => {
    const mentions = byPerson(readout)[person]?.mentions ?? [];
    const within = mentions[firstFrom(mentions, reach.start)];
    const mention = within && contains(reach, within) ? within : mentions[0];
    return {
      kind: 'official',
      name: nameOf(person),
      detail: readout.persons[person]?.title ?? '',
      span: mention ? withTitles(readout, mention) : anchor,
      nameSpan: mention ?? anchor,
      children: [],
    };
  });
  return {
    kind: 'delegation',
    name: country === undefined ? 'Country not given' : countryName(country),
    detail: '',
    span: hullOf(children.map(({ span }) => span)),
    nameSpan: children[0]!.nameSpan,
    children,
  };
}
