// A name of the register that is written with other accents: the same name, and yet not how it is spelt.

import { byPerson } from '../../readout/byPerson.ts';
import type { Mention } from '../../readout/readout.ts';
import type { RegisteredPerson } from '../../register/register.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fold } from '../../text/fold.ts';
import { correctionFixes, wordsOf } from './correction.ts';
import { otherNameFix } from './registering.ts';
import type { Rule } from './rules.ts';

/** Told once of each person, where it first stands. Capitals go without accents in many houses. */
export const differentAccents: Rule = (corpus, document) =>
  document.readout.persons.flatMap((_, person) => {
    const { id, registered } = corpus.officialOf(document.uri, person);
    const entry = registered ? corpus.register.persons.get(id) : undefined;
    if (entry === undefined) return [];
    const isPlainEntry = isPlain(entry.name) && entry.otherNames.every(isPlain);
    const correct = (mention: Mention) =>
      isPlainEntry && isPlain(mention.text) ? undefined : accented(mention, spellingsOf(entry));
    const mention = byPerson(document.readout)[person]?.mentions.find(
      (candidate) => candidate.kind === 'name' && correct(candidate) !== undefined,
    );
    if (mention === undefined) return [];
    const { start, end, text } = mention;
    return [
      {
        ...{ code: 'different-accents', severity: 'hint', start, end },
        message: `“${text}” is written with other accents in the register: “${entry.name}”.`,
        evidence: [
          { uri: entry.place.uri, ...entry.place.nameSpan, message: `${entry.name} in the register` },
        ],
        fixes: () =>
          [
            // An issuer may leave them out on principle.
            ...correctionFixes(document, person, mention, correct, entry.name).map((fix) => ({
              ...fix,
              preferred: false,
            })),
            otherNameFix(corpus, entry, text),
          ].filter((fix) => fix !== undefined),
      },
    ];
  });

interface Spellings {
  /** By the folded word: how it is spelt in any of the names. */
  readonly ofWords: ReadonlyMap<string, readonly string[]>;
  /** What was found out about texts of mentions: people are named in the same few ways in all readouts. */
  readonly corrected: Map<string, string | undefined>;
}

const known = new WeakMap<RegisteredPerson, Spellings>();

function spellingsOf(entry: RegisteredPerson): Spellings {
  let spellings = known.get(entry);
  if (spellings === undefined) {
    const ofWords = new Map<string, string[]>();
    for (const { word } of [entry.name, ...entry.otherNames].flatMap(wordsOf)) {
      const folded = fold(word);
      ofWords.set(folded, [...(ofWords.get(folded) ?? []), word]);
    }
    spellings = { ofWords, corrected: new Map() };
    known.set(entry, spellings);
  }
  return spellings;
}

/** Without a letter that could have an accent too few or too many. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** The mention with the accents of the register, if it has others. */
function accented({ start, end, text }: Mention, spellings: Spellings): TextEdit | undefined {
  const { corrected } = spellings;
  if (!corrected.has(text)) corrected.set(text, withAccents(text, spellings));
  const newText = corrected.get(text);
  return newText === undefined ? undefined : { start, end, newText };
}

/** Undefined where nothing but accents would not do: a word of no spelling is another fault. */
function withAccents(text: string, spellings: Spellings): string | undefined {
  if (text === text.toUpperCase()) return undefined;
  let corrected = '';
  let at = 0;
  for (const { word, index } of wordsOf(text)) {
    const own = spellings.ofWords.get(fold(word));
    if (own === undefined) return undefined;
    if (own.some((spelling) => plain(spelling) === plain(word))) continue;
    corrected += text.slice(at, index) + own[0]!;
    at = index + word.length;
  }
  return at === 0 ? undefined : corrected + text.slice(at);
}

/** But for capitals and apostrophes. */
const plain = (word: string): string => word.normalize('NFC').toLowerCase().replace(/['’]/g, '');
