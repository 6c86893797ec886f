// The persons of a readout as TEI's standOff has them: names, identifiers, offices in time, and who met whom.
import { countryName } from '../../../lexicon/countryName.ts';
import type { Official } from '../../../officials/official.ts';
import { countryOf, type Membership, roleOf } from '../../../register/register.ts';
import type { ExportedReadout } from '../exported.ts';
import { personId, programId } from './marks.ts';
import { element, escaped } from './xml.ts';

/** Undefined where nobody is named. */
export function listPersonOf({ officials, meetings }: ExportedReadout): string | undefined {
  if (officials.length === 0) return undefined;
  const relations = meetings.flatMap(({ kind, status, day, members }) => {
    if (members.length < 2) return [];
    const mutual = members.map((member) => `#${personId(member)}`).join(' ');
    return [element('relation', { type: kind, name: status, mutual, when: day }, '')];
  });
  const listed = relations.length === 0 ? [] : [lines('listRelation', {}, relations)];
  return lines('listPerson', {}, [...officials.map(personOf), ...listed]);
}

function personOf(official: Official): string {
  const { name, country, registered } = official;
  const suggestion = registered ? {} : { resp: `#${programId}`, cert: 'low' };
  return lines('person', { 'xml:id': personId(official), ...suggestion }, [
    element('persName', {}, escaped(name)),
    ...(registered?.otherNames ?? []).map((other) =>
      element('persName', { type: 'variant' }, escaped(other)),
    ),
    ...(registered?.identifiers ?? []).map(({ scheme, identifier }) =>
      element('idno', { type: typeOf(scheme) }, escaped(identifier)),
    ),
    ...(registered?.links ?? []).map(({ url }) => element('idno', { type: 'URL' }, escaped(url))),
    ...(country === undefined ? [] : [element('affiliation', { type: 'side' }, sideOf(country))]),
    ...(registered?.memberships ?? []).map(officeOf),
    ...(registered?.notes === undefined ? [] : [element('note', {}, escaped(registered.notes))]),
  ]);
}

function officeOf(membership: Membership): string {
  const { startDate, endDate, post } = membership;
  const role = roleOf(membership);
  const organization = membership.organization ?? post?.organization;
  const country = countryOf(membership);
  const parts = [
    ...(role === undefined ? [] : [element('roleName', {}, escaped(role))]),
    ...(organization === undefined ? [] : [element('orgName', {}, escaped(organization))]),
    ...(country === undefined ? [] : [sideOf(country)]),
  ];
  const attributes = { type: 'office', key: post?.id, from: startDate, to: endDate };
  return element('affiliation', attributes, parts.join(', '));
}

/** The country, or the organisation that has a code like one. */
const sideOf = (code: string): string =>
  element(
    /^(?!EU|UN)[A-Z]{2}$/.test(code) ? 'country' : 'orgName',
    { key: code },
    escaped(countryName(code)),
  );

/** One word. */
const typeOf = (scheme: string): string => scheme.trim().replace(/[^\p{L}\p{N}.-]+/gu, '-') || 'other';

/** An element with each of its parts on a line. */
export const lines = (name: string, attributes: Parameters<typeof element>[1], parts: readonly string[]) =>
  element(name, attributes, parts.length === 0 ? '' : `\n${parts.join('\n')}\n`);
