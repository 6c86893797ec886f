// What a document reports: its encounters, each once, with everybody who is said to have been there.
import type { Draft } from '../draft.ts';
import type { DateInText } from '../readout.ts';
import { Account, type Company, type Told } from './account.ts';
import { type Appearance, appearancesOf } from './appearances.ts';
import { attendanceIn } from './attendance.ts';
import { encountersIn } from './encounters.ts';
import { quotedTokens } from './quotedTokens.ts';
import type { Report } from './report.ts';
import { type Sentence, sentencesOf, stopsOf } from './sentences.ts';
import { CREDIT } from './untitledNames.ts';

export interface Reports {
  readonly appearances: readonly Appearance[];
  readonly sentences: readonly Sentence[];
  /** The tokens at which a sentence may end. */
  readonly stops: Int32Array;
  /** By token: 1 in quotation marks. */
  readonly quoted: Uint8Array;
  /** What each of the sentences says by itself. */
  readonly told: readonly Told[];
  readonly meetings: readonly Report[];
  readonly companies: readonly Company[];
  /** The two parties of each encounter, whether it counts as a meeting or not. */
  readonly parties: readonly Report[];
}

/** `earlier` is what was read of the same text when fewer appearances were known: sentences without a new one tell the same. */
export function reportsOf(draft: Draft, date: DateInText | undefined, earlier?: Reports): Reports {
  const { tokens } = draft;
  // Who wrote or photographed it did not take part.
  const appearances = appearancesOf(draft).filter(({ mention }) => mention.evidence !== CREDIT);
  const stops = earlier?.stops ?? stopsOf(draft);
  const sentences = sentencesOf(draft, appearances, stops, earlier?.sentences);
  const quoted = earlier?.quoted ?? quotedTokens(draft);
  const account = new Account(draft, date);
  let next = 0;
  const told = sentences.map((sentence) => {
    while (
      earlier !== undefined &&
      earlier.sentences[next] !== undefined &&
      earlier.sentences[next]!.from < sentence.from
    )
      next++;
    const here =
      earlier?.sentences[next] === sentence
        ? earlier.told[next]!
        : {
            encounters: encountersIn(tokens, sentence, quoted),
            attendance: attendanceIn(tokens, sentence, quoted),
          };
    account.read(sentence, here);
    return here;
  });
  const meetings = account.end();
  const { companies, parties } = account;
  return { appearances, sentences, stops, quoted, told, meetings, companies, parties };
}
