// Every kind of problem is explained in the README, at an address that an editor can open.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json';
import { guideIn } from '../../server/src/files/guide.ts';

describe('the guide', () => {
  it('leads to the line about each kind of problem', () => {
    const explanationOf = guideIn('.');
    for (const code of Object.keys(
      manifest.contributes.configuration.properties['readouts.problems'].properties,
    )) {
      const address = explanationOf(code);
      assert.ok(address, code);
      const [path, line] = address.split('#L');
      const said = readFileSync(fileURLToPath(path!), 'utf8').split('\n')[Number(line) - 1] ?? '';
      const family = /^(register|annotation)-/.exec(code)?.[1];
      assert.ok(said.includes(family === undefined ? code : `${family}-…`), code);
    }
  });

  it('is silent about what is not explained, and where there is no README', () => {
    assert.equal(guideIn('.')('no-such-code'), undefined);
    assert.equal(guideIn('no-such-folder')('misspelt-name'), undefined);
  });
});
