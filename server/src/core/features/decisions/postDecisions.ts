// What can be decided about the words of an office: which post of the register they say.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { heldAbout } from '../../officials/terms.ts';
import { fitsLabel } from '../../officials/titles.ts';
import type { Mention, Title } from '../../readout/readout.ts';
import type { Post } from '../../register/register.ts';
import { type Choice, identifying } from './mentionDecisions.ts';

const few = 3;

export function postDecisions(
  corpus: Corpus,
  { uri, date }: CorpusDocument,
  words: Title | Mention,
): readonly Choice[] {
  const { id } = corpus.officialOf(uri, words.person);
  const person = corpus.register.persons.get(id);
  const held = person ? heldAbout(person, date?.iso).flatMap(({ post }) => post ?? []) : [];
  const called = [...corpus.register.posts.values()].filter(
    (post) => post.country === corpus.official(id)?.country && isCalled(post, words.text),
  );
  return [...new Set([...held, ...called])]
    .filter((post) => post.id !== words.post)
    .slice(0, few)
    .map(
      (post): Choice => ({
        kind: 'post',
        title: `“${words.text}” is the office ${post.label}${post.organization ? `, ${post.organization}` : ''}`,
        decision: { ...identifying, judgement: 'positive', post: post.id },
        settles: ['inconsistent-title'],
      }),
    );
}

const isCalled = ({ label, otherLabels, organization }: Post, title: string): boolean =>
  [label, ...otherLabels].some((each) => fitsLabel(title, each, organization) === true);
