// The figures that have been reached, in `floors.json`: what a change may not fall below.
import { readFileSync, writeFileSync } from 'node:fs';
import { type FigureName, type Figures, figureNames } from './score.ts';
import type { SetName } from './sets.ts';

export type Floors = { readonly [Set in SetName]?: { readonly [Name in FigureName]?: number } };

const path = 'test/score/floors.json';
/** So that a change for the better elsewhere is not held up by one comma here. */
const margin = 0.005;

export const readFloors = (): Floors => JSON.parse(readFileSync(path, 'utf8')) as Floors;

/** The floors with those raised that the figures have left below; none is ever lowered. */
export function raised(floors: Floors, set: SetName, figures: Figures): Floors {
  const held = figureNames.flatMap((name) => {
    const figure = figures[name];
    if (figure === undefined) return [];
    const reached = Math.max(0, Math.floor((figure - margin) * 1000) / 1000);
    return [[name, Math.max(floors[set]?.[name] ?? 0, reached)]];
  });
  return { ...floors, [set]: Object.fromEntries(held) };
}

export const writeFloors = (floors: Floors): void =>
  writeFileSync(path, `${JSON.stringify(floors, undefined, 2)}\n`);

/** What fell below its floor, in words. */
export const fallen = (floors: Floors, set: SetName, figures: Figures): string[] =>
  figureNames
    .filter((name) => (figures[name] ?? 0) < (floors[set]?.[name] ?? 0))
    .map(
      (name) => `${set}: ${name} is ${figures[name]?.toFixed(3)}, and was at least ${floors[set]?.[name]}`,
    );
