// Files that only the editor can reach: of a workspace that is on no disk, or in a browser. It is asked for folders and for bytes.
import type { Connection } from 'vscode-languageserver';
import { decodeText } from '../files/decodeText.ts';
import type { Files, Refusal } from '../files/files.ts';
import { isSkippedFolder, maximumSize } from '../files/limits.ts';
import { type FileBytes, type FolderEntry, readFileRequest, readFolderRequest } from './protocol.ts';

export function clientFiles(connection: Connection): Files {
  const isFolder = async (uri: string) => (await entriesOf(uri)) !== null;
  const entriesOf = (uri: string) =>
    connection.sendRequest<readonly FolderEntry[] | null>(readFolderRequest, { uri }).catch(() => null);

  async function* below(folder: string): AsyncGenerator<string | Refusal> {
    const entries = await entriesOf(folder);
    if (entries === null) {
      yield { uri: folder, reason: 'cannot be read' };
      return;
    }
    // By code unit: the same order on every machine, whatever its language.
    for (const { name, isFolder } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const uri = `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
      if (!isFolder) yield uri;
      else if (!isSkippedFolder(name)) yield* below(uri);
    }
  }

  return {
    async *list(uri) {
      if (await isFolder(uri)) yield* below(uri);
      else if (typeof (await this.read(uri)) === 'string') yield uri;
    },
    async read(uri) {
      const found = await connection
        .sendRequest<FileBytes | null>(readFileRequest, { uri })
        .catch(() => null);
      if (found === null) return { uri, reason: 'does not exist', gone: true };
      if (found.bytes.length > maximumSize) return { uri, reason: 'is larger than 2 MB' };
      return decodeText(found.bytes) ?? { uri, reason: 'is not text' };
    },
  };
}
