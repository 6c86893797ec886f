// The titles of somebody behind whose name a comma was set: the register's for that day, and what other readouts wrote.
import { cardOf } from '../../corpus/cardOf.ts';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { membershipsAt, type RegisteredPerson, roleOf } from '../../register/register.ts';
import { fold } from '../../text/fold.ts';
import type { Completion } from './completion.ts';
import { typedWords } from './typedWords.ts';

export function titleCompletions(
  corpus: Corpus,
  { uri, readout, date }: CorpusDocument,
  text: string,
  offset: number,
): readonly Completion[] {
  for (const start of [offset, ...typedWords(text, offset)]) {
    const comma = text.slice(Math.max(0, start - 2), start).trimEnd();
    if (!comma.endsWith(',')) continue;
    const nameEnd = text.lastIndexOf(',', start - 1);
    const mention = readout.mentions.find(({ end, kind }) => end === nameEnd && kind === 'name');
    if (!mention) continue;
    const { id } = corpus.officialOf(uri, mention.person);
    const card = cardOf(corpus, id, { uri, person: mention.person });
    const registered = corpus.official(id)?.registered;
    const titles = new Set([
      ...(registered ? labelsAt(registered, date?.iso) : []),
      ...(card?.titlesElsewhere ?? []),
    ]);
    const typed = fold(text.slice(start, offset));
    return [...titles]
      .filter((title) => fold(title).startsWith(typed))
      .map((title) => ({
        kind: 'title',
        label: title,
        detail: card?.name ?? '',
        edit: { start, end: offset, newText: title },
        official: id,
      }));
  }
  return [];
}

function labelsAt(person: RegisteredPerson, day: string | undefined): readonly string[] {
  return membershipsAt(person, day).flatMap((membership) => [
    ...[roleOf(membership) ?? []].flat(),
    ...(membership.post?.otherLabels ?? []),
  ]);
}
