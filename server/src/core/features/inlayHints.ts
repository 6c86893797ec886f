// Who an office or a bare surname stands for, written behind it where a reader would have to look.
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import type { Mention, Section } from '../readout/readout.ts';
import { firstFrom } from '../text/firstFrom.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

export interface InlayHint {
  readonly offset: number;
  /** The name of whoever is meant. */
  readonly text: string;
  readonly official: string;
}

export interface HintKinds {
  readonly roles: boolean;
  readonly surnames: boolean;
}

export function inlayHintsIn(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  within: Span,
  kinds: HintKinds,
): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  const introduced = new Set<number>();
  const frontMatter = readout.sections.find(({ kind }) => kind === 'front-matter');
  let previous: Mention | undefined;
  for (const mention of readout.mentions) {
    const { person, kind, text, end } = mention;
    const isBare = kind === 'name' && !text.includes(' ');
    const wanted =
      kind === 'role'
        ? kinds.roles && !(previous?.person === person && inOneSection(readout.sections, previous, mention))
        : kinds.surnames && isBare && !introduced.has(person);
    previous = mention;
    if (frontMatter && contains(frontMatter, mention)) continue;
    // Whose a surname is has then been said once, by the readout or by us.
    if (kind === 'name') introduced.add(person);
    if (!wanted || !overlaps(within, mention)) continue;
    const { id } = corpus.officialOf(uri, person);
    const name = corpus.official(id)?.name;
    if (name !== undefined && name !== text) hints.push({ offset: end, text: name, official: id });
  }
  return hints;
}

/** `a` before `b`. */
function inOneSection(sections: readonly Section[], a: Span, b: Span): boolean {
  const section = sections[firstFrom(sections, a.start + 1) - 1];
  return section !== undefined && contains(section, a) && contains(section, b);
}
