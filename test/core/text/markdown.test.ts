// Nothing that a document says becomes a link, a command or HTML.
import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../../server/src/core/text/markdown.ts';

describe('escaped Markdown', () => {
  const cases: Readonly<Record<string, string>> = {
    'Karin Lindqvist-Holm (S.), Minister': 'Karin Lindqvist-Holm (S.), Minister',
    '[here](command:delete)': '\\[here\\](command:delete)',
    '<b onclick="x">&lt;': '\\<b onclick="x"\\>\\&lt;',
    'see https://example.org': 'see https:\\/\\/example.org',
    'see WWW.example.org': 'see WWW\\.example.org',
    'mail a@example.org': 'mail a\\@example.org',
    '**a** _b_ `c` ~~d~~ a|b \\': '\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ a\\|b \\\\',
    'two\n\n# lines': 'two # lines',
  };
  for (const [text, escaped] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), escaped));
  }
});
