// A title whose post was not the official's on the day of the readout. Silent without a day, and wherever the register leaves room.
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Fix } from '../../corpus/fix.ts';
import { isPastTitle } from '../../officials/pastTitle.ts';
import { fitsMembership, namesOffice } from '../../officials/posts.ts';
import { heldAbout, isOver } from '../../officials/terms.ts';
import { isRank } from '../../officials/titles.ts';
import type { Title } from '../../readout/readout.ts';
import { type Membership, mayCover, type RegisteredPerson, roleOf } from '../../register/register.ts';
import type { Evidence, Problem } from './problem.ts';
import { termFix } from './registering.ts';
import type { Rule } from './rules.ts';

export const titleOutOfTerm: Rule = (corpus, document) => {
  const day = document.date?.iso;
  if (day === undefined) return [];
  return document.readout.titles.flatMap((title): readonly Problem[] => {
    const { id, registered } = corpus.officialOf(document.uri, title.person);
    const person = registered ? corpus.register.persons.get(id) : undefined;
    if (person === undefined || title.bygone || isPastTitle(title.text) || isRank(title.text)) return [];
    const held = heldAbout(person, day);
    const isHeld = (membership: Membership) =>
      title.post === undefined
        ? fitsMembership(title.text, membership) === true
        : membership.post?.id === title.post;
    if (held.some(isHeld)) return [];
    const fitting = person.memberships.filter(
      (membership) => fitsMembership(title.text, membership) === true,
    );
    const missed = fitting.find((membership) => saysEnough(document, title, membership, day));
    return missed === undefined ? [] : [problemOf(corpus, document, title, person, missed, day)];
  });
};

/**
 * `Secretary` alone may be some other office. And whoever was president is called so for life: then it must be one who took
 * part in what the readout reports, as nobody does under an office that they left long ago.
 */
function saysEnough({ readout }: CorpusDocument, title: Title, membership: Membership, day: string): boolean {
  if (!namesOffice(title.text, membership)) return false;
  const isByCourtesy = !title.text.includes(' ') && isOver(membership, day);
  return (
    !isByCourtesy ||
    readout.meetings.some(({ delegations }) =>
      delegations.some(({ members }) => members.includes(title.person)),
    )
  );
}

function problemOf(
  corpus: Corpus,
  { uri }: CorpusDocument,
  title: Title,
  person: RegisteredPerson,
  membership: Membership,
  day: string,
): Problem {
  const holders = holdersOf(corpus, membership, day).filter(({ id }) => id !== person.id);
  const label = roleOf(membership) ?? title.text;
  const now = () => heldAbout(person, day).flatMap((other) => roleOf(other) ?? []);
  const fixes = (): (Fix | undefined)[] => [
    ...[...new Set(now())].map((right) => ({
      title: `Write “${right}”`,
      preferred: false,
      edits: [{ uri, edits: [{ start: title.start, end: title.end, newText: right }] }],
    })),
    termFix(
      corpus,
      person,
      person.memberships.indexOf(membership),
      isOver(membership, day) ? 'end_date' : 'start_date',
      day,
    ),
  ];
  const successor =
    holders.length === 0 ? '' : ` It was ${holders.map(({ name }) => name).join(' or ')} then.`;
  const when = isOver(membership, day) ? `until ${membership.endDate}` : `from ${membership.startDate}`;
  return {
    ...{ code: 'title-out-of-term', severity: 'warning', start: title.start, end: title.end },
    message: `${person.name} was “${label}” ${when}, and this readout is of ${day}.${successor}`,
    evidence: [person, ...holders].map(inRegister),
    fixes: () => fixes().filter((fix) => fix !== undefined),
  };
}

/** Whom the register has in that post on the day itself. */
function holdersOf({ register }: Corpus, { post }: Membership, day: string): readonly RegisteredPerson[] {
  if (post === undefined) return [];
  return [...register.persons.values()].filter(({ memberships }) =>
    memberships.some(
      (other) =>
        other.post === post &&
        (other.startDate !== undefined || other.endDate !== undefined) &&
        mayCover(other, day),
    ),
  );
}

const inRegister = ({ name, place }: RegisteredPerson): Evidence => ({
  uri: place.uri,
  ...place.nameSpan,
  message: `${name} in the register`,
});
