// The countries and organisations in a text that the lexicon knows by name.
import { lexiconOf } from '../../lexicon/lexicons.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import type { Readout } from '../../readout/readout.ts';
import { tokenise } from '../../readout/tokenise.ts';
import { Shape } from '../../readout/tokens.ts';
import { readable } from '../../text/readable.ts';
import type { SemanticToken } from './semanticTokensOf.ts';

/** In the order of the text, without overlaps; none in front matter and debris, nor in a language that is not known. */
export function termsIn({ language, sections }: Readout, text: string): readonly SemanticToken[] {
  if (language === undefined) return [];
  const clean = readable(text);
  const tokens = tokenise(clean.text, lexiconOf(language));
  const found: SemanticToken[] = [];
  let section = 0;
  for (let token = 0; token < tokens.count; ) {
    const phrase = tokens.phraseEnd[token]!;
    const next = phrase > token ? phrase : token + 1;
    const classes = phrase > token ? tokens.phraseClasses[token]! : tokens.classes[token]!;
    const type = typeOf(classes);
    if (type && tokens.shape[token] !== Shape.lower) {
      const start = clean.originalStart(tokens.start[token]!);
      while (section < sections.length && sections[section]!.end <= start) section++;
      const kind = sections[section]?.kind;
      if (kind !== 'front-matter' && kind !== 'debris')
        found.push({ start, end: clean.originalEnd(tokens.end[next - 1]!), type, modifiers: [] });
    }
    token = next;
  }
  return found;
}

function typeOf(classes: number): 'country' | 'organisation' | undefined {
  // `Jordan` and `Georgia` are given names as often.
  if ((classes & (WordClass.given | WordClass.surname)) !== 0) return undefined;
  if ((classes & (WordClass.country | WordClass.demonym)) !== 0) return 'country';
  return (classes & WordClass.organisation) !== 0 ? 'organisation' : undefined;
}
