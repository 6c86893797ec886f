// What somebody hostile wrote into a readout, a register and a side file, as the editor is given it: text that does nothing.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sideFileText } from '../../support/decisions.ts';
import { eventually, file, open, positionOf } from './workspace.ts';

const evil =
  '[x](command:workbench.action.quit) ![y](https://evil.example/y.png) <img src=x onerror=alert(1)> <a href="command:z">z</a> <https://evil.example/a> https://evil.example/b $(zap)';
const path = 'hostile/evil.readout.txt';
const text = `Lima, May 1, 2024. Foreign Minister Zora Quillfeather met with Ambassador Ben Umbral of Ghana.

Minister for [x](command:workbench.action.quit) Zora Quillfeathr thanked <b>Ben Umbral</b> of $(zap).

The Minister of Trade, Ana <img> Ruiz, spoke. “${evil}, said Zora Quillfeather.

[1]: command:workbench.action.quit
javascript:alert(1) command:workbench.action.quit file:///etc/passwd
`;
const register = JSON.stringify({
  persons: [
    {
      ...{ id: 'zora', name: 'Zora Quillfeather', other_names: [evil], country: evil, notes: evil },
      memberships: [{ role: `Minister ${evil}`, organization: evil, start_date: evil }],
      links: [
        { url: 'command:workbench.action.quit', note: evil },
        { url: 'https://good.example&#64;evil.example/', note: evil },
        { url: 'https://good.example/page', note: 'The ministry' },
      ],
    },
  ],
});
const side = sideFileText(text, [
  { words: 'Ben Umbral', judgement: 'unsure', person: 'zora', creator: evil, note: evil },
]);

describe('what somebody hostile wrote', () => {
  let document: vscode.TextDocument;
  const files: Readonly<Record<string, string>> = {
    'hostile/officials.yaml': register,
    [path]: text,
    [`${path}.annotations.yaml`]: side,
  };

  before(async () => {
    for (const [name, content] of Object.entries(files))
      await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(content));
    document = await open(path);
    await eventually('problems', () => vscode.languages.getDiagnostics(document.uri)[0]);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file('hostile'), { recursive: true });
  });

  /** That a card is not trusted, and, made into HTML by an editor that lets all HTML be, leads only to pages whose site it shows. */
  async function assertHarmless(
    card: vscode.MarkdownString | vscode.MarkedString | undefined,
  ): Promise<void> {
    if (card === undefined) return;
    const value = typeof card === 'string' ? card : card.value;
    const { isTrusted, supportHtml } = card as vscode.MarkdownString;
    assert.ok(!isTrusted && !supportHtml, value);
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', value);
    assert.doesNotMatch(html, /<img|<script|onerror=(?!alert)|javascript:/i, html);
    for (const [, href = '', words = ''] of html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)) {
      const [, , site] = href.split('/');
      assert.match(href, /^https:\/\//, html);
      // This renderer makes links of plain addresses as well.
      assert.ok(words.includes(`//${site}`) || value.replaceAll('\\', '').includes(`(${site})`), value);
    }
  }

  it('does nothing in a hover', async () => {
    for (const words of ['Zora Quillfeather', 'Zora Quillfeathr', 'Ben Umbral', 'Ana <img> Ruiz']) {
      const position = positionOf(document, words).translate(0, 2);
      const hovers = await eventually(`a hover on ${words}`, async () => {
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          ...(['vscode.executeHoverProvider', document.uri, position] as const),
        );
        return found.length > 0 ? found : undefined;
      });
      for (const { contents } of hovers) for (const card of contents) await assertHarmless(card);
    }
  });

  it('does nothing beside what is offered while writing', async () => {
    const end = document.lineAt(document.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, '@Zora');
    await vscode.workspace.applyEdit(edit);
    const list = await eventually('somebody is offered', async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        ...([
          'vscode.executeCompletionItemProvider',
          document.uri,
          end.translate(0, 5),
          undefined,
          20,
        ] as const),
      );
      return found.items.some(({ documentation }) => documentation !== undefined) ? found : undefined;
    });
    for (const { documentation, command } of list.items) {
      assert.equal(command, undefined);
      await assertHarmless(documentation);
    }
    await vscode.commands.executeCommand('undo');
  });

  it('does nothing in problems, lenses, hints, links and the outline', async () => {
    for (const { message, code } of vscode.languages.getDiagnostics(document.uri)) {
      assert.equal(typeof message, 'string');
      // Where a problem is explained is a place of the program's own.
      if (typeof code === 'object') assert.match(code.target.toString(), /\/readme\.md#/i);
    }
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const ask = <Answer>(command: string, ...more: unknown[]) =>
      vscode.commands.executeCommand<readonly Answer[]>(command, document.uri, ...more);
    for (const { command } of await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', 100))
      assert.ok(command === undefined || ['', 'readouts.show'].includes(command.command), command?.command);
    for (const { label, tooltip } of await ask<vscode.InlayHint>('vscode.executeInlayHintProvider', whole)) {
      assert.equal(typeof label, 'string');
      if (tooltip !== undefined) await assertHarmless(tooltip);
    }
    const links = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', 100);
    for (const { range, target } of links) {
      if (target?.scheme === 'command' || target?.scheme === 'javascript') assert.fail(target.toString());
      // The editor finds addresses by itself: they stand there as they lead.
      if (target)
        assert.ok(target.toString(true).includes(document.getText(range).slice(0, 10)), `${target}`);
    }
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider');
    assert.ok(symbols.length > 0);
  });
});
