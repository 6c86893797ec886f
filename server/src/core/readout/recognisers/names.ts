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
    const head = fold(textOf(units, title.head));
    const heads = titlesOf.get(title.name);
    if (heads === undefined) titlesOf.set(title.name, [head]);
    else heads.push(head);
  }
  const { personOf, index } = joinPersons(
    finds.names.map((name) => ({
      text: wordsOf(tokens, units.from[name.from]!, units.to[name.to - 1]!),
      titles: titlesOf.get(name) ?? [],
      at: name.from,
    })),
  );
  finds.names.forEach((name, place) => {
    name.person = personOf[place]!;
  });
  knownNames(finds, index);

  for (const known of index.persons)
    draft.persons.push({ name: known.text, title: undefined, country: undefined });
  draft.mentions = finds.names.map((name) => ({
    kind: 'name',
    from: units.from[name.from]!,
    to: units.to[name.to - 1]!,
    person: name.person,
    evidence: name.evidence,
  }));
  draft.titles = finds.titles
    .map((title) => {
      const from = units.from[title.from]!;
      const to = units.to[title.to - 1]!;
      return {
        from,
        to,
        head: units.from[title.head]!,
        person: title.name.person,
        at: units.from[title.name.from]!,
        text: wordsOf(tokens, from, to),
      };
    })
    .sort((a, b) => a.from - b.from);
  draft.lone = finds.lone.map((title) => ({
    from: units.from[title.from]!,
    to: units.to[title.to - 1]!,
    head: units.from[title.head]!,
  }));
  const isPlural = (head: number): boolean =>
    (tokens.classes[head]! & (WordClass.head | WordClass.pluralHead)) === WordClass.pluralHead;
  for (const { person, head, text } of draft.titles)
    if (!isPlural(head)) setTitle(draft.persons[person]!, text);
  // Who is only named in the plural has that.
  for (const { person, text } of draft.titles) draft.persons[person]!.title ??= text;
}

/** The title that says most stands for the person. */
function setTitle(person: DraftPerson, title: string): void {
  if (person.title === undefined || title.length > person.title.length) person.title = title;
}
