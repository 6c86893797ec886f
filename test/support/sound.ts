// What must hold of any reading of any text: spans in range and in order, and indexes that lead somewhere.
import assert from 'node:assert/strict';
import type { Readout } from '../../server/src/core/readout/readout.ts';
import type { Span } from '../../server/src/core/text/span.ts';

export function assertSound(readout: Readout, text: string): void {
  const inRange = (span: Span | undefined, what: string) => {
    if (span !== undefined)
      assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, `${what} is in range`);
  };
  const ordered = (spans: readonly Span[], what: string, apart: boolean) => {
    spans.forEach((span, index) => {
      inRange(span, what);
      const before = spans[index - 1];
      if (before === undefined) return;
      assert.ok(before.start <= span.start, `${what} are in order`);
      if (apart) assert.ok(before.end <= span.start, `${what} do not overlap`);
    });
  };
  const isPerson = (person: number) =>
    assert.ok(person >= 0 && person < readout.persons.length, 'a person is there');

  ordered(readout.sections, 'sections', true);
  ordered(readout.mentions, 'mentions', true);
  ordered(readout.titles, 'titles', false);
  ordered(readout.quotations, 'quotations', true);
  inRange(readout.date, 'the date');
  inRange(readout.headline, 'the headline');
  for (const { person } of readout.mentions) isPerson(person);
  for (const { person } of readout.titles) isPerson(person);
  for (const { speaker } of readout.quotations) if (speaker !== undefined) isPerson(speaker);
  for (const meeting of readout.meetings) {
    inRange(meeting.anchor, 'an anchor');
    inRange(meeting.place, 'a place');
    inRange(meeting.date, 'a day');
    for (const { members } of meeting.delegations) members.forEach(isPerson);
  }
}
