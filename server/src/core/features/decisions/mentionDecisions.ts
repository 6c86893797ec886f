// What can be decided about who a name or a role means: the likeliest first, for these words or wherever the readout means the same person.
import { isSame } from '../../annotations/mentionsAsDecided.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import type { Decision } from '../../corpus/decide.ts';
import { likelyOf } from '../../corpus/likelyOf.ts';
import { whoText } from '../../corpus/whoText.ts';
import { byPerson } from '../../readout/byPerson.ts';
import type { Mention } from '../../readout/readout.ts';
import type { RegisteredPerson } from '../../register/register.ts';
import type { DecisionKind } from './decisionKinds.ts';

export interface Choice {
  readonly kind: DecisionKind;
  readonly title: string;
  readonly decision: Decision;
  /** The problems that it settles, by code. */
  readonly settles: readonly string[];
}

/** As many of those who may be meant as are read at a glance; others are searched for. */
const few = 3;

export function mentionDecisions(
  corpus: Corpus,
  document: CorpusDocument,
  mention: Mention,
): readonly Choice[] {
  const { uri, readout, date } = document;
  const { id, registered, candidates, suggestion } = corpus.officialOf(uri, mention.person);
  const { decided } = readout.persons[mention.person]!;
  const words = `“${mention.text}”`;
  const current = registered ? corpus.register.persons.get(id) : undefined;
  const others = othersWhoMayBeMeant(corpus, document, mention).filter((person) => person !== current);
  const isSeveral = (byPerson(readout)[mention.person]?.mentions.length ?? 0) > 1;
  const here = 'in this readout';
  const is = (person: RegisteredPerson): Decision => ({
    ...identifying,
    ...{ judgement: 'positive', scope: 'document', person: person.id },
  });
  const settled = [
    'ambiguous-name',
    'misspelt-name',
    'unrecognised-name',
    'wrong-delegation',
    'different-accents',
  ];
  const near = new Set([...candidates, ...(suggestion ? [suggestion.person] : [])]);

  const choices: Choice[] = [];
  const offer = (kind: DecisionKind, title: string, decision: Decision, settles: readonly string[] = []) =>
    choices.push({ kind, title, decision, settles });
  if (current && decided?.is === undefined) {
    offer('confirm', `Confirm that ${words} is ${whoText(current, date?.iso)}`, is(current));
  }
  for (const person of others) {
    offer(
      'other',
      `${words} is ${whoText(person, date?.iso)}, ${here}`,
      is(person),
      near.has(person) ? settled : [],
    );
  }
  const [first] = others;
  if (isSeveral && first) {
    const alone = { ...is(first), scope: undefined };
    offer('other', `${words} is ${whoText(first, date?.iso)}, in this place alone`, alone);
  }
  const nobody: Decision = { ...identifying, judgement: 'negative' };
  if (mention.kind === 'name' || isSeveral) {
    offer('nobody', `${words} is no person, ${here}`, { ...nobody, scope: 'document' }, [
      'unrecognised-name',
    ]);
  }
  if (isSeveral || mention.kind === 'role')
    offer('nobody', `${words} is no person, in this place alone`, nobody);
  if (!decided?.isUnsure) {
    const unsure: Decision = { ...identifying, judgement: 'unsure', scope: 'document' };
    offer('unsure', `Leave open who ${words} is, ${here}`, unsure, ['ambiguous-name']);
  }
  return choices;
}

export const identifying = { motivation: 'identifying' } as const;

/** By name; of a role those whom the readout names, the nearest first. */
function othersWhoMayBeMeant(
  corpus: Corpus,
  document: CorpusDocument,
  mention: Mention,
): readonly RegisteredPerson[] {
  const { uri, readout } = document;
  if (mention.kind === 'name') {
    const likely = likelyOf(corpus, document, mention.person).map(({ person }) => person);
    return [...new Set([...likely, ...corpus.candidatesFor(uri, mention.person)])].slice(0, few + 1);
  }
  return registeredNear(corpus, uri, readout.mentions, mention).slice(0, few + 1);
}

/** Whom a readout names that are in the register, the nearest mention first. */
export function registeredNear(
  corpus: Corpus,
  uri: string,
  mentions: readonly Mention[],
  at: { readonly start: number; readonly end: number },
): readonly RegisteredPerson[] {
  const distance = ({ start, end }: Mention) => Math.max(start - at.end, at.start - end);
  const nearest = mentions.filter((other) => !isSame(other, at)).sort((a, b) => distance(a) - distance(b));
  const ids = new Set(nearest.map(({ person }) => corpus.officialOf(uri, person).id));
  return [...ids].flatMap((id) => corpus.register.persons.get(id) ?? []);
}
