// What the rules about names have in common: where a person is named in a readout and in others, and in whose words.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Mention, Readout } from '../../readout/readout.ts';
import type { Evidence } from './problem.ts';

/** Where the fullest name of the person stands first; undefined for somebody whom only roles mean. */
export function introducingMention({ persons, mentions }: Readout, person: number): Mention | undefined {
  const names = mentions.filter((mention) => mention.kind === 'name' && mention.person === person);
  return names.find(({ text }) => text === persons[person]?.name) ?? names[0];
}

/** What somebody else said is theirs: it is not for us to correct by default. */
export const isQuoted = ({ quotations }: Readout, mention: Mention): boolean =>
  quotations.some(({ start, end }) => start <= mention.start && mention.end <= end);

/** Sightings of the official in other documents, in the order of their addresses, the name as it stands there. */
export function* otherSightings(corpus: Corpus, id: string, here: CorpusDocument) {
  for (const { uri, person } of corpus.sightingsOf(id)) {
    const readout = uri === here.uri ? undefined : corpus.document(uri)?.readout;
    const mention = readout && introducingMention(readout, person);
    const name = readout?.persons[person]?.name;
    if (readout && mention && name !== undefined) yield { uri, readout, person, mention, name };
  }
}

export const evidenceAt = (uri: string, { start, end }: Mention, message: string): Evidence => ({
  uri,
  start,
  end,
  message,
});
