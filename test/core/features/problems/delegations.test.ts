// Who took part for whom: listed for another country, or twice; and who is named by surname before anybody knows them.
import assert from 'node:assert/strict';
import { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import { fixed, theProblem, told, type Workspace } from '../../../support/problems.ts';

const register = `persons:
  - { id: ines-quiroga, name: Inés Quiroga, country: MX, memberships: [{ role: Undersecretary of Trade }] }
  - { id: karin-lindqvist, name: Karin Lindqvist, country: SE, memberships: [{ role: Director for Trade, country: EU }] }
  - { id: ruth-thornbury, name: Ruth Thornbury, country: US, memberships: [{ role: Trade Adviser }] }
`;

function readout(text: string, registerText = register): Workspace {
  const uri = '2024-05-01.txt';
  const corpus = Corpus.empty.with(uri, text).withRegisterFile('officials.yaml', registerText);
  return {
    corpus,
    texts: new Map([
      [uri, text],
      ['officials.yaml', registerText],
    ]),
  };
}
const toldOf = (text: string, code: string) =>
  told(readout(text), '2024-05-01.txt').filter((problem) => problem.startsWith(code));

describe('wrong-delegation', () => {
  const text = `MEXICO CITY – President Rosa Lund of Mexico and President Ole Berg of the United States met in Lima.

The U.S. delegation was composed of the Trade Adviser, Ruth Thornbury; and the Director for Labor, Inés Quiroga.
`;
  it('is told of a name of the register that is listed for another country', () => {
    assert.deepEqual(toldOf(text, 'wrong'), ['wrong-delegation “Inés Quiroga”']);
    const { message, evidence, fixes } = theProblem(readout(text), '2024-05-01.txt', 'wrong-delegation');
    assert.equal(message, 'Inés Quiroga is listed for United States here, and is of Mexico in the register.');
    assert.equal(evidence[0]?.uri, 'officials.yaml');
    // Somebody else of that name.
    assert.ok(
      fixed(readout(text), fixes, 'Add Inés Quiroga to the register')['officials.yaml']?.includes(
        'id: ines-quiroga-2, name: Inés Quiroga, country: US',
      ),
    );
  });

  it('is not told where nobody else shows whose delegation it is', () => {
    assert.deepEqual(toldOf(text.replace('Ruth Thornbury', 'Carla Olmo'), 'wrong'), []);
  });

  it('is not told of their own delegation, nor of who acts for an organisation besides', () => {
    assert.deepEqual(toldOf(text.replace('The U.S. delegation', 'The Mexican delegation'), 'wrong'), []);
    assert.deepEqual(toldOf(text.replace('Inés Quiroga', 'Karin Lindqvist'), 'wrong'), []);
  });
});

describe('duplicate-participant', () => {
  const list = `The delegations met in Lima.

The Mexican delegation:

- Inés Quiroga, Undersecretary of Trade
- Rosa Ahumada, Ambassador to Peru
- Tomás Lanz, Director General of Customs
- Inés Quiroga, Undersecretary of Trade
`;
  it('is told of the second of two in one list, and removes it', () => {
    assert.deepEqual(toldOf(list, 'duplicate'), ['duplicate-participant “Inés Quiroga”']);
    const files = readout(list);
    const { fixes } = theProblem(files, '2024-05-01.txt', 'duplicate-participant');
    assert.deepEqual(fixed(files, fixes, 'Remove the second'), {
      '2024-05-01.txt': `${list.slice(0, list.lastIndexOf('\n- Inés'))}\n`,
    });
  });

  it('is told of an enumeration in a sentence', () => {
    const text = `President Rosa Lund of Mexico and President Ole Berg of the United States met in Lima.

The Mexican delegation was composed of Undersecretary Inés Quiroga, Ambassador Rosa Ahumada, Director Tomás Lanz, and Undersecretary Inés Quiroga.
`;
    assert.deepEqual(toldOf(text, 'duplicate'), ['duplicate-participant “Inés Quiroga”']);
  });

  it('is not told of an agenda', () => {
    const agenda = `${list.slice(0, list.indexOf('- '))}- Inés Quiroga with Ruth Thornbury\n- Inés Quiroga with Rosa Ahumada\n`;
    assert.deepEqual(toldOf(agenda, 'duplicate'), []);
  });

  it('is not told of one who is named again in the next sentence', () => {
    const text =
      'Undersecretary Inés Quiroga met in Lima with Ambassador Rosa Ahumada and Director Tomás Lanz. Inés Quiroga thanked them.\n';
    assert.deepEqual(toldOf(text, 'duplicate'), []);
  });
});

describe('surname-before-introduction', () => {
  const text = `Quiroga and her hosts met in Lima to talk about trade and customs.

Undersecretary Inés Quiroga of Mexico said that the visit had been of use.
`;
  it('is a hint at the surname, cured by the name that comes later', () => {
    assert.deepEqual(toldOf(text, 'surname'), ['surname-before-introduction “Quiroga”']);
    const files = readout(text);
    const problem = theProblem(files, '2024-05-01.txt', 'surname-before-introduction');
    assert.equal(problem.severity, 'hint');
    assert.deepEqual(fixed(files, problem.fixes, 'Write “Inés Quiroga”'), {
      '2024-05-01.txt': text.replace('Quiroga', 'Inés Quiroga'),
    });
  });

  it('may be two surnames', () => {
    const spanish = text
      .replace('Quiroga', 'Quiroga Salcedo')
      .replace('Inés Quiroga', 'Inés Quiroga Salcedo');
    assert.deepEqual(toldOf(spanish, 'surname'), ['surname-before-introduction “Quiroga Salcedo”']);
  });

  it('is not told where a title introduces, or the full name came first', () => {
    assert.deepEqual(toldOf(text.replace('Quiroga', 'Undersecretary Quiroga'), 'surname'), []);
    assert.deepEqual(toldOf(text.replace('Quiroga', 'Inés Quiroga'), 'surname'), []);
  });
});
