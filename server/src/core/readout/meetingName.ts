// What a meeting is called where it is listed: its kind and its place.
import type { Meeting } from './readout.ts';

const kinds: Readonly<Record<Meeting['kind'], string>> = {
  meeting: 'Meeting',
  call: 'Call',
  visit: 'Visit',
  signing: 'Signing',
  event: 'Event',
};

export const meetingName = ({ kind, place }: Meeting): string =>
  place ? `${kinds[kind]} · ${place.text}` : kinds[kind];
