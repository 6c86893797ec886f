// Where an entry of the register stands.
import type { EntryPlace } from '../../register/register.ts';
import type { Passage } from '../../text/place.ts';

export const passageOf = ({ uri, start, end, nameSpan }: EntryPlace): Passage => ({
  uri,
  span: { start, end },
  nameSpan,
});
