// How often a document names each country: in its own words, by its people, cities and bodies, and in hyphenated pairs.
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Draft } from '../draft.ts';
import { codedAt, stepAfter } from '../jurisdiction.ts';
import type { CountryCode } from '../readout.ts';
import { Shape, type Tokens } from '../tokens.ts';

const HYPHEN = 0x2d;
/** The African Union’s own code is Australia’s as well: its name must not make African presidents Australian. */
const ALSO_A_BODY: CountryCode = 'AU';
const NONE: readonly CountryCode[] = [];

export function countriesNamed({
  tokens,
  mentions,
}: Pick<Draft, 'tokens' | 'mentions'>): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  const bodies = new Set<number>();
  const { text, start, end, shape, phraseEnd, land } = tokens;
  /** The first hyphen from here on. */
  let hyphen = -1;
  let next = 0;
  for (let token = 0; token < tokens.count; ) {
    // Somebody who is called `Jordan` or `Catalán` names none.
    while (next < mentions.length && mentions[next]!.to <= token) next++;
    const mention = mentions[next];
    if (mention?.kind === 'name' && mention.from <= token) {
      token = mention.to;
      continue;
    }
    if (land[token] === 0 && phraseEnd[token] === 0 && end[token]! <= hyphen) {
      token++;
      continue;
    }
    const coded = codedAt(tokens, token);
    if (hyphen < start[token]!) {
      const next = text.indexOf('-', start[token]);
      hyphen = next === -1 ? text.length : next;
    }
    // `ROK-Freedonia relations` names two.
    const isName = shape[token] === Shape.capitalised || shape[token] === Shape.upper;
    const isJoined = hyphen < end[token]! && isName && phraseEnd[token] === 0;
    const joined = isJoined ? joinedCodes(tokens, token) : NONE;
    for (const code of joined) counts.set(code, (counts.get(code) ?? 0) + 1);
    if (coded !== undefined && joined.length === 0) {
      const classes = tokens.classes[token]! | tokens.phraseClasses[token]!;
      const body = (classes & WordClass.organisation) !== 0;
      // A body that is spoken of all the time says no more than once that its country matters.
      const entry = tokens.entry[token]!;
      const isCounted = !bodies.has(entry) && coded.code !== ALSO_A_BODY;
      const weight = body ? (isCounted ? 1.5 : 0) : (classes & WordClass.region) !== 0 ? 0.4 : 1;
      if (body) bodies.add(entry);
      if (weight > 0) counts.set(coded.code, (counts.get(coded.code) ?? 0) + weight);
    }
    token = coded?.to ?? stepAfter(tokens, token);
  }
  return counts;
}

/** Both countries of `ROK-Peru`. */
function joinedCodes({ text, lexicon, start, end }: Tokens, token: number): readonly CountryCode[] {
  const first = start[token]!;
  const last = end[token]!;
  if (last - first < 5) return NONE;
  let codes: CountryCode[] | undefined;
  let from = first;
  for (let offset = first; offset <= last; offset++) {
    if (offset < last ? text.charCodeAt(offset) !== HYPHEN : from === first) continue;
    const code = lexicon.codes[lexicon.codeOf(lexicon.words.find(text, from, offset))];
    if (code !== undefined) {
      codes ??= [];
      codes.push(code);
    }
    from = offset + 1;
  }
  return codes ?? NONE;
}
