// Compares what the program reads in a set of documents with what a careful person read: one figure each, between 0 and 1.
import type { Gold, GoldReadout, Words } from './gold.ts';
import { bCubed, countsOf, type Link } from './linking.ts';
import type { Annotation } from './readSet.ts';
import { pairUp, share, Tally } from './tally.ts';

/** In the order in which they are shown. Names, titles and roles are F1; so is what has no better word for it. */
export const figureNames = [
  'name',
  'name overlap',
  'title',
  'title exact',
  'role',
  'link B³',
  'country',
  'participant',
  'meeting',
  'place',
  'date',
  'quotation',
] as const;

export type FigureName = (typeof figureNames)[number];

/** Undefined where the set holds nothing of the kind. */
export type Figures = Readonly<Record<FigureName, number | undefined>>;

export interface Score {
  readonly figures: Figures;
  /** What was missed or is wrong, a line each. */
  readonly differences: readonly string[];
}

export function scoreOf(gold: Gold, annotations: readonly Annotation[]): Score {
  const score = new Scoring();
  const byFile = new Map(annotations.map((annotation) => [annotation.file, annotation]));
  for (const [file, wanted] of Object.entries(gold)) {
    const found = byFile.get(file);
    if (found === undefined) throw new Error(`${file} is in the gold and was not read`);
    score.compare(file, wanted, found);
  }
  return { figures: score.figures(), differences: score.differences };
}

class Scoring {
  readonly differences: string[] = [];
  readonly #tallies = Object.fromEntries(figureNames.map((name) => [name, new Tally()])) as Record<
    FigureName,
    Tally
  >;
  readonly #links: Link[] = [];

  figures(): Figures {
    const figureOf = (name: FigureName): number | undefined => {
      if (name === 'link B³') return bCubed(this.#links);
      const { right, missed, recall, f1 } = this.#tallies[name];
      if (right + missed === 0) return undefined;
      return accuracies.has(name) ? recall : f1;
    };
    return Object.fromEntries(figureNames.map((name) => [name, figureOf(name)])) as Figures;
  }

  compare(file: string, wanted: GoldReadout, found: Annotation): void {
    const whoIs = translator(wanted, found);
    this.#mentions(file, wanted, found);
    this.#titles(file, wanted, found, whoIs);
    this.#countries(file, wanted, found, whoIs);
    this.#participants(file, wanted, found, whoIs);
    this.#meetings(file, wanted, found);
    this.#quotations(file, wanted, found, whoIs);
    if (wanted.date !== null)
      this.#expect('date', file, (found.date ?? found.meetings[0]?.date) === wanted.date, wanted.date);
  }

  #mentions(file: string, wanted: GoldReadout, found: Annotation): void {
    for (const kind of ['name', 'role'] as const) {
      const [w, f] = [wanted, found].map(({ mentions }) => mentions.filter((one) => one.kind === kind));
      this.#pair(kind, file, w!, f!, isSame);
      if (kind === 'name') this.#pair('name overlap', undefined, w!, f!, (a, b) => overlap(a, b) > 0);
    }
    for (const mention of wanted.mentions) {
      const same = found.mentions.find((other) => isSame(mention, other));
      const alone = `not found: ${file} ${mention.start}-${mention.end}`;
      this.#links.push({ wanted: mention.official, found: same?.official ?? alone });
    }
  }

  #titles(file: string, wanted: GoldReadout, found: Annotation, whoIs: Translator): void {
    const titles = found.titles.map((title) => ({ ...title, official: whoIs(title.official) }));
    const once = new Map(titles.map((title) => [`${title.start}-${title.end} ${title.official}`, title]));
    const fits =
      (isClose: typeof isSame) =>
      (a: GoldReadout['titles'][number], b: (typeof titles)[number]): boolean =>
        a.official === b.official && isClose(a, b);
    this.#pair('title', file, wanted.titles, once.values(), fits(sharing(0.7)));
    this.#pair('title exact', undefined, wanted.titles, once.values(), fits(isSame));
  }

  #countries(file: string, wanted: GoldReadout, found: Annotation, whoIs: Translator): void {
    for (const [id, { country }] of Object.entries(wanted.officials)) {
      if (country === null) continue;
      const them = found.officials.filter((official) => whoIs(official.id) === id);
      const said = them.map((official) => official.country ?? 'none').join(', ') || 'not found';
      const right = them.some((official) => official.country === country);
      this.#expect('country', file, right, `${country} for ${id}, is ${said}`);
    }
  }

  /** Who took part in the meetings held, for which country; in which of them does not matter. */
  #participants(file: string, wanted: GoldReadout, found: Annotation, whoIs: Translator): void {
    const were = wanted.meetings
      .filter(({ status }) => status === 'held')
      .flatMap(({ delegations }) => Object.entries(delegations))
      .flatMap(([country, members]) => members.map((id) => `${id} for ${country}`));
    const are = found.meetings
      .filter(({ status }) => status === 'held')
      .flatMap(({ delegations }) => delegations)
      .flatMap(({ country, members }) => members.map((id) => `${whoIs(id) ?? `?${id}`} for ${country}`));
    this.#pair('participant', file, new Set(were), new Set(are), (a, b) => a === b);
  }

  #meetings(file: string, wanted: GoldReadout, found: Annotation): void {
    const { pairs, missed } = this.#pair(
      'meeting',
      file,
      wanted.meetings,
      found.meetings,
      (a, b) => a.status === b.status && overlap(a.anchor, b.anchor) > 0,
    );
    const placed = [...pairs, ...missed.map((meeting) => [meeting, undefined] as const)];
    for (const [{ place }, meeting] of placed)
      if (place !== null) this.#expect('place', file, isSamePlace(place, meeting?.place), place);
  }

  #quotations(file: string, wanted: GoldReadout, found: Annotation, whoIs: Translator): void {
    const speakerOf = (id: string | null) => (id === null ? null : (whoIs(id) ?? null));
    const close = sharing(0.8);
    this.#pair(
      'quotation',
      file,
      wanted.quotations,
      found.quotations,
      (a, b) => close(a, b) && a.speaker === speakerOf(b.speaker),
    );
  }

  /** The file is undefined where another figure lists the same differences. */
  #pair<Wanted extends Listed, Found extends Listed>(
    name: FigureName,
    file: string | undefined,
    wanted: Iterable<Wanted>,
    found: Iterable<Found>,
    fits: (wanted: Wanted, found: Found) => boolean,
  ) {
    const paired = pairUp(wanted, found, fits);
    const tally = this.#tallies[name];
    tally.right += paired.pairs.length;
    tally.missed += paired.missed.length;
    tally.wrong += paired.wrong.length;
    if (file !== undefined) {
      for (const one of paired.missed) this.differences.push(`${file}: missed ${name}: ${shown(one)}`);
      for (const one of paired.wrong) this.differences.push(`${file}: wrong ${name}: ${shown(one)}`);
    }
    return paired;
  }

  #expect(name: FigureName, file: string, right: boolean, what: string): void {
    if (right) this.#tallies[name].right++;
    else {
      this.#tallies[name].missed++;
      this.differences.push(`${file}: ${name} should be ${what}`);
    }
  }
}

/** Figures that are the share of those given that are right. */
const accuracies: ReadonlySet<FigureName> = new Set(['country', 'place', 'date']);

/** From the program's id of a person to the gold's, by the mentions that both have; undefined where they share none. */
type Translator = (id: string) => string | undefined;

function translator(wanted: GoldReadout, found: Annotation): Translator {
  const votes = new Map<string, string[]>();
  for (const mention of found.mentions) {
    const same = wanted.mentions.find((other) => isSame(mention, other));
    if (same) votes.set(mention.official, [...(votes.get(mention.official) ?? []), same.official]);
  }
  const elected = new Map(
    [...votes].map(([id, ballots]) => [id, [...countsOf(ballots)].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
  return (id) => elected.get(id);
}

type Span = Pick<Words, 'start' | 'end'>;

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether two spans share so much of what they cover together. */
const sharing =
  (least: number) =>
  (a: Span, b: Span): boolean =>
    share(overlap(a, b), Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= least;

/** One may say more than the other: `the Foreign Ministry` and `the Foreign Ministry in Lima`. */
function isSamePlace(wanted: string, found: string | null | undefined): boolean {
  if (!found) return false;
  const [a, b] = [folded(wanted), folded(found)];
  return a.includes(b) || b.includes(a);
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Listed = string | Words | { readonly anchor: Words };

function shown(one: Listed): string {
  if (typeof one === 'string') return one;
  const { start, text } = 'anchor' in one ? one.anchor : one;
  return `${start} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}
