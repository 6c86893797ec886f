// What is said of the seeds: what is wrong in them is found, and with their register nobody is told off wrongly.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import { problemsOf } from '../../../../server/src/core/features/problems/problemsOf.ts';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name.slice(0, 3), readFileSync(`seeds/${name}`, 'utf8')] as const);
const registerText = readFileSync('seeds/officials.yaml', 'utf8');

/** Every problem as `document code “text”`, but for the debris. */
function told(corpus: Corpus): string[] {
  return seeds.flatMap(([uri, text]) =>
    problemsOf(corpus, uri)
      .filter(({ code }) => code !== 'web-debris')
      .map(({ code, start, end }) => `${uri} ${code} “${text.slice(start, end)}”`),
  );
}

describe('the seeds', () => {
  let alone = Corpus.empty;
  let registered = Corpus.empty;
  before(() => {
    for (const [uri, text] of seeds) alone = alone.with(uri, text);
    registered = alone.withRegisterFile('officials.yaml', registerText);
  });

  const firstWords: Record<string, string> = { '000': 'The', '001': 'As', '003': 'Mexico', '004': 'Mexico' };
  const undated = ['000', '001', '003', '004'].map((uri) => `${uri} undated-readout “${firstWords[uri]}”`);
  const unclosed = ['002 unclosed-quotation ““”', '002 unclosed-quotation ““”', '002 unclosed-quotation ““”'];
  const wrongTitle = '002 inconsistent-title “Secretary of National Security of the United States”';

  it('contradict themselves and each other in these places', () => {
    assert.deepEqual(
      told(alone).sort(),
      [
        ...undated,
        ...unclosed,
        '000 inconsistent-name “Stephanie Syptak-Ramnat”',
        '002 inconsistent-name “Stephanie Syptak-Ramnath”',
        '002 inconsistent-title “Secretary of Homeland Security”',
        ...[wrongTitle, wrongTitle],
      ].sort(),
    );
  });

  it('are right in all else, says their register', () => {
    assert.deepEqual(
      told(registered).sort(),
      [
        ...undated,
        ...unclosed,
        '000 misspelt-name “Stephanie Syptak-Ramnat”',
        // Spelt McEldowney by everybody else.
        '002 misspelt-name “Nancy McEldowny”',
        ...[wrongTitle, wrongTitle],
      ].sort(),
    );
  });

  it('have what web pages left behind in them', () => {
    const debris = seeds.map(([uri, text]) =>
      problemsOf(alone, uri)
        .filter(({ code }) => code === 'web-debris')
        .map(({ start, end }) => text.slice(start, end)),
    );
    assert.deepEqual(
      debris.map((found) => found.length),
      [1, 1, 0, 1, 1],
    );
    const lines = debris.flat().flatMap((found) => found.split('\n').filter((line) => line.trim() !== ''));
    assert.ok(lines.every((line) => line.startsWith('/cms/') || line.startsWith('Press "Enter"')));
  });

  it('have a register without a fault, in the order of its ids', () => {
    assert.deepEqual(problemsOf(registered, 'officials.yaml'), []);
    const ids = [...registered.register.persons.keys()];
    assert.deepEqual(ids, ids.toSorted());
  });
});
