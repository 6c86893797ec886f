// What is nearly right in a register file is put right by what was probably meant.
import assert from 'node:assert/strict';
import { fixed, theProblem, workspace } from '../../../support/problems.ts';

describe('a word of the register that is nearly another', () => {
  const text = `posts:
  - { id: no-president, label: President, country: NO }
persons:
  - name: Inés Quiroga
    country: Mexiko
    other_name: Inesita
    memberships: [{ post: no-presidnt }, { role: Envoy, country: USA }, { role: Judge, country: Suecai }, { role: Spy, country: United States }]
`;
  const cured = (code: string, written: string, meant: string) => {
    const others: Record<string, string> = { Mexiko: 'MX', USA: 'US', Suecai: 'SE', 'United States': 'US' };
    const only = Object.keys(others).reduce(
      (rest, word) => (word === written ? rest : rest.replace(word, others[word]!)),
      text,
    );
    const files = workspace({ 'officials.yaml': only });
    const { message, fixes } = theProblem(files, 'officials.yaml', code);
    assert.match(message, new RegExp(`: perhaps \`${meant}\`\\.$`));
    assert.deepEqual(fixed(files, fixes, `Replace with \`${meant}\``), {
      'officials.yaml': only.replace(written, meant),
    });
  };

  for (const [code, written, meant] of [
    ['register-unknown-post', 'no-presidnt', 'no-president'],
    ['register-unknown-key', 'other_name', 'other_names'],
    ['register-unknown-country', 'Mexiko', 'MX'],
    ['register-unknown-country', 'USA', 'US'],
    ['register-unknown-country', 'Suecai', 'SE'],
    ['register-unknown-country', 'United States', 'US'],
  ] as const)
    it(`${written} is replaced with ${meant}`, () => cured(code, written, meant));

  it('is not guessed where nothing is near', () => {
    const files = workspace({ 'officials.yaml': 'persons:\n  - { name: Inés Quiroga, shoe: 7 }\n' });
    assert.deepEqual(theProblem(files, 'officials.yaml', 'register-unknown-key').fixes, []);
  });
});
