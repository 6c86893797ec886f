// The JSON Schema that an editor checks a file of decisions by says of each block what the reader says.
import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import schema from '../../../client/schemas/annotations.schema.json';
import { parseAnnotationFile } from '../../../server/src/core/annotations/parseAnnotationFile.ts';
import { annotationShape, positionShape, quoteShape } from '../../../server/src/core/annotations/shape.ts';
import { sideFileText } from '../../support/decisions.ts';

const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);
const faultsOf = (text: string) => parseAnnotationFile('a.txt.annotations.yaml', text).faults;

const words = 'Ana Ruiz met with Ben Ode.';
const good = sideFileText(words, [
  { words: 'Ana Ruiz', person: 'ana-ruiz', scope: 'document', note: 'So: “she”' },
  { words: 'Ben Ode', judgement: 'negative' },
  { words: 'met', motivation: 'commenting', judgement: undefined, note: '12' },
]);

describe('the schema of decisions', () => {
  it('knows the same keys', () => {
    const { properties } = schema.definitions.annotation;
    assert.deepEqual(Object.keys(properties), Object.keys(annotationShape.entries));
    assert.deepEqual(Object.keys(properties.quote.properties), Object.keys(quoteShape.entries));
    assert.deepEqual(Object.keys(properties.position.properties), Object.keys(positionShape.entries));
  });

  it('finds what the program writes in order', () => {
    assert.deepEqual(faultsOf(good), []);
    assert.equal(isValid(parse(good)), true, JSON.stringify(isValid.errors));
  });

  for (const [from, to] of [
    ['judgement: positive', 'judgement: yes'],
    ['    judgement: positive\n', ''],
    ['    person: ana-ruiz\n', ''],
    ['scope: document', 'scope: everywhere'],
    ['person: ana-ruiz', 'persn: ana-ruiz'],
    ['position: { start: 0', 'position: { start: -1'],
    ['exact: "Ana Ruiz"', 'exact: ""'],
    ['    note: "12"\n', ''],
    ['motivation: commenting', 'motivation: linking'],
  ] as const) {
    it(`finds a fault, as the reader: ${to.trim() || `without ${from.trim()}`}`, () => {
      const text = good.replace(from, () => to);
      assert.notEqual(text, good);
      assert.notDeepEqual(faultsOf(text), []);
      assert.equal(isValid(parse(text)), false);
    });
  }
});
