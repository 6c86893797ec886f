// Who is who over any number of annotated readouts, which come one by one and are kept as a few numbers each.
import { documentDateOf } from '../../corpus/documentDate.ts';
import { formsOf } from '../../officials/formsOf.ts';
import { type NamedForm, NameIndex } from '../../officials/nameIndex.ts';
import { Resolver } from '../../officials/resolve.ts';
import type { Person } from '../../readout/readout.ts';
import type { Register } from '../../register/register.ts';
import { compareTexts } from '../../text/compareTexts.ts';
import { readable } from '../../text/readable.ts';
import type { AnnotatedOfficial, AnnotatedReadout } from './annotated.ts';
import { Numbering } from './numbering.ts';
import { MEETING, NAME, OfficialCount, ROLE, type Seen, TITLE } from './officialCount.ts';
import type { OfficialRecord } from './officialRecord.ts';

interface Counted {
  readonly day: string | undefined;
  /** In threes: the number of a form, what was seen of it, the number of the words. */
  readonly seen: Uint32Array;
}

export class Tally {
  readonly #forms = new Numbering<NamedForm>(({ key }) => key);
  readonly #words = new Numbering<string>((words) => words);
  readonly #readouts: Counted[] = [];

  /** An official whom a readout's own list does not have is left out. */
  add({ file, date, officials, mentions, titles, meetings }: AnnotatedReadout): void {
    const forms = formsOf(officials.map(personOf));
    const formOf = new Map<string, number>();
    for (const [index, { id }] of officials.entries())
      if (!formOf.has(id)) formOf.set(id, this.#forms.of(forms[index]!));
    const seen: number[] = [];
    const see = (official: string, what: Seen, words: string) => {
      const form = formOf.get(official);
      if (form !== undefined) seen.push(form, what, this.#words.of(asRead(words)));
    };
    for (const { kind, text, official } of mentions) see(official, kind === 'name' ? NAME : ROLE, text);
    for (const { text, official } of titles) see(official, TITLE, text);
    for (const { status, delegations } of meetings) {
      if (status !== 'held') continue;
      const members = new Set(delegations.flatMap((delegation) => delegation.members));
      for (const official of members) see(official, MEETING, '');
    }
    const day = date ?? documentDateOf(file, { date: undefined })?.iso;
    this.#readouts.push({ day, seen: Uint32Array.from(seen) });
  }

  /** Sorted by name. Of the register, whoever is spoken of. */
  whoIsWho(register: Register): readonly OfficialRecord[] {
    const forms = this.#forms.values;
    const names = NameIndex.empty.withAll(forms);
    const resolver = Resolver.of(names, register);
    const idOf = idOfForm(resolver, forms);
    const counts = new Map<string, OfficialCount>();
    const countFor = (id: string, form: NamedForm) => {
      let count = counts.get(id);
      if (count === undefined) {
        const registered = register.persons.get(id);
        const { name, country } = registered ?? resolver.clusters.of(form);
        count = new OfficialCount({ id, name, registered: registered !== undefined, country });
        counts.set(id, count);
      }
      return count;
    };
    for (const [number, { day, seen }] of this.#readouts.entries()) {
      for (let at = 0; at < seen.length; at += 3) {
        const form = forms[seen[at]!]!;
        const count = countFor(idOf(seen[at]!, day), form);
        count.spokenOfIn(number, day, form.country);
        count.see(seen[at + 1] as Seen, this.#words.values[seen[at + 2]!]!);
      }
    }
    return Array.from(counts.values(), (count) => count.record()).sort(
      (a, b) => compareTexts(a.name, b.name) || compareTexts(a.official, b.official),
    );
  }
}

/** Whose a form is, by its number; remembered where no day can make a difference. */
function idOfForm(resolver: Resolver, forms: readonly NamedForm[]) {
  const known: (string | undefined)[] = [];
  return (number: number, day: string | undefined): string => {
    const before = known[number];
    if (before !== undefined) return before;
    const form = forms[number]!;
    const { id } = resolver.resolve(form, day);
    if (!resolver.dependsOnDay(form)) known[number] = id;
    return id;
  };
}

/** Without entities, line breaks (Markdown's have a backslash) and the like. */
const asRead = (words: string): string => readable(words).text.replace(/[\s\\]+/g, ' ');

const personOf = ({ name, country, title, decided }: AnnotatedOfficial): Person => ({
  name,
  country: country ?? undefined,
  title: title ?? undefined,
  ...(decided && { decided: { ...decided, is: decided.is ?? undefined } }),
});
