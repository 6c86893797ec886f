// Names that no title shows: each is taken on some evidence, which `--explain` tells.
import assert from 'node:assert/strict';
import { parseReadout } from '../../../../server/src/core/readout/parseReadout.ts';

/** Each name with the evidence for it. */
const evidenceIn = (text: string): string[] =>
  parseReadout(text).mentions.map(({ text: name, evidence }) => `${name}: ${evidence}`);

const check = (text: string, ...expected: string[]) => assert.deepEqual(evidenceIn(text), expected);

describe('names without a title', () => {
  it('are known by a given name, or by a surname that is nothing else', () =>
    check(
      'The prize went to Ana Vondak, and in the end to Thirelo Okafor.',
      'Ana Vondak: given name',
      'Thirelo Okafor: surname',
    ));

  it('are known by whoever says something, though nobody knows the words', () =>
    check(
      'In the evening Thirelo Vondak said that the talks would go on, as explained Kelmek Zorvano.',
      'Thirelo Vondak: verb of saying after',
      'Kelmek Zorvano: verb of saying before',
    ));

  it('are known by the names beside them in a list', () =>
    check(
      'The prize went to Ana Ruiz, Thirelo Vondak and Kelmek Zorvano of the league.',
      'Ana Ruiz: given name',
      'Thirelo Vondak: list of persons',
      'Kelmek Zorvano: list of persons',
    ));

  it('are known by their place in a list whose other items begin with names', () =>
    check(
      'The group of experts met for two hours to speak about water and the use of land.\n\n- Ana Ruiz, Clean Rivers\n- Luis Arce, Water for All\n- Thirelo Vondak, Friends of the Lake\n- Tom Okafor, League of Farmers',
      'Ana Ruiz: given name',
      'Luis Arce: given name',
      'Thirelo Vondak: begins an item, as other names do',
      'Tom Okafor: given name',
    ));

  it('are none inside the name of a thing, a place or a file', () =>
    check(
      'The Ana Ruiz Convention Center, the Premio Luis Arce and the picture Tom_Okafor.jpeg were shown to the press.',
    ));
});
