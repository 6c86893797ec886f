// The words of one sentence that report an encounter, by a verb, a noun, or who went to it.
import { EncounterWord as W } from '../../lexicon/encounterWord.ts';
import type { Tokens } from '../tokens.ts';
import { isSmall, encounterWordAt as wordAt } from '../words.ts';
import { accompanimentAt, attendedAt } from './accompaniment.ts';
import type { Encounter } from './encounter.ts';
import { nominalAt } from './nominals.ts';
import type { Sentence } from './sentences.ts';
import { FAMILY, verbReportAt } from './verbReport.ts';

/** In the order of their verbs. */
export function encountersIn(tokens: Tokens, sentence: Sentence, quoted: Uint8Array): Encounter[] {
  const found: Encounter[] = [];
  if ((sentence.words & (FAMILY | W.noun)) === 0) return found;
  let clause = sentence.from;
  let nextAppearance = 0;
  for (let token = sentence.from; token < sentence.to; token++) {
    while (nextAppearance < sentence.appearances.length && sentence.appearances[nextAppearance]!.to <= token)
      nextAppearance++;
    const covering = sentence.appearances[nextAppearance];
    if (covering !== undefined && covering.from <= token) {
      token = covering.to - 1;
      continue;
    }
    const word = wordAt(tokens, token);
    // `Irán` is no verb in the middle of a sentence.
    const name = !sentence.heading && token > sentence.from && !isSmall(tokens, token);
    const report =
      name || quoted[token] === 1 || word === 0
        ? undefined
        : (verbReportAt(tokens, sentence, token, word, clause, found.at(-1)) ??
          nominalAt(tokens, sentence, token, word) ??
          accompanimentAt(tokens, sentence, token, word, clause) ??
          attendedAt(tokens, sentence, token, clause));
    if (report === undefined) continue;
    found.push(report);
    clause = report.after;
    token = report.after - 1;
  }
  return found;
}
