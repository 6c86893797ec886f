// What a document reports: its encounters, each once, with everybody who is said to have been there.
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft } from '../draft.ts';
import type { CountryCode, DateInText } from '../readout.ts';
import { type Appearance, appearancesOf } from './appearances.ts';
import { type Attendance, attendanceIn, isListLine, listedIn } from './attendance.ts';
import { leaderOf, targetOf } from './attendanceTarget.ts';
import type { Encounter } from './encounter.ts';
import { encountersIn } from './encounters.ts';
import { placeIn, placeThere } from './places.ts';
import { join, type Report } from './report.ts';
import { continues, isSame, isTeaser } from './sameMeeting.ts';
import { quotedTokens, type Sentence, sentencesOf } from './sentences.ts';
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

export interface Reports {
  readonly appearances: readonly Appearance[];
  readonly sentences: readonly Sentence[];
  /** By token: 1 in quotation marks. */
  readonly quoted: Uint8Array;
  readonly told: ReadonlyMap<Sentence, Told>;
  readonly meetings: readonly Report[];
  readonly companies: readonly Company[];
  /** The two parties of each encounter, whether it counts as a meeting or not. */
  readonly parties: readonly Report[];
}

/** What one sentence says by itself. */
interface Told {
  readonly encounters: readonly Encounter[];
  readonly attendance: Attendance | undefined;
}

/** `earlier` is what was read of the same text when fewer appearances were known: sentences without a new one tell the same. */
export function reportsOf(draft: Draft, date: DateInText | undefined, earlier?: Reports): Reports {
  const { tokens } = draft;
  const appearances = appearancesOf(draft);
  const sentences = sentencesOf(draft, appearances, earlier?.sentences);
  const quoted = earlier?.quoted ?? quotedTokens(draft);
  const told = new Map<Sentence, Told>();
  for (const sentence of sentences)
    told.set(
      sentence,
      earlier?.told.get(sentence) ?? {
        encounters: encountersIn(tokens, sentence, quoted),
        attendance: attendanceIn(tokens, sentence, quoted),
      },
    );
  const companies: Company[] = [];
  const parties: Report[] = [];

  const body: Report[] = [];
  const headings: Report[] = [];
  const journeys: Report[] = [];
  /** The meeting that a list without more belongs to. */
  let current: Report | undefined;
  /** Companions of a journey, until the meeting on it is told. */
  let pending: number[] = [];
  /** Those of the last journey, for `the delegation`. */
  let team: readonly number[] = [];
  /** Those who were at all the meetings that follow. */
  const everywhere: number[] = [];
  let open: Attendance | undefined;
  let topic: Appearance | undefined;
  /** Two persons of the sentence before: `the pair`. */
  let recent: number[] = [];

  let before: Sentence | undefined;
  /** Items of a list under no heading, each with somebody’s name. */
  let run: Appearance[] = [];
  const endRun = () => {
    if (run.length >= SEVERAL && current !== undefined)
      for (const { person } of run) join(current, person, pending);
    run = [];
  };

  for (const sentence of sentences) {
    const { encounters, attendance } = told.get(sentence)!;
    if (open !== undefined) {
      if (isListLine(tokens, sentence) && !(attendance?.open ?? false)) {
        const first = sentence.appearances.find((one) => !one.nested);
        if (first !== undefined) {
          companies.push({ person: first.person, side: open.side, leader: undefined });
          join(current, first.person, pending);
        }
        continue;
      }
      open = undefined;
    }
    const listed = encounters.length === 0 ? listedIn(tokens, sentence) : undefined;
    if (listed === undefined) endRun();
    else run.push(listed);
    let last: Report | undefined;
    for (const encounter of encounters) {
      if (encounter.attended && (body.length > 0 || sentence.heading)) continue;
      if (encounter.bygone || isOfOtherMonth(tokens, sentence, encounter, date)) continue;
      const report = reportOf(draft, sentence, encounter, topic, recent, team, current ?? body.at(-1));
      report.place ??= before && placeThere(tokens, sentence, before);
      parties.push(report);
      if (encounter.known && report.participants.length === 0 && current === undefined) continue;
      if (encounter.known && current !== undefined && !sentence.heading) {
        for (const person of report.participants) join(current, person, pending);
        current.place ??= report.place;
        last = current;
        continue;
      }
      if (encounter.hedged && !hasDate(draft, sentence)) continue;
      if (last !== undefined && continues(last, report)) {
        for (const person of report.participants) join(last, person, pending);
        last.place ??= report.place;
        if (
          last.encounter.journey &&
          !encounter.journey &&
          !last.encounter.led &&
          encounter.status === 'held'
        ) {
          // `traveled to Lima and met with`: the meeting is what is reported.
          replace(last, report, body, journeys);
          pending = pending.filter((person) => !report.participants.includes(person));
          last = report;
          if (!encounter.aside) current = report;
        }
        continue;
      }
      last = report;
      const summary =
        sentence.heading || (sentence.item && !body.some((other) => other.encounter.status === 'held'));
      if (summary) headings.push(report);
      else if (encounter.journey && encounter.status === 'held' && !encounter.led) {
        journeys.push(report);
        for (const person of report.participants) join(undefined, person, pending);
      } else {
        const same = body.slice(-LATEST).find((other) => isSame(other, report));
        if (same !== undefined) {
          for (const person of report.participants) join(same, person, pending);
          same.place ??= report.place;
          last = same;
          continue;
        }
        // What was said without names, or of one party only, and is now told in full.
        const weak =
          encounter.sequel || report.participants.length === 0 || !isTeaser(body.at(-1), report)
            ? -1
            : body.length - 1;
        if (weak >= 0) {
          report.place ??= body[weak]!.place;
          body.splice(weak, 1, report);
        } else body.push(report);
        if (encounter.status === 'held') {
          for (const person of [...pending, ...everywhere]) join(report, person, []);
          if (pending.length > 0) team = pending;
          pending = [];
          if (!encounter.aside || current === undefined) current = report;
        }
      }
    }
    if (attendance !== undefined) {
      const target = targetOf(attendance, last, current, body, journeys);
      const unnamed = attendance.side === undefined ? leaderOf(attendance, target, journeys) : undefined;
      const leader = attendance.leader ?? unnamed;
      for (const { appearance, side } of attendance.members)
        companies.push({ person: appearance.person, side, leader: leader?.person });
      for (const { appearance } of attendance.members)
        join(target, appearance.person, attendance.several ? everywhere : pending);
      if (leader !== undefined && target !== undefined && attendance.side !== undefined)
        join(target, leader.person, pending);
      if (attendance.open) open = attendance;
    }
    const subject =
      last?.encounter.subject[0] ?? sentence.appearances.find((one) => !one.nested && !one.possessive);
    if (subject !== undefined) topic = subject;
    if (sentence.appearances.length > 1) {
      const named = [...new Set(sentence.appearances.map(({ person }) => person))];
      if (named.length > 1) recent = named.slice(0, 2);
    }
    before = sentence;
  }
  endRun();
  return {
    appearances,
    sentences,
    quoted,
    told,
    meetings: settled(body, headings, journeys, pending),
    companies,
    parties,
  };
}

function replace(old: Report, report: Report, ...lists: Report[][]): void {
  report.place ??= old.place;
  for (const person of old.participants) join(report, person, []);
  for (const list of lists) {
    const at = list.indexOf(old);
    if (at >= 0) list.splice(at, 1);
  }
  lists[0]!.push(report);
}

function reportOf(
  draft: Draft,
  sentence: Sentence,
  encounter: Encounter,
  topic: Appearance | undefined,
  recent: readonly number[],
  team: readonly number[],
  previous: Report | undefined,
): Report {
  const participants: number[] = [];
  const add = (person: number) => {
    if (!participants.includes(person)) participants.push(person);
  };
  if (encounter.back === 'one' && topic !== undefined) add(topic.person);
  if (encounter.back === 'team') for (const person of team) add(person);
  if (encounter.back === 'two') for (const person of recent) add(person);
  if (encounter.back === 'all') for (const person of previous?.participants ?? []) add(person);
  for (const one of encounter.subject) add(one.person);
  for (const one of encounter.object) add(one.person);
  const place = placeIn(
    draft.tokens,
    sentence,
    encounter.from,
    encounter.journey ? encounter.verb : encounter.verb + 1,
    encounter.journey,
  );
  return { encounter, sentence, participants, place, kind: encounter.kind };
}

const hasDate = ({ tokens }: Draft, sentence: Sentence): boolean => {
  for (let token = sentence.from; token < sentence.to; token++)
    if ((tokens.classes[token]! & (WordClass.month | WordClass.weekday)) !== 0) return true;
  return false;
};
