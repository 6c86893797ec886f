// Which names of a readout nothing is to be said about, as the register has it; and which of these the readouts do not have any more.
import type { IgnoredName } from '../register/register.ts';
import { fold } from '../text/fold.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

/** By index of the person. */
export const isIgnored = (corpus: Corpus, document: CorpusDocument, person: number): boolean =>
  ignoredAs(corpus, document, person) !== undefined;

/** What the register lists that makes the person's name an ignored one. */
export function ignoredAs(
  { register }: Corpus,
  { uri, readout }: CorpusDocument,
  person: number,
): IgnoredName | undefined {
  if (register.ignored.length === 0) return undefined;
  const name = fold(readout.persons[person]?.name ?? '');
  return register.ignored.find((ignored) => fold(ignored.name) === name && isOf(ignored, uri));
}

/** The name is in none of the readouts that are meant. */
export const isIdle = (corpus: Corpus, ignored: IgnoredName): boolean =>
  !corpus.urisNaming(ignored.name).some((uri) => isOf(ignored, uri));

function isOf({ document }: IgnoredName, uri: string): boolean {
  if (document === undefined) return true;
  const path = decoded(uri);
  return path === document || path.endsWith(`/${document}`);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
