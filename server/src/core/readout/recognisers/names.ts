// Names and titles: first locally, by shape; then over the document, where one place explains the others.
import { WordClass } from '../../lexicon/wordClass.ts';
import { fold } from '../../text/fold.ts';
import type { Draft, DraftPerson } from '../draft.ts';
import { knownNames } from '../refiners/knownNames.ts';
import { joinPersons } from '../refiners/persons.ts';
import { wordsOf } from '../tokens.ts';
import { textOf } from '../units.ts';
import { type FoundName, findsIn } from './finds.ts';
import { titledNames } from './titledNames.ts';
import { untitledNames } from './untitledNames.ts';

/** Writes persons, mentions by name, titles and lone titles into the draft. */
export function recogniseNames(draft: Draft): void {
  const { tokens, units, sections, sectionOf } = draft;
  const finds = findsIn(units);
  titledNames(finds);
  untitledNames(finds, (unit) => sections[sectionOf[units.from[unit]!]!]!.kind === 'debris');

  const titlesOf = new Map<FoundName, string[]>();
  for (const title of finds.titles) {
    const heads = titlesOf.get(title.name) ?? [];
    heads.push(fold(textOf(units, title.head)));
    titlesOf.set(title.name, heads);
  }
  const textOfName = (name: FoundName): string =>
    wordsOf(tokens, units.from[name.from]!, units.to[name.to - 1]!);
  const first = [...finds.names];
  const { personOf, index } = joinPersons(
    first.map((name) => ({ text: textOfName(name), titles: titlesOf.get(name) ?? [], at: name.from })),
  );
  const persons = new Map<FoundName, number>(first.map((name, place) => [name, personOf[place]!]));
  for (const { name, person } of knownNames(finds, index)) persons.set(name, person);

  for (const known of index.persons)
    draft.persons.push({ name: known.text, title: undefined, country: undefined });
  draft.mentions = finds.names.map((name) => ({
    kind: 'name',
    from: units.from[name.from]!,
    to: units.to[name.to - 1]!,
    person: persons.get(name)!,
    evidence: name.evidence,
  }));
  draft.titles = finds.titles
    .map((title) => ({
      from: units.from[title.from]!,
      to: units.to[title.to - 1]!,
      head: units.from[title.head]!,
      person: persons.get(title.name)!,
      at: units.from[title.name.from]!,
    }))
    .sort((a, b) => a.from - b.from);
  draft.lone = finds.lone.map((title) => ({
    from: units.from[title.from]!,
    to: units.to[title.to - 1]!,
    head: units.from[title.head]!,
  }));
  const isPlural = (head: number): boolean =>
    (tokens.classes[head]! & (WordClass.head | WordClass.pluralHead)) === WordClass.pluralHead;
  for (const title of draft.titles)
    if (!isPlural(title.head)) setTitle(draft.persons[title.person]!, wordsOf(tokens, title.from, title.to));
  // Who is only named in the plural has that.
  for (const title of draft.titles)
    draft.persons[title.person]!.title ??= wordsOf(tokens, title.from, title.to);
}

/** The title that says most stands for the person. */
function setTitle(person: DraftPerson, title: string): void {
  if (person.title === undefined || title.length > person.title.length) person.title = title;
}
