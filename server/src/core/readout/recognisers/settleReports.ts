// What counts in the end: journeys and headlines only where the text does not tell the meetings that they stand for.
import { areAmong, type Report } from './report.ts';
import { isSame } from './sameMeeting.ts';

/** Told without any names. */
const isWeak = (report: Report): boolean => report.principals.length === 0;

export function settled(
  body: Report[],
  headings: readonly Report[],
  journeys: readonly Report[],
  pending: ReadonlySet<number>,
): Report[] {
  const meetings = [...body];
  const held = () => meetings.filter(({ encounter }) => encounter.status === 'held');
  if (held().length === 0) {
    for (const journey of journeys) {
      if (journey.participants.size === 0) continue;
      for (const person of pending) journey.participants.add(person);
      if (!meetings.some((other) => isSame(other, journey))) meetings.push(journey);
    }
  } else {
    for (const report of held())
      report.place ??= journeys.findLast(
        ({ encounter, place }) => place !== undefined && encounter.verb < report.encounter.verb,
      )?.place;
  }
  for (const report of held()) {
    report.place ??= headings.find(
      (heading) =>
        heading.place !== undefined &&
        heading.principals.some((person) => report.principals.includes(person)),
    )?.place;
  }
  for (const report of held()) {
    const said = headings.find(
      (heading) => heading.kind === 'call' && areAmong(heading.principals, report.participants),
    );
    if (report.kind === 'meeting' && said !== undefined && report.place === undefined) report.kind = 'call';
  }
  const headline = headings.find(
    ({ encounter, participants }) => encounter.status === 'held' && participants.size > 1,
  );
  if (held().length === 0) {
    const told = headline ?? headings.find(({ participants }) => participants.size > 0);
    if (told !== undefined && told.encounter.status === 'held') meetings.push(told);
  } else if (headline !== undefined) {
    const weak = held().find(isWeak);
    const first = held()[0];
    if (weak !== undefined && weak === first && held().length === 1)
      for (const person of headline.participants) weak.participants.add(person);
  }
  return meetings.sort((a, b) => a.encounter.from - b.encounter.from);
}
