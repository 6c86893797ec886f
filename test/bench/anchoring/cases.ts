// Readouts with an annotated place, edited as people edit them; where the place is afterwards is known, as it is carried through the edits.
import type { Span } from '../../../server/src/core/text/span.ts';
import { Random } from '../corpus/random.ts';

export const editKinds = ['words', 'sentences', 'move', 'spelling', 'remove', 'replace'] as const;
export type EditKind = (typeof editKinds)[number];

export interface Case {
  readonly kind: EditKind;
  readonly before: string;
  readonly place: Span;
  readonly after: string;
  /** Undefined where the place was taken away. */
  readonly placeAfter: Span | undefined;
}

/** What is annotated is a part by itself; the rest is plain. */
type Part = string | { words: string };
type Sentence = Part[];
type Paragraph = Sentence[];

/** How much there is to be confused. */
export interface Difficulty {
  readonly givenNames: readonly string[];
  readonly surnames: readonly string[];
  /** The same sentence stands in a readout several times, as in a summary. */
  readonly areRepeated: boolean;
  /** What else is edited in the same go, at most. */
  readonly otherEdits: number;
}

export const plain: Difficulty = {
  givenNames: 'John María Carlos Elena Luis Sofía Peter Amelia Víctor Hannah'.split(' '),
  surnames: 'Kerry Salazar Gómez Whitfield Hernández Brandt Silva Okafor Domínguez Lee'.split(' '),
  areRepeated: false,
  otherEdits: 1,
};

/** Many share words, and some differ in a letter: another person, and not another spelling. */
export const hard: Difficulty = {
  givenNames: 'John Juan Juana María Marta José Daniel Daniela Ana Anna Carlos Luis'.split(' '),
  surnames: 'Kerry Perry Pérez Perea Gómez Gámez Hernández Fernández Martín Martínez Silva Silvia'.split(' '),
  areRepeated: true,
  otherEdits: 3,
};

const roles = ['Foreign Secretary', 'Secretary of State', 'President', 'Ambassador', 'Foreign Minister'];
const countries = ['Mexico', 'Spain', 'Canada', 'Peru', 'Chile', 'Guatemala'];
const cities = ['Mexico City', 'Madrid', 'Ottawa', 'Lima', 'Santiago', 'Washington'];
const topics = [
  'trade',
  'migration',
  'security cooperation',
  'climate',
  'the border',
  'energy',
  'human rights',
];
const shapes = [
  '{R} {N} met with {N} in {C}.',
  'On Tuesday, {N} and {N} discussed {T} and {T}.',
  '{N} thanked {N} for the cooperation of {L} on {T}.',
  '{N} agreed.',
  '{N} said that {L} would continue its work on {T}.',
  'The {R} of {L}, {N}, underscored the importance of {T}.',
  'They also discussed {T}, and {N} welcomed the visit of the {R} to {C}.',
  '“We will work together on {T},” said {N}.',
  'The two sides agreed to meet again in {C}.',
  'El canciller {N} se reunió con {N} en {C} para hablar de {T}.',
  '{N} reiteró el compromiso de {L}.',
  '{N} was accompanied by {N}, {R}, and by {N}.',
  'In {C}, {N} met with {N}.',
  'In {C}, {N} met with {N} to discuss {T}.',
  'The {R} also spoke with {N} about {T} in {L}.',
  'There was no agreement on {T}.',
];
const lines = ['{N}, {R} of {L}', '{N}, {R}', '{N}', '{L}: {N}'];
const fillers = 'also today again briefly warmly officially later reportedly then further'.split(' ');

class Writer {
  readonly random: Random;
  readonly difficulty: Difficulty;
  /** The few who are spoken of in one readout: they are repeated. */
  readonly names: readonly string[];

  constructor(seed: number, difficulty: Difficulty) {
    this.random = new Random(seed);
    this.difficulty = difficulty;
    const count = 3 + this.random.below(8);
    this.names = Array.from({ length: count }, () => this.anyName());
  }

  anyName(): string {
    const {
      random,
      difficulty: { givenNames, surnames },
    } = this;
    const surname = random.pick(surnames);
    if (random.chance(0.15)) return `${random.pick(givenNames)} ${surname} ${random.pick(surnames)}`;
    if (random.chance(0.1)) return `${random.pick(givenNames)} ${random.pick(['F.', 'A.'])} ${surname}`;
    return `${random.pick(givenNames)} ${surname}`;
  }

  name(): string {
    const name = this.random.pick(this.names);
    return this.random.chance(0.25) ? name.split(' ').at(-1)! : name;
  }

  sentence(): Sentence {
    return this.filled(this.random.pick(shapes));
  }

  filled(shape: string): Sentence {
    const { random } = this;
    return shape.split(/(\{N\}|\{[RLCT]\})/).map((part): Part => {
      if (part === '{N}') return { words: this.name() };
      if (part === '{R}') return random.chance(0.2) ? { words: random.pick(roles) } : random.pick(roles);
      if (part === '{L}') return random.pick(countries);
      if (part === '{C}') return random.pick(cities);
      return part === '{T}' ? random.pick(topics) : part;
    });
  }

  paragraph(): Paragraph {
    const { random } = this;
    if (random.chance(0.15))
      return Array.from({ length: 2 + random.below(6) }, () => [...this.filled(random.pick(lines)), '\n']);
    return Array.from({ length: 1 + random.below(5) }, () => this.sentence());
  }

  readout(): Paragraph[] {
    const paragraphs = Array.from({ length: 3 + this.random.below(7) }, () => this.paragraph());
    // The same sentence twice, as in a summary.
    for (let copies = this.difficulty.areRepeated ? this.random.below(4) : 0; copies > 0; copies--) {
      const copied = this.random.pick(this.random.pick(paragraphs));
      insertAt(
        this.random,
        this.random.pick(paragraphs),
        copied.map((part) => copyOf(part)),
      );
    }
    return paragraphs;
  }
}

const copyOf = (part: Part): Part => (typeof part === 'string' ? part : { ...part });

function insertAt<Item>(random: Random, list: Item[], item: Item): void {
  list.splice(random.below(list.length + 1), 0, item);
}

function written(readout: readonly Paragraph[], wrap = false): { text: string; places: Map<Part, Span> } {
  const places = new Map<Part, Span>();
  let text = '';
  for (const paragraph of readout) {
    if (paragraph.length === 0) continue;
    if (text !== '') text += '\n\n';
    for (const [index, sentence] of paragraph.entries()) {
      if (index > 0 && !text.endsWith('\n')) text += ' ';
      for (const part of sentence) {
        const words = typeof part === 'string' ? part : part.words;
        if (typeof part !== 'string')
          places.set(part, { start: text.length, end: text.length + words.length });
        text += words;
      }
    }
    text = text.trimEnd();
  }
  return { text: wrap ? wrapped(text) : text, places };
}

/** Lines broken anew at the same length of the text: a blank becomes a line end. */
function wrapped(text: string): string {
  let column = 0;
  return [...text]
    .map((letter) => {
      column = letter === '\n' ? 0 : column + 1;
      if (letter !== ' ' || column < 60) return letter;
      column = 0;
      return '\n';
    })
    .join('');
}

export function caseOf(seed: number, difficulty: Difficulty): Case {
  const writer = new Writer(seed, difficulty);
  const { random } = writer;
  const kind = editKinds[seed % editKinds.length]!;
  const readout = writer.readout();
  const target = random.pick(readout.flat(2).filter((part) => typeof part !== 'string'));
  if (target === undefined) return caseOf(seed + 1_000_003 * editKinds.length, difficulty);
  // A mistake that is corrected, or one that is made.
  const right = target.words;
  const isCorrection = kind === 'spelling' && random.chance(0.4);
  if (isCorrection) target.words = mistyped(random, right);
  const { text: before, places } = written(readout);
  const place = places.get(target)!;
  let isWrapped = false;
  // What else was edited in the same go.
  for (let more = random.below(difficulty.otherEdits + 1); more > 0; more--) {
    const other = random.pick(['words', 'sentences', 'move', 'wrap'] as const);
    if (other === 'wrap') isWrapped = random.chance(0.3);
    else edit[other](writer, readout, target);
  }
  if (isCorrection) target.words = right;
  else edit[kind](writer, readout, target);
  const { text: after, places: placesAfter } = written(readout, isWrapped);
  if (after === before) return caseOf(seed + 1_000_003 * editKinds.length, difficulty);
  return { kind, before, place, after, placeAfter: placesAfter.get(target) };
}

type Edit = (writer: Writer, readout: Paragraph[], target: { words: string }) => void;

const has = (sentence: Sentence, target: Part) => sentence.includes(target);

const edit: Readonly<Record<EditKind, Edit>> = {
  /** Within sentences, close to the place too, never in it. */
  words({ random }, readout, target) {
    for (let times = 1 + random.below(4); times > 0; times--) {
      const own = readout.flat().find((sentence) => has(sentence, target));
      const sentence = own && random.chance(0.5) ? own : random.pick(random.pick(readout) ?? []);
      const index = random.below(sentence?.length ?? 0);
      const part = sentence?.[index];
      if (typeof part !== 'string') continue;
      const words = part.split(/(?<=\s)/);
      const at = random.below(words.length);
      const word = words[at]!;
      // What is put in stands by itself: words are not glued to a name.
      if (!/^[\p{L}]/u.test(word)) continue;
      if (random.chance(0.4)) words.splice(at, 0, `${random.pick(fillers)} `);
      else if (random.chance(0.5) && /^[\p{L}]+ $/u.test(word)) words.splice(at, 1);
      else words.splice(at, 1, word.replace(/[\p{L}]+/u, random.pick(fillers)));
      sentence![index] = words.join('');
    }
  },
  sentences(writer, readout, target) {
    const { random, difficulty } = writer;
    for (let times = 1 + random.below(4); times > 0; times--) {
      const paragraph = random.pick(readout);
      const at = random.below(paragraph.length);
      const sentence = paragraph[at];
      if (random.chance(0.35)) insertAt(random, paragraph, writer.sentence());
      else if (random.chance(0.25)) insertAt(random, readout, writer.paragraph());
      else if (sentence === undefined || has(sentence, target)) continue;
      // Said again somewhere else. Of the place's own sentence that would be a move, once the first is gone.
      else if (difficulty.areRepeated && random.chance(0.2))
        insertAt(random, random.pick(readout), sentence.map(copyOf));
      else paragraph.splice(at, 1);
    }
  },
  move({ random }, readout, target) {
    const from = random.chance(0.5)
      ? readout.findIndex((paragraph) => paragraph.some((sentence) => has(sentence, target)))
      : random.below(readout.length);
    if (from < 0) return;
    const [moved] = readout.splice(from, 1);
    insertAt(random, readout, moved!);
  },
  spelling({ random, names }, readout, target) {
    const roll = random.next();
    const { words } = target;
    if (roll < 0.5) target.words = mistyped(random, words);
    else if (roll < 0.6) target.words = words.toUpperCase();
    else if (roll < 0.75) target.words = words.normalize('NFD').replace(/\p{M}/gu, '');
    else if (roll < 0.85 && !roles.includes(words))
      target.words = words.replace(/^(\p{L}+) (\p{Lu}\p{L}+)$/u, '$1 F. $2');
    else {
      // All in capitals, or one name corrected everywhere.
      const name = random.pick(names);
      for (const part of readout.flat(2))
        if (typeof part !== 'string' && part.words === name) part.words = mistyped(random, name);
    }
  },
  remove({ random }, readout, target) {
    const paragraph = readout.find((each) => each.some((sentence) => has(sentence, target)));
    if (paragraph === undefined) return;
    const at = paragraph.findIndex((sentence) => has(sentence, target));
    const sentence = paragraph[at]!;
    // Of two in a row that say the same nobody can tell which one went.
    const all = readout.flat();
    const near = all.indexOf(sentence);
    const isDouble = [all[near - 1], all[near + 1]].some(
      (other) => other && written([[other]]).text === written([[sentence]]).text,
    );
    if (isDouble) sentence.splice(sentence.indexOf(target), 1, 'they');
    else if (random.chance(0.3)) readout.splice(readout.indexOf(paragraph), 1);
    else if (random.chance(0.6)) paragraph.splice(at, 1);
    else
      sentence.splice(
        sentence.indexOf(target),
        1,
        random.pick(['they', 'the delegation', 'officials', 'ella']),
      );
  },
  /** Somebody else in the same place, of another name, of a name that shares a word, of a name that is nearly the same. */
  replace(writer, readout, target) {
    const { random, difficulty } = writer;
    const words = target.words.split(' ');
    const others = [writer.anyName(), random.pick(writer.names)];
    const at = random.below(words.length);
    const { givenNames, surnames } = difficulty;
    const pool = surnames.includes(words[at]!) ? surnames : givenNames;
    const other = random.chance(0.4) ? random.pick(others) : words.with(at, random.pick(pool)).join(' ');
    const sentence = readout.flat().find((each) => has(each, target));
    if (sentence === undefined || sameWords(other, target.words)) return;
    sentence.splice(sentence.indexOf(target), 1, other);
  },
};

/** A shorter or longer form of the same name may be the same person. */
const sameWords = (a: string, b: string) =>
  a.split(' ').every((word) => b.split(' ').includes(word)) ||
  b.split(' ').every((word) => a.split(' ').includes(word));

function mistyped(random: Random, words: string): string {
  const at = random.below(words.length);
  const letter = words[at]!;
  if (letter === ' ' || letter === '.') return mistyped(random, words);
  const roll = random.below(4);
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (roll === 0) return before + letter + letter + after;
  if (roll === 1 && words.length > 4) return before + after;
  if (roll === 2 && /^\p{Ll}/u.test(after) && /\p{Ll}/u.test(letter))
    return before + after[0] + letter + after.slice(1);
  return (
    before +
    (letter === letter.toUpperCase() ? random.pick([...'BDKLMNRST']) : random.pick([...'aeioulnrst'])) +
    after
  );
}
