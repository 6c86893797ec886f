// A readout with what people decided beside it: a pure step between the reading of a text and the finding of who is who.
import type { Mention, Person, Readout, Title } from '../readout/readout.ts';
import { listAt } from '../text/listAt.ts';
import type { Span } from '../text/span.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { type JudgedMention, judgedMentions } from './judgedMentions.ts';
import { firstEndingAfter } from './mentionsAsDecided.ts';
import { postsAsDecided } from './postsAsDecided.ts';
import { decidedBy } from './verdict.ts';

/** `text` is what was read, and what the annotations are anchored in. Spans stay in order and in range. */
export function applyDecisions(
  readout: Readout,
  anchored: readonly AnchoredAnnotation[],
  text: string,
): Readout {
  if (!anchored.some(({ annotation, span }) => span && annotation.motivation === 'identifying'))
    return readout;
  const judged = judgedMentions(readout, anchored, text).filter(({ verdict }) => !verdict.isNobody);
  const groups = groupsOf(readout, judged);
  const number = new Map(
    groups.flatMap(({ mentions }, index) => mentions.map((each) => [each, index] as const)),
  );
  const unnamed = new Map(
    groups.flatMap(({ was, mentions }, index) => (mentions.length === 0 ? [[was, index]] : [])),
  );
  const byPerson = new Map<number, JudgedMention[]>();
  for (const mention of judged) listAt(byPerson, mention.was).push(mention);
  /** Of those who were one person before: who is named nearest. Undefined where nobody is left. */
  const whoIs = (was: number, at: Span): number | undefined => {
    const nearest = nearestTo(byPerson.get(was) ?? [], at);
    return nearest === undefined ? unnamed.get(was) : number.get(nearest);
  };

  const titles = readout.titles.flatMap((title): Title[] => {
    const person = whoIs(title.person, title);
    return person === undefined ? [] : [{ ...title, person }];
  });
  const decided: Readout = {
    ...readout,
    persons: groups.map((group, index) =>
      personOf(
        readout,
        group,
        titles.filter(({ person }) => person === index),
      ),
    ),
    mentions: judged.map((mention): Mention => {
      const { start, end, kind, text: words, read } = mention;
      return {
        start,
        end,
        kind,
        text: words,
        person: number.get(mention)!,
        evidence: read?.evidence ?? 'decided',
      };
    }),
    titles,
    meetings: readout.meetings.map((meeting) => ({
      ...meeting,
      delegations: meeting.delegations.map(({ country, members }) => {
        const here = members.flatMap((member) => whoIs(member, meeting.anchor) ?? []);
        return { country, members: [...new Set(here)] };
      }),
    })),
    quotations: readout.quotations.map((quotation) => {
      const { speaker } = quotation;
      return speaker === undefined ? quotation : { ...quotation, speaker: whoIs(speaker, quotation) };
    }),
  };
  return postsAsDecided(decided, anchored);
}

/** Mentions of one person of the reading about whom the same is decided; none where the reading has none either. */
interface Group {
  readonly was: number;
  readonly mentions: readonly JudgedMention[];
  /** Others who were taken for the same person. */
  readonly isPart: boolean;
}

/** In the order of the persons of the reading. */
function groupsOf(readout: Readout, judged: readonly JudgedMention[]): readonly Group[] {
  const mentioned = new Set(readout.mentions.map(({ person }) => person));
  const byDecision = new Map<number, Map<string, JudgedMention[]>>();
  for (const was of readout.persons.keys()) if (!mentioned.has(was)) byDecision.set(was, new Map([['', []]]));
  for (const mention of judged) {
    const { is, isNot, isUnsure } = mention.verdict;
    const decision = JSON.stringify([is, isNot, isUnsure]);
    const groups = byDecision.get(mention.was) ?? new Map<string, JudgedMention[]>();
    listAt(groups, decision).push(mention);
    byDecision.set(mention.was, groups);
  }
  return [...byDecision]
    .sort(([a], [b]) => a - b)
    .flatMap(([was, groups]) =>
      [...groups.values()].map((mentions) => ({ was, mentions, isPart: groups.size > 1 })),
    );
}

function personOf(readout: Readout, { was, mentions, isPart }: Group, titles: readonly Title[]): Person {
  const read = readout.persons[was];
  const decided = mentions[0] && decidedBy(mentions[0].verdict);
  const own = decided && { decided };
  // Of several who seemed to be one each has only what its own words say.
  if (read && !isPart) {
    const marked = mentions.filter(({ kind, text, read: as }) => kind === 'name' && as?.text !== text);
    return { ...read, name: longest([{ text: read.name }, ...marked])!.text, ...own };
  }
  const names = mentions.filter(({ kind }) => kind === 'name');
  const { text: name } = longest(names.length > 0 ? names : mentions)!;
  return { name, title: longest(titles)?.text, country: read?.country, ...own };
}

const longest = <T extends { readonly text: string }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>(
    (best, each) => (best && best.text.length >= each.text.length ? best : each),
    undefined,
  );

/** `mentions` in the order of the text. */
function nearestTo(mentions: readonly JudgedMention[], { start, end }: Span): JudgedMention | undefined {
  const next = firstEndingAfter(mentions, start);
  const [before, after] = [mentions[next - 1], mentions[next]];
  return before && (!after || start - before.end < after.start - end) ? before : after;
}
