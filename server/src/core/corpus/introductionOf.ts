// Where the readouts themselves say most about an official: the fullest name, with its title.
import { byPerson } from '../readout/byPerson.ts';
import type { Readout } from '../readout/readout.ts';
import { firstFrom } from '../text/firstFrom.ts';
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

/** Where a readout introduces one of its persons, and how much that says: more than a surname first, then a title, then a longer name. */
export function introductionIn(readout: Readout, person: number) {
  let best: { readonly span: Span; readonly nameSpan: Span; readonly worth: number } | undefined;
  for (const mention of byPerson(readout)[person]?.mentions ?? []) {
    const span = withTitles(readout, mention);
    const nameSpan = { start: mention.start, end: mention.end };
    const full = mention.text.includes(' ') ? 2000 : 0;
    const titled = span.start < mention.start || span.end > mention.end ? 1000 : 0;
    const worth = mention.kind === 'role' ? 0 : full + titled + mention.text.length;
    if (!best || worth > best.worth) best = { span, nameSpan, worth };
  }
  return best;
}

/** As far as a comma, a bracket or an honorific may stand between a name and its title. */
const reach = 6;

/** The mention together with the titles that stand at it. */
export function withTitles(readout: Readout, mention: Span & { readonly person: number }): Span {
  const { mentions, titles } = byPerson(readout)[mention.person] ?? { mentions: [], titles: [] };
  let { start, end } = mention;
  const first = firstFrom(titles, start);
  for (let index = first - 1; index >= 0; index--) {
    const title = titles[index]!;
    if (title.end > start || start - title.end > reach) break;
    start = title.start;
  }
  for (let index = first; index < titles.length; index++) {
    const title = titles[index]!;
    if (title.start < end) continue;
    // What stands right before the next mention is that one's title.
    const next = mentions[firstFrom(mentions, title.end)];
    if (title.start - end > reach || (next && next.start - title.end <= 1)) break;
    end = title.end;
  }
  return { start, end };
}
