// Settings as clients send them: what makes sense is taken, what does not is said.
import assert from 'node:assert/strict';
import { defaultSettings, settingsOf } from '../../server/src/lsp/settings.ts';

describe('the settings', () => {
  for (const nothing of [undefined, null, {}, 'x', []]) {
    it(`are the defaults for ${JSON.stringify(nothing)}`, () => {
      assert.deepEqual(settingsOf(nothing), { settings: defaultSettings, complaints: [] });
    });
  }

  it('are those given', () => {
    const given = {
      register: ['people/*.yaml'],
      files: ['press/**'],
      problems: { 'web-debris': 'off' },
      inlayHints: { roles: false, surnames: true },
      imageBase: 'https://example.org/press',
      annotator: 'Ada Lunde',
    };
    assert.deepEqual(settingsOf({ ...given, trace: { server: 'off' } }), { settings: given, complaints: [] });
  });

  it('keep a default in place of each value that makes no sense, and say so', () => {
    const { settings, complaints } = settingsOf({
      register: 'officials.yaml',
      files: [1],
      problems: { 'web-debris': 'loud', 'misspelt-name': 'error' },
      inlayHints: { roles: 'yes' },
      imageBase: 'javascript:alert(1)',
    });
    assert.deepEqual(settings, { ...defaultSettings, problems: { 'misspelt-name': 'error' } });
    assert.equal(complaints.length, 5);
    assert.match(
      complaints.join('\n'),
      /readouts\.register[^\n]+\n.*readouts\.files[^\n]+\n.*web-debris.*\n.*inlayHints\.roles.*\n.*imageBase/,
    );
  });
});
