// Which post of an official a title means.
import { fitsLabel } from '../officials/titles.ts';
import { membershipsAt, type Post, type RegisteredPerson } from '../register/register.ts';

export const isCalled = ({ label, otherLabels, organization }: Post, title: string): boolean =>
  [label, ...otherLabels].some((each) => fitsLabel(title, each, organization) === true);

/** Of those held on that day, or ever without a day. Undefined where none is called so, or several are. */
export function postCalled(
  person: RegisteredPerson | undefined,
  title: string,
  day: string | undefined,
): Post | undefined {
  if (person === undefined) return undefined;
  const held = new Set(membershipsAt(person, day).flatMap(({ post }) => post ?? []));
  const [post, ...others] = [...held].filter((each) => isCalled(each, title));
  return others.length === 0 ? post : undefined;
}
