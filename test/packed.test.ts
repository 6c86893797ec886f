// What is packed is what runs, and what its pages show: a new file has to be wanted here.
import assert from 'node:assert/strict';
import { listFiles } from '@vscode/vsce';

describe('the packed extension', () => {
  it('holds these files and no others', async () => {
    const files = await listFiles({ cwd: process.cwd() });
    const built = /^dist\/(client|client\.web|server|server\.web|reader|cli)\.js$|^dist\/NOTICES\.txt$/;
    const others = files.filter(
      (file) => !built.test(file) && !/^client\/images\/[\w-]+\.(png|svg|md)$/.test(file),
    );
    assert.deepEqual(others.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'client/schemas/annotations.schema.json',
      'client/schemas/officials.schema.json',
      'language-configuration.json',
      'package.json',
      'syntaxes/readout.tmLanguage.json',
    ]);
  }).timeout(60_000);
});
