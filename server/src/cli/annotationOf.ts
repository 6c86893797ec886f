// What one readout says, in the plain JSON form of `readouts annotate`: offsets in UTF-16 code units, null for the unknown.
import type { Corpus } from '../core/corpus/corpus.ts';
import { actsFor, delegationsOf } from '../core/corpus/delegationsOf.ts';
import type { Span } from '../core/text/span.ts';
import type { LoadedReadout } from './loadCorpus.ts';

export function annotationOf(corpus: Corpus, { uri, file, text }: LoadedReadout, explain: boolean) {
  const document = corpus.document(uri)!;
  const { readout } = document;
  const resolutions = readout.persons.map((_, person) => corpus.officialOf(uri, person));
  const idOf = (person: number) => resolutions[person]!.id;
  const inText = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  return {
    file,
    language: readout.language ?? null,
    date: readout.date?.iso ?? null,
    mentions: readout.mentions.map((mention) => ({
      ...inText(mention),
      kind: mention.kind,
      official: idOf(mention.person),
      ...(mention.evidence === 'decided' && { decided: true }),
      ...(mention.post !== undefined && { post: mention.post }),
      ...(explain && { evidence: mention.evidence }),
    })),
    titles: readout.titles.map((title) => ({
      ...inText(title),
      official: idOf(title.person),
      ...(title.post !== undefined && { post: title.post }),
    })),
    officials: readout.persons.map((person, index) => {
      const { id, registered, reasons } = resolutions[index]!;
      return {
        id,
        name: person.name,
        country: actsFor(corpus, document, index, person.country) ?? corpus.official(id)?.country ?? null,
        title: person.title ?? null,
        ...(person.decided && { decided: { ...person.decided, is: person.decided.is ?? null } }),
        ...(explain && { registered, reasons }),
      };
    }),
    meetings: readout.meetings.map((meeting) => ({
      status: meeting.status,
      kind: meeting.kind,
      anchor: inText(meeting.anchor),
      place: meeting.place?.text ?? null,
      date: meeting.date?.iso ?? null,
      delegations: delegationsOf(corpus, document, meeting).map(({ country, members }) => ({
        country: country ?? null,
        members: members.map(idOf),
      })),
    })),
    quotations: readout.quotations.map((quotation) => ({
      ...inText(quotation),
      speaker: quotation.speaker === undefined ? null : idOf(quotation.speaker),
    })),
  };
}
