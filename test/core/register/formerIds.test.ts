// Ids of entries that were merged into another: what refers to them still finds the person.
import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { mergeRegister } from '../../../server/src/core/register/mergeRegister.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';
import { personOf } from '../../../server/src/core/register/register.ts';

const register = (text: string) => mergeRegister([parseRegisterFile('officials.yaml', text)]);

const faults = (text: string): string[] =>
  register(text).files[0]!.faults.map(({ code, start, end }) => `${code} at “${text.slice(start, end)}”`);

const ada = 'persons:\n  - { id: ada-lunde, name: Ada Lunde, all_ids: [ada, ada-lunde, a-lunde] }\n';

describe('a former id', () => {
  it('leads to the person, and is no entry', () => {
    assert.deepEqual(faults(ada), []);
    assert.deepEqual(register(ada).persons.get('ada-lunde')?.formerIds, ['ada', 'a-lunde']);
    assert.equal(personOf(register(ada), 'ada')?.id, 'ada-lunde');
    assert.equal(register(ada).persons.size, 1);
  });

  it('leads to where readouts speak of the person', () => {
    const corpus = Corpus.empty
      .withRegisterFile('officials.yaml', ada)
      .with('a.txt', 'The Minister of Trade of Sweden, Ada Lunde, spoke to the press.\n');
    assert.equal(corpus.official('a-lunde')?.id, 'ada-lunde');
    assert.deepEqual(
      corpus.sightingsOf('a-lunde').map(({ uri, person }) => [uri, person]),
      [['a.txt', 0]],
    );
  });

  it('is nobody else’s', () => {
    assert.deepEqual(faults(`${ada}  - { id: ada, name: Ada Moe }\n`), ['register-duplicate-id at “ada”']);
    assert.deepEqual(faults(`${ada}  - { id: moe, name: Ada Moe, all_ids: ada }\n`), [
      'register-duplicate-id at “ada”',
    ]);
    assert.equal(personOf(register(`${ada}  - { id: ada, name: Ada Moe }\n`), 'ada')?.name, 'Ada Moe');
  });
});
