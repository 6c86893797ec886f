// The outline of a register file: its posts and its persons, by name.
import { countryName } from '../../lexicon/countryName.ts';
import { type Post, type RegisteredPerson, type RegisterFile, roleOf } from '../../register/register.ts';
import { fileName } from '../../text/fileName.ts';
import { hullOf, type OutlineItem } from './outlineItem.ts';

export function registerOutlineOf({ uri, text, posts, persons }: RegisterFile): OutlineItem {
  return {
    ...{ kind: 'readout', name: fileName(uri), detail: '' },
    ...{ span: { start: 0, end: text.length }, nameSpan: { start: 0, end: 0 } },
    children: [...group('Posts', posts.map(postItem)), ...group('Persons', persons.map(personItem))].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

function group(name: string, children: readonly OutlineItem[]): readonly OutlineItem[] {
  const [first] = children;
  if (first === undefined) return [];
  const span = hullOf(children.map((child) => child.span));
  return [{ kind: 'others', name, detail: '', span, nameSpan: first.nameSpan, children }];
}

const postItem = ({ label, organization, country, place }: Post): OutlineItem =>
  itemOf('post', label, [organization, country && countryName(country)], place);

function personItem({ name, country, memberships, place }: RegisteredPerson): OutlineItem {
  const office = memberships.at(-1);
  return itemOf('official', name, [office && roleOf(office), country && countryName(country)], place);
}

const itemOf = (
  kind: OutlineItem['kind'],
  name: string,
  details: readonly (string | undefined)[],
  { start, end, nameSpan }: RegisteredPerson['place'],
): OutlineItem => ({
  ...{ kind, name, detail: details.filter((part) => part).join(', '), children: [], nameSpan },
  span: hullOf([{ start, end }, nameSpan]),
});
