// What package.json tells an editor is what the server holds to.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import manifest from '../package.json';
import { defaultGlobs, fileKind } from '../server/src/files/fileKind.ts';
import { languageId } from '../server/src/lsp/protocol.ts';
import { defaultSettings } from '../server/src/lsp/settings.ts';

const [language] = manifest.contributes.languages;
const settings = manifest.contributes.configuration.properties;

describe('the manifest', () => {
  it('has the language under the name the server knows', () => {
    assert.equal(language?.id, languageId);
    assert.deepEqual(
      manifest.contributes.grammars.map((grammar) => grammar.language),
      [languageId],
    );
  });

  it('takes the same files for readouts', () => {
    const patterns = [
      ...(language?.extensions ?? []).map((ending) => `**/*${ending}`),
      ...(language?.filenamePatterns ?? []),
    ];
    for (const pattern of patterns) {
      const example = pattern.replace('**/', 'a/b/').replace('/**/', '/c/').replace('*', 'x');
      assert.equal(fileKind(`file:///${example}`, defaultGlobs), 'readout', example);
    }
  });

  it('has the same defaults', () => {
    assert.deepEqual(settings['readouts.register'].default, defaultSettings.register);
    assert.deepEqual(settings['readouts.files'].default, defaultSettings.files);
    assert.deepEqual(settings['readouts.problems'].default, defaultSettings.problems);
  });

  it('points to files that are there', () => {
    const paths = [language?.configuration, ...manifest.contributes.grammars.map(({ path }) => path)];
    for (const path of paths) assert.ok(path && existsSync(path), path);
  });
});
