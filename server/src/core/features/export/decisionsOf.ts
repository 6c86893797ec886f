// What persons decided about the words of a readout, next to what the program reads there.
import type { AnchoredAnnotation, Annotation } from '../../annotations/annotation.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Official } from '../../officials/official.ts';
import type { Mention } from '../../readout/readout.ts';
import type { Post } from '../../register/register.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import type { Span } from '../../text/span.ts';
import type { ExportedMention, Status } from './exported.ts';

type Added = Omit<ExportedMention, 'meetingDay'>;

export interface Decisions {
  /** The latest of those that identify just these words. */
  about(span: Span): Annotation | undefined;
  /** The decision about a mention, or about the person whom the document means there. */
  ofMention(mention: Mention): Pick<ExportedMention, 'status' | 'official' | 'decision'>;
  postOf(decision: Annotation | undefined): Post | undefined;
  /** Those about words that are not known, and every remark. */
  elsewhere(isKnown: (span: Span) => boolean): readonly Added[];
}

export function decisionsOf(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  anchored: readonly AnchoredAnnotation[],
): Decisions {
  const placed = anchored
    .flatMap(({ annotation, span }) => (span ? [{ annotation, span }] : []))
    .sort((a, b) => compareTexts(a.annotation.created ?? '', b.annotation.created ?? ''));
  const identifying = placed.filter(({ annotation }) => annotation.motivation === 'identifying');
  const bySpan = new Map(identifying.map((each) => [keyOf(each.span), each]));
  const personAt = new Map(readout.mentions.map((mention) => [keyOf(mention), mention.person]));
  const byPerson = new Map<number, Annotation>();
  for (const { annotation, span } of identifying) {
    const person = personAt.get(keyOf(span));
    if (annotation.scope === 'document' && person !== undefined) byPerson.set(person, annotation);
  }
  const postOf = (decision: Annotation | undefined) =>
    decision?.post === undefined ? undefined : corpus.register.posts.get(decision.post);

  const added = (annotation: Annotation, span: Span): Added => {
    const saysPost = annotation.person === undefined && annotation.post !== undefined;
    const kind = annotation.mention ?? (saysPost ? 'role' : 'name');
    const { status, official } = judged(corpus, annotation, undefined);
    return {
      ...span,
      kind,
      status,
      official,
      post: postOf(annotation),
      title: undefined,
      decision: annotation,
    };
  };
  const noted = (annotation: Annotation, span: Span): Added => ({
    ...{ ...span, kind: 'passage', status: 'noted', decision: annotation },
    ...{ official: undefined, post: undefined, title: undefined },
  });

  return {
    about: (span) => bySpan.get(keyOf(span))?.annotation,
    postOf,
    ofMention(mention) {
      const decision = bySpan.get(keyOf(mention))?.annotation ?? byPerson.get(mention.person);
      const read = corpus.official(corpus.officialOf(uri, mention.person).id);
      if (decision === undefined) return { status: 'suggested', official: read, decision };
      return { ...judged(corpus, decision, read), decision };
    },
    elsewhere: (isKnown) => [
      ...[...bySpan.values()]
        .filter(({ span }) => !isKnown(span))
        .map((each) => added(each.annotation, each.span)),
      ...placed
        .filter(({ annotation }) => annotation.motivation !== 'identifying')
        .map((each) => noted(each.annotation, each.span)),
    ],
  };
}

/** Who is meant by what a person decided, and `read` by what the program reads. */
function judged(
  corpus: Corpus,
  { judgement, person }: Annotation,
  read: Official | undefined,
): { readonly status: Status; readonly official: Official | undefined } {
  const named = person === undefined ? undefined : officialCalled(corpus, person);
  switch (judgement) {
    case 'negative':
      // That it is not this one leaves open who else it is.
      if (named && read && named.id !== read.id) return { status: 'suggested', official: read };
      return { status: 'rejected', official: named };
    case 'unsure':
      return { status: 'unsure', official: named };
    default:
      return { status: 'confirmed', official: named ?? read };
  }
}

/** Whoever has the id; nothing but the id where the register has nobody of it any more. */
export const officialCalled = (corpus: Corpus, id: string): Official =>
  corpus.official(id) ?? { id, name: id, otherNames: [], country: undefined, registered: undefined };

const keyOf = ({ start, end }: Span) => `${start}-${end}`;
