// How far in its readout each meeting is told of.
import type { Meeting, Readout } from '../readout/readout.ts';
import { contains, type Span } from '../text/span.ts';

export interface MeetingReach {
  readonly meeting: Meeting;
  readonly reach: Span;
}

/** In the order of the text; no two overlap. `end` is that of the text. */
export function meetingReaches(readout: Readout, end: number): readonly MeetingReach[] {
  const meetings = [...readout.meetings].sort((a, b) => a.anchor.start - b.anchor.start);
  const starts = startsOf(meetings, readout);
  const last = readout.sections.findLast(({ kind }) => kind !== 'debris' && kind !== 'end-mark')?.end ?? end;
  return meetings.map((meeting, index) => ({
    meeting,
    reach: { start: starts[index]!, end: Math.max(meeting.anchor.end, starts[index + 1] ?? last) },
  }));
}

/** A meeting begins with the section that reports it, and reaches up to the next; the second in a section begins with its own words. */
function startsOf(meetings: readonly Meeting[], { sections }: Readout): readonly number[] {
  let at = 0;
  let taken = -1;
  return meetings.map(({ anchor }) => {
    while (at < sections.length && sections[at]!.end < anchor.end) at++;
    const section = sections[at];
    if (!section || taken === at || !contains(section, anchor)) return anchor.start;
    taken = at;
    return section.start;
  });
}
