// A title that is none of the labels of a post that the official held, or two that contradict each other in one readout.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Fix } from '../../corpus/fix.ts';
import { fitsMembership } from '../../officials/posts.ts';
import { heldAbout } from '../../officials/terms.ts';
import { differInOneWord, isRank } from '../../officials/titles.ts';
import { byPerson } from '../../readout/byPerson.ts';
import type { Readout, Title } from '../../readout/readout.ts';
import { type Membership, roleOf } from '../../register/register.ts';
import { isQuoted } from './personProblem.ts';
import type { Problem } from './problem.ts';
import { otherLabelFix } from './registering.ts';
import type { Rule } from './rules.ts';

export const inconsistentTitle: Rule = (corpus, document) =>
  document.readout.titles.flatMap((title): readonly Problem[] => {
    const held = heldBy(corpus, document, title.person);
    if (isRank(title.text) || title.post !== undefined) return [];
    return held.length > 0 ? againstPosts(corpus, document, title, held) : againstOthers(document, title);
  });

function heldBy(corpus: Corpus, { uri, date }: CorpusDocument, person: number): readonly Membership[] {
  const { id, registered } = corpus.officialOf(uri, person);
  const entry = registered ? corpus.register.persons.get(id) : undefined;
  return entry === undefined ? [] : heldAbout(entry, date?.iso);
}

/** A title that has nothing in common with any label may be another office, or in another language: of that we say nothing. */
function againstPosts(
  corpus: Corpus,
  { uri, readout }: CorpusDocument,
  title: Title,
  held: readonly Membership[],
): readonly Problem[] {
  const words = withoutNames(readout, title);
  const fitting = held.map((membership) => fitsMembership(words, membership));
  if (fitting.includes(true)) return [];
  const membership = held.find((each, at) => fitting[at] === false && isAuthority(each, words));
  if (membership === undefined) return [];
  const label = roleOf(membership)!;
  const { post } = membership;
  const fixes = (): (Fix | undefined)[] => [
    ...rewritings(uri, readout, title, label),
    post && otherLabelFix(corpus, post, title.text),
  ];
  return [
    {
      ...{ code: 'inconsistent-title', severity: 'information', start: title.start, end: title.end },
      message: `“${title.text}” is no title of theirs in the register, which has “${label}”.`,
      evidence:
        post === undefined
          ? []
          : [{ uri: post.place.uri, ...post.place.nameSpan, message: `${post.label} in the register` }],
      fixes: () => fixes().filter((fix) => fix !== undefined),
    },
  ];
}

/**
 * The labels of a post are what it may be called. A role by itself is what one readout called it, and there are other ways and
 * other offices: a title that differs from it in a word is probably wrong, and any other is not.
 */
const isAuthority = ({ post, role }: Membership, title: string): boolean =>
  post !== undefined || differInOneWord(title, role ?? '');

/** `adviser to President Jane Roe` names an office, and somebody besides. */
function withoutNames({ mentions }: Readout, title: Title): string {
  const names = mentions.filter(
    ({ kind, start, end }) => kind === 'name' && title.start <= start && end <= title.end,
  );
  return names.reduce((text, name) => text.replace(name.text, ''), title.text);
}

/** Here, and wherever else the readout gives the person the same title. */
function rewritings(uri: string, readout: Readout, title: Title, label: string): readonly Fix[] {
  const edit = ({ start, end }: Title) => ({ start, end, newText: label });
  const fix = (words: string, titles: readonly Title[]): Fix => ({
    title: words,
    preferred: false,
    edits: [{ uri, edits: titles.map(edit) }],
  });
  const alike = (byPerson(readout)[title.person]?.titles ?? []).filter(
    (other) => other.text === title.text && !isQuoted(readout, other),
  );
  const here = fix(`Write “${label}”`, [title]);
  return alike.length > 1 ? [here, fix(`Write “${label}” throughout this readout`, alike)] : [here];
}

function againstOthers({ uri, readout }: CorpusDocument, title: Title): readonly Problem[] {
  const all = byPerson(readout)[title.person]?.titles ?? [];
  const different = new Set(
    [...new Set(all.map(({ text }) => text))].filter((text) => differInOneWord(text, title.text)),
  );
  const others = all.filter(({ text }) => different.has(text));
  const [other] = others;
  if (other === undefined) return [];
  const { name } = readout.persons[title.person]!;
  return [
    {
      ...{ code: 'inconsistent-title', severity: 'information', start: title.start, end: title.end },
      message: `${name} is “${title.text}” here and “${other.text}” elsewhere in this readout.`,
      evidence: others.map(({ start, end, text }) => ({ uri, start, end, message: `“${text}”` })),
      fixes: () => rewritings(uri, readout, title, other.text),
    },
  ];
}
