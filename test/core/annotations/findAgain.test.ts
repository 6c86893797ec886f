// Places of quotes in a text that was edited. `<|…|>` is the place: before as annotated, after as it is to be found; without one it is lost.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAgain } from '../../../server/src/core/annotations/findAgain.ts';
import { caseOf, hard, plain } from '../../bench/anchoring/cases.ts';
import { outcomeOf, withTextBefore } from '../../bench/anchoring/scores.ts';

interface Marked {
  readonly text: string;
  readonly place: { readonly start: number; readonly end: number } | undefined;
}

function marked(source: string): Marked {
  const start = source.indexOf('<|');
  if (start < 0) return { text: source, place: undefined };
  const end = source.indexOf('|>') - 2;
  return { text: source.replace('<|', '').replace('|>', ''), place: { start, end } };
}

function search(before: string, after: string, isKnown = true) {
  const old = marked(before);
  const fresh = marked(after);
  const { start, end } = old.place!;
  const quote = {
    exact: old.text.slice(start, end),
    prefix: old.text.slice(Math.max(0, start - 32), start),
    suffix: old.text.slice(end, end + 32),
  };
  const [found] = isKnown
    ? findAgain([{ quote, place: old.place }], old.text, fresh.text)
    : findAgain([{ quote, place: undefined }], undefined, fresh.text);
  const span = found!.span;
  const shown = span
    ? `${fresh.text.slice(0, span.start)}<|${fresh.text.slice(span.start, span.end)}|>${fresh.text.slice(span.end)}`
    : fresh.text;
  return { shown, after, changed: found!.changed, candidates: found!.candidates, fresh };
}

function unchanged(before: string, after: string): void {
  const { shown, changed } = search(before, after);
  assert.deepEqual({ shown, changed }, { shown: after, changed: false });
}

function changed(before: string, after: string): void {
  const { shown, changed } = search(before, after);
  assert.deepEqual({ shown, changed }, { shown: after, changed: true });
}

describe('findAgain', () => {
  it('goes with what is put in and taken out before', () =>
    unchanged(
      'Ana Ruiz spoke. Ana Ruiz met Ben Ode. Later <|Ana Ruiz|> left.',
      'In Lima, Ana Ruiz met Ben Ode today. Later <|Ana Ruiz|> left.',
    ));

  it('does not care where lines are broken', () =>
    unchanged(
      'On Monday <|Ana Ruiz|> met Ben Ode in Lima.',
      'On Monday <|Ana\nRuiz|> met Ben Ode\nin Lima.',
    ));

  it('goes with a paragraph that moves, though there are copies of the name', () =>
    unchanged(
      'Ana Ruiz spoke of trade.\n\nThen <|Ana Ruiz|> thanked Ben Ode for his visit to Lima.\n\nThe talks end on Friday.',
      'Then <|Ana Ruiz|> thanked Ben Ode for his visit to Lima.\n\nAna Ruiz spoke of trade.\n\nThe talks end on Friday.',
    ));

  it('knows a sentence that stands once in either text, though another of which it had words was edited', () =>
    unchanged('<|Ana Ruiz|> agreed. Eva A. Sol agreed.', 'Eva A. Sol today.\n<|Ana Ruiz|> agreed.'));

  it('takes a name written otherwise for changed: a letter, accents, capitals, a middle name', () => {
    changed('Minister <|Ana Riuz|> met Ben Ode.', 'Minister <|Ana Ruiz|> met Ben Ode.');
    changed('Minister <|José Peña|> met Ben Ode.', 'Minister <|Jose Pena|> met Ben Ode.');
    changed('Minister <|Ana Ruiz|> met Ben Ode.', 'Minister <|ANA RUIZ|> met Ben Ode.');
    changed('Minister <|Ana Ruiz|> met Ben Ode.', 'Minister <|Ana T. Ruiz|> met Ben Ode.');
    changed('Minister <|Ana Ruiz|> met Ben Ode.', 'Minister <|Ruiz|> met Ben Ode.');
  });

  it('loses what was taken away, rather than take a copy of it', () => {
    const { candidates, fresh } = search(
      'Ana Ruiz spoke of trade. In Lima, <|Ana Ruiz|> met Ben Ode.',
      'Ana Ruiz spoke of trade.',
    );
    assert.deepEqual(
      candidates.map(({ start, end }) => fresh.text.slice(start, end)),
      ['Ana Ruiz'],
    );
    unchanged(
      'Ana Ruiz spoke. <|Ana Ruiz|> spoke. Ben Ode left.',
      'Ana Ruiz spoke. <|Ana Ruiz|> spoke. Ben Ode ate.',
    );
    lost('Ana Ruiz spoke. <|Ana Ruiz|> spoke. Ben Ode left.', 'Ana Ruiz spoke. Ben Ode left.');
  });

  it('loses a name in whose place another stands, and offers the place', () => {
    lost('Then <|Ana Ruiz|> met Ben Ode. Ana Ruiz left.', 'Then Eva Ruiz met Ben Ode. Ana Ruiz left.');
    lost('Then <|Daniel Gómez|> met Ben Ode.', 'Then Daniela Gómez met Ben Ode.');
    const { candidates, fresh } = search('Then <|Ana Ruiz|> met Ben Ode.', 'Then Eva Sol met Ben Ode.');
    assert.deepEqual(
      candidates.map(({ start, end }) => fresh.text.slice(start, end)),
      ['Eva Sol'],
    );
  });

  it('takes a number for no other number', () =>
    lost('It was <|June 2023|> in Lima when they met.', 'It was June 2024 in Lima when they met.'));

  it('keeps a place within a word', () =>
    unchanged('An <|ex|>president spoke in Lima.', 'Today an <|ex|>president spoke in Lima.'));

  it('goes by the quote alone where the text before is not known, if only one place fits', () => {
    const before = 'On Monday morning in rainy Lima, <|Ana Ruiz|> met President Ben Ode of Ghana.';
    const after =
      'Ana Ruiz spoke. On Monday morning in rainy Lima, <|Ana Ruiz|> met President Ben Ode of Ghana.';
    assert.equal(search(before, after, false).shown, after);
    const twice = `${marked(before).text} ${marked(before).text}`;
    assert.equal(search(before, twice, false).shown, twice);
    assert.equal(search(before, twice, false).candidates.length, 2);
  });

  it('is right nearly always, and wrong hardly ever, whatever is edited', () => {
    for (const [difficulty, least, most] of [
      [plain, 0.99, 1],
      [hard, 0.97, 2],
    ] as const) {
      const scores = { right: 0, wrong: 0, lost: 0, 'orphaned rightly': 0, ghost: 0 };
      for (let seed = 0; seed < 300; seed++) {
        const each = caseOf(seed, difficulty);
        scores[outcomeOf(each, withTextBefore(each))]++;
      }
      assert.ok(scores.right >= least * (scores.right + scores.wrong + scores.lost), JSON.stringify(scores));
      assert.ok(scores.wrong + scores.ghost <= most, JSON.stringify(scores));
    }
  });

  it('gives places within the text, whatever the two texts', () => {
    const word = fc.constantFrom('Ana', 'Ruiz', 'Ben', 'met', 'in', '.', ',', '\n', 'é', '🇲🇽', '  ');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, from, length) => {
        fc.pre(before.length > 0);
        const start = from % before.length;
        const end = Math.min(before.length, start + 1 + (length % 12));
        const quote = { exact: before.slice(start, end), prefix: '', suffix: '' };
        const [found] = findAgain([{ quote, place: { start, end } }], before, after);
        for (const span of [found!.span, ...found!.candidates]) {
          if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= after.length);
        }
      }),
    );
  });

  it('takes a large text in its stride', () => {
    const sentence = (n: number) => `On day ${n}, Ana Ruiz met Ben Ode number ${n * 7} in Lima. `;
    const before = Array.from({ length: 4000 }, (_, n) => sentence(n));
    const after = before.flatMap((each, n) =>
      n % 500 === 3 ? ['Nobody spoke. ', each] : n % 700 === 5 ? [] : [each],
    );
    const start = before.slice(0, 2000).join('').length + 'On day 2000, '.length;
    const place = { start, end: start + 8 };
    const quote = { exact: 'Ana Ruiz', prefix: 'On day 2000, ', suffix: ' met' };
    const [found] = findAgain([{ quote, place }], before.join(''), after.join(''));
    assert.equal(found!.span!.start, after.join('').indexOf('On day 2000, ') + 'On day 2000, '.length);
    const alike = 'Ana Ruiz met Ben Ode. '.repeat(8000);
    findAgain(
      [{ quote, place: { start: 88_000, end: 88_008 } }],
      alike,
      `${alike.slice(0, 90_000)}x ${alike.slice(0, 90_000)}`,
    );
  });
});

function lost(before: string, after: string): void {
  assert.equal(search(before, after).shown, after);
}
