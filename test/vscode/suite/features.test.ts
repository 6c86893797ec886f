// What a curator sees: hovers, the outline, definitions, problems and their fixes, asked for as the editor asks.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, file, open, positionOf } from './workspace.ts';

const ramnath = 'seeds/000_e0f42f31d6ac75e5.txt';
const mexicoCity = 'seeds/003_a1d53c704fa323d4.txt';
const visit = 'readouts/2024/visit.txt';
const call = 'readouts/2024/call.txt';

describe('a hover', () => {
  it('tells who an official is', async () => {
    const document = await open(mexicoCity);
    const text = await eventually('a hover on Ebrard', () => hover(document, 'Marcelo Ebrard Casaubon'));
    assert.match(text, /Marcelo Ebrard/);
    assert.match(text, /Foreign (Minister|Secretary|Affairs)/);
  });
});

describe('the outline', () => {
  it('leads from a meeting through its delegations to the officials', async () => {
    const document = await open(mexicoCity);
    const paths = await eventually('an outline with officials', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const found = pathsOf(symbols ?? []);
      return found.some((path) => path.some((name) => name.includes('Murphy'))) ? found : undefined;
    });
    const murphy = paths.find((path) => path.some((name) => name.includes('Murphy'))) ?? [];
    assert.ok(murphy.length >= 3, `meeting, delegation, official, not ${murphy.join(' › ')}`);
    assert.match(murphy.at(-2) ?? '', /United States/);
    assert.match(murphy.at(-1) ?? '', /Chris Murphy/);
  });
});

describe('a definition', () => {
  it('is the entry of the register', async () => {
    const document = await open(mexicoCity);
    const [register] = await eventually('the definition of Ebrard', () =>
      definition(document, 'Secretary Ebrard', 10),
    );
    assert.equal(register?.uri.toString(), file('seeds/officials.yaml').toString());
    const lines = (await vscode.workspace.openTextDocument(register.uri)).getText(register.range);
    assert.match(lines, /Ebrard/);
  });

  it('is the fullest introduction in another readout for who is not in the register', async () => {
    const document = await open(call);
    const [introduction] = await eventually('the definition of Lindqvist', () =>
      definition(document, 'Lindqvist'),
    );
    assert.equal(introduction?.uri.toString(), file(visit).toString());
  });
});

describe('problems', () => {
  it('are underlined where they are', async () => {
    const document = await open(visit);
    const unclosed = await problem(document, 'unclosed-quotation');
    assert.equal(unclosed.range.start.line, 2);
    const unknown = await problem(document, 'unrecognised-name');
    assert.match(document.getText(unknown.range), /Odhiambo|Lindqvist/);
  });

  it('are gone once the document says otherwise', async () => {
    const document = await open(visit);
    await problem(document, 'unclosed-quotation');
    await replace(document, 'begun, said', 'begun,” said');
    await eventually('the quotation closed', () => !has(document, 'unclosed-quotation') || undefined);
    await vscode.commands.executeCommand('undo');
    await problem(document, 'unclosed-quotation');
  });

  it('point to the spelling in the register', async () => {
    const document = await open(ramnath);
    const misspelt = await problem(document, 'misspelt-name');
    assert.match(document.getText(misspelt.range), /Ramnat$/);
  });
});

describe('the register', () => {
  it('counts as it stands in the editor, saved or not', async () => {
    const register = await open('seeds/officials.yaml');
    const document = await open(call);
    await problem(document, 'unrecognised-name', /Lindqvist/);
    await insert(register, '  - { id: petra-lindqvist, name: Petra Lindqvist, country: SE }\n');
    await eventually('Lindqvist known', () => !has(document, 'unrecognised-name', /Lindqvist/) || undefined);
    assert.ok(register.isDirty);
    await open('seeds/officials.yaml');
    await vscode.commands.executeCommand('undo');
    await problem(document, 'unrecognised-name', /Lindqvist/);
  });
});

describe('the setting readouts.register', () => {
  it('says where the register is, also to the documents that are open', async () => {
    const register = await open('team.yaml');
    const document = await open(call);
    const settings = vscode.workspace.getConfiguration('readouts');
    await settings.update('register', ['team.yaml'], vscode.ConfigurationTarget.Workspace);
    try {
      const [entry] = await eventually('the entry of Lindqvist', async () => {
        const found = await definition(document, 'Lindqvist');
        return found?.[0]?.uri.path === register.uri.path ? found : undefined;
      });
      assert.match(register.getText(entry?.range), /Petra Lindqvist/);
      await insert(register, '  - { id: amara-odhiambo, name: Amara Odhiambo, country: KE }\n');
      await eventually('Odhiambo known', () => !has(document, 'unrecognised-name') || undefined);
    } finally {
      await settings.update('register', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await problem(document, 'unrecognised-name', /Lindqvist/);
  });
});

describe('a fix', () => {
  it('replaces a misspelling', async () => {
    const document = await open(ramnath);
    const misspelt = await problem(document, 'misspelt-name');
    await fix(document, misspelt, /Ramnath/);
    await eventually('no misspelling', () => !has(document, 'misspelt-name') || undefined);
    assert.equal(document.getText().includes('Ramnat '), false);
    await vscode.commands.executeCommand('undo');
  });

  it('adds an official to the register, and then knows them', async () => {
    const document = await open(visit);
    const unknown = await problem(document, 'unrecognised-name', /Odhiambo/);
    await fix(document, unknown, /add .*register/i);
    await eventually('Odhiambo known', () => !has(document, 'unrecognised-name', /Odhiambo/) || undefined);
    const [entry] = await eventually('the new entry', () => definition(document, 'Amara Odhiambo'));
    assert.match(entry?.uri.path ?? '', /officials\.yaml$/);
  });

  it('takes another name into the register', async () => {
    const document = await open(ramnath);
    await fix(document, await problem(document, 'misspelt-name'), /as another name of/);
    await eventually('no misspelling', () => !has(document, 'misspelt-name') || undefined);
    const register = await open('seeds/officials.yaml');
    assert.match(register.getText(), /other_names:.*Ramnat\b/);
    await vscode.commands.executeCommand('undo');
    await problem(document, 'misspelt-name');
  });

  it('lets a name be none in any readout', async () => {
    const document = await open(call);
    const unknown = await problem(document, 'unrecognised-name', /Lindqvist/);
    await fix(document, unknown, /is no person, in any readout/);
    await eventually('no such problem', () => !has(document, 'unrecognised-name', /Lindqvist/) || undefined);
    const register = vscode.workspace.textDocuments.find(
      ({ isDirty, uri }) => isDirty && /\.yaml$/.test(uri.path),
    );
    assert.match(register?.getText() ?? '', /ignored:[\s\S]*Lindqvist/);
    await vscode.window.showTextDocument(register!);
    await vscode.commands.executeCommand('undo');
    await problem(document, 'unrecognised-name', /Lindqvist/);
  });

  it('corrects what is safe, all at once', async () => {
    const document = await open(ramnath);
    await problem(document, 'misspelt-name');
    const before = document.getText();
    const [all] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 0),
      'source.fixAll.readouts',
      50,
    );
    assert.ok(all?.edit && (await vscode.workspace.applyEdit(all.edit)));
    assert.notEqual(document.getText(), before);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});

async function hover(document: vscode.TextDocument, on: string): Promise<string | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, on),
  );
  const texts = hovers.flatMap(({ contents }) =>
    contents.map((each) => (typeof each === 'string' ? each : each.value)),
  );
  return texts.length > 0 ? texts.join('\n') : undefined;
}

/** The targets from `shift` characters into `on`; none yet is no answer to go on with. */
async function definition(
  document: vscode.TextDocument,
  on: string,
  shift = 0,
): Promise<readonly vscode.Location[] | undefined> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    positionOf(document, on).translate(0, shift),
  );
  const targets = found.map((each) =>
    'targetUri' in each ? new vscode.Location(each.targetUri, each.targetRange) : each,
  );
  return targets.length > 0 ? targets : undefined;
}

/** The names from the top of an outline to each of its leaves. */
function pathsOf(symbols: readonly vscode.DocumentSymbol[]): string[][] {
  return symbols.flatMap(({ name, children }) =>
    children.length === 0 ? [[name]] : pathsOf(children).map((path) => [name, ...path]),
  );
}

function problems(document: vscode.TextDocument, code: string, on = /(?:)/): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((each) => {
    const its = typeof each.code === 'object' ? each.code.value : each.code;
    return its === code && on.test(document.getText(each.range));
  });
}

function has(document: vscode.TextDocument, code: string, on?: RegExp): boolean {
  return problems(document, code, on).length > 0;
}

function problem(document: vscode.TextDocument, code: string, on?: RegExp): Promise<vscode.Diagnostic> {
  return eventually(`the problem ${code}`, () => problems(document, code, on)[0]);
}

async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const start = positionOf(document, old);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, start.translate(0, old.length)), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Writes a line at the end of the document. */
async function insert(document: vscode.TextDocument, line: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, line);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Applies the first quick fix of a problem whose title fits, as a click on it would. */
async function fix(document: vscode.TextDocument, cure: vscode.Diagnostic, title: RegExp): Promise<void> {
  const action = await eventually(`the fix ${title}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      cure.range,
      vscode.CodeActionKind.QuickFix.value,
      50,
    );
    return actions.find((each) => title.test(each.title));
  });
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}
