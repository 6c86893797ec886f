// `npm run score`: how well readouts are read, a figure a row and a set a column.
//   -- --differences [SET]   lists what was missed or is wrong
//   -- --update              raises the floors that the tests hold to what is reached
import { parseArgs } from 'node:util';
import { fallen, raised, readFloors, writeFloors } from './floors.ts';
import { figureNames, type Score } from './score.ts';
import { isAtHand, type SetName, scoreOfSet, sets } from './sets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { differences: { type: 'boolean' }, update: { type: 'boolean' } },
});
const names = (Object.keys(sets) as SetName[]).filter(isAtHand);
const scores = new Map(names.map((name) => [name, scoreOfSet(name)]));

if (values.differences) {
  for (const [name, { differences }] of scores)
    if (positionals.length === 0 || positionals.includes(name))
      for (const line of differences) console.log(`${name}/${line}`);
} else console.log(tableOf(scores));

let floors = readFloors();
if (values.update) {
  for (const [name, { figures }] of scores) if (name !== 'dev') floors = raised(floors, name, figures);
  writeFloors(floors);
}
const below = [...scores].flatMap(([name, { figures }]) => fallen(floors, name, figures));
if (below.length > 0) {
  console.log(`\n${below.join('\n')}`);
  process.exitCode = 1;
}

function tableOf(scores: ReadonlyMap<SetName, Score>): string {
  const row = (cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(13) : cell.padStart(7))).join('');
  return [
    row(['', ...scores.keys()]),
    ...figureNames.map((name) =>
      row([name, ...[...scores.values()].map(({ figures }) => figures[name]?.toFixed(3) ?? '–')]),
    ),
  ].join('\n');
}
