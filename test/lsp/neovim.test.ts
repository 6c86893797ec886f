// The server in Neovim, where there is one, set up as the README says: another editor's own client, which knows nothing of us.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const visit = 'Foreign Minister Karin Lindqvist of Sweden met with Ambassador Tomás Ibarrola of Mexico.';
const call = 'Swedish Foreign Minister Karin Lindqvist called. Lindqvist was content.';

const [, setUp = ''] = /^```lua\n(.*?)^```/ms.exec(readFileSync('README.md', 'utf8')) ?? [];

/** Asks as a person's keys would, and writes down what came. */
const script = (server: string, folder: string) => `
local said = {}
vim.cmd('cd ${folder}')
${setUp.replace("'readouts-language-server'", `'${process.execPath}', '${server}'`)}
vim.cmd('edit readouts/visit.txt')
vim.wait(8000, function() return #vim.lsp.get_active_clients() > 0 end, 20)
local id = vim.lsp.get_active_clients()[1].id
local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 8000) or {}
  return (answers[id] or {}).result
end
vim.fn.search('Karin')
vim.wait(8000, function() return #vim.diagnostic.get(0) > 0 end, 20)
said.problems = vim.tbl_map(function(each) return each.code or each.user_data.lsp.code end, vim.diagnostic.get(0))
vim.wait(8000, function()
  return ask('textDocument/hover').contents.value:find('2 readouts') ~= nil
end, 50)
said.hover = ask('textDocument/hover').contents.value
said.symbols = ask('workspace/symbol', { query = 'lindqvist' })[1].name
said.definition = ask('textDocument/definition')
vim.fn.search('Ibarrola')
local edit
vim.wait(8000, function()
  edit = ask('textDocument/rename', { newName = 'Tomás Ibarra' })
  return edit ~= nil
end, 50)
vim.lsp.util.apply_workspace_edit(edit, vim.lsp.get_client_by_id(id).offset_encoding)
said.renamed = vim.api.nvim_buf_get_lines(0, 0, 1, false)[1]
vim.fn.writefile({ vim.fn.json_encode(said) }, '${folder}/said.json')
vim.lsp.stop_client(id)
vim.cmd('qall!')
`;

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

describe('the server in Neovim', function () {
  this.timeout(40_000);
  let folder = '';

  before(function () {
    // Counted as skipped: the tests say so at their end.
    if (!hasNeovim) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'readouts-nvim-'));
    mkdirSync(join(folder, 'readouts'));
    mkdirSync(join(folder, 'home'));
    writeFileSync(join(folder, 'readouts', 'visit.txt'), `${visit}\n`);
    writeFileSync(join(folder, 'readouts', 'call.txt'), `${call}\n`);
    writeFileSync(
      join(folder, 'officials.yaml'),
      'persons:\n  - { id: tomas-ibarrola, name: Tomás Ibarrola, country: MX }\n',
    );
    writeFileSync(join(folder, 'ask.lua'), script(resolve('dist/server.js'), folder));
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('finds, tells and renames', () => {
    const ask = ['-c', `luafile ${folder}/ask.lua`, '-c', 'cquit'];
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', ...ask];
    execFileSync('nvim', args, {
      timeout: 35_000,
      stdio: 'pipe',
      env: { ...process.env, HOME: join(folder, 'home') },
    });
    const said = JSON.parse(readFileSync(join(folder, 'said.json'), 'utf8'));
    assert.ok(said.problems.includes('unrecognised-name'), String(said.problems));
    assert.match(said.hover, /Karin Lindqvist[\s\S]*In 2 readouts/);
    assert.match(said.definition[0].targetUri, /call\.txt$/);
    assert.equal(said.symbols, 'Karin Lindqvist');
    assert.equal(said.renamed, visit.replace('Ibarrola', 'Ibarra'));
  });
});
