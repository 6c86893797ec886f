// The readout that another file refers to.
import type { SelectedReadout } from '../selectFiles.ts';

/**
 * By the path or, if only one has it, the name; `isStem`: without its ending. Undefined where there is none, or several:
 * then nobody can say which.
 */
export function readoutCalled<Readout extends SelectedReadout>(
  source: string,
  readouts: readonly Readout[],
  isStem: boolean,
): Readout | undefined {
  const wanted = decoded(source)
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  const nameOf = (name: string) => (isStem ? name.replace(/(?:\.readout)?(?:\.txt|\.readout)$/i, '') : name);
  const namesOf = ({ uri }: Readout) => decoded(uri).split('/');
  // As much of the path as agrees: an export may lie in another folder than the texts.
  for (let depth = wanted.length; depth > 0; depth--) {
    const end = wanted.slice(-depth).join('/');
    const fits = readouts.filter((readout) => nameOf(namesOf(readout).slice(-depth).join('/')) === end);
    if (fits.length > 0) return fits.length === 1 ? fits[0] : undefined;
  }
  return undefined;
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
