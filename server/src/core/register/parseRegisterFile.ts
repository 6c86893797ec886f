// Reads a register file: each entry by itself, so that a broken one is a fault at its place and the others still count.
import { LineIndex } from '../text/lineIndex.ts';
import { compareSpans } from '../text/span.ts';
import { ignoredKind, type Kind, movedBy, personKind, postKind, readingOf } from './entryKinds.ts';
import { FileReader } from './fileReader.ts';
import type { ParsedPerson, ParsedPost } from './readEntry.ts';
import type { IgnoredName, RegisterFault } from './register.ts';
import { lastOf, stepsToTrees } from './treesOf.ts';
import { unmerged } from './unmerged.ts';

export interface ParsedRegisterFile {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly posts: readonly ParsedPost[];
  readonly persons: readonly ParsedPerson[];
  readonly ignored: readonly IgnoredName[];
  readonly faults: readonly RegisterFault[];
}

export function parseRegisterFile(uri: string, text: string): ParsedRegisterFile {
  return lastOf(stepsToRegisterFile(uri, text));
}

/** The same in steps, between which others may have their turn: what is read is remembered for who then asks for all at once. */
export function* stepsToRegisterFile(uri: string, text: string): Generator<undefined, ParsedRegisterFile> {
  const merging = unmerged(text);
  const { frame, lists } = yield* stepsToTrees(merging.text);
  const file = new FileReader(uri, frame);
  file.checkFrame();
  const faults: RegisterFault[] = [...merging.faults];
  function* entries<Entry>(key: string, kind: Kind<Entry>): Generator<undefined, readonly Entry[]> {
    const found: Entry[] = [];
    for (const { start, tree } of lists.get(key) ?? []) {
      const reading = readingOf(uri, tree, kind);
      for (const fault of reading.faults) faults.push(movedBy(start, fault));
      for (const entry of reading.entries) found.push(kind.moved(entry, start));
      yield;
    }
    return [...found, ...file.entries(key).flatMap((entry) => kind.read(file, entry) ?? [])];
  }
  const posts = yield* entries('posts', postKind);
  const persons = yield* entries('persons', personKind);
  const ignored = yield* entries('ignored', ignoredKind);
  const told = fewSyntaxFaults([...faults, ...file.faults].sort(compareSpans));
  return { uri, text, lines: new LineIndex(text), posts, persons, ignored, faults: told };
}

/** A file with a tab in each line has as many faults as lines, and is no clearer for it. */
const MOST_SYNTAX_FAULTS = 20;

function fewSyntaxFaults(faults: readonly RegisterFault[]): readonly RegisterFault[] {
  const ofSyntax = faults.filter(({ code }) => code === 'register-syntax');
  const left = new Set(ofSyntax.slice(MOST_SYNTAX_FAULTS));
  const last = ofSyntax[MOST_SYNTAX_FAULTS - 1];
  if (last === undefined || left.size === 0) return faults;
  const message = `${last.message} (And ${left.size} more.)`;
  return faults
    .filter((fault) => !left.has(fault))
    .map((fault) => (fault === last ? { ...last, message } : fault));
}
