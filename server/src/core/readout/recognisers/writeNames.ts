// Writes the names and titles found into the draft: from units to tokens, with the title that each person has.
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft, DraftPerson } from '../draft.ts';
import type { PersonIndex } from '../refiners/findPerson.ts';
import { titleIn } from '../refiners/knownTitle.ts';
import type { Finds } from './finds.ts';

export function writeNames(draft: Draft, finds: Finds, { persons }: PersonIndex): void {
  const { tokens, units } = draft;
  for (const { text } of persons) draft.persons.push({ name: text, title: undefined, country: undefined });
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
        known: titleIn(tokens, from, to),
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
  for (const { person, head, known } of draft.titles)
    if (!isPlural(head)) setTitle(draft.persons[person]!, known.text);
  // Who is only named in the plural has that.
  for (const { person, known } of draft.titles) draft.persons[person]!.title ??= known.text;
}

/** The title that says most stands for the person. */
function setTitle(person: DraftPerson, title: string): void {
  if (person.title === undefined || title.length > person.title.length) person.title = title;
}
