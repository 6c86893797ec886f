// The sets of readouts that come with a gold, and where they lie seen from the project's folder.
import { existsSync, readFileSync } from 'node:fs';
import type { Gold } from './gold.ts';
import { readSet } from './readSet.ts';
import { type Score, scoreOf } from './score.ts';

interface GoldSet {
  readonly texts: string;
  readonly gold: string;
}

export const sets = {
  seeds: { texts: 'seeds', gold: 'test/gold/seeds.gold.json' },
  en: { texts: 'test/gold/en', gold: 'test/gold/en.gold.json' },
  es: { texts: 'test/gold/es', gold: 'test/gold/es.gold.json' },
  /** Real readouts by others, which are not the project's to keep: scored only where they are at hand. */
  dev: { texts: '../shared/corpus/dev', gold: '../shared/gold/dev.gold.json' },
} as const satisfies Record<string, GoldSet>;

export type SetName = keyof typeof sets;

export const isAtHand = (name: SetName): boolean => existsSync(sets[name].gold);

export function scoreOfSet(name: SetName): Score {
  const { texts, gold } = sets[name];
  return scoreOf(JSON.parse(readFileSync(gold, 'utf8')) as Gold, readSet(texts));
}
