// A readout as TEI P5: the text as it is with what is named in it marked, and beside it who everybody is and who says so.
import type { ExportedReadout } from '../exported.ts';
import { motivationOf } from '../motivations.ts';
import { bodyOf, textId } from './body.ts';
import { headerOf } from './header.ts';
import { deciderId, marksOf, personId } from './marks.ts';
import type { Nested } from './nested.ts';
import { lines, listPersonOf } from './persons.ts';
import { element, escaped } from './xml.ts';

export interface TeiOptions {
  /** Of the program. */
  readonly version: string;
  /** Whether as the Office of the Historian encodes the Foreign Relations of the United States. */
  readonly frus: boolean;
}

export function teiOf(readout: ExportedReadout, options: TeiOptions): string {
  const { all, byDecision } = marksOf(readout, options.frus);
  const { xml, idsOf } = bodyOf(readout, all, options.frus);
  const beside = [listPersonOf(readout), listAnnotationOf(readout, byDecision, idsOf)].filter(
    (part) => part !== undefined,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
    headerOf(readout, options),
    ...(beside.length === 0 ? [] : [lines('standOff', {}, beside)]),
    xml,
  ])}\n`;
}

/** The decisions one by one: what was decided, by whom and when, and which words it is about. */
function listAnnotationOf(
  { decisions }: ExportedReadout,
  byDecision: ReturnType<typeof marksOf>['byDecision'],
  idsOf: Nested['idsOf'],
): string | undefined {
  if (decisions.length === 0) return undefined;
  const annotations = decisions.map(({ annotation, official }, index) => {
    const { id, post, note, creator, created, judgement, quote } = annotation;
    const marked = (byDecision.get(annotation) ?? []).flatMap(idsOf);
    const isLost = marked.length === 0;
    const target = isLost ? `#${textId}` : marked.map((each) => `#${each}`).join(' ');
    const motivation = motivationOf(annotation);
    return lines('annotation', { 'xml:id': `a${index + 1}`, n: id, motivation, target }, [
      element(
        'respStmt',
        {},
        element('resp', { when: isTime(created) ? created : undefined }, judgement ?? annotation.motivation) +
          element('name', { ref: `#${deciderId(creator)}` }, escaped(creator ?? 'somebody')),
      ),
      ...(official === undefined
        ? []
        : [element('ptr', { type: 'person', target: `#${personId(official)}` }, '')]),
      ...(post === undefined ? [] : [element('note', { type: 'post' }, escaped(post))]),
      ...(isLost ? [element('note', { type: 'words' }, escaped(quote.exact))] : []),
      ...(note === undefined ? [] : [element('note', {}, escaped(note))]),
    ]);
  });
  return lines('listAnnotation', {}, annotations);
}

/** Written by a person, it may be anything. */
const isTime = (created: string | undefined): boolean =>
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(created ?? '');
