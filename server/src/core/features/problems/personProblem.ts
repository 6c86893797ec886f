// What the rules about names have in common: where a person is named in a readout and in others, and in whose words.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Fix } from '../../corpus/fix.ts';
import type { Likely } from '../../corpus/likelyOf.ts';
import { byPerson } from '../../readout/byPerson.ts';
import type { Mention, Readout } from '../../readout/readout.ts';
import type { RegisteredPerson } from '../../register/register.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Evidence } from './problem.ts';

/** Where the fullest name of the person stands first; undefined for somebody whom only roles mean. */
export const introducingMention = (readout: Readout, person: number): Mention | undefined =>
  introducing(byPerson(readout)[person]?.mentions ?? [], readout.persons[person]?.name);

function introducing(mentions: readonly Mention[], name: string | undefined): Mention | undefined {
  let first: Mention | undefined;
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    if (mention.text === name) return mention;
    first ??= mention;
  }
  return first;
}

/** There is a register, and it can be read in full: while one is half typed everybody after the fault would seem unknown. */
export const isRegisterWhole = ({ register: { files } }: Corpus): boolean =>
  files.length > 0 && !files.some(({ faults }) => faults.some(({ code }) => code === 'register-syntax'));

/** What somebody else said is theirs: it is not for us to correct by default. */
export const isQuoted = ({ quotations }: Readout, words: Span): boolean =>
  quotations.some((quotation) => contains(quotation, words));

/** Where the official is named, in the order of the addresses, and how. */
export function* sightings(corpus: Corpus, id: string) {
  for (const { uri, person } of corpus.sightingsOf(id)) {
    const name = corpus.nameOf(uri, person);
    const mention = introducing(corpus.document(uri)?.inText(person).mentions ?? [], name);
    if (mention && name !== undefined) yield { uri, person, mention, name };
  }
}

/** As many as are read at a glance; whoever is in thousands of readouts is searched for otherwise. */
const few = 5;

/** Where else the official is named; the last place says how many more there are. */
export function evidenceElsewhere(corpus: Corpus, id: string, here: CorpusDocument): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { uri, mention, name } of sightings(corpus, id)) {
    if (uri === here.uri) continue;
    if (evidence.length === few) {
      const more = corpus.sightingsOf(id).filter(({ uri: other }) => other !== here.uri).length - few;
      const last = evidence.pop()!;
      return [...evidence, { ...last, message: `${last.message}, and ${more} more` }];
    }
    evidence.push(evidenceAt(uri, mention, `“${name}” in another readout`));
  }
  return evidence;
}

export const evidenceAt = (uri: string, { start, end }: Mention, message: string): Evidence => ({
  uri,
  start,
  end,
  message,
});

/** The register's name in place of what is written. Never by default: it is for the curator to know. */
export const nameFix = (
  { uri }: CorpusDocument,
  { start, end }: Mention,
  { name }: RegisteredPerson,
): Fix => ({
  title: `Write “${name}”`,
  preferred: false,
  edits: [{ uri, edits: [{ start, end, newText: name }] }],
});

/** The entry of somebody who may be meant, and why. */
export const evidenceFor = ({ person: { name, place }, reasons }: Likely): Evidence => ({
  uri: place.uri,
  ...place.nameSpan,
  message: [`${name} in the register`, ...reasons].join('; '),
});
