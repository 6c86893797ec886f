// CSV: what RFC 4180 reads back, and nothing that a spreadsheet would run.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvOf } from '../../../../server/src/core/features/export/csv.ts';
import type { Decision } from '../../../support/decisions.ts';
import { exported, hostileTexts } from '../../../support/exported.ts';

const visit = 'Foreign Minister Ana Ruiz met with Ben Ode in Lima on May 3, 2024.\n';

/** By RFC 4180, written from its grammar. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (end === '\r\n') rows.push(row);
    row = [];
  }
  return rows;
}

const noted = (note: string): Decision[] => [
  { words: 'Ben Ode', judgement: 'positive', person: 'ben', creator: 'Eva', note },
];

describe('export as CSV', () => {
  it('has a header, and a line for each mention', () => {
    assert.equal(
      csvOf([exported(visit)], { bom: false }),
      'file,start,end,exact,kind,person_id,name,in_register,wikidata,post_id,title_as_written,country,date,meeting_date,status,by,at,note\r\n' +
        'visit.txt,17,25,Ana Ruiz,name,ana-ruiz,Ana Ruiz,no,,,Foreign Minister,,,2024-05-03,suggested,,,\r\n' +
        'visit.txt,35,42,Ben Ode,name,ben-ode,Ben Ode,no,,,,,,2024-05-03,suggested,,,\r\n',
    );
  });

  it('says what was decided, by whom', () => {
    const row = read(csvOf([exported(visit, { decisions: noted('a, "b"\nc') })], { bom: false }))[2]!;
    assert.deepEqual(
      row.slice(5).join('|'),
      'ben|ben|no||||||2024-05-03|confirmed|Eva|2026-11-20T10:00:00Z|a, "b"\nc',
    );
  });

  it('begins with a byte order mark if that is wanted', () => {
    assert.equal(csvOf([], { bom: true }).codePointAt(0), 0xfeff);
    assert.equal(csvOf([], { bom: false })[0], 'f');
  });

  it('keeps a spreadsheet from running a cell', () => {
    for (const file of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "=cmd|' /C calc'!A0"]) {
      const [, row] = read(csvOf([exported(visit, { file })], { bom: false }));
      assert.equal(row![0], `'${file}`);
    }
    const [, row] = read(csvOf([exported(visit, { file: 'a = b - c' })], { bom: false }));
    assert.equal(row![0], 'a = b - c');
  });

  it('can be read back, whatever the text', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const rows = read(csvOf([exported(text), exported(text)], { bom: false }));
        assert.equal(rows.length, 1 + 2 * exported(text).mentions.length);
        for (const row of rows) assert.equal(row.length, 18);
        const [, ...mentions] = rows;
        for (const [, start, end, exact] of mentions)
          assert.equal(exact!.replace(/^'/, ''), [...text].slice(Number(start), Number(end)).join(''));
      }),
      { numRuns: 100 },
    );
  });
});
