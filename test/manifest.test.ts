// What package.json tells an editor is what the server holds to.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import manifest from '../package.json';
import { defaultGlobs, fileKind } from '../server/src/files/fileKind.ts';
import { languageId, tokenModifiers, tokenTypes } from '../server/src/lsp/protocol.ts';
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

  it('has no words of the readout offered as completions, in its front matter either', () => {
    const defaults: Readonly<Record<string, unknown>> =
      manifest.contributes.configurationDefaults['[readout]'];
    assert.equal(defaults['editor.wordBasedSuggestions'], 'off');
    // Defaults of a language do not hold in another within it.
    for (const grammar of manifest.contributes.grammars) assert.ok(!('embeddedLanguages' in grammar));
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

  it('describes every colour that the server tells, and how it looks', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(semanticTokenTypes), [...tokenTypes]);
    assert.deepEqual(ids(semanticTokenModifiers), [...tokenModifiers]);
    assert.deepEqual(Object.keys(semanticTokenScopes[0]?.scopes ?? {}), [
      ...tokenTypes,
      ...tokenModifiers.map((modifier) => `*.${modifier}`),
    ]);
  });

  it('has the same defaults', () => {
    assert.deepEqual(settings['readouts.register'].default, defaultSettings.register);
    assert.deepEqual(settings['readouts.files'].default, defaultSettings.files);
    assert.deepEqual(settings['readouts.problems'].default, defaultSettings.problems);
    assert.equal(settings['readouts.inlayHints.roles'].default, defaultSettings.inlayHints.roles);
    assert.equal(settings['readouts.inlayHints.surnames'].default, defaultSettings.inlayHints.surnames);
  });

  it('lets every kind of problem be set, and tells how loud it is by itself', () => {
    const offered = Object.entries(settings['readouts.problems'].properties);
    const sources = readdirSync('server/src/core', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`server/src/core/${name}`, 'utf8'))
      .join('\n');
    const codes = sources.matchAll(/\bcode: '([a-z-]+)'|'((?:register|annotation)-[a-z-]+)'/g);
    const raised = new Set([...codes].map(([, code, ofFile]) => code ?? ofFile));
    assert.deepEqual(offered.map(([code]) => code).sort(), [...raised].sort());
    for (const [, code, severity] of sources.matchAll(/\bcode: '([a-z-]+)',\s*severity: '([a-z]+)'/g)) {
      assert.equal(offered.find(([each]) => each === code)?.[1].default, severity, code);
    }
  });

  it('has registers checked by their schema where another extension can', () => {
    const [validation] = manifest.contributes.yamlValidation;
    assert.deepEqual(
      [validation?.fileMatch].flat().map((pattern) => `**/${pattern}`),
      defaultSettings.register,
    );
  });

  it('points to files that are there', () => {
    const { grammars, yamlValidation } = manifest.contributes;
    const paths = [
      language?.configuration,
      ...grammars.map(({ path }) => path),
      ...yamlValidation.map(({ url }) => url),
    ];
    for (const path of paths) assert.ok(path && existsSync(path), path);
  });

  it('has a command for every key and menu, and letters for keys in a review alone', () => {
    const { commands, keybindings, menus } = manifest.contributes;
    const known = new Set(commands.map(({ command }) => command));
    const used = [...keybindings, ...Object.values(menus).flat()];
    assert.deepEqual(
      used.filter(({ command }) => !known.has(command)),
      [],
    );
    for (const { key, when } of keybindings)
      if (/^(shift\+)?[a-z]$/.test(key)) assert.match(when, /^readouts\.reviewing && editorTextFocus/, key);
    const keys = keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(keys).size, keys.length);
  });
});
