// What the decisions about one mention, or about one person of a document, come to: a later one outweighs an earlier one.
import type { Decided } from '../readout/readout.ts';
import { compareTexts } from '../text/compareTexts.ts';
import type { Annotation } from './annotation.ts';

export interface Verdict extends Decided {
  /** The words mean no person. */
  readonly isNobody: boolean;
}

export const noVerdict: Verdict = { is: undefined, isNot: [], isUnsure: false, isNobody: false, reasons: [] };

/** `annotations` in the order in which they were made. */
export const verdictOf = (annotations: readonly Annotation[]): Verdict =>
  annotations.reduce(withDecision, noVerdict);

function withDecision(before: Verdict, annotation: Annotation): Verdict {
  const { judgement, person } = annotation;
  const reasons = [reasonOf(annotation)];
  if (judgement === 'unsure') return { ...noVerdict, isNot: before.isNot, isUnsure: true, reasons };
  if (judgement === 'negative') {
    if (person === undefined) return { ...noVerdict, isNobody: true, reasons };
    const isNot = [...before.isNot, person];
    return before.is === person
      ? { ...before, is: undefined, isNot, reasons }
      : { ...before, isNot, reasons: before.is === undefined ? reasons : before.reasons };
  }
  if (person === undefined) return { ...before, isNobody: false };
  return { ...noVerdict, is: person, isNot: before.isNot.filter((id) => id !== person), reasons };
}

/** That about the words themselves before that about the person everywhere in the document. */
export function combined(own: Verdict, ofPerson: Verdict): Verdict {
  const isNot = [...new Set([...ofPerson.isNot, ...own.isNot])].filter((id) => id !== own.is);
  if (isSettled(own)) return { ...own, isNot };
  const is = ofPerson.is !== undefined && own.isNot.includes(ofPerson.is) ? undefined : ofPerson.is;
  return { ...ofPerson, is, isNot, reasons: [...new Set([...own.reasons, ...ofPerson.reasons])] };
}

const isSettled = ({ is, isUnsure, isNobody }: Verdict): boolean => is !== undefined || isUnsure || isNobody;

/** Undefined where nothing is decided about who it is. */
export function decidedBy({ is, isNot, isUnsure, reasons }: Verdict): Decided | undefined {
  return is === undefined && isNot.length === 0 && !isUnsure ? undefined : { is, isNot, isUnsure, reasons };
}

/** `decided by Ana on 2026-11-22: as in May`. */
export function reasonOf({ creator, created, note, judgement }: Annotation): string {
  const by = creator === undefined ? '' : ` by ${creator}`;
  const on = created === undefined ? '' : ` on ${created.slice(0, 10)}`;
  const what = judgement === 'unsure' ? 'left open' : 'decided';
  return `${what}${by}${on}${note === undefined ? '' : `: ${note}`}`;
}

/** In the order in which they were made, as far as they say; else in that of the file. */
export const inOrder = (annotations: readonly Annotation[]): readonly Annotation[] =>
  [...annotations].sort((a, b) => compareTexts(a.created ?? '', b.created ?? ''));

export const byAge = <T extends { readonly annotation: Annotation }>(anchored: readonly T[]): readonly T[] =>
  [...anchored].sort((a, b) => compareTexts(a.annotation.created ?? '', b.annotation.created ?? ''));
