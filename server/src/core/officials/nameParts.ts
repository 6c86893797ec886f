// A name taken apart: the words that count, in order, without the particles between them.
import { fold } from '../text/fold.ts';
import { remembered } from './remembered.ts';

export interface NamePart {
  /** Folded: `haas` of `de Haas`, `obrien` of `O’Brien`, `j` of `J.`. */
  readonly word: string;
  /** One letter that stands for a name. */
  readonly initial: boolean;
  /** Tied to the part before by a hyphen: `Randall` of `Sherwood-Randall`. */
  readonly joined: boolean;
  /** Folded, with a space after: `de la ` of `de la Fuente`; most often empty. */
  readonly particles: string;
}

export interface NameParts {
  /** The same for all names that differ in nothing but accents, hyphens and particles. */
  readonly key: string;
  readonly parts: readonly NamePart[];
  /** `jr`, `iii`: empty for most. */
  readonly suffix: string;
  /** All words in one: `sungmin` is `sung-min`. */
  readonly joined: string;
}

/** Joins the parts of a name in many languages, and is dropped as often as it is written. */
const PARTICLES = new Set(
  (
    'de del la las los el y e i da do dos das du des di della van von der den ten ter zu zum zur ' +
    'af av al ul ibn bin bint ben ap'
  ).split(' '),
);
/** Particles that are given names where a name begins with them. */
const GIVEN_AT_START = new Set(['al', 'ben']);

const SUFFIXES = new Set(
  'jr sr junior filho neto ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' '),
);

/** Short forms in writing that stand for one name only. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ma: 'maria',
  mª: 'maria',
  fco: 'francisco',
  gpe: 'guadalupe',
  wm: 'william',
  geo: 'george',
  chas: 'charles',
  thos: 'thomas',
};

/** `-` between two words, and its look-alikes. */
const HYPHEN = /[-‐‑]/;

/** The same object for the same name, as far as is remembered: thousands of forms share it. */
export const namePartsOf = (name: string): NameParts => takenApart(name);

const takenApart = remembered((name: string): NameParts => {
  const parts: NamePart[] = [];
  let suffix = '';
  let particles = '';
  for (const written of withoutNickname(name).split(/[\s,]+/)) {
    let joined = false;
    for (const piece of written.split(HYPHEN)) {
      for (const word of fold(piece).split(' ')) {
        if (word === '') continue;
        const first = parts.length === 0;
        if (!first && SUFFIXES.has(word) && particles === '' && !joined) {
          suffix = word;
        } else if (PARTICLES.has(word) && !isInitial(word, piece) && !(first && GIVEN_AT_START.has(word))) {
          particles += `${word} `;
        } else {
          parts.push({
            word: (piece.endsWith('.') && ABBREVIATIONS[word]) || word,
            initial: word.length === 1 && particles === '',
            joined: joined && particles === '',
            particles,
          });
          particles = '';
        }
        joined = false;
      }
      joined = parts.length > 0;
    }
  }
  // A particle with nothing after it was a name after all (`Al`, `San`).
  for (const word of particles.trim().split(' ')) {
    if (word !== '') parts.push({ word, initial: false, joined: false, particles: '' });
  }
  const words = parts.map(({ word }) => word);
  const key = words.join(' ') + (suffix === '' ? '' : ` ${suffix}`);
  return { key, parts, suffix, joined: words.join('') };
});

/** `E.` and `E`, but not `y` or `e`. */
const isInitial = (word: string, written: string): boolean =>
  word.length === 1 && (written.endsWith('.') || written !== word);

const NICKNAME = /["“”«»(][^"“”«»()]{1,40}["“”«»)]/g;

/** `José “Pepe” Meade` → `José Meade`: what stands in marks is a second name beside the others. */
const withoutNickname = (name: string): string => name.replace(NICKNAME, ' ');
