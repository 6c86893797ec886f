// Characters that were read in another encoding than they were written in: `PerÃº` for `Perú`.

import type { Fix } from '../../corpus/fix.ts';
import type { Garbled } from '../../text/misdecoded.ts';
import type { Rule } from './rules.ts';

/** Told once of a readout: where one character is garbled, all of its kind are. */
export const garbledCharacters: Rule = (_corpus, { uri, readout }) => {
  const { garbled } = readout;
  const [first, ...rest] = garbled;
  if (first === undefined) return [];
  const more =
    rest.length === 0
      ? ''
      : ` So ${rest.length === 1 ? 'is one more place' : `are ${rest.length} more places`}.`;
  return [
    {
      ...{ code: 'garbled-characters', severity: 'warning', start: first.start, end: first.end },
      message: `Garbled: this was “${first.meant}”, read in another encoding than it was written in.${more}`,
      evidence: [],
      fixes: () => fixesOf(uri, garbled),
    },
  ];
};

/** What is only likely is put right only by who has seen it. */
function fixesOf(uri: string, garbled: readonly Garbled[]): readonly Fix[] {
  const sure = garbled.filter(({ isSure }) => isSure);
  const fix = (which: readonly Garbled[], title: string, preferred: boolean): Fix => ({
    ...{ title, preferred },
    edits: [{ uri, edits: which.map(({ start, end, meant }) => ({ start, end, newText: meant })) }],
  });
  const counted = (count: number) =>
    count === 1 ? 'the garbled character' : `all ${count} garbled characters`;
  if (sure.length === garbled.length) return [fix(sure, `Repair ${counted(sure.length)}`, true)];
  const likely = fix(garbled, `Repair ${counted(garbled.length)}, those too of which a part is lost`, false);
  if (sure.length === 0) return [likely];
  return [fix(sure, `Repair the ${sure.length} garbled characters that are sure`, true), likely];
}
