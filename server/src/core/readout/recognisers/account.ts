// The account of encounters that a document gives, read sentence by sentence: what was told so far says what the next words mean.
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft } from '../draft.ts';
import type { CountryCode, DateInText } from '../readout.ts';
import type { Appearance } from './appearances.ts';
import { type Attendance, isListLine, listedIn } from './attendance.ts';
import { leaderOf, targetOf } from './attendanceTarget.ts';
import type { Encounter } from './encounter.ts';
import { isTeam, meantBefore } from './meantBefore.ts';
import { placeIn, placeThere } from './places.ts';
import { join, type Report } from './report.ts';
import { continues, isSame, isTeaser } from './sameMeeting.ts';
import { senderIn } from './senders.ts';
import type { Sentence } from './sentences.ts';
import { settled } from './settleReports.ts';
import { isOfOtherMonth } from './timing.ts';

/** How many meetings back the same one may have been told. */
const LATEST = 40;
/** How many items make a list. */
const SEVERAL = 3;

/** Who belongs to one side, as a list says: `The Mexican delegation included`, or `Harlan was accompanied by`. */
export interface Company {
  readonly person: number;
  readonly side: CountryCode | undefined;
  readonly leader: number | undefined;
}

/** What one sentence says by itself. */
export interface Told {
  readonly encounters: readonly Encounter[];
  readonly attendance: Attendance | undefined;
}

export class Account {
  readonly #draft: Draft;
  readonly #date: DateInText | undefined;
  /** The two parties of each encounter, whether it counts as a meeting or not. */
  readonly parties: Report[] = [];
  readonly companies: Company[] = [];
  /** Encounters that the text tells, headings and summaries of them, and journeys, which only frame them. */
  readonly #body: Report[] = [];
  readonly #headings: Report[] = [];
  readonly #journeys: Report[] = [];
  /** The meeting that a list without more belongs to. */
  #current: Report | undefined;
  /** Companions of a journey, until the meeting on it is told. */
  #pending = new Set<number>();
  /** Those of the last journey, for `the delegation`. */
  #team: ReadonlySet<number> = new Set();
  /** The country that sent the last delegation which was told with one: `a U.S. congressional delegation`. */
  #sentBy: CountryCode | undefined;
  /** Those who were at all the meetings that follow. */
  readonly #everywhere = new Set<number>();
  /** The list that goes on in the lines below its heading. */
  #open: Attendance | undefined;
  /** Items of a list under no heading, each with somebody’s name. */
  #items: Appearance[] = [];
  /** Whom the sentence before was about, for `she`. */
  #topic: Appearance | undefined;
  /** Two persons of a sentence before, for `the pair`. */
  #recent: readonly number[] = [];
  #before: Sentence | undefined;

  constructor(draft: Draft, date: DateInText | undefined) {
    this.#draft = draft;
    this.#date = date;
  }

  read(sentence: Sentence, { encounters, attendance }: Told): void {
    if (encounters.length > 0) this.#open = undefined;
    if (this.#goesOnList(sentence, attendance)) return;
    const item = encounters.length === 0 ? listedIn(this.#draft.tokens, sentence) : undefined;
    if (item === undefined) this.#endItems();
    else this.#items.push(item);
    this.#sentBy = senderIn(this.#draft.tokens, sentence) ?? this.#sentBy;
    let last: Report | undefined;
    for (const encounter of encounters) last = this.#tell(sentence, encounter, last);
    if (attendance !== undefined) this.#attend(attendance, last);
    this.#remember(sentence, last);
  }

  /** The meetings, once all is read. */
  end(): Report[] {
    this.#endItems();
    return settled(this.#body, this.#headings, this.#journeys, this.#pending);
  }

  /** A line of the list that a heading has opened. */
  #goesOnList(sentence: Sentence, attendance: Attendance | undefined): boolean {
    if (this.#open === undefined) return false;
    if (!isListLine(this.#draft.tokens, sentence) || attendance?.open) {
      this.#open = undefined;
      return false;
    }
    const first = sentence.appearances.find((one) => !one.nested);
    if (first !== undefined) {
      this.companies.push({ person: first.person, side: this.#open.side, leader: undefined });
      join(this.#current, first.person, this.#pending);
    }
    return true;
  }

  #endItems(): void {
    if (this.#items.length >= SEVERAL && this.#current !== undefined)
      for (const { person } of this.#items) join(this.#current, person, this.#pending);
    this.#items = [];
  }

  /** Takes one encounter; answers the report that the rest of its sentence goes on with, after `last`. */
  #tell(sentence: Sentence, encounter: Encounter, last: Report | undefined): Report | undefined {
    const { tokens } = this.#draft;
    if (encounter.attended && (this.#body.length > 0 || sentence.heading)) return last;
    if (encounter.bygone || isOfOtherMonth(tokens, sentence, encounter, this.#date)) return last;
    const report = this.#reportOf(sentence, encounter);
    this.parties.push(report);
    if (encounter.known && this.#current === undefined && report.participants.size === 0) return last;
    if (encounter.known && this.#current !== undefined && !sentence.heading)
      return this.#merge(this.#current, report);
    if (encounter.hedged && !hasDate(this.#draft, sentence)) return last;
    if (last !== undefined && continues(last, report)) return this.#continue(last, report);
    if (this.#isSummary(sentence)) {
      this.#headings.push(report);
      return report;
    }
    if (encounter.journey && encounter.status === 'held' && !encounter.led) {
      this.#journeys.push(report);
      for (const person of report.participants) join(undefined, person, this.#pending);
      return report;
    }
    const same = this.#told(report);
    if (same !== undefined) return this.#merge(same, report);
    this.#add(report);
    return report;
  }

  /** The same encounter, if one of the latest is. */
  #told(report: Report): Report | undefined {
    for (let at = Math.max(0, this.#body.length - LATEST); at < this.#body.length; at++)
      if (isSame(this.#body[at]!, report)) return this.#body[at];
    return undefined;
  }

  #reportOf(sentence: Sentence, encounter: Encounter): Report {
    const { subject, object, from, verb, journey } = encounter;
    const { tokens } = this.#draft;
    const told = {
      topic: this.#topic?.person,
      recent: this.#recent,
      team: this.#team.size > 0 ? this.#team : this.#pending,
      current: this.#current,
      latest: this.#body.at(-1),
    };
    const participants = new Set<number>(meantBefore(encounter, told));
    const principals: number[] = [];
    for (const { person } of subject) principals.push(person);
    for (const { person } of object) principals.push(person);
    for (const person of principals) participants.add(person);
    const place =
      placeIn(
        tokens,
        sentence,
        principals.length > 0 && subject.length === 0 ? verb : from,
        journey ? verb : verb + 1,
        journey,
      ) ??
      (this.#before && placeThere(tokens, sentence, this.#before));
    const sender = isTeam(encounter, told) ? this.#sentBy : undefined;
    return { encounter, sentence, principals, participants, sender, place, kind: encounter.kind };
  }

  /** In a heading, or in an item of a list above the text. */
  #isSummary({ heading, item }: Sentence): boolean {
    return heading || (item && !this.#body.some(({ encounter }) => encounter.status === 'held'));
  }

  /** Adds what a report says to the one of the same encounter. */
  #merge(known: Report, { participants, place }: Report): Report {
    for (const person of participants) join(known, person, this.#pending);
    // Nobody calls at a place.
    if (known.kind !== 'call') known.place ??= place;
    return known;
  }

  #continue(last: Report, report: Report): Report {
    this.#merge(last, report);
    const { encounter } = report;
    const onJourney = last.encounter.journey && !last.encounter.led && !encounter.journey;
    if (!onJourney || encounter.status !== 'held') return last;
    // `traveled to Lima and met with`: the meeting is what is reported.
    this.#merge(report, last);
    for (const list of [this.#body, this.#journeys]) {
      const at = list.lastIndexOf(last);
      if (at >= 0) list.splice(at, 1);
    }
    this.#body.push(report);
    for (const person of report.participants) this.#pending.delete(person);
    if (!encounter.aside) this.#current = report;
    return report;
  }

  /** Adds an encounter that was not told before, or only in part. */
  #add(report: Report): void {
    const { encounter, participants } = report;
    const before = this.#body.at(-1);
    if (!encounter.sequel && participants.size > 0 && before && isTeaser(before, report)) {
      report.place ??= before.place;
      this.#body.pop();
    }
    this.#body.push(report);
    if (encounter.status !== 'held') return;
    for (const person of this.#pending) participants.add(person);
    for (const person of this.#everywhere) participants.add(person);
    if (this.#pending.size > 0) this.#team = this.#pending;
    this.#pending = new Set();
    if (!encounter.aside || this.#current === undefined) this.#current = report;
  }

  #attend(attendance: Attendance, last: Report | undefined): void {
    const target = targetOf(attendance, last, this.#current, this.#body, this.#journeys);
    const unnamed = attendance.side === undefined ? leaderOf(attendance, target, this.#journeys) : undefined;
    const leader = attendance.leader ?? unnamed;
    const sender = attendance.group && attendance.leader === undefined ? this.#sentBy : undefined;
    for (const { appearance, side = sender } of attendance.members) {
      this.companies.push({ person: appearance.person, side, leader: leader?.person });
      join(target, appearance.person, attendance.several ? this.#everywhere : this.#pending);
    }
    if (leader !== undefined && target !== undefined && attendance.side !== undefined)
      join(target, leader.person, this.#pending);
    if (attendance.open) this.#open = attendance;
  }

  /** Keeps whom the next sentence may mean without a name. */
  #remember(sentence: Sentence, last: Report | undefined): void {
    const { appearances } = sentence;
    this.#topic =
      last?.encounter.subject[0] ?? appearances.find((one) => !one.nested && !one.possessive) ?? this.#topic;
    this.#before = sentence;
    const first = appearances[0]?.person;
    const second = appearances.find(({ person }) => person !== first)?.person;
    if (first !== undefined && second !== undefined) this.#recent = [first, second];
  }
}

const hasDate = ({ tokens }: Draft, { from, to }: Sentence): boolean => {
  for (let token = from; token < to; token++)
    if ((tokens.classes[token]! & (WordClass.month | WordClass.weekday)) !== 0) return true;
  return false;
};
