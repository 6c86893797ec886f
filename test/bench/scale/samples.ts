// Where in a corpus is asked: names in readouts from all over it, and what symbols are searched for.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Position } from 'vscode-languageserver';
import { parseReadout } from '../../../server/src/core/readout/parseReadout.ts';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';
import { times } from './timing.ts';

export interface Sample {
  readonly uri: string;
  readonly text: string;
  /** Within a name of somebody, and right behind its first two letters. */
  readonly named: Position;
  readonly typed: Position;
}

/** Each in a readout of its own, as long as there are so many. */
export const samplesOf = (paths: readonly string[], count: number): readonly Sample[] =>
  times(count, (index) => sampleOf(paths[(index * 997) % paths.length]!));

export const symbolQueries = ['ruth tho', 'salcedo', 'ambassador', 'meeting mexico', 'lindq'];

function sampleOf(path: string): Sample {
  const text = readFileSync(path, 'utf8');
  const lines = new LineIndex(text);
  const at = (offset: number): Position => {
    const { line, column } = lines.lineColumnAt(offset);
    return { line, character: column };
  };
  const name = parseReadout(text).mentions.find(({ kind }) => kind === 'name');
  const start = name?.start ?? 0;
  return { uri: pathToFileURL(path).href, text, named: at(start + 1), typed: at(start + 2) };
}
