// Who git says is at work, from its own files.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gitUserName } from '../../server/src/files/gitUserName.ts';

describe('the name that git knows', () => {
  let home = '';
  let folder = '';
  const nameWith = async (own: string | undefined, global: string | undefined) => {
    if (own !== undefined) writeFileSync(join(folder, '.git', 'config'), own);
    if (global !== undefined) writeFileSync(join(home, '.gitconfig'), global);
    return gitUserName([pathToFileURL(folder).href, 'vscode-vfs://elsewhere'], home);
  };

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'readouts-'));
    folder = join(home, 'work');
    mkdirSync(join(folder, '.git'), { recursive: true });
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('is the folder’s own, or else the person’s', async () => {
    const global = '[core]\n\tname = no\n[user]\n\temail = a@example.org\n\tname = Ada Lunde ; she\n';
    assert.equal(await nameWith('[core]\n\tbare = false\n', global), 'Ada Lunde');
    assert.equal(await nameWith('[user]\r\n  name = "Ben \\"Benny\\" Ode"\r\n', global), 'Ben "Benny" Ode');
  });

  it('is unknown where git says none', async () => {
    assert.equal(await nameWith(undefined, undefined), undefined);
    assert.equal(await nameWith('[user', '[user "x"]\nname =\n'), undefined);
  });
});
