// The office whose title stands right before the cursor: what the reader takes for one when a name follows.
import { parseReadout } from '../../readout/parseReadout.ts';

export interface Office {
  readonly title: string;
  readonly country: string | undefined;
}

/** Any name does, as long as nobody can doubt that it is one. */
const standIn = 'Maria Garcia';
/** As far back as a title and what tells its country may stand; more would cost more than a key stroke may. */
const reach = 4000;

export function officeBefore(text: string, offset: number): Office | undefined {
  const from = Math.max(0, offset - reach);
  const before = text.slice(from, offset);
  if (!/\p{L},?\s$/u.test(before)) return undefined;
  const { mentions, titles, persons } = parseReadout(`${before}${standIn}.`);
  const mention = mentions.find(({ start }) => start === before.length);
  const title = titles.find(
    ({ person, end }) => person === mention?.person && end <= before.length && end >= before.length - 2,
  );
  return title && { title: title.text, country: persons[title.person]?.country };
}
