// With a register that holds all their officials, nothing is said of the names, titles and delegations of readouts that are in order.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import { problemsOf } from '../../../../server/src/core/features/problems/problemsOf.ts';
import type { Gold } from '../../../score/gold.ts';
import { isAtHand, type SetName, sets } from '../../../score/sets.ts';
import { registerOfGold } from '../../../support/goldRegister.ts';

/** Of these it is for the eye to judge whether they are there. */
const OF_THE_TEXT = new Set(['undated-readout', 'web-debris', 'unclosed-quotation', 'garbled-characters']);

/** The alarms of a set, as `file code “text”`. */
function alarms(name: SetName): string[] {
  const { texts: folder, gold } = sets[name];
  const texts = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
  );
  const register = registerOfGold(JSON.parse(readFileSync(gold, 'utf8')) as Gold);
  let corpus = Corpus.empty.withRegisterFile('officials.yaml', register);
  for (const [uri, text] of texts) corpus = corpus.with(uri, text);
  return [...texts].flatMap(([uri, text]) =>
    problemsOf(corpus, uri)
      .filter(({ code }) => !OF_THE_TEXT.has(code))
      .map(({ code, start, end }) => `${uri} ${code} “${text.slice(start, end)}”`),
  );
}

describe('false alarms', () => {
  it('there is none in the seeds', () => assert.deepEqual(alarms('seeds'), []));

  for (const name of ['en', 'es'] as const) {
    it(`there is none of titles, delegations or spelling in the gold of ${name}`, () => {
      // Who is new depends on how they are read; the others are hints at what is there.
      const others = /unrecognised-name|different-accents|surname-before-introduction/;
      assert.deepEqual(
        alarms(name).filter((alarm) => !others.test(alarm)),
        [],
      );
    });
  }

  const ofOthers = isAtHand('dev') ? it : it.skip;
  ofOthers('there is none in readouts by others', () => assert.deepEqual(alarms('dev'), []));
});
