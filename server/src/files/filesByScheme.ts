// Files on the disk, and those that have another address than a path: each from where it is.
import type { Files } from './files.ts';

export function filesByScheme(onDisk: Files, elsewhere: Files): Files {
  const at = (uri: string) => (uri.startsWith('file:') ? onDisk : elsewhere);
  return {
    list: (uri) => at(uri).list(uri),
    read: (uri) => at(uri).read(uri),
    leadsAway: async (uri, folder) => at(uri).leadsAway?.(uri, folder),
  };
}
