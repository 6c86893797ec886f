// Files that only the editor can reach: of a workspace that is on no disk, or in a browser. It is asked for folders and for bytes.
import type { Connection } from 'vscode-languageserver';
import { decodeText } from '../files/decodeText.ts';
import type { Files, Refusal } from '../files/files.ts';
import { Ignored } from '../files/ignored.ts';
import { isSkippedFolder, tooLarge } from '../files/limits.ts';
import { type FileBytes, type FolderEntry, readFileRequest, readFolderRequest } from './protocol.ts';

export function clientFiles(connection: Connection): Files {
  const isFolder = async (uri: string) => (await entriesOf(uri)) !== null;
  const entriesOf = (uri: string) =>
    connection.sendRequest<readonly FolderEntry[] | null>(readFolderRequest, { uri }).catch(() => null);

  async function* below(folder: string, inside: string, above: Ignored): AsyncGenerator<string | Refusal> {
    const entries = await entriesOf(folder);
    if (entries === null) {
      yield { uri: folder, reason: 'cannot be read' };
      return;
    }
    const ignoring = entries.some(({ name }) => name === '.gitignore')
      ? await read(`${folder.replace(/\/$/, '')}/.gitignore`)
      : undefined;
    const ignored = typeof ignoring === 'string' ? above.with(inside, ignoring) : above;
    // By code unit: the same order on every machine, whatever its language.
    for (const { name, isFolder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const uri = `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
      const pathInside = `${inside}${name}${isFolder ? '/' : ''}`;
      if (ignored.covers(pathInside)) continue;
      if (!isFolder) yield uri;
      else if (!isSkippedFolder(name)) yield* below(uri, pathInside, ignored);
    }
  }

  async function read(uri: string): Promise<string | Refusal> {
    const found = await connection.sendRequest<FileBytes | null>(readFileRequest, { uri }).catch(() => null);
    if (found === null) return { uri, reason: 'does not exist', gone: true };
    const bytes = typeof found.bytes === 'string' ? fromBase64(found.bytes) : found.bytes;
    const reason = tooLarge(uri, bytes.length);
    if (reason !== undefined) return { uri, reason };
    return (
      decodeText(bytes) ?? { uri, reason: 'is not text that can be read: if it is text, save it in UTF-8' }
    );
  }

  return {
    async *list(uri) {
      if (await isFolder(uri)) yield* below(uri, '', Ignored.nothing);
      else if (typeof (await read(uri)) === 'string') yield uri;
    },
    read,
  };
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
