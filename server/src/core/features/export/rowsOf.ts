// The mentions of a readout as plain rows, for tables and for programs.
import { codePointsOf } from '../../text/codePoints.ts';
import type { ExportedReadout } from './exported.ts';

export interface Row {
  readonly file: string;
  /** In code points of the file's text. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the text. */
  readonly exact: string;
  readonly kind: 'name' | 'role' | 'passage';
  readonly person_id: string | undefined;
  readonly name: string | undefined;
  readonly in_register: boolean;
  readonly wikidata: string | undefined;
  readonly post_id: string | undefined;
  readonly title_as_written: string | undefined;
  readonly country: string | undefined;
  /** The day the readout is of. */
  readonly date: string | undefined;
  /** That of the meeting which is told of there. */
  readonly meeting_date: string | undefined;
  readonly status: string;
  /** Who decided; undefined for what the program suggests. */
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly note: string | undefined;
}

/** The columns, in their order. */
export const columns = [
  ...['file', 'start', 'end', 'exact', 'kind', 'person_id', 'name', 'in_register', 'wikidata', 'post_id'],
  ...['title_as_written', 'country', 'date', 'meeting_date', 'status', 'by', 'at', 'note'],
] as readonly (keyof Row)[];

export function rowsOf({ file, text, document, mentions }: ExportedReadout): readonly Row[] {
  const points = codePointsOf(text);
  return mentions.map(({ start, end, kind, status, official, post, title, decision, meetingDay }) => ({
    file,
    ...points.of({ start, end }),
    exact: text.slice(start, end),
    kind,
    person_id: official?.id,
    name: official?.name,
    in_register: official?.registered !== undefined,
    wikidata: official?.registered?.identifiers.find(({ scheme }) => scheme === 'wikidata')?.identifier,
    post_id: post?.id,
    title_as_written: title,
    country: official?.country,
    date: document.date?.iso,
    meeting_date: meetingDay,
    status,
    by: decision?.creator,
    at: decision?.created,
    note: decision?.note,
  }));
}
