// A readout that was packed and unpacked is the readout that it was, alone and among others.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { byPerson } from '../../../../server/src/core/readout/byPerson.ts';
import { pack } from '../../../../server/src/core/readout/packed/pack.ts';
import { batchOf, fromBatch } from '../../../../server/src/core/readout/packed/packed.ts';
import {
  unpack,
  unpackLines,
  unpackMeetings,
  unpackPerson,
  unpackSummary,
} from '../../../../server/src/core/readout/packed/unpack.ts';
import { parseReadout } from '../../../../server/src/core/readout/parseReadout.ts';
import { LineIndex } from '../../../../server/src/core/text/lineIndex.ts';

const seeds = readdirSync('seeds', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('seeds', name), 'utf8'));
/** What the seeds have not. */
const odd = [
  '',
  'President Ruth Thornbury met Senator InÃ©s Quiroga: â€œWe agree.â€�',
  '“We met,” said the then Foreign Minister Inés Quiroga.\n\nLONDON, 3 May 2021 – She said: “We did',
  '---\ndate: 2021-05-03\n---\r\nToday, President Ruth Thornbury 🤝 will meet\rMinister Bak Sung-min in Seoul on May 5, 2021.',
];

describe('packed readouts', () => {
  it('are what they were', () => {
    for (const text of [...seeds, ...odd]) {
      const readout = parseReadout(text);
      const packed = pack(readout, new LineIndex(text));
      assert.deepEqual(unpack(packed), readout);
      const { persons, date, meetings } = readout;
      assert.deepEqual(unpackSummary(packed), { persons, date, meetings });
      assert.deepEqual(unpackMeetings(packed), meetings);
      assert.deepEqual(
        persons.map((_, person) => unpackPerson(packed, person)),
        byPerson(readout),
      );
    }
  });

  it('are what they were when they are sent together', () => {
    const all = [...seeds, ...odd].map((text) => pack(parseReadout(text), new LineIndex(text)));
    assert.deepEqual(fromBatch(batchOf(all)), all);
  });

  it('have the places that they had, in every unit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '“', '🤝', '\ud83e', '\n', '\r', '\r\n') });
    fc.assert(
      fc.property(text, fc.nat(30), (text, offset) => {
        const lines = new LineIndex(text);
        const unpacked = unpackLines(pack(parseReadout(''), lines));
        for (const unit of ['utf-8', 'utf-16', 'utf-32'] as const) {
          const place = lines.lineColumnAt(offset, unit);
          assert.deepEqual(unpacked.lineColumnAt(offset, unit), place);
          assert.equal(unpacked.offsetAt(place, unit), lines.offsetAt(place, unit));
        }
      }),
    );
  });
});
