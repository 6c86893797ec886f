// The safe cures of a file all at once: those that are the only right answer, and change nothing that somebody is quoted with.

import type { Fix } from '../../corpus/fix.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Problem } from './problem.ts';

/** Undefined where nothing is to be done without asking. Where two would change the same words, the first does. */
export function fixAllOf(uri: string, problems: readonly Problem[]): Fix | undefined {
  const safe = problems
    .flatMap(({ fixes }) => fixes().find(({ preferred }) => preferred) ?? [])
    .filter(({ edits }) => edits.every((document) => document.uri === uri && !document.create))
    .map(({ edits }) => edits.flatMap((document) => document.edits));
  const taken: TextEdit[] = [];
  for (const edits of safe) {
    if (!edits.some((edit) => taken.some((other) => isInTheWay(edit, other)))) taken.push(...edits);
  }
  if (taken.length === 0) return undefined;
  const edits = taken.sort((a, b) => a.start - b.start || a.end - b.end);
  return { title: 'Fix what has only one right answer', preferred: false, edits: [{ uri, edits }] };
}

const isInTheWay = (a: TextEdit, b: TextEdit): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
