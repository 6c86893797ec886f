// Where the words of annotations are in a text, which may be another than they were written down in.
import type { Span } from '../text/span.ts';
import type { AnchoredAnnotation, AnnotationFile, WrittenAnnotation } from './annotation.ts';
import { baseOf } from './baseOf.ts';
import { lfOffsets, lfText } from './lfText.ts';

/** `text` as it is; the spans are of it. `old`: an earlier text, if one is known. */
export function anchorAnnotations(
  file: AnnotationFile,
  text: string,
  _old?: { readonly text: string; readonly anchored: readonly AnchoredAnnotation[] },
): readonly AnchoredAnnotation[] {
  const lf = lfText(text);
  const { fromLf } = lfOffsets(text);
  const isSame = file.base === baseOf(text);
  return file.annotations.map((annotation): AnchoredAnnotation => {
    const found = isSame ? annotation.position : onlyPlace(lf, annotation);
    const span = found && fromLf(found);
    return { annotation, span, changed: false, candidates: [] };
  });
}

function onlyPlace(lf: string, { quote: { exact, prefix, suffix } }: WrittenAnnotation): Span | undefined {
  const words = prefix + exact + suffix;
  const at = lf.indexOf(words);
  if (exact === '' || at < 0 || lf.indexOf(words, at + 1) >= 0) return undefined;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}
