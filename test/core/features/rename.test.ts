// An official renamed: the texts after it, and the reasons why not.
import assert from 'node:assert/strict';
import { inKind } from '../../../server/src/core/features/rename/inKind.ts';
import { renamableAt, renameAt } from '../../../server/src/core/features/rename/renameAt.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { fixture } from '../../support/fixture.ts';

describe('a name in kind', () => {
  const check = (oldName: string, newName: string, forms: Readonly<Record<string, string | undefined>>) =>
    it(`${oldName} → ${newName}`, () => {
      const rewriting = inKind(oldName, newName);
      for (const [form, expected] of Object.entries(forms)) assert.equal(rewriting(form), expected, form);
    });

  check('Karin Lindqvist', 'Karin Olsson', {
    'Karin Lindqvist': 'Karin Olsson',
    Lindqvist: 'Olsson',
    Karin: 'Karin',
    'K. Lindqvist': 'K. Olsson',
    'KARIN LINDQVIST': 'KARIN OLSSON',
    'Karin Maria Lindqvist': 'Karin Maria Olsson',
    'The Iron Lady': 'The Iron Lady',
  });
  check('Tomás Ibarola Quintana', 'Tomás Ibarrola Quintana', {
    'Tomás Ibarola': 'Tomás Ibarrola',
    Ibarola: 'Ibarrola',
    'Tomas Ibarola': 'Tomas Ibarrola',
    'Ibarola Quintana': 'Ibarrola Quintana',
  });
  check('Elena Duarte', 'Elena Duarte Rivas', {
    'Elena Duarte': 'Elena Duarte Rivas',
    'ELENA DUARTE': 'ELENA DUARTE RIVAS',
    Duarte: 'Duarte',
  });
  check('Elena Duarte Rivas', 'Elena Duarte', {
    'Elena Duarte': 'Elena Duarte',
    'Duarte Rivas': 'Duarte',
    Rivas: undefined,
  });
  check('Rosa de la Fuente', 'Rosa del Río', {
    'Rosa de la Fuente': 'Rosa del Río',
    'de la Fuente': 'del Río',
    Fuente: 'Río',
  });
  check('Ana Sol', 'Inés Elena Vega', { 'Ana Sol': 'Inés Elena Vega', Sol: undefined });
});

/** The texts that change, without the quotations; and how many names in quotations would. */
function renamed(source: string, newName: string) {
  const { corpus, texts, cursor } = fixture(source);
  const found = renameAt(corpus, cursor, newName);
  assert.ok(!('refused' in found), 'refused' in found ? found.refused : '');
  return {
    texts: Object.fromEntries(
      found.map(({ uri, edits }) => [uri, applyEdits(texts.get(uri)!, edits).trimEnd()]),
    ),
    quoted: Object.fromEntries(
      found.map(({ uri, quoted }) => [uri, applyEdits(texts.get(uri)!, quoted).trimEnd()]),
    ),
  };
}

function refusal(source: string, newName = 'Karin Olsson'): string {
  const { corpus, cursor } = fixture(source);
  const found = renameAt(corpus, cursor, newName);
  return 'refused' in found ? found.refused : '';
}

describe('to rename', () => {
  const source = `-- call.txt --
Swedish Foreign Minister Karin Lindqvist called. Lindqvist was content.
-- officials.yaml --
persons:
  - id: karin-lindqvist
    name: Karin Lindqvist
    other_names: [K. Lindqvist, The Iron Lady]
    country: SE
-- visit.txt --
Foreign Minister Karin Lind<|>qvist of Sweden met with Ambassador Tomás Ibarrola of Mexico. “Minister Lindqvist is right,” said Ambassador Ibarrola.
`;

  it('changes every form in every readout and in the register, and leaves quotations to be chosen', () => {
    const { texts, quoted } = renamed(source, 'Karin Olsson');
    assert.deepEqual(texts, {
      'call.txt': 'Swedish Foreign Minister Karin Olsson called. Olsson was content.',
      'officials.yaml':
        'persons:\n  - id: karin-lindqvist\n    name: Karin Olsson\n    other_names: [K. Olsson, The Iron Lady]\n    country: SE',
      'visit.txt':
        'Foreign Minister Karin Olsson of Sweden met with Ambassador Tomás Ibarrola of Mexico. “Minister Lindqvist is right,” said Ambassador Ibarrola.',
    });
    assert.match(quoted['visit.txt'] ?? '', /Karin Lindqvist of Sweden .*“Minister Olsson is right,”/);
  });

  it('can be asked for in the register', () => {
    const moved = source.replace('Lind<|>qvist', 'Lindqvist').replace('name: Karin', 'name: Ka<|>rin');
    assert.deepEqual(renamed(moved, 'Karin Olsson'), renamed(source, 'Karin Olsson'));
  });

  it('changes the surname alone where that is what was asked about and given', () => {
    const moved = source.replace('Lind<|>qvist', 'Lindqvist').replace('. Lindqvist', '. Lind<|>qvist');
    assert.deepEqual(renamed(moved, 'Olsson'), renamed(source, 'Karin Olsson'));
  });

  it('begins with the whole name', () => {
    const { corpus, cursor, texts } = fixture(
      'Minister Karin Lindqvist spoke of trade. Lind<|>qvist was content.',
    );
    const found = renamableAt(corpus, cursor);
    assert.ok(!('refused' in found));
    assert.equal(found.name, 'Karin Lindqvist');
    assert.equal(texts.get('a.txt')!.slice(found.span.start, found.span.end), 'Lindqvist');
  });

  it('is refused where there is no name, or only an office', () => {
    assert.match(refusal('Minister Karin Lindqvist spoke<|> of trade.'), /no name/);
    assert.match(refusal('The Mini<|>ster of Trade, Karin Lindqvist, spoke.'), /an office/);
  });

  it('is refused where it is not known whose the name is', () => {
    const register = `-- o.yaml --\npersons: [{ id: a, name: Ana Sol, country: AR }, { id: b, name: Ana Sol, country: CL }]\n`;
    assert.match(
      refusal(`${register}-- a.txt --\nMinister Ana S<|>ol spoke of trade.`),
      /Ana Sol \(a\) and Ana Sol \(b\)/,
    );
  });

  it('is refused where somebody else has the new name', () => {
    const register = `-- o.yaml --\npersons: [{ id: karin-olsson, name: Karin Olsson }]\n`;
    assert.match(
      refusal(`${register}-- a.txt --\nMinister Karin Lind<|>qvist spoke of trade.`),
      /in the register/,
    );
    assert.match(
      refusal(
        'Minister Karin Lind<|>qvist spoke of trade.\n\nMinister Karin Olsson of Chile spoke of labour.',
      ),
      /in the readouts/,
    );
  });

  it('is refused where the new name is none', () => {
    for (const wrong of ['', ' ', '7', 'Karin\nOlsson', '{Karin}'])
      assert.match(refusal('Minister Karin Lind<|>qvist spoke of trade.', wrong), /cannot be a name/);
  });

  it('is refused where it is not clear what stands for a part of the old name', () => {
    const spoke = 'Minister Karin Lind<|>qvist spoke of trade. Lindqvist was content.';
    assert.match(
      refusal(spoke, 'Ana Elena Sol'),
      /which part of “Ana Elena Sol” stands for “Lindqvist” in a.txt/,
    );
  });

  it('is refused on an id', () => {
    const beside = `
-- o.yaml --
persons:
  - { id: karin, name: Karin Lindqvist }
-- a.txt --
Minister Lindqvist spoke.
-- a.txt.annotations.yaml --
annotations:
  - { id: d1, motivation: identifying, judgement: positive, person: ka<|>rin, quote: { exact: "Lindqvist" }, position: { start: 9, end: 18 } }
`;
    assert.match(refusal(beside), /no name of an official here/);
  });
});
