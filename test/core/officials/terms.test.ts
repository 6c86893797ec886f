// When an office was held, as far as partial dates tell, with a day's grace.
import assert from 'node:assert/strict';
import { isHeldAbout, isOver } from '../../../server/src/core/officials/terms.ts';
import type { Membership } from '../../../server/src/core/register/register.ts';

const term = (startDate?: string, endDate?: string): Membership => ({
  ...{ post: undefined, role: 'Envoy', organization: undefined, country: undefined, startDate, endDate },
  ...{ notes: undefined, sources: [] },
});

describe('a term', () => {
  it('is the widest that its dates allow', () => {
    assert.ok(isHeldAbout(term('2023'), '2023-01-01'));
    assert.ok(isHeldAbout(term(undefined, '2023-06'), '2023-06-30'));
    assert.ok(isHeldAbout(term(), '1999-01-01'));
  });

  it('has a day of grace at both ends, over the end of a year', () => {
    assert.ok(isHeldAbout(term('2023-07-04'), '2023-07-03'));
    assert.ok(!isHeldAbout(term('2023-07-04'), '2023-07-02'));
    assert.ok(isHeldAbout(term(undefined, '2023'), '2024-01-01'));
    assert.ok(!isHeldAbout(term(undefined, '2023'), '2024-01-02'));
  });

  it('is over after its end, and not before its start', () => {
    assert.ok(isOver(term('2020', '2023-06-12'), '2023-06-13'));
    assert.ok(!isOver(term('2020', '2023-06'), '2023-06-13'));
    assert.ok(!isOver(term('2020'), '2019-01-01'));
  });
});
