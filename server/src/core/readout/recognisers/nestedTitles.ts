// A title inside a title: `advisor to President Ana Ruiz on National Security`.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSetInAnyCase } from '../../lexicon/wordSet.ts';
import { hasClass, isCapital, isMark, isOneOf, type Units } from '../units.ts';
import { acceptCandidate, addName, addTitle, type Finds } from './finds.ts';
import { nameAfter } from './nameAfter.ts';
import { nameBefore } from './nameBefore.ts';
import type { NameRun } from './nameGrammar.ts';
import { type TitleRun, titleAt } from './titleGrammar.ts';
import { endOfComplement } from './titlePhrase.ts';
import { OFFICE } from './titleWords.ts';

const { article, connector, given } = WordClass;

/** `advisor to President Ana Ruiz on National Security`: the title inside, if a name follows that. */
export function innerTitle(units: Units, title: TitleRun): TitleRun | undefined {
  for (let unit = title.to - 1; unit > title.head; unit--) {
    if (!hasClass(units, unit, OFFICE)) continue;
    // `Minister of Justice Ana Ruiz`: a matter here, and no judge.
    if (unit === title.to - 1 && hasClass(units, unit, WordClass.portfolio) && isMinister(units, title.head))
      return undefined;
    const inner = titleAt(units, unit, title.head + 1);
    // `presidente del Consejo de Ministros, Ana Ruiz`: those are nobody’s title.
    if (inner === undefined || inner.to !== title.to || inner.plural) return undefined;
    const before = inner.from - 1;
    if (!hasClass(units, before, connector | article)) return undefined;
    // In English an article shows that the office inside has no name: `Assistant to the President Luis Arce`.
    if (!units.tokens.lexicon.traits.articleBeforeOffice && hasClass(units, before, article))
      return undefined;
    const ahead = nameAfter(units, inner.to);
    return ahead?.direct ? inner : undefined;
  }
  return undefined;
}

const MINISTERS = wordSetInAnyCase('minister secretary ministro ministra secretario secretaria');
const isMinister = (units: Units, unit: number): boolean => isOneOf(units, unit, MINISTERS);

export function takeNested(finds: Finds, outer: TitleRun, inner: TitleRun): number {
  const { units } = finds;
  const ahead = nameAfter(units, inner.to);
  if (ahead === undefined) return outer.to;
  const second = secondName(units, ahead.run);
  const name = addName(finds, { from: ahead.run.from, to: second ?? ahead.run.to }, 'title before');
  addTitle(finds, inner, name);
  if (second !== undefined) {
    const outerName = addName(finds, { from: second, to: ahead.run.to }, 'title before');
    addTitle(finds, { from: outer.from, to: second, head: outer.head }, outerName);
    return ahead.run.to;
  }
  for (const other of ahead.titles) addTitle(finds, other, name);
  const whole = { from: outer.from, to: endOfComplement(units, ahead.run.to), head: outer.head };
  const behind = nameBefore(finds, outer.from);
  if (behind !== undefined && behind !== name) {
    addTitle(finds, whole, 'evidence' in behind ? behind : acceptCandidate(finds, behind, 'title after'));
    return whole.to;
  }
  const owner = isMark(units, whole.to, ',') ? nameAfter(units, whole.to) : undefined;
  if (owner !== undefined) {
    addTitle(finds, whole, addName(finds, owner.run, 'title before'));
    return owner.run.to;
  }
  return whole.to;
}

/** `Special Envoy of President Ana Ruiz Luis Arce`: where a second given name after a surname begins another name. */
function secondName(units: Units, run: NameRun): number | undefined {
  for (let unit = run.from + 2; unit < run.to - 1; unit++) {
    if (hasClass(units, unit, given) && !hasClass(units, unit - 1, given) && isCapital(units, unit - 1))
      return unit;
  }
  return undefined;
}
