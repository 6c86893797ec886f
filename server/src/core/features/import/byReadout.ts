// What files in other formats have, each under the readout that it is about.

import { fileName } from '../../text/fileName.ts';
import { listAt } from '../../text/listAt.ts';
import type { ForeignAnnotation } from './foreign.ts';
import { fromBrat } from './fromBrat.ts';
import { fromWebAnnotations } from './fromWebAnnotations.ts';
import { readoutsCalled } from './readoutsCalled.ts';

export type ImportFormat = 'webannotation' | 'brat';

export interface ForeignFile {
  /** As a person is told of it. */
  readonly path: string;
  readonly text: string;
  readonly format: ImportFormat;
}

export interface ByReadout {
  /** By the address of the readout. */
  readonly found: ReadonlyMap<string, readonly ForeignAnnotation[]>;
  /** How many were a program's: those are found anew. */
  readonly suggestions: number;
  /** What cannot be taken over and why, each a sentence without its point. */
  readonly refusals: readonly string[];
}

/** `uris`: of all readouts that may be meant. */
export function byReadout(files: readonly ForeignFile[], uris: readonly string[]): ByReadout {
  const called = readoutsCalled(uris);
  const found = new Map<string, ForeignAnnotation[]>();
  const refusals: string[] = [];
  let suggestions = 0;
  for (const { path, text, format } of files) {
    const read = format === 'brat' ? fromBrat(text) : fromWebAnnotations(text);
    if (typeof read === 'string') {
      refusals.push(`${path} ${read}`);
      continue;
    }
    suggestions += read.suggestions;
    refusals.push(...read.refusals.map((refusal) => `${path}: ${refusal}`));
    for (const [source, annotations] of bySource(read.annotations, path)) {
      const isStem = annotations[0]!.source === undefined;
      const fits = called(source, isStem);
      if (fits.length === 1) listAt(found, fits[0]!).push(...annotations);
      else refusals.push(`${path}: ${lost(annotations.length, source, fits.length)}`);
    }
  }
  return { found, suggestions, refusals };
}

function bySource(annotations: readonly ForeignAnnotation[], path: string) {
  const sources = new Map<string, ForeignAnnotation[]>();
  for (const each of annotations)
    listAt(sources, each.source ?? fileName(path).replace(/\.ann$/i, '')).push(each);
  return sources;
}

function lost(count: number, source: string, fits: number): string {
  const what = count === 1 ? '1 decision is' : `${count} decisions are`;
  const why = fits === 0 ? 'there is no such readout here' : `there are ${fits} of that name here`;
  return `${what} about ${source}, and ${why}`;
}
