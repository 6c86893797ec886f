// The readouts that another file may mean by a path or a name.
import { listAt } from '../../text/listAt.ts';

/** By as much of the path as agrees: an export may lie in another folder than the texts. `isStem`: without its ending. */
export function readoutsCalled(
  uris: readonly string[],
): (source: string, isStem: boolean) => readonly string[] {
  const byName = new Map<string, { readonly uri: string; readonly folders: readonly string[] }[]>();
  for (const uri of uris) {
    const folders = decoded(uri).split('/');
    const name = folders.pop()!;
    for (const key of new Set([name, stemOf(name)])) listAt(byName, key).push({ uri, folders });
  }
  return (source, isStem) => {
    const folders = decoded(source)
      .split('/')
      .filter((part) => part !== '' && part !== '.');
    const name = folders.pop() ?? '';
    const called = byName.get(name) ?? [];
    let fits = isStem ? called : called.filter(({ uri }) => decoded(uri).endsWith(name));
    for (let depth = 1; depth <= folders.length && fits.length > 1; depth++) {
      const closer = fits.filter((each) => each.folders.at(-depth) === folders.at(-depth));
      if (closer.length === 0) break;
      fits = closer;
    }
    return fits.map(({ uri }) => uri);
  };
}

const stemOf = (name: string) => name.replace(/(?:\.readout)?(?:\.txt|\.readout)$/i, '');

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
