// What an editor is given to save in another format.
import assert from 'node:assert/strict';
import { formatNames } from '../../server/src/core/features/export/formats.ts';
import { type ExportAnswer, exportFormats, exportRequest } from '../../server/src/lsp/protocol.ts';
import { root, TestClient, TestFiles } from './client.ts';

const visit = 'Foreign Minister Ana Ruiz met with Ben Ode in Lima on May 3, 2024.\n';

describe('the export of a readout', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = new TestClient(new TestFiles({ 'readouts/a b.txt': visit }));
    await client.initialize();
    await client.initialized();
    await client.read;
  });
  afterEach(() => client.end());

  const asked = (uri: string, format: string): Promise<ExportAnswer | null> =>
    client.connection.sendRequest(exportRequest, { uri, format });

  it('is offered in every format there is', () => {
    assert.deepEqual(Object.keys(exportFormats), formatNames);
  });

  it('gives the text as it is in the editor, under its name in the workspace', async () => {
    const uri = await client.open('readouts/a b.txt', visit.replace('Ben Ode', 'Ida Holm'));
    const answer = await asked(uri, 'csv');
    assert.match(answer?.text ?? '', /^readouts\/a b\.txt,35,43,Ida Holm,/m);
    assert.deepEqual([answer?.language, answer?.leftOut], ['csv', []]);
    assert.match((await asked(uri, 'tei'))?.text ?? '', /^<\?xml /);
  });

  it('says what is left out', async () => {
    const uri = await client.open('readouts/a b.txt', 'a\x07b');
    assert.match((await asked(uri, 'tei'))?.leftOut.join() ?? '', /U\+0007/);
  });

  it('is none of what is not open, or of a format that is none', async () => {
    assert.equal(await asked(`${root}/readouts/a%20b.txt`, 'csv'), null);
    const uri = await client.open('readouts/a b.txt', visit);
    assert.equal(await asked(uri, 'constructor'), null);
  });
});
