// What counts in the end: journeys and headlines only where the text does not tell the meetings that they stand for.
import { areAmong, type Report } from './report.ts';
import { isSame } from './sameMeeting.ts';

/** Told without any names. */
const isWeak = (report: Report): boolean => report.principals.length === 0;

/** No text of one occasion tells of more: what each meeting takes from them stays linear in any text. */
const MOST = 40;

export function settled(
  body: Report[],
  headings: readonly Report[],
  journeys: readonly Report[],
  pending: ReadonlySet<number>,
): Report[] {
  const meetings = [...body];
  const held = () => meetings.filter(({ encounter }) => encounter.status === 'held');
  if (held().length === 0) {
    for (const journey of journeys.slice(0, MOST)) {
      if (journey.participants.size === 0) continue;
      for (const person of pending) journey.participants.add(person);
      if (!meetings.some((other) => isSame(other, journey))) meetings.push(journey);
    }
  } else {
    const placed = journeys.filter(({ place }) => place !== undefined).slice(-MOST);
    const [only] = held();
    // `Officials convened the leaders. President Harlan also visited with them.`
    if (only !== undefined && held().length === 1 && isWeak(only))
      for (const person of pending) only.participants.add(person);
    for (const report of held())
      report.place ??= placed.findLast(({ encounter }) => encounter.verb < report.encounter.verb)?.place;
  }
  // A call is nowhere: `Call with Minister Ruiz on the Situation in Lima`.
  const placed = headings.filter(({ place, kind }) => place !== undefined && kind !== 'call').slice(0, MOST);
  for (const report of held()) {
    report.place ??= placed.find(({ principals }) =>
      principals.some((person) => report.principals.includes(person)),
    )?.place;
  }
  const calls = headings.filter(({ kind }) => kind === 'call').slice(0, MOST);
  for (const report of held()) {
    if (report.kind !== 'meeting' || report.place !== undefined) continue;
    if (calls.some(({ principals }) => areAmong(principals, report.participants))) report.kind = 'call';
  }
  const headline = headings.find(
    ({ encounter, participants }) => encounter.status === 'held' && participants.size > 1,
  );
  if (held().length === 0) {
    const told = headline ?? headings.find(({ participants }) => participants.size > 0);
    if (told !== undefined && told.encounter.status === 'held') {
      for (const person of pending) told.participants.add(person);
      meetings.push(told);
    }
  } else if (headline !== undefined) {
    const weak = held().find(isWeak);
    const first = held()[0];
    if (weak !== undefined && weak === first && held().length === 1)
      for (const person of headline.participants) weak.participants.add(person);
  }
  return meetings.sort((a, b) => a.encounter.from - b.encounter.from);
}
