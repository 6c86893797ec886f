// Reads all documents of a set as `readouts annotate --no-register` does: each by itself, then who is who over all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { annotationOf } from '../../server/src/cli/annotationOf.ts';
import { Corpus } from '../../server/src/core/corpus/corpus.ts';

export type Annotation = ReturnType<typeof annotationOf>;

export function readSet(folder: string): Annotation[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const readouts = files.map((file) => ({
    uri: `${folder}/${file}`,
    file,
    text: readFileSync(`${folder}/${file}`, 'utf8'),
  }));
  let corpus = Corpus.empty;
  for (const { uri, text } of readouts) corpus = corpus.with(uri, text);
  return readouts.map((readout) => annotationOf(corpus, readout, false));
}
