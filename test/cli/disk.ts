// A disk in memory below `/work`, and what a command says and leaves there.
import type { Files, Refusal } from '../../server/src/files/files.ts';
import type { Save } from '../../server/src/files/saveFile.ts';

const root = 'file:///work/';

/** Texts by path below the working directory. */
export function diskOf(texts: Readonly<Record<string, string>>) {
  const disk = new Map(Object.entries(texts).map(([path, text]) => [root + path, text]));
  const absent = (uri: string): Refusal => ({ uri, reason: 'does not exist', gone: true });
  const files: Files = {
    async *list(uri) {
      const folder = `${uri.replace(/\/$/, '')}/`;
      const found = [...disk.keys()].filter((known) => known === uri || known.startsWith(folder));
      if (found.length === 0) yield absent(uri);
      yield* found.sort();
    },
    read: async (uri) => disk.get(uri) ?? absent(uri),
  };
  const save: Save = async (uri, text, before) => {
    if (disk.get(uri) !== before) return { uri, reason: 'is there already' };
    disk.set(uri, text);
    return undefined;
  };
  let [out, err] = ['', ''];
  const terminal = {
    folder: '/work',
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const left = () => ({
    ...{ out, err },
    texts: Object.fromEntries([...disk].map(([uri, text]) => [uri.slice(root.length), text])),
  });
  return { files, save, terminal, left };
}
