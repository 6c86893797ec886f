// Where the readouts themselves say most about an official: the fullest name, with its title.
import type { Sighting } from '../officials/official.ts';
import { byPerson, nothingSaid, type PersonInText } from '../readout/byPerson.ts';
import type { Readout } from '../readout/readout.ts';
import { firstFrom } from '../text/firstFrom.ts';
import type { Passage } from '../text/place.ts';
import type { Span } from '../text/span.ts';
import type { Corpus } from './corpus.ts';

/** It holds as long as no readout that speaks of them changes. */
const known = new WeakMap<readonly Sighting[], { readonly passage: Passage | undefined }>();

/** Among equals the earliest readout wins. Undefined for somebody whom no readout names. */
export function introductionOf(corpus: Corpus, id: string): Passage | undefined {
  const sightings = corpus.sightingsOf(id);
  let found = known.get(sightings);
  if (found === undefined) {
    found = { passage: bestIn(corpus, sightings) };
    known.set(sightings, found);
  }
  return found.passage;
}

function bestIn(corpus: Corpus, sightings: readonly Sighting[]): Passage | undefined {
  let best: (Passage & { readonly worth: number; readonly date: string }) | undefined;
  for (const { uri, person } of sightings) {
    const document = corpus.document(uri);
    const found = document && bestOf(document.inText(person));
    if (!found) continue;
    const date = document.date?.iso ?? '9999';
    if (!best || found.worth > best.worth || (found.worth === best.worth && date < best.date)) {
      best = { uri, ...found, date };
    }
  }
  return best && { uri: best.uri, span: best.span, nameSpan: best.nameSpan };
}

/** Where a readout introduces one of its persons, if it names them. */
export const introductionIn = (readout: Readout, person: number) =>
  bestOf(byPerson(readout)[person] ?? nothingSaid);

/** Where somebody is introduced, and how much that says: more than a surname first, then a title, then a longer name. */
function bestOf(said: PersonInText) {
  let best: { readonly span: Span; readonly nameSpan: Span; readonly worth: number } | undefined;
  for (const mention of said.mentions) {
    const span = reaching(said, mention);
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
export const withTitles = (readout: Readout, mention: Span & { readonly person: number }): Span =>
  reaching(byPerson(readout)[mention.person] ?? nothingSaid, mention);

function reaching({ mentions, titles }: PersonInText, mention: Span): Span {
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
