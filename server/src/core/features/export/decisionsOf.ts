// What persons decided about the words of a readout, next to what the program reads there.
import type { AnchoredAnnotation, Annotation } from '../../annotations/annotation.ts';
import { byAge } from '../../annotations/verdict.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Official } from '../../officials/official.ts';
import type { Mention } from '../../readout/readout.ts';
import { type Post, personOf } from '../../register/register.ts';
import { listAt } from '../../text/listAt.ts';
import type { Span } from '../../text/span.ts';
import type { ExportedMention, Status } from './exported.ts';

type Added = Omit<ExportedMention, 'meetingDay'>;

export interface Decisions {
  /** The latest of those that identify just these words. */
  about(span: Span): Annotation | undefined;
  /** What was decided about a mention, or about the person whom the document means there. */
  ofMention(mention: Mention): Pick<ExportedMention, 'status' | 'official' | 'decision'>;
  /** Those about words that are not known, and every remark. */
  elsewhere(isKnown: (span: Span) => boolean): readonly Added[];
}

/** `document` is as it was decided. */
export function decisionsOf(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  anchored: readonly AnchoredAnnotation[],
): Decisions {
  const placed = byAge(anchored).flatMap(({ annotation, span }) => (span ? [{ annotation, span }] : []));
  const identifying = placed.filter(({ annotation }) => annotation.motivation === 'identifying');
  const bySpan = new Map<string, Placed[]>();
  for (const each of identifying) listAt(bySpan, keyOf(each.span)).push(each);
  const personAt = new Map(readout.mentions.map((mention) => [keyOf(mention), mention.person]));
  const byPerson = new Map<number, Placed[]>();
  for (const each of identifying) {
    const person = personAt.get(keyOf(each.span));
    if (each.annotation.scope === 'document' && person !== undefined) listAt(byPerson, person).push(each);
  }

  return {
    about: (span) => bySpan.get(keyOf(span))?.at(-1)?.annotation,
    ofMention(mention) {
      const { id } = corpus.officialOf(uri, mention.person);
      const decided = readout.persons[mention.person]?.decided;
      const status: Status = decided?.isUnsure
        ? 'unsure'
        : decided?.is !== undefined
          ? 'confirmed'
          : 'suggested';
      const own = bySpan.get(keyOf(mention)) ?? [];
      const decision = [...(byPerson.get(mention.person) ?? []), ...own].findLast(({ annotation }) =>
        settles(annotation, decided?.is, status),
      );
      return {
        official:
          status === 'unsure'
            ? undefined
            : decided?.is
              ? officialCalled(corpus, decided.is)
              : corpus.official(id),
        // That the words are a name is decided as well, though not whose.
        status: status === 'suggested' && decision ? 'confirmed' : status,
        decision: decision?.annotation,
      };
    },
    elsewhere: (isKnown) => [
      ...[...bySpan.values()]
        .map((all) => all.at(-1)!)
        .filter(({ span }) => !isKnown(span))
        .map((each) => added(corpus, each)),
      ...placed.filter(({ annotation }) => annotation.motivation !== 'identifying').map(noted),
    ],
  };
}

interface Placed {
  readonly annotation: Annotation;
  readonly span: Span;
}

/** Whether it is by this decision that the status is what it is. */
function settles({ judgement, person }: Annotation, is: string | undefined, status: Status): boolean {
  if (status === 'unsure') return judgement === 'unsure';
  return judgement === 'positive' && person === is;
}

function added(corpus: Corpus, { annotation, span }: Placed): Added {
  const { person, post, mention } = annotation;
  return {
    ...{ ...span, status: statusOf(annotation), decision: annotation, title: undefined },
    kind: mention ?? (person === undefined && post !== undefined ? 'role' : 'name'),
    official: person === undefined ? undefined : officialCalled(corpus, person),
    post: postWith(corpus, post),
  };
}

const noted = ({ annotation, span }: Placed): Added => ({
  ...{ ...span, kind: 'passage', status: 'noted', decision: annotation },
  ...{ official: undefined, post: undefined, title: undefined },
});

export const statusOf = ({ judgement }: Annotation): Status =>
  judgement === 'negative' ? 'rejected' : judgement === 'unsure' ? 'unsure' : 'confirmed';

export const postWith = ({ register }: Corpus, id: string | undefined): Post | undefined =>
  id === undefined ? undefined : register.posts.get(id);

/** Whoever has the id; nothing but the id where the register has nobody of it any more. */
export const officialCalled = (corpus: Corpus, id: string): Official =>
  corpus.official(personOf(corpus.register, id)?.id ?? id) ?? {
    ...{ id, name: id, otherNames: [], country: undefined, registered: undefined },
  };

const keyOf = ({ start, end }: Span) => `${start}-${end}`;
