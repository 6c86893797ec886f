// The name under which git knows whoever works in a folder, read from its own files: no git has to be there.
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder's own before the person's. Never throws. */
export async function gitUserName(
  folders: readonly string[],
  home: string = homedir(),
): Promise<string | undefined> {
  const own = folders
    .filter((uri) => uri.startsWith('file:'))
    .map((uri) => join(fileURLToPath(uri), '.git', 'config'));
  for (const path of [...own, join(home, '.gitconfig'), join(home, '.config', 'git', 'config')]) {
    const name = nameIn(await readFile(path, 'utf8').catch(() => ''));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The last `name` of a section `[user]`. */
function nameIn(config: string): string | undefined {
  let section = '';
  let name: string | undefined;
  for (const line of config.split('\n').map((each) => each.trim())) {
    if (line.startsWith('[')) section = line.slice(1).split(']')[0]!.trim().toLowerCase();
    const equals = line.indexOf('=');
    if (section !== 'user' || equals < 0 || line.slice(0, equals).trim().toLowerCase() !== 'name') continue;
    name = unquoted(line.slice(equals + 1).trim());
  }
  return name || undefined;
}

/** What follows `#` or `;` is a comment, but not within quotation marks. */
function unquoted(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value);
  if (quoted) return quoted[1]!.replace(/\\(.)/g, '$1').trim();
  return value.split(/[#;]/)[0]!.trim();
}
