// The language server as an editor meets it, over a wire in memory: what it says first, what it answers, and what it survives.
import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CancellationTokenSource,
  type CodeAction,
  CodeActionRequest,
  DeclarationRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ErrorCodes,
  type Hover,
  HoverRequest,
  ImplementationRequest,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type MarkupContent,
  ProgressType,
  ReferencesRequest,
  ShutdownRequest,
  type SymbolInformation,
  TypeDefinitionRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { root, TestClient, TestFiles } from './client.ts';

const visit = `---
date: 2024-05-03
---
Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico in Stockholm.

Lindqvist thanked the Ambassador. “We will meet again,” said Minister Lindqvist.
`;

const call = `---
date: 2024-06-07
---
Foreign Secretary Elena Duarte of Mexico spoke by telephone with Swedish Minister Karin Lindqvist.

“We agreed on everything, said Secretary Duarte.

Both sides will meet again.
`;

const officials = `persons:
  - id: tomas-ibarrola
    name: Tomás Ibarrola Quintana
    other_names: [Tomás Ibarrola]
    country: MX
    memberships:
      - { role: Ambassador to Sweden, start_date: 2022-01-01, end_date: 2024-12-31 }
    links: [{ url: "https://example.org/ibarrola", note: Biography }]
`;

const workspace = { 'readouts/visit.txt': visit, 'readouts/call.txt': call, 'officials.yaml': officials };

let client: TestClient;

async function start(texts: Readonly<Record<string, string>> = workspace): Promise<void> {
  client = new TestClient(new TestFiles(texts));
  await client.initialize();
  await client.initialized();
}

const at = (uri: string, words: string, into = 1) => ({
  textDocument: { uri },
  position: client.positionOf(uri, words, into),
});

async function hover(uri: string, words: string): Promise<string> {
  const answer: Hover | null = await client.connection.sendRequest(HoverRequest.type, at(uri, words));
  return (answer?.contents as MarkupContent | undefined)?.value ?? '';
}

const words = (uri: string, range: DocumentSymbol['range']) =>
  client.textOf(uri).split('\n')[range.start.line]?.slice(range.start.character, range.end.character);

describe('the server', () => {
  afterEach(() => client.end());

  it('says what it can do before it has read anything', async () => {
    client = new TestClient(new TestFiles(workspace));
    client.files.gate = new Promise(() => {});
    const { capabilities, serverInfo } = await client.initialize();
    assert.equal(serverInfo?.name, 'Readouts');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
  });

  it('answers about an open document while it reads the workspace', async () => {
    client = new TestClient(new TestFiles(workspace));
    client.files.gate = new Promise(() => {});
    await client.initialize();
    const before = await client.open('readouts/visit.txt', visit);
    assert.match(await hover(before, 'Karin Lindqvist'), /\*\*Karin Lindqvist\*\*/);
    await client.initialized();
    assert.match(await hover(before, 'Karin Lindqvist'), /In 1 readout,/);
  });

  describe('with a workspace', () => {
    beforeEach(async () => {
      await start();
      await client.open('readouts/visit.txt', visit);
      await client.read;
    });

    const uri = `${root}/readouts/visit.txt`;

    it('tells in a hover who somebody is, from the register and from all readouts', async () => {
      const text = await hover(uri, 'Tomás Ibarrola');
      assert.match(text, /\*\*Tomás Ibarrola Quintana\*\* · Mexico/);
      assert.match(text, /On 2024-05-03: Ambassador to Sweden \(2022-01-01 – 2024-12-31\)/);
      assert.match(text, /Here: Ambassador/);
      assert.match(text, /In the register, officials.yaml/);
      assert.match(text, /\[Biography \(example\.org\)\]\(https:\/\/example\.org\/ibarrola\)/);
      assert.match(
        await hover(uri, 'Lindqvist thanked'),
        /Elsewhere: Swedish Minister[\s\S]*In 2 readouts, 2 meetings[\s\S]*Not in the register/,
      );
      assert.equal(await hover(uri, 'thanked'), '');
    });

    it('leads to the register, or else to the fullest introduction in any readout', async () => {
      const [entry] = (await client.connection.sendRequest(
        DefinitionRequest.type,
        at(uri, 'Ambassador. '),
      )) as LocationLink[];
      assert.equal(entry?.targetUri, `${root}/officials.yaml`);
      assert.equal(words(entry.targetUri, entry.targetSelectionRange), 'Tomás Ibarrola Quintana');

      const other = await client.open('readouts/call.txt', call);
      const [introduction] = (await client.connection.sendRequest(
        DefinitionRequest.type,
        at(other, 'Karin Lindqvist'),
      )) as LocationLink[];
      assert.equal(introduction?.targetUri, uri);
      assert.equal(words(uri, introduction.targetRange), 'Foreign Minister Karin Lindqvist');
    });

    it('leads to where this readout introduces somebody, to the post, and to all who held it', async () => {
      const post = '  - { id: ambassador, label: Ambassador to Sweden, country: MX }\n';
      const register = await client.open('officials.yaml', officials, 'yaml');
      await client.replace(register, 'persons:', `posts:\n${post}persons:`);
      await client.replace(register, 'role: Ambassador to Sweden', 'post: ambassador');
      const place = at(uri, 'Ambassador. ');
      const shown = (found: unknown) => (found as Location[]).map((each) => words(each.uri, each.range));
      const declaration = await client.connection.sendRequest(DeclarationRequest.type, place);
      assert.deepEqual(shown(declaration), ['Tomás Ibarrola']);
      const posts = await client.connection.sendRequest(TypeDefinitionRequest.type, place);
      assert.deepEqual(shown(posts), ['Ambassador to Sweden']);
      const [holder] = (await client.connection.sendRequest(
        ImplementationRequest.type,
        place,
      )) as LocationLink[];
      assert.equal(words(register, holder!.targetSelectionRange), 'Tomás Ibarrola Quintana');
    });

    it('finds whoever is named or meant, everywhere', async () => {
      const found = await client.connection.sendRequest(ReferencesRequest.type, {
        ...at(uri, 'Tomás Ibarrola'),
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        found?.map((place) => words(place.uri, place.range)),
        ['Tomás Ibarrola Quintana', 'Tomás Ibarrola', 'Ambassador'],
      );
      const highlights = await client.connection.sendRequest(
        DocumentHighlightRequest.type,
        at(uri, 'Lindqvist thanked'),
      );
      assert.deepEqual(
        highlights?.map(({ range }) => words(uri, range)),
        ['Karin Lindqvist', 'Lindqvist', 'Lindqvist'],
      );
    });

    it('finds them in pieces for a client that asks for it so', async () => {
      const found: unknown[] = [];
      const pieces = client.connection.onProgress(new ProgressType<Location[]>(), 'pieces', (piece) => {
        found.push(...piece.map((place) => words(place.uri, place.range)));
      });
      const answer = await client.connection.sendRequest(ReferencesRequest.type, {
        ...at(uri, 'Tomás Ibarrola'),
        context: { includeDeclaration: false },
        partialResultToken: 'pieces',
      });
      pieces.dispose();
      assert.deepEqual(answer, []);
      assert.deepEqual(found, ['Tomás Ibarrola', 'Ambassador']);
    });

    it('finds symbols in pieces as well', async () => {
      const found: unknown[] = [];
      const pieces = client.connection.onProgress(
        new ProgressType<SymbolInformation[]>(),
        'pieces',
        (piece) => {
          found.push(...piece.map(({ name }) => name));
        },
      );
      const answer = await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
        query: 'ibarr',
        partialResultToken: 'pieces',
      });
      pieces.dispose();
      assert.deepEqual(answer, []);
      assert.deepEqual(found, ['Tomás Ibarrola Quintana']);
    });

    it('leads in the tree of calls from an official to meetings and to whom they met, either way', async () => {
      const [official, ...others] =
        (await client.connection.sendRequest(CallHierarchyPrepareRequest.type, at(uri, 'Karin Lindqvist'))) ??
        [];
      assert.ok(official && others.length === 0);
      const into = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
        item: official,
      });
      const out = await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
        item: official,
      });
      assert.deepEqual(
        into?.map(({ from }) => from.name),
        ['Call', 'Meeting · Stockholm'],
      );
      assert.deepEqual(
        out?.map(({ to }) => to.name),
        ['Call', 'Meeting · Stockholm'],
      );
      const { from: meeting, fromRanges } = into![1]!;
      assert.deepEqual(
        fromRanges.map((range) => words(meeting.uri, range)),
        ['Karin Lindqvist', 'Lindqvist', 'Lindqvist'],
      );
      const met = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
        item: meeting,
      });
      assert.deepEqual(
        met?.map(({ from }) => from.name),
        ['Tomás Ibarrola Quintana'],
      );
    });

    it('outlines meetings, delegations, officials and quotations', async () => {
      const [top] = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument: { uri },
      })) as DocumentSymbol[];
      assert.equal(top?.detail, '2024-05-03');
      const [meeting, quotation] = top.children ?? [];
      assert.equal(meeting?.name, 'Meeting · Stockholm');
      assert.deepEqual(
        meeting.children?.map(({ name, children }) => [name, children?.map((official) => official.name)]),
        [
          ['Sweden', ['Karin Lindqvist']],
          ['Mexico', ['Tomás Ibarrola Quintana']],
        ],
      );
      assert.deepEqual([quotation?.name, quotation?.detail], ['Karin Lindqvist', '“We will meet again,”']);
    });

    it('finds officials and meetings of the workspace by name', async () => {
      const named = async (query: string) => {
        const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
        return (found as SymbolInformation[]).map(({ name, containerName }) => [name, containerName]);
      };
      assert.deepEqual(await named('ibarr'), [['Tomás Ibarrola Quintana', 'Mexico']]);
      assert.deepEqual(await named('call mex'), [['Call, Mexico, Sweden', '2024-06-07']]);
    });

    it('believes the buffer and not the disk', async () => {
      await client.replace(uri, 'Tomás Ibarrola', 'Rosa Quiroga');
      assert.match(await hover(uri, 'Rosa Quiroga'), /Rosa Quiroga/);
      assert.equal(
        (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'quiroga' }))?.length,
        1,
      );
      await client.close(uri);
      // What is asked next is asked of what the disk says again.
      await client.open('other.txt', 'Minister Ana Sol spoke.');
      assert.equal(
        (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'quiroga' }))?.length,
        0,
      );
    });

    it('tells the problems of closed files, and of open ones for the version they are of', async () => {
      const other = `${root}/readouts/call.txt`;
      const codes = (await client.problems(other)).map(({ code }) => code);
      assert.ok(codes.includes('unclosed-quotation'), String(codes));
      await client.open('readouts/call.txt', call);
      await client.problems(other, ({ version }) => version === 1);
      await client.replace(other, 'everything,', 'everything,”');
      const left = await client.problems(other, ({ version }) => version === 2);
      assert.ok(!left.some(({ code }) => code === 'unclosed-quotation'));
    });

    it('cures a problem by an edit of the version it saw', async () => {
      const other = await client.open('readouts/call.txt', call);
      const problems = await client.problems(other, ({ version }) => version === 1);
      const problem = problems.find(({ code }) => code === 'unclosed-quotation');
      assert.ok(problem);
      const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: other },
        range: problem.range,
        // What a client sends back is not believed: the problem is found again.
        context: { diagnostics: [] },
      })) as CodeAction[];
      const action = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'unclosed-quotation');
      assert.ok(action?.edit);
      assert.deepEqual(action.diagnostics, [problem]);
      assert.match(client.applied(action.edit)[other] ?? '', /“We agreed on everything,?”/);
    });

    it('takes whoever is unknown into the register', async () => {
      const problems = await client.problems(uri, ({ version }) => version === 1);
      const problem = problems.find(({ code }) => code === 'unrecognised-name');
      assert.ok(problem);
      const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: problem.range,
        context: { diagnostics: [problem], only: ['quickfix'] },
      })) as CodeAction[];
      const added = actions.map(({ edit }) =>
        edit ? client.applied(edit)[`${root}/officials.yaml`] : undefined,
      );
      assert.ok(added.some((text) => text?.includes('name: Karin Lindqvist')));
    });
  });

  it('is itself with a client that can do nothing optional', async () => {
    client = new TestClient(new TestFiles(workspace));
    await client.initialize({});
    await client.initialized();
    const uri = await client.open('readouts/visit.txt', visit, 'plaintext');
    const definition = await client.connection.sendRequest(
      DefinitionRequest.type,
      at(uri, 'Karin Lindqvist'),
    );
    assert.deepEqual(
      (definition as { uri: string }[]).map((place) => place.uri),
      [uri],
    );
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    })) as SymbolInformation[];
    assert.ok(symbols.some(({ name, location }) => name === 'Karin Lindqvist' && location.uri === uri));
  });

  it('serves a loose file without a folder', async () => {
    client = new TestClient(new TestFiles({}));
    await client.initialize(undefined, { rootUri: null });
    await client.initialized();
    const uri = await client.open('loose.txt', visit, 'text');
    await client.problems(uri, ({ version }) => version === 1);
    assert.match(await hover(uri, 'Lindqvist thanked'), /Karin Lindqvist/);
  });

  it('takes a path in whichever way a client escapes it', async () => {
    await start({ "readouts/visita (1) d'Elena.txt": visit });
    const uri = await client.open('readouts/visita%20%281%29%20d%27Elena.txt', visit);
    await client.problems(uri, ({ version }) => version === 1);
    assert.match(await hover(uri, 'Karin Lindqvist'), /In 1 readout,/);
  });

  it('does not answer what was cancelled', async () => {
    await start();
    const uri = await client.open('readouts/visit.txt', visit);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(HoverRequest.type, at(uri, 'Karin'), source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
  });

  it('answers a senseless request with nothing and goes on', async () => {
    await start();
    const uri = await client.open('readouts/visit.txt', visit);
    assert.equal(await client.connection.sendRequest('textDocument/hover', {}), null);
    assert.match(await hover(uri, 'Karin Lindqvist'), /Karin Lindqvist/);
  });

  it('survives an edit outside the text and one of a document that is not open', async () => {
    await start();
    const uri = await client.open('readouts/visit.txt', 'Minister Ana Sol spoke.');
    const far = { line: 99, character: 99 };
    for (const textDocument of [
      { uri, version: 2 },
      { uri: `${root}/nowhere.txt`, version: 7 },
    ]) {
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument,
        contentChanges: [{ range: { start: far, end: far }, text: '\nMinister Iris Vale too.' }],
      });
    }
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'vale' });
    assert.equal(found?.length, 1);
  });

  it('refuses what comes before initialize and after shutdown', async () => {
    client = new TestClient(new TestFiles(workspace));
    const params = { textDocument: { uri: root }, position: { line: 0, character: 0 } };
    await assert.rejects(client.connection.sendRequest(HoverRequest.type, params), {
      code: ErrorCodes.ServerNotInitialized,
    });
    await client.initialize();
    await client.connection.sendRequest(ShutdownRequest.type);
    await assert.rejects(client.connection.sendRequest(HoverRequest.type, params), {
      code: ErrorCodes.InvalidRequest,
    });
  });

  it('shuts down in the middle of reading', async () => {
    client = new TestClient(new TestFiles(workspace));
    client.files.gate = new Promise(() => {});
    await client.initialize();
    await client.initialized();
    await client.connection.sendRequest(ShutdownRequest.type);
  });
});
