// Which language a text is in, by its shortest words; undefined for those that the lexicon does not know.
import type { LanguageId } from './readout.ts';

/** The beginning of a text tells its language; what follows would only cost time. */
const sample = 3000;

const shortWords = {
  en: 'the of and to in for on is was by at his her had has who its are not as an be it he she',
  es: 'el los las del y con por una fue al su sus lo ha han muy sin',
  /** Spanish shares them with its neighbours: they tell it from English only. `a` is in both. */
  romance: 'de la en que se un',
  other:
    'le les des du et au aux est par sur qui dos das em ao um uma os na da com il di che gli nel per ed der die und das den mit von zu im ich att det som av og er til het een van els amb ve bir dan ja z w do',
};

const Tongue = { none: 0, en: 1, es: 2, romance: 3, other: 4 } as const;

/** By the letters of a word of up to three, five bits each: case falls away, and no word is cut out of the text to look it up. */
const tongueOf: Uint8Array = (() => {
  const table = new Uint8Array(1 << 15);
  for (const tongue of ['other', 'romance', 'es', 'en'] as const) {
    for (const word of shortWords[tongue].split(' ')) {
      let key = 0;
      for (const letter of word) key = (key << 5) | (letter.charCodeAt(0) & 0x1f);
      table[key] = Tongue[tongue];
    }
  }
  return table;
})();

/** By UTF-16 unit: the number of an English letter, or what else the unit is. */
const kindOf = new Uint8Array(0x10000);
const Kind = { none: 0, accent: 27, letter: 28, foreign: 29 } as const;
kindOf.fill(Kind.accent, 0xc0, 0x100).fill(Kind.letter, 0x100, 0x370);
kindOf.fill(Kind.foreign, 0x370, 0x1e00).fill(Kind.letter, 0x1e00, 0x2000);
// Scripts that put no space between words.
kindOf.fill(Kind.foreign, 0x3040);
for (let letter = 1; letter <= 26; letter++) kindOf[0x40 | letter] = kindOf[0x60 | letter] = letter;

/** A letter that is none of English counts for so many, as its word is none of the shortest. */
const MANY = 5;

/** So many words can do without any of the shortest. */
const few = 20;

/** `viajó`, `reunión`, but not `Ramón`: its neighbours write it otherwise, but for words as short as `avó`. */
const spanishEnding = /(?<!\p{L})[a-zñáéíú]{3,}ón?(?!\p{L})/u;

export function languageOf(text: string): LanguageId | undefined {
  const counts = new Uint16Array(5);
  let words = 0;
  let foreign = 0;
  let accents = 0;
  let capital = false;
  let afterName = false;
  const end = Math.min(text.length, sample);
  for (let offset = 0; offset < end; offset++) {
    const first = text.charCodeAt(offset);
    let kind = kindOf[first]!;
    if (kind === Kind.none) continue;
    let letters = 0;
    let key = 0;
    if (kind < Kind.accent) capital = first < 0x60;
    do {
      if (kind < Kind.accent) {
        key = (key << 5) | kind;
        letters++;
      } else {
        letters += MANY;
        if (kind === Kind.foreign) foreign++;
        else if (kind === Kind.accent) accents++;
      }
      kind = ++offset < end ? kindOf[text.charCodeAt(offset)]! : Kind.none;
    } while (kind !== Kind.none);
    words++;
    const tongue = letters <= 3 ? tongueOf[key]! : Tongue.none;
    // `Ana von der Heide`: what joins a name tells nothing of the text.
    const joins: boolean = tongue >= Tongue.romance && afterName;
    if (!joins) counts[tongue]!++;
    afterName = capital || joins;
  }
  const [, en = 0, es = 0, romance = 0, other = 0] = counts;
  if (words === 0 || foreign > words * 2) return undefined;
  // A line or two may do without the words that tell most: Spanish shows its accents then, and how its verbs end.
  if (en + es + other === 0 && words <= few && spanishEnding.test(text.slice(0, end))) return 'es';
  if (en + es + romance + other === 0) return words > few ? undefined : accents * 4 >= words ? 'es' : 'en';
  const most = Math.max(en, es);
  if (most <= other || most * 25 < words) return undefined;
  return es + romance > en ? 'es' : 'en';
}
