import assert from 'node:assert/strict';
import { formMaker, type NamedForm } from '../../../server/src/core/officials/nameIndex.ts';

describe('the forms of names', () => {
  it('are made once, and their names taken apart once, however often readouts repeat them', () => {
    const formOf = formMaker(() => undefined);
    const form = formOf('Ana Sol', 'MX', 'Foreign Secretary');
    assert.equal(formOf('Ana Sol', 'MX', 'Foreign Secretary'), form);
    const other = formOf('Ana Sol', 'MX', 'Ambassador');
    assert.notEqual(other, form);
    assert.equal(other.parts, form.parts);
  });

  it('are shared with those that are known', () => {
    const known = formMaker(() => undefined)('Ana Sol', undefined, undefined);
    const all = new Map<string, NamedForm>([[known.key, known]]);
    assert.equal(formMaker((key) => all.get(key))('Ana Sol', undefined, undefined), known);
  });

  it('differ by what was decided, in whatever order', () => {
    const formOf = formMaker(() => undefined);
    const decided = (...isNot: string[]) =>
      formOf('Ana Sol', undefined, undefined, { is: undefined, isNot, isUnsure: false });
    assert.equal(decided('a', 'b'), decided('b', 'a'));
    assert.notEqual(decided('a'), decided('b'));
  });
});
