// A decision about somebody whose name the register ignores as nobody's: it counts, and one of the two is to go.
import type { AnchoredAnnotation } from '../../annotations/annotation.ts';
import { mentionAt } from '../../annotations/mentionsAsDecided.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { takeBack } from '../../corpus/decide.ts';
import { decisionText } from '../../corpus/decisionsAt.ts';
import type { Fix } from '../../corpus/fix.ts';
import { ignoredAs } from '../../corpus/ignoredNames.ts';
import { removeIgnored } from '../../register/ignored.ts';
import type { IgnoredName } from '../../register/register.ts';
import type { Problem } from './problem.ts';

export function ignoredYetDecided(
  corpus: Corpus,
  document: CorpusDocument,
  each: AnchoredAnnotation,
): readonly Problem[] {
  const { annotation, span } = each;
  const { judgement, person, mention, place } = annotation;
  const isOfSomebody = judgement === 'positive' && (person !== undefined || mention !== undefined);
  const meant = isOfSomebody && span ? mentionAt(document.readout.mentions, span)?.person : undefined;
  const ignored = meant === undefined ? undefined : ignoredAs(corpus, document, meant);
  if (ignored === undefined || span === undefined) return [];
  return [
    {
      ...{ code: 'annotation-contradiction', severity: 'warning', start: place.id.start, end: place.id.end },
      message: `${decisionText(corpus, each)}. But the register ignores “${ignored.name}”, as a name of nobody: the decision counts.`,
      evidence: [
        { uri: ignored.place.uri, ...placeOf(ignored), message: 'Ignored in the register' },
        { uri: document.uri, ...span, message: 'The words' },
      ],
      fixes: () => fixesOf(corpus, document, each, ignored),
    },
  ];
}

const placeOf = ({ place: { start, end } }: IgnoredName) => ({ start, end });

function fixesOf(
  corpus: Corpus,
  { uri }: CorpusDocument,
  each: AnchoredAnnotation,
  { name, place }: IgnoredName,
): readonly Fix[] {
  const text = corpus.register.files.find((file) => file.uri === place.uri)?.text ?? '';
  const listed = removeIgnored(text, place.start);
  const decided = takeBack(corpus, uri, each.annotation);
  const fix = (title: string, edit: Fix['edits'][number]): Fix => ({
    title,
    preferred: false,
    edits: [edit],
  });
  return [
    ...(listed ? [fix(`Ignore “${name}” no more`, { uri: place.uri, edits: [listed] })] : []),
    ...(decided ? [fix(`Take back: ${decisionText(corpus, each)}`, decided)] : []),
  ];
}
