// Which person of the document each mention is of, and what was decided about that.
import type { Readout } from '../readout/readout.ts';
import { fold } from '../text/fold.ts';
import { listAt } from '../text/listAt.ts';
import type { AnchoredAnnotation, Annotation } from './annotation.ts';
import { type DecidedMention, mentionsAsDecided } from './mentionsAsDecided.ts';
import { combined, inOrder, noVerdict, type Verdict, verdictOf } from './verdict.ts';

export interface JudgedMention extends DecidedMention {
  /** Index of the person in the reading; from its end on for those whom it does not have. */
  readonly was: number;
  readonly verdict: Verdict;
}

export function judgedMentions(
  readout: Readout,
  anchored: readonly AnchoredAnnotation[],
  text: string,
): readonly JudgedMention[] {
  const mentions = mentionsAsDecided(readout.mentions, anchored, text);
  const numbers = new Map<string, number>();
  for (const { kind, text: name, person } of readout.mentions)
    if (kind === 'name') numbers.set(fold(name), person);
  for (const [person, { name }] of readout.persons.entries()) numbers.set(fold(name), person);
  let count = readout.persons.length;
  const ofWords = (words: string): number => {
    const known = numbers.get(fold(words));
    if (known !== undefined) return known;
    numbers.set(fold(words), count);
    return count++;
  };
  const placed = mentions.map((mention) => ({
    ...mention,
    was: mention.read?.person ?? ofWords(mention.text),
  }));

  const everywhere = new Map<number, Annotation[]>();
  for (const { was, decisions } of placed) {
    const wide = decisions.filter(({ scope }) => scope === 'document');
    if (wide.length > 0) listAt(everywhere, was).push(...wide);
  }
  const ofPerson = new Map([...everywhere].map(([was, decisions]) => [was, verdictOf(inOrder(decisions))]));
  return placed.map((mention) => {
    const own = verdictOf(mention.decisions.filter(({ scope }) => scope === undefined));
    return { ...mention, verdict: combined(own, ofPerson.get(mention.was) ?? noVerdict) };
  });
}
