// Cures over the wire: one edit that the editor makes in one step, with a preview where it reaches other files.
import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type InitializeResult,
  type ShowDocumentParams,
  ShowDocumentRequest,
} from 'vscode-languageserver/node';
import { ableClient, root, TestClient, TestFiles } from './client.ts';

const officials = `persons:
  - { id: karin-lindqvist, name: Karin Lindqvist, country: SE }
`;
const visit =
  'STOCKHOLM, May 3, 2024. Foreign Minister Karin Lindqist of Sweden met with Ambassador Tomás Ibarrola of Mexico and Secretary Rosa Ahumada of Mexico.\n';
const call = 'Swedish Foreign Minister Karin Lindqist called.\n';
const resolving = {
  ...ableClient,
  textDocument: {
    ...ableClient.textDocument,
    codeAction: {
      ...ableClient.textDocument?.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

let client: TestClient;
let uri: string;
let capabilities: InitializeResult['capabilities'];

async function start(texts: Record<string, string>, abilities = ableClient): Promise<void> {
  client = new TestClient(new TestFiles(texts));
  ({ capabilities } = await client.initialize(abilities));
  await client.initialized();
  await client.read;
  uri = await client.open('readouts/visit.txt', visit);
}

async function actionsAt(words: string, only?: string[]): Promise<CodeAction[]> {
  const position = client.positionOf(uri, words, 1);
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (found ?? []) as CodeAction[];
}
const titled = (actions: readonly CodeAction[], title: RegExp) => {
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(action, `${title} is none of ${actions.map((each) => each.title).join(' · ')}`);
  return action;
};
const registered = { 'officials.yaml': officials, 'readouts/visit.txt': visit, 'readouts/call.txt': call };

describe('cures', () => {
  afterEach(() => client.end());

  it('are advertised by their kinds', async () => {
    await start(registered);
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: [
        'quickfix',
        'refactor.readouts.decide',
        'source.fixAll.readouts',
        'source.register.readouts',
        'source.updatePlaces.readouts',
      ],
      resolveProvider: true,
    });
  });

  it('are all safe ones where the editor fixes all, on saving as well', async () => {
    await start(registered);
    for (const only of ['source.fixAll', 'source.fixAll.readouts', 'source']) {
      const action = titled(await actionsAt('STOCKHOLM', [only]), /only one right answer/);
      assert.equal(action.kind, 'source.fixAll.readouts');
      assert.deepEqual(client.applied(action.edit!), { [uri]: visit.replace('Lindqist', 'Lindqvist') });
    }
    assert.deepEqual(await actionsAt('Lindqist', ['source.organizeImports']), []);
  });

  it('go with an explanation, where the client can open one', async () => {
    const { textDocument } = ableClient;
    const publishDiagnostics = { ...textDocument?.publishDiagnostics, codeDescriptionSupport: true };
    await start(registered, { ...ableClient, textDocument: { ...textDocument, publishDiagnostics } });
    const [problem] = await client.problems(uri, ({ diagnostics }) => diagnostics.length > 0);
    assert.equal(problem?.codeDescription?.href, `${root}/README.md#misspelt-name`);
  });

  it('ask before they reach other files', async () => {
    await start(registered);
    const actions = await actionsAt('Lindqist');
    const { edit } = titled(actions, /in all 2 readouts/);
    assert.deepEqual(client.applied(edit!), {
      [uri]: visit.replace('Lindqist', 'Lindqvist'),
      [`${root}/readouts/call.txt`]: call.replace('Lindqist', 'Lindqvist'),
    });
    assert.ok(
      Object.values(edit?.changeAnnotations ?? {}).every(({ needsConfirmation }) => needsConfirmation),
    );
    assert.equal(titled(actions, /^Replace with/).edit?.changeAnnotations, undefined);
  });

  it('register everybody of the readout in one step', async () => {
    await start(registered);
    const { edit, diagnostics } = titled(await actionsAt('Ibarrola'), /^Add all 2/);
    assert.equal(diagnostics?.[0]?.code, 'unrecognised-name');
    const text = client.applied(edit!)[`${root}/officials.yaml`]!;
    assert.ok(text.startsWith(officials) && text.includes('Rosa Ahumada') && text.includes('Tomás Ibarrola'));
  });

  it('begin a register of all readouts when that is chosen', async () => {
    await start({ 'readouts/visit.txt': visit, 'readouts/call.txt': call }, resolving);
    const action = titled(await actionsAt('Ibarrola'), /^Start a register.* in all 2 readouts$/);
    assert.equal(action.edit, undefined);
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
    const texts = client.applied(edit!);
    assert.deepEqual(Object.keys(texts), [`${root}/officials.yaml`]);
    assert.match(texts[`${root}/officials.yaml`]!, /name: Tomás Ibarrola/);
  });

  for (const [how, eol] of [
    ['as the server wrote it', '\n'],
    ['with line ends of the editor', '\r\n'],
  ] as const) {
    it(`show the register that they begin, once it is written: ${how}`, async () => {
      await start({ 'readouts/visit.txt': visit });
      const shown = new Promise<ShowDocumentParams>((resolve) => {
        client.connection.onRequest(ShowDocumentRequest.type, (params) => {
          resolve(params);
          return { success: true };
        });
      });
      const { edit } = titled(await actionsAt('Ibarrola'), /^Start a register, officials.yaml/);
      const text = client.applied(edit!)[`${root}/officials.yaml`]!;
      const register = await client.open('officials.yaml', '#', 'yaml');
      await client.replace(register, '#', text.replaceAll('\n', eol));
      assert.deepEqual(await shown, { uri: register, takeFocus: true });
    });
  }

  it('offer nothing that the editor could not do', async () => {
    await start({ 'readouts/visit.txt': visit, 'readouts/call.txt': call });
    assert.ok((await actionsAt('Ibarrola')).every(({ edit }) => edit !== undefined));
  });
});
