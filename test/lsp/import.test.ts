// Decisions in another format, taken over for whoever chooses their file in an editor.
import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import {
  type Decided,
  type ExportAnswer,
  exportRequest,
  type ImportAnswer,
  importRequest,
  stepBackRequest,
} from '../../server/src/lsp/protocol.ts';
import { sideFileText } from '../support/decisions.ts';
import { root, TestClient, TestFiles } from './client.ts';

const visit = 'Foreign Minister Ana Ruiz met with Ben Ode in Lima on May 3, 2024.\n';
const beside = sideFileText(visit, [{ words: 'Ben Ode', person: 'ben-ode' }]);
const side = 'readouts/a.txt.annotations.yaml';

let client: TestClient | undefined;

async function start(texts: Readonly<Record<string, string>>): Promise<TestClient> {
  await client?.end();
  client = new TestClient(new TestFiles(texts));
  await client.initialize();
  await client.initialized();
  await client.read;
  return client;
}

async function exported(): Promise<string> {
  const started = await start({ 'readouts/a.txt': visit, [side]: beside });
  const uri = await started.open('readouts/a.txt', visit);
  const params = { uri, format: 'webannotation' };
  return (await started.connection.sendRequest<ExportAnswer>(exportRequest, params)).text;
}

const importing = (started: TestClient, ...paths: string[]): Promise<ImportAnswer> =>
  started.connection.sendRequest(importRequest, { uris: paths.map((path) => `${root}/${path}`) });

describe('the import of decisions', () => {
  after(() => client?.end());

  it('makes again what was exported, about readouts that nobody has open', async () => {
    const text = await exported();
    const started = await start({ 'readouts/a.txt': visit, 'a.jsonld': text });
    const { decided, added, readouts, suggestions, leftOut } = await importing(started, 'a.jsonld');
    assert.deepEqual([added, readouts, suggestions, leftOut], [1, 1, 2, []]);
    assert.deepEqual(decided?.files, [`${root}/${side}`]);
    assert.equal(started.applied(decided.edit as WorkspaceEdit)[`${root}/${side}`], beside);
    await started.open(side, beside, 'yaml');
    const again = await importing(started, 'a.jsonld');
    assert.deepEqual([again.decided, again.added, again.known], [undefined, 0, 1]);
    const { made } = decided;
    const back = await started.connection.sendRequest<Decided>(stepBackRequest, { made });
    assert.doesNotMatch(started.applied(back.edit as WorkspaceEdit)[`${root}/${side}`] ?? '', /ben-ode/);
  });

  it('says what does not come in, and what has no place', async () => {
    const text = await exported();
    const started = await start({
      'readouts/a.txt': visit.replace('Ben Ode', 'Ida Holm'),
      'a.jsonld': text,
      'b.json': text.replaceAll('readouts/a.txt', 'readouts/b.txt'),
      'c.csv': text,
    });
    const { added, leftOut } = await importing(started, 'a.jsonld', 'b.json', 'c.csv', 'd.ann');
    assert.equal(added, 1);
    assert.deepEqual(leftOut, [
      'c.csv is neither Web Annotation (.jsonld) nor brat (.ann)',
      'd.ann does not exist',
      'b.json: 1 decision is about readouts/b.txt, and there is no such readout here',
      '“Ben Ode” has not just one place in a.txt: kept, and counts for nothing',
    ]);
  });
});
