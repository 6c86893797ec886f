// Decisions over the wire: edits of a file beside the readout, which every editor can make.
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  type Location,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { type Candidate, candidatesRequest } from '../../server/src/lsp/protocol.ts';
import { ableClient, TestClient, TestFiles } from './client.ts';

const officials = `persons:
  - { id: karin-lindqvist, name: Karin Lindqvist, country: SE }
  - { id: karin-lindqvist-2, name: Karin Lindqvist, country: SE }
`;
const visit =
  'STOCKHOLM, May 3, 2024. Foreign Minister Karin Lindqvist of Sweden met with Ben Ode of Mexico.\n';
const side = 'readouts/visit.txt.annotations.yaml';
const deleting = {
  ...ableClient,
  workspace: {
    ...ableClient.workspace,
    workspaceEdit: {
      ...ableClient.workspace?.workspaceEdit,
      resourceOperations: ['create' as const, 'delete' as const],
    },
  },
};

const resolving: ClientCapabilities = {
  ...deleting,
  textDocument: {
    ...deleting.textDocument,
    codeAction: {
      ...deleting.textDocument?.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

let client: TestClient;
let uri: string;

async function start(
  texts: Record<string, string> = {},
  abilities: ClientCapabilities = deleting,
): Promise<void> {
  client = new TestClient(
    new TestFiles({ 'officials.yaml': officials, 'readouts/visit.txt': visit, ...texts }),
  );
  await client.initialize(abilities);
  await client.initialized();
  await client.read;
  uri = await client.open('readouts/visit.txt', visit);
}

async function actions(only?: string): Promise<readonly CodeAction[]> {
  const position = client.positionOf(uri, 'Karin Lindqvist', 1);
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only: [only] }) },
  });
  return (found ?? []) as CodeAction[];
}

const hover = async (): Promise<string> => {
  const position = client.positionOf(uri, 'Karin Lindqvist', 1);
  const found = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return (found?.contents as MarkupContent | undefined)?.value ?? '';
};

describe('decisions over the wire', () => {
  afterEach(() => client.end());

  it('are offered as a cure of a problem, or as a kind of their own', async () => {
    await start();
    const cure = (await actions()).find(({ title }) => title.startsWith('“Karin Lindqvist” is Karin'));
    assert.equal(cure?.kind, 'quickfix');
    assert.equal(cure?.diagnostics?.[0]?.code, 'ambiguous-name');
    const kinds = (await actions('refactor.readouts.decide')).map(({ kind }) => kind);
    assert.ok(
      kinds.length > 3 && kinds.every((kind) => kind?.startsWith('refactor.readouts.decide.')),
      `${kinds}`,
    );
    const [only, ...others] = await actions('refactor.readouts.decide.unsure');
    assert.deepEqual([only?.kind, others], ['refactor.readouts.decide.unsure', []]);
  });

  it('make the file, and are known and shown once it is open', async () => {
    await start();
    const [first] = await actions('refactor.readouts.decide.other');
    const [create, edit] = first!.edit!.documentChanges as [
      { kind: string; uri: string },
      { edits: { newText: string }[] },
    ];
    assert.deepEqual([create.kind, create.uri], ['create', `file:///work/${side}`]);
    await client.open(side, edit.edits[0]!.newText, 'yaml');
    assert.match(await hover(), /“Karin Lindqvist” is Karin Lindqvist; decided by Ada Lunde on 2026-11-22/);
    const [back] = await actions('refactor.readouts.decide.takeBack');
    const [emptied, ...rest] = back?.edit?.documentChanges ?? [];
    assert.ok(emptied && 'textDocument' in emptied && emptied.textDocument.version === 1);
    assert.deepEqual(rest, [{ kind: 'delete', uri: `file:///work/${side}` }]);
  });

  it('lead to the place of a note that is to be written', async () => {
    await start();
    const [note] = await actions('refactor.readouts.decide.note');
    const text = client.applied(note!.edit!)[`file:///work/${side}`]!;
    const [location] = note!.command!.arguments as [Location];
    assert.equal(text.split('\n')[location.range.start.line], '    note: "…"');
    assert.deepEqual([location.range.start.character, location.range.end.character], [11, 12]);
  });

  it('have their candidates told to a client that lets people choose in its own way', async () => {
    await start();
    const position = client.positionOf(uri, 'Karin Lindqvist', 1);
    const ask = <Answer>(method: string, params: object): Promise<Answer> =>
      client.connection.sendRequest(method, { uri, ...params });
    const who = await ask<readonly Candidate[]>(candidatesRequest, { position });
    assert.deepEqual(
      who.map(({ id, detail }) => `${id}: ${detail}`),
      ['karin-lindqvist: Karin Lindqvist, Sweden', 'karin-lindqvist-2: Karin Lindqvist, Sweden'],
    );
    assert.deepEqual(
      (await ask<readonly Candidate[]>(candidatesRequest, { position, query: 'lind 2' })).map(({ id }) => id),
      ['karin-lindqvist-2'],
    );
  });

  it('are made in all readouts at once, with a preview, though most are not open', async () => {
    await start({ 'readouts/call.txt': visit }, resolving);
    const found = (await actions()).find(({ title }) => title.includes('in all 2 readouts'));
    assert.equal(found?.edit, undefined);
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, found!);
    const files = Object.keys(client.applied(edit!)).map((each) => each.replace('file:///work/', ''));
    assert.deepEqual(files, ['readouts/call.txt.annotations.yaml', side]);
    assert.equal(Object.values(edit?.changeAnnotations ?? {})[0]?.needsConfirmation, true);
  });

  it('are read from the disk, and again when they come to a readout that is not open', async () => {
    await start();
    const [first] = await actions('refactor.readouts.decide.other');
    const [, edit] = first!.edit!.documentChanges as [unknown, { edits: { newText: string }[] }];
    const text = edit.edits[0]!.newText;
    await client.end();

    await start({ [side]: text });
    assert.match(await hover(), /decided by Ada Lunde/);
    await client.end();

    await start({ 'readouts/call.txt': visit });
    const call = 'file:///work/readouts/call.txt';
    const isAmbiguous = ({ code }: { code?: unknown }) => code === 'ambiguous-name';
    await client.problems(call, ({ diagnostics }) => diagnostics.some(isAmbiguous));
    client.files.texts.set(`${call}.annotations.yaml`, text.replace('visit.txt', 'call.txt'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${call}.annotations.yaml`, type: FileChangeType.Created }],
    });
    await client.problems(call, ({ diagnostics }) => !diagnostics.some(isAmbiguous));
  });
});
