// Each place where a person appears in a text, with the titles that stand at the name: what a grammar of parties takes as one word.
import { WordClass } from '../../lexicon/wordClass.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Draft, DraftMention, TokenSpan } from '../draft.ts';
import { codedAt } from '../jurisdiction.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf } from '../words.ts';

const OF = wordSet('of');
const TIES = wordSet('to of for de del');

export interface Appearance extends TokenSpan {
  readonly person: number;
  readonly mention: DraftMention;
  /** `President Harlan’s`: what follows is somebody or something else. */
  readonly possessive: boolean;
  /** Inside the title of another person: `advisor to President Harlan`. */
  readonly nested: boolean;
  /** Whose title that is. */
  readonly nestedIn: number | undefined;
}

/** How many tokens (comma, article, bracket, honorific) may stand between a name and its title. */
const REACH = 8;

/** In order of their mentions. */
export function appearancesOf({ tokens, mentions, titles }: Draft): Appearance[] {
  const appearances: Appearance[] = [];
  let nextTitle = 0;
  let nestedUntil = 0;
  let outer = -1;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    let { from, to } = mention;
    const floor = mentions[index - 1]?.to ?? 0;
    const ceiling = mentions[index + 1]?.from ?? tokens.count;
    // Titles are sorted: those that may stand at this mention begin near it.
    while (nextTitle < titles.length && titles[nextTitle]!.from < floor - REACH) nextTitle++;
    for (let at = nextTitle; at < titles.length && titles[at]!.from < mention.to + REACH; at++) {
      const title = titles[at]!;
      if (title.to >= mention.to && title.from < mention.from && title.person !== mention.person) {
        nestedUntil = Math.max(nestedUntil, title.to);
        outer = title.person;
      }
      if (title.person !== mention.person || title.at !== mention.from) continue;
      if (title.to <= mention.from && title.from >= floor && mention.from - title.to <= REACH)
        from = Math.min(from, title.from);
      if (title.from >= mention.to && title.to <= ceiling) to = Math.max(to, title.to);
    }
    const after = afterCountry(tokens, mention.to);
    const possessive =
      after < tokens.count && tokens.shape[after] === Shape.possessive && tokens.gap[after] === Gap.none;
    const endsInApostrophe =
      after < tokens.count &&
      tokens.gap[after] === Gap.none &&
      (tokens.code[after] === 0x2019 || tokens.code[after] === 0x27);
    // `Ortiz, advisor to President Harlan` where the title was thought to end before `to`.
    for (let at = nextTitle; at < titles.length && titles[at]!.to < from; at++) {
      const title = titles[at]!;
      const tied = title.to === from - 1 && isAnyOf(tokens, title.to, TIES);
      if (!tied || title.person === mention.person) continue;
      nestedUntil = Math.max(nestedUntil, to);
      outer = title.person;
    }
    const nested = mention.from < nestedUntil && mention.person !== outer;
    appearances.push({
      from,
      to,
      person: mention.person,
      mention,
      possessive: possessive || endsInApostrophe,
      nested,
      nestedIn: nested ? outer : undefined,
    });
  }
  return appearances;
}

/** `President Harlan of Argentina’s administration`: past the country, which comes between. */
function afterCountry(tokens: Tokens, token: number): number {
  if (!isAnyOf(tokens, token, OF)) return token;
  const coded = codedAt(tokens, token + 1, WordClass.country);
  return coded !== undefined && tokens.shape[coded.to] === Shape.possessive ? coded.to : token;
}
