// What else a curator meets while reading and writing: asked for as the editor asks, for the whole chain down to its own types.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open, positionOf } from './workspace.ts';

const visit = 'readouts/2024/visit.txt';
const call = 'readouts/2024/call.txt';
const mexicoCity = 'seeds/003_a1d53c704fa323d4.txt';

/** Asks one of VS Code's own commands until there is something to go on with. */
const asked = <Answer>(command: string, ...args: unknown[]): Promise<Answer> =>
  eventually(command, async () => {
    const answer = await vscode.commands.executeCommand<Answer | undefined>(command, ...args);
    return Array.isArray(answer) && answer.length === 0 ? undefined : answer;
  });

describe('completion', () => {
  it('offers an official, with the card of whoever it is', async () => {
    const document = await open(call);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, ' She spoke of @ebra');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const end = document.lineAt(document.lineCount - 1).range.end;
    const item = await eventually('Ebrard', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
        undefined,
        5,
      );
      return items.find(({ label }) => /Ebrard/.test(typeof label === 'string' ? label : label.label));
    });
    const documentation = item.documentation;
    assert.match(typeof documentation === 'string' ? documentation : (documentation?.value ?? ''), /Ebrard/);
    await vscode.commands.executeCommand('undo');
  });
});

describe('renaming', () => {
  it('reaches the other readout, with each form in kind', async () => {
    const document = await open(visit);
    const edit = await asked<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, 'Petra Lindqvist'),
      'Petra Lindkvist',
    );
    const textsOf = (name: string) =>
      edit
        .entries()
        .filter(([uri]) => uri.path.endsWith(name))
        .flatMap(([, edits]) => edits.map(({ newText }) => newText));
    assert.deepEqual(textsOf('visit.txt'), ['Petra Lindkvist']);
    assert.deepEqual(textsOf('call.txt'), ['Lindkvist']);
  });

  it('is refused with the reason', async () => {
    const document = await open(visit);
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand(
          'vscode.prepareRename',
          document.uri,
          positionOf(document, 'wildlife'),
        ),
      /no name of an official/,
    );
  });
});

describe('the tree of calls', () => {
  it('leads from an official to the meetings', async () => {
    const document = await open(mexicoCity);
    const [official] = await asked<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      positionOf(document, 'Ebrard Casaubon'),
    );
    const meetings = await asked<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', official);
    assert.ok(
      meetings.some(({ from }) => /2021-08-11 · Mexico, United States/.test(from.detail ?? '')),
      meetings.map(({ from }) => from.detail).join(' | '),
    );
  });
});

describe('colours', () => {
  it('are told by the legend', async () => {
    const document = await open(visit);
    const legend = await asked<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.ok(legend.tokenTypes.includes('name') && legend.tokenModifiers.includes('unrecognised'));
    const { data } = await asked<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    assert.ok(data.length > 0 && data.length % 5 === 0);
  });
});

describe('beside the text', () => {
  it('stands whom a role means', async () => {
    const document = await open(visit);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await asked<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label[0]?.value));
    assert.ok(labels.includes('‹Petra Lindqvist›'), labels.join(', '));
  });

  it('stands who took part in a meeting', async () => {
    const document = await open(mexicoCity);
    const lenses = await asked<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.ok(
      titles.some((title) => /Mexico: .*Ebrard/.test(title)),
      titles.join(' | '),
    );
  });
});

describe('the text', () => {
  it('can be folded, and selected step by step', async () => {
    const document = await open(mexicoCity);
    const folds = await asked<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.some(({ kind }) => kind === vscode.FoldingRangeKind.Region));
    const [range] = await asked<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [positionOf(document, 'Ebrard Casaubon')],
    );
    const steps: string[] = [];
    for (let step = range; step; step = step.parent) steps.push(document.getText(step.range));
    assert.ok(steps.includes('Foreign Minister Marcelo Ebrard Casaubon'), steps.join(' | '));
  });
});
