// Where the readouts themselves say most about an official: the fullest name, with its title.
import type { Readout } from '../readout/readout.ts';
import type { Passage } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import type { Corpus } from './corpus.ts';

/** Among equals the earliest readout wins. Undefined for somebody whom no readout names. */
export function introductionOf(corpus: Corpus, id: string): Passage | undefined {
  let best: (Passage & { readonly worth: number; readonly date: string }) | undefined;
  for (const { uri, person } of corpus.sightingsOf(id)) {
    const document = corpus.document(uri);
    const found = document && introductionIn(document.readout, person);
    if (!found) continue;
    const date = document.date?.iso ?? '9999';
    if (!best || found.worth > best.worth || (found.worth === best.worth && date < best.date)) {
      best = { uri, ...found, date };
    }
  }
  return best && { uri: best.uri, span: best.span, nameSpan: best.nameSpan };
}

/** Where a readout introduces one of its persons, and how much that says: a title is worth more than any name. */
export function introductionIn(readout: Readout, person: number) {
  let best: { readonly span: Span; readonly nameSpan: Span; readonly worth: number } | undefined;
  for (const mention of readout.mentions) {
    if (mention.person !== person) continue;
    const span = withTitles(readout, mention);
    const titled = span.start < mention.start || span.end > mention.end;
    const worth = mention.kind === 'role' ? 0 : mention.text.length + (titled ? 1000 : 0);
    if (!best || worth > best.worth)
      best = { span, nameSpan: { start: mention.start, end: mention.end }, worth };
  }
  return best;
}

/** The mention together with the titles that stand right at it, but for a comma, a bracket or an honorific. */
export function withTitles(readout: Readout, mention: Span & { readonly person: number }): Span {
  const reach = 6;
  let { start, end } = mention;
  for (const title of readout.titles) {
    if (title.person !== mention.person) continue;
    if (title.end <= start && start - title.end <= reach) start = title.start;
    if (title.start >= end && title.start - end <= reach) end = title.end;
  }
  return { start, end };
}
