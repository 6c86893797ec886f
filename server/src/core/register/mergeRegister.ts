// Puts the register files together, and tells what they contradict each other or themselves in.
import { fold } from '../text/fold.ts';
import { nearestOf } from '../text/nearestOf.ts';
import type { Span } from '../text/span.ts';
import { perhaps } from './fileReader.ts';
import type { ParsedRegisterFile } from './parseRegisterFile.ts';
import type { ParsedMembership, ParsedPerson, ParsedPost } from './readEntry.ts';
import type { Membership, Register, RegisteredPerson, RegisterFault } from './register.ts';

/** `files` in the order of their addresses. Of two entries with one id the first counts. */
export function mergeRegister(files: readonly ParsedRegisterFile[]): Register {
  const faults = new Map<string, RegisterFault[]>(files.map(({ uri, faults }) => [uri, [...faults]]));
  const tell = (uri: string, fault: RegisterFault) => faults.get(uri)?.push(fault);

  const posts = new Map<string, ParsedPost>();
  for (const post of files.flatMap((file) => file.posts)) {
    const first = posts.get(post.id);
    if (first === undefined) posts.set(post.id, post);
    else tell(post.place.uri, duplicateId(post, first));
  }

  // While a file cannot be read in full, a post that seems to be missing may stand in the rest of it.
  const isComplete = !files.some((file) => file.faults.some(({ code }) => code === 'register-syntax'));
  const firsts = new Map<string, ParsedPerson>();
  const persons = new Map<string, RegisteredPerson>();
  const linked = new Map<ParsedPerson, RegisteredPerson>();
  for (const person of files.flatMap((file) => file.persons)) {
    const memberships = person.memberships.map((membership) => {
      if (isComplete && membership.post !== undefined && !posts.has(membership.post)) {
        tell(person.place.uri, unknownPost(membership.span, membership.post, posts));
      }
      return membershipOf(membership, posts);
    });
    const registered: RegisteredPerson = { ...person, memberships };
    linked.set(person, registered);
    const first = firsts.get(person.id);
    if (first === undefined) {
      firsts.set(person.id, person);
      persons.set(person.id, registered);
    } else tell(person.place.uri, duplicateId(person, first));
  }
  const merged = new Map<string, RegisteredPerson>();
  for (const person of firsts.values()) {
    person.formerIds.forEach((id, index) => {
      const first = firsts.get(id) ?? firsts.get(merged.get(id)?.id ?? '');
      if (first === undefined) merged.set(id, linked.get(person)!);
      else tell(person.place.uri, duplicateId({ id, idSpan: person.formerIdSpans[index]! }, first));
    });
  }
  for (const { uri, fault } of duplicateNames(persons.values())) tell(uri, fault);

  return {
    files: files.map((file) => ({
      uri: file.uri,
      text: file.text,
      lines: file.lines,
      posts: file.posts,
      persons: file.persons.map((person) => linked.get(person)!),
      faults: faults.get(file.uri)!.sort((a, b) => a.start - b.start || a.end - b.end),
    })),
    posts,
    persons,
    ignored: files.flatMap((file) => file.ignored),
    merged,
  };
}

function membershipOf(membership: ParsedMembership, posts: ReadonlyMap<string, ParsedPost>): Membership {
  const { span: _, ...rest } = membership;
  return { ...rest, post: membership.post === undefined ? undefined : posts.get(membership.post) };
}

function unknownPost(span: Span, id: string, posts: ReadonlyMap<string, ParsedPost>): RegisterFault {
  const hint = posts.size === 0 ? ' The register has no posts.' : '';
  const { start, end } = span;
  const better = nearestOf(id, posts.keys());
  return {
    ...{ code: 'register-unknown-post', severity: 'warning', start, end, better, evidence: [] },
    message: `There is no post \`${id}\`${perhaps(better)}.${hint}`,
  };
}

interface Entry {
  readonly id: string;
  readonly idSpan: Span;
  readonly place: { readonly uri: string };
}

const duplicateId = ({ id, idSpan }: Omit<Entry, 'place'>, first: Entry): RegisterFault => ({
  ...{ code: 'register-duplicate-id', severity: 'error', ...idSpan },
  message: `Another entry has the id \`${id}\` already: this one is passed over.`,
  evidence: [{ uri: first.place.uri, ...first.idSpan, message: 'The entry that counts' }],
});

/** As many others as a person reads: a register may have the same name thousands of times. */
const MOST_EVIDENCE = 5;

/** A name that two persons have is told at both, unless their countries tell them apart. */
function* duplicateNames(persons: Iterable<RegisteredPerson>) {
  const byName = new Map<string, RegisteredPerson[]>();
  for (const person of persons) {
    for (const name of new Set([person.name, ...person.otherNames].map(fold))) {
      const key = `${name}\0${person.country ?? ''}`;
      const namesakes = byName.get(key);
      if (namesakes === undefined) byName.set(key, [person]);
      else namesakes.push(person);
    }
  }
  for (const namesakes of byName.values()) {
    if (namesakes.length < 2) continue;
    for (const person of namesakes) {
      const others = namesakes.slice(0, MOST_EVIDENCE + 1).filter(({ id }) => id !== person.id);
      const evidence = others.slice(0, MOST_EVIDENCE);
      const more = namesakes.length - 1 - evidence.length;
      const fault: RegisterFault = {
        ...{ code: 'register-duplicate-name', severity: 'warning', ...person.place.nameSpan },
        message: `${person.name} has a name that is also of ${evidence.map(({ id }) => `\`${id}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        evidence: evidence.map(({ name, place }) => ({ uri: place.uri, ...place.nameSpan, message: name })),
      };
      yield { uri: person.place.uri, fault };
    }
  }
}
