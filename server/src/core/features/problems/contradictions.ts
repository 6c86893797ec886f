// Decisions that cannot both be right, or that the register contradicts: told at the one that gives way, with the other as evidence.
import type { AnchoredAnnotation, Annotation } from '../../annotations/annotation.ts';
import { mentionAt } from '../../annotations/mentionsAsDecided.ts';
import { byAge } from '../../annotations/verdict.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { takeBack } from '../../corpus/decide.ts';
import { decisionText } from '../../corpus/decisionsAt.ts';
import type { Fix } from '../../corpus/fix.ts';
import { personOf } from '../../register/register.ts';
import { listAt } from '../../text/listAt.ts';
import type { Span } from '../../text/span.ts';
import type { Evidence, Problem } from './problem.ts';

type Placed = AnchoredAnnotation & { readonly span: Span };

export function contradictions(corpus: Corpus, document: CorpusDocument): readonly Problem[] {
  const placed = byAge(corpus.annotationsOf(document.uri)).filter(isPlaced);
  const groups = new Map<string, Placed[]>();
  for (const each of placed) listAt(groups, subjectOf(document, each)).push(each);
  const withEachOther = [...groups.values()].flatMap((group) => {
    const last = group.at(-1)!;
    return group
      .filter((each) => each !== last && contradict(corpus, each.annotation, last.annotation))
      .map((each) => problemOf(corpus, document, each, last));
  });
  return [...withEachOther, ...placed.flatMap((each) => withRegister(corpus, document, each))];
}

const isPlaced = (each: AnchoredAnnotation): each is Placed =>
  each.span !== undefined && each.annotation.motivation === 'identifying';

/** Only what is about the same can contradict: the words themselves are an exception from what is said of the document. */
function subjectOf({ read }: CorpusDocument, { annotation, span }: Placed): string {
  const what = isOfPost(annotation) ? 'post' : 'person';
  const mention = mentionAt(read.mentions, span);
  if (annotation.scope === 'document' && mention) return `${what} ${mention.person}`;
  return `${what} at ${(mention ?? span).start}-${(mention ?? span).end}`;
}

const isOfPost = ({ person, post, mention }: Annotation): boolean =>
  post !== undefined && person === undefined && mention === undefined;

function contradict(corpus: Corpus, a: Annotation, b: Annotation): boolean {
  if (a.judgement === 'unsure' || b.judgement === 'unsure') return false;
  const idOf = ({ person }: Annotation) =>
    person === undefined ? undefined : (personOf(corpus.register, person)?.id ?? person);
  if (isOfPost(a)) return a.post !== b.post && a.judgement === 'positive' && b.judgement === 'positive';
  const [first, second] = [idOf(a), idOf(b)];
  if (a.judgement !== b.judgement) {
    const negative = a.judgement === 'negative' ? first : second;
    return negative === undefined || first === second;
  }
  return a.judgement === 'positive' && first !== undefined && second !== undefined && first !== second;
}

function problemOf(corpus: Corpus, { uri }: CorpusDocument, given: Placed, last: Placed): Problem {
  const { place } = given.annotation;
  const other = last.annotation.place;
  return {
    ...{ code: 'annotation-contradiction', severity: 'warning', start: place.id.start, end: place.id.end },
    message: `${decisionText(corpus, given)}. But ${decisionText(corpus, last)}: the later one counts.`,
    evidence: [
      { uri: other.uri, ...other.id, message: 'What counts' },
      { uri, ...given.span, message: 'The words' },
    ],
    fixes: () => [given, last].flatMap((each) => backFix(corpus, uri, each)),
  };
}

function backFix(corpus: Corpus, uri: string, each: Placed): readonly Fix[] {
  const edit = takeBack(corpus, uri, each.annotation);
  return edit ? [{ title: `Take back: ${decisionText(corpus, each)}`, preferred: false, edits: [edit] }] : [];
}

/** Of a post that the register does not give to whoever is meant. */
function withRegister(corpus: Corpus, document: CorpusDocument, each: Placed): readonly Problem[] {
  const { annotation, span } = each;
  const { post, judgement, place } = annotation;
  const known = post === undefined ? undefined : corpus.register.posts.get(post);
  if (known === undefined || judgement !== 'positive') return [];
  const { mentions, titles } = document.readout;
  const isHere = (words: Span) => words.start === span.start && words.end === span.end;
  const person = (titles.find(isHere) ?? mentionAt(mentions, span))?.person;
  if (person === undefined) return [];
  const { id, registered } = corpus.officialOf(document.uri, person);
  const holder = registered ? corpus.register.persons.get(id) : undefined;
  if (holder === undefined || holder.memberships.some((membership) => membership.post === known)) return [];
  const evidence: Evidence[] = [
    { uri: holder.place.uri, ...holder.place.nameSpan, message: `${holder.name} in the register` },
    { uri: document.uri, ...span, message: 'The words' },
  ];
  return [
    {
      ...{
        code: 'annotation-contradiction',
        severity: 'warning',
        start: place.post.start,
        end: place.post.end,
      },
      message: `The register does not say that ${holder.name} was ever ${known.label}.`,
      evidence,
      fixes: () => backFix(corpus, document.uri, each),
    },
  ];
}
