// The seeds are there, are text, and are read as a person would read them: `test/golden/` shows how.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseReadout } from '../server/src/core/readout/parseReadout.ts';
import { matchesGolden } from './support/golden.ts';
import { marked } from './support/marked.ts';

const names = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

describe('seeds', () => {
  it('are five readouts in UTF-8', () => {
    assert.equal(names.length, 5);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const name of names) decoder.decode(readFileSync(`seeds/${name}`));
  });

  for (const name of names) {
    it(`reads ${name} as its golden file shows`, () => {
      matchesGolden(name, drawn(readFileSync(`seeds/${name}`, 'utf8')));
    });
  }
});

/** The marked text, and below it who is who, the meetings and the quotations. */
function drawn(text: string): string {
  const readout = parseReadout(text);
  const words = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/\s+/g, ' ');
  const nameOf = (person: number) => readout.persons[person]!.name;
  const persons = readout.persons.map(
    ({ name, title, country }) => `${name} | ${title ?? '–'} | ${country ?? '–'}`,
  );
  const meetings = readout.meetings.flatMap(({ status, kind, anchor, place, date, delegations }) => [
    `${kind}, ${status}: ${words(anchor)}`,
    `  at ${place?.text ?? '–'}, on ${date?.iso ?? '–'}`,
    ...delegations.map(({ country, members }) => `  ${country ?? '–'}: ${members.map(nameOf).join(', ')}`),
  ]);
  const quotations = readout.quotations.map(
    (quotation) =>
      `${quotation.speaker === undefined ? 'nobody named' : nameOf(quotation.speaker)}${quotation.closed ? '' : ' (not closed)'}: ${words(quotation).slice(0, 60)}…`,
  );
  const parts = [
    `language ${readout.language ?? '–'}, date ${readout.date?.iso ?? '–'}`,
    ['persons', ...persons.sort()].join('\n  '),
    ['meetings', ...meetings].join('\n  '),
    ['quotations', ...quotations].join('\n  '),
  ];
  return `${marked(text)}\n\n========\n\n${parts.join('\n\n')}\n`;
}
