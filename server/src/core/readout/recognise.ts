// Recognisers, then refiners: all that reads a document, in its one order, with the reason for each place.
import type { Draft } from './draft.ts';
import type { DateInText, LanguageId, Meeting, Quotation } from './readout.ts';
import { dateOf } from './recognisers/dates.ts';
import { dropFrontMatter } from './recognisers/dropFrontMatter.ts';
import { findsIn } from './recognisers/finds.ts';
import { meetingsOf } from './recognisers/meetings.ts';
import { quotationsOf } from './recognisers/quotations.ts';
import { type Reports, reportsOf } from './recognisers/reports.ts';
import { titledNames } from './recognisers/titledNames.ts';
import { untitledNames } from './recognisers/untitledNames.ts';
import { writeNames } from './recognisers/writeNames.ts';
import { assignCountries, evidenceIn } from './refiners/countries.ts';
import { joinNames } from './refiners/joinNames.ts';
import { knownNames } from './refiners/knownNames.ts';
import { recogniseRoles } from './refiners/roles.ts';

/** What is read beside the persons, mentions and titles, which the draft holds. */
export interface Recognised {
  readonly date: DateInText | undefined;
  readonly meetings: readonly Meeting[];
  readonly quotations: readonly Quotation[];
}

/** A recogniser goes by the shape of the words where they stand; a refiner by what the document says elsewhere. */
export function recognise(draft: Draft, language: LanguageId | undefined): Recognised {
  // Of its own, from the layout alone; other days are told from it.
  const date = dateOf(draft);
  // In a language that nobody here knows, capitals and verbs say nothing.
  if (language === undefined) return { date, meetings: [], quotations: quotationsOf(draft) };

  const finds = findsIn(draft.units);
  // Titles first: they are the surest sign of a name, and show where it begins.
  titledNames(finds);
  // Then the capitals that no title has claimed, some of them on the evidence of the names beside them.
  untitledNames(finds, (unit) => isDebris(draft, unit));
  // Keywords and headlines are names only where the text below has them too.
  dropFrontMatter(finds, endOfFrontMatter(draft));
  // All names are needed to say who is who, the fullest first, …
  const persons = joinNames(finds);
  // … and all persons to find the surnames and repetitions that say nothing by themselves.
  knownNames(finds, persons);
  writeNames(draft, finds, persons);

  // What titles say of countries stays, whatever roles are found.
  const evidence = evidenceIn(draft);
  const account = (earlier?: Reports): Reports => {
    // Encounters take a name with its titles for one word; …
    const reports = reportsOf(draft, date, earlier);
    // … and countries need the parties: those who are met act for another one.
    assignCountries(draft, reports, evidence);
    return reports;
  };
  const named = draft.mentions.length;
  let early = undefined as Reports | undefined;
  // Some roles need the countries: `the Mexican President`.
  recogniseRoles(draft, () => {
    early ??= account();
  });
  // Where there are roles, it is known only now who else stands in each sentence.
  const reports = early !== undefined && draft.mentions.length === named ? early : account(early);
  // Delegations are told apart by country.
  const meetings = meetingsOf(draft, reports, date);
  // Speakers may be roles.
  return { date, meetings, quotations: quotationsOf(draft) };
}

/** No name stands alone in a menu or a share box. */
const isDebris = ({ sections, sectionOf, units }: Draft, unit: number): boolean =>
  sections[sectionOf[units.from[unit]!]!]!.kind === 'debris';

/** In units. */
function endOfFrontMatter({ sections, sectionOf, units }: Draft): number {
  if (sections[0]?.kind !== 'front-matter') return 0;
  let unit = 0;
  while (unit < units.count && sectionOf[units.from[unit]!] === 0) unit++;
  return unit;
}
