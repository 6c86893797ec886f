// Names with a title: before or after them, with and without a comma, nested, two at once, or shared out over a list.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { Gap } from '../tokens.ts';
import { hasClass, isCapital, isMark, isOneOf } from '../units.ts';
import { dealtTitle, peersTitle } from './dealtTitle.ts';
import { acceptCandidate, addName, addTitle, type Finds, type FoundName } from './finds.ts';
import { afterHonorifics, afterRelation, isPlaceBefore } from './introducedNames.ts';
import { jointOffice, withOrganisation, withRestOfItem } from './longerTitle.ts';
import { nameAfter } from './nameAfter.ts';
import { nameBefore } from './nameBefore.ts';
import { type NameRun, nameAt } from './nameGrammar.ts';
import { innerTitle, takeNested } from './nestedTitles.ts';
import { sharedTitle } from './sharedTitle.ts';
import { type TitleRun, titleAt } from './titleGrammar.ts';
import { isAnd, isCompound, OFFICE } from './titleWords.ts';

const { honorific, relation, rank, portfolio } = WordClass;
const LAWS = wordSet('Act Bill Law Ley');
const INTRODUCING = OFFICE | honorific | relation;

/** Walks the units once, left to right; each title is tied to the name behind it, else to the one before it, else it is alone. */
export function titledNames(finds: Finds): void {
  const { units } = finds;
  let floor = 0;
  for (let unit = 0; unit < units.count; ) {
    // Most words are neither.
    if (!hasClass(units, unit, INTRODUCING) && !isCapital(units, unit)) {
      unit++;
      continue;
    }
    if (hasClass(units, unit, OFFICE) && !isCompound(units, unit)) {
      const title = titleAt(units, unit, floor);
      if (title !== undefined) {
        unit = floor = takeTitle(finds, title);
        continue;
      }
    }
    if (hasClass(units, unit, honorific) && !hasClass(units, unit, OFFICE)) {
      const run = isPlaceBefore(units, unit) ? undefined : afterHonorifics(units, unit);
      if (run !== undefined) {
        addName(finds, run, 'honorific before');
        unit = floor = run.to;
        continue;
      }
    }
    if (hasClass(units, unit, relation) && !units.loud[unit]) {
      const run = afterRelation(units, unit);
      if (run !== undefined) {
        addName(finds, run, 'counterpart');
        unit = floor = run.to;
        continue;
      }
    }
    if (isCapital(units, unit)) {
      const run = nameAt(units, unit, false);
      if (run !== undefined) {
        finds.candidates.push(run);
        unit = run.to;
        continue;
      }
    }
    unit++;
  }
}

/** Ties one title; answers the unit to go on from. Of two offices that are joined, none is inside the other. */
function takeTitle(finds: Finds, title: TitleRun, isJoint = false): number {
  const { units } = finds;
  const inner = isJoint ? undefined : innerTitle(units, title);
  if (inner !== undefined) return takeNested(finds, title, inner);
  if (title.plural) {
    const end = dealtTitle(finds, title) || sharedTitle(finds, title);
    if (end > 0) return end;
    return title.head + 1;
  }
  // `the George Ruiz Justice in Policing Act`.
  if (
    title.to > title.head + 2 &&
    !isAnd(units, title.to - 2) &&
    !hasClass(units, title.to - 2, WordClass.connector) &&
    isOneOf(units, title.to - 1, LAWS)
  )
    return title.to;
  if (isPlaceBefore(units, title.from)) return nameAfter(units, title.to)?.run.to ?? title.to;
  const organised = withOrganisation(units, title.to);
  if (organised > title.to && isMark(units, organised, ',')) {
    const named = nameAfter(units, organised);
    if (named !== undefined && nameBefore(finds, title.from) === undefined)
      return takeTitle(finds, { ...title, to: organised });
  }
  const ahead = nameAfter(units, title.to);
  const behind = ahead?.direct
    ? undefined
    : (nameBefore(finds, title.from) ?? nameOfMore(finds, title) ?? nameAtOnce(finds, title));
  if (ahead === undefined && !(behind !== undefined && !isTitled(behind))) {
    const joint = jointOffice(units, title);
    if (joint !== undefined) return takeTitle(finds, joint, true);
  }
  // One word before a comma may be a place: `in Cuzco, the Minister, Ana Ruiz, said`.
  const isWeak = behind !== undefined && !('evidence' in behind) && behind.words < 2;
  if (behind !== undefined && (ahead === undefined || !(isTitled(behind) || isWeak))) {
    const organisedTo = withOrganisation(units, title.to);
    const whole = { ...title, to: organisedTo > title.to ? organisedTo : withRestOfItem(units, title.to) };
    addTitle(finds, whole, 'evidence' in behind ? behind : acceptCandidate(finds, behind, 'title after'));
    return whole.to;
  }
  if (ahead !== undefined) {
    const name = addName(finds, ahead.run, 'title before');
    addTitle(finds, title, name);
    for (const second of ahead.titles) addTitle(finds, second, name);
    return ahead.run.to;
  }
  const peers = peersTitle(finds, title);
  if (peers > 0) return peers;
  finds.lone.push(title);
  return title.to;
}

/** `Ana Ruiz, Assistant to the President, Trade Advisor`: one more office after a comma; not `Ana Ruiz, Mayor, King County`. */
function nameOfMore({ units, titles }: Finds, { from, head, to }: TitleRun): FoundName | undefined {
  const last = titles.at(-1);
  const goesOn = last !== undefined && last.to === from - 1 && last.from >= last.name.to;
  if (!goesOn || !isMark(units, from - 1, ',') || !isCapital(units, from) || units.loud[from])
    return undefined;
  return to > from + 1 && !hasClass(units, head, rank | portfolio) ? last.name : undefined;
}

/** `H.E. Ana Ruiz ambassador of Peru, H.E. Luis Ortega`: after an honorific, a name needs no comma before its office. */
function nameAtOnce({ units, names }: Finds, { from, head, to }: TitleRun): FoundName | undefined {
  const name = names.at(-1);
  const isOfName = name !== undefined && name.to === from && !name.titled && name.to > name.from + 1;
  return isOfName && to > head + 1 && units.gap[from]! < Gap.newline ? name : undefined;
}

const isTitled = (name: FoundName | NameRun): boolean => 'titled' in name && name.titled;
