// What is measured over every readout: the floors, and what the program does.
import { readFileSync } from 'node:fs';
import { lexiconOf } from '../../server/src/core/lexicon/lexicons.ts';
import { languageOf } from '../../server/src/core/readout/languageOf.ts';
import { parseReadout } from '../../server/src/core/readout/parseReadout.ts';
import { tokenise } from '../../server/src/core/readout/tokenise.ts';

export interface Readable {
  readonly path: string;
  readonly text: string;
}

/** Returns a number, so that no compiler finds the work to be for nothing. */
export type Task = (readout: Readable) => number;

const capitalisedRun = /\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}[\p{L}'’-]+|de|del|la|los|y|von|van))*/gu;

export const tasks = {
  read: ({ path }) => readFileSync(path, 'utf8').length,
  floor: ({ text }) => {
    let count = 0;
    for (const _ of text.matchAll(capitalisedRun)) count++;
    return count;
  },
  tokens: ({ text }) => tokenise(text, lexiconOf(languageOf(text) ?? 'en')).count,
  parse: ({ text }) => parseReadout(text).mentions.length,
} satisfies Record<string, Task>;

export type TaskName = keyof typeof tasks;

export const taskNames = Object.keys(tasks) as TaskName[];
