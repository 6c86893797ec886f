// What stands where in a text whose persons are known: mentions, titles, verbs, sentences, by token.

import { articles, auxiliaries, clitics, finiteWords, objectLeads } from '../../lexicon/speech.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import type { WordSet } from '../../lexicon/wordSet.ts';
import { int32s, uint8s } from '../../text/numbers.ts';
import type { Draft, DraftMention, TokenSpan } from '../draft.ts';
import { Gap, Shape, type Tokens } from '../tokens.ts';
import { isAnyOf, isMark } from '../words.ts';

/** How far, in tokens, a sentence is looked through. */
export const reach = 40;

const fillers =
  WordClass.article | WordClass.honorific | WordClass.connector | WordClass.conjunction | WordClass.particle;

export class Prose {
  readonly tokens: Tokens;
  readonly #mentions: readonly DraftMention[];
  /** By token: the index of the mention it is in, plus 1. */
  readonly #mention: Int32Array;
  /** By token: 1 where it belongs to a title. */
  readonly #title: Uint8Array;
  /** The entries of the offices that somebody in the text holds. */
  readonly #offices = new Set<number>();
  /** By token: 1 between quotation marks, where nobody is named by the reporter. */
  readonly #quoted: Uint8Array;

  constructor({ tokens, mentions, titles }: Draft) {
    this.tokens = tokens;
    this.#mentions = mentions;
    this.#mention = int32s(tokens.count + 1);
    this.#title = uint8s(tokens.count + 1);
    this.#quoted = uint8s(tokens.count + 1);
    mentions.forEach(({ from, to }, mention) => {
      for (let index = from; index < to; index++) this.#mention[index] = mention + 1;
    });
    for (const { from, to } of titles) {
      for (let index = from; index < to; index++) {
        this.#title[index] = 1;
        if (this.is(index, WordClass.head)) this.#offices.add(tokens.entry[index]!);
      }
    }
  }

  quote({ from, to }: TokenSpan): void {
    this.#quoted.fill(1, from, to);
  }

  mentionAt(index: number): DraftMention | undefined {
    return this.#mentions[this.#mention[index]! - 1];
  }

  isPerson(index: number): boolean {
    return this.#mention[index] !== 0 || this.#title[index] !== 0;
  }

  isAnyOf(index: number, words: WordSet): boolean {
    return isAnyOf(this.tokens, index, words);
  }

  is(index: number, bits: number): boolean {
    return ((this.tokens.classes[index] ?? 0) & bits) !== 0;
  }

  /** Whether somebody in the text holds the office that this word names. */
  isHeldOffice(index: number): boolean {
    return this.#offices.has(this.tokens.entry[index] ?? 0);
  }

  isLower(index: number): boolean {
    return this.tokens.shape[index] === Shape.lower;
  }

  isMark(index: number, marks: string): boolean {
    return isMark(this.tokens, index, marks);
  }

  isSaying(index: number): boolean {
    return this.is(index, WordClass.saying);
  }

  /** A word of saying, or one that can be such a verb where only one can stand: right beside a quotation. */
  isVerb(index: number): boolean {
    if (this.isSaying(index)) return true;
    if (!this.isLower(index)) return false;
    if (this.isAnyOf(index, finiteWords)) return this.isAnyOf(index, auxiliaries);
    if (this.isAnyOf(index, clitics)) return this.isVerb(index + 1);
    if (this.is(index, WordClass.function)) return false;
    const word = this.tokens.text.slice(this.tokens.start[index], this.tokens.end[index]);
    const { finiteEndings, participleEndings } = this.tokens.lexicon.traits;
    return participleEndings.test(word) || finiteEndings?.test(word) === true;
  }

  hasVerb(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.isVerb(index)) return true;
    return false;
  }

  /** The person named by these tokens, if they hold nothing but a name, its titles and what joins them. */
  namedIn(from: number, to: number): number | undefined {
    if (to - from > reach) return undefined;
    let person: number | undefined;
    let others = 0;
    for (let index = from; index < to; index++) {
      person ??= this.mentionAt(index)?.person;
      if (!this.isPerson(index) && !this.#isBetween(index) && (this.isLower(index) || ++others > 4))
        return undefined;
    }
    return person;
  }

  /** Only words with capitals and what joins them, as in the name of an institution. */
  isNameOnly(from: number, to: number): boolean {
    if (to - from > reach) return false;
    let names = 0;
    for (let index = from; index < to; index++) {
      if (this.isLower(index) && !this.#isBetween(index)) return false;
      if (this.tokens.shape[index]! < Shape.number) names++;
    }
    return names > 0;
  }

  /** Marks, articles, honorifics, `of`: what may stand beside a name. */
  #isBetween(index: number): boolean {
    return this.tokens.shape[index]! >= Shape.number || this.#isFiller(index);
  }

  #isFiller(index: number): boolean {
    return this.is(index, fillers) || this.isAnyOf(index, articles);
  }

  /** The mention that these tokens begin with, but for its titles and articles. */
  mentionAhead(from: number, to: number): DraftMention | undefined {
    for (let index = from; index < to; index++) {
      const mention = this.mentionAt(index);
      if (mention !== undefined) return mention;
      const passes =
        this.isPerson(index) || this.isMark(index, ',’') || this.tokens.shape[index] === Shape.possessive;
      if (!passes && !this.#isFiller(index)) return undefined;
    }
    return undefined;
  }

  /** Past a name and the titles behind it. */
  endOfPerson(from: number, to: number): number {
    let index = from;
    while (index < to && (this.isPerson(index) || (this.isMark(index, ',') && this.isPerson(index + 1))))
      index++;
    return index;
  }

  /** The first person whom the reporter names in these tokens, or who is the subject of what they say. */
  first(from: number, to: number, onlySubjects = false): number | undefined {
    for (let index = from; index < to; index++) {
      const mention = this.#quoted[index] === 0 ? this.mentionAt(index) : undefined;
      if (mention !== undefined && !(onlySubjects && this.isObject(mention))) return mention.person;
    }
    return undefined;
  }

  /** The last one; where others come first, rather one to whom nothing is done: `Ruiz agradeció a la ministra y recordó`. */
  last(from: number, to: number): number | undefined {
    let object: number | undefined;
    for (let index = to - 1; index >= from; index--) {
      const mention = this.#quoted[index] === 0 ? this.mentionAt(index) : undefined;
      if (mention === undefined) continue;
      if (!this.isObject(mention)) return mention.person;
      object ??= mention.person;
    }
    return object;
  }

  /** A preposition before a mention, or before its titles, makes it no subject. */
  isObject({ from }: DraftMention): boolean {
    let index = from - 1;
    const steps = (at: number) =>
      this.is(at, WordClass.article | WordClass.honorific) && !this.isAnyOf(at, objectLeads);
    while (index >= 0 && (this.isPerson(index) || steps(index))) index--;
    return this.isAnyOf(index, objectLeads);
  }

  isQuoted(index: number): boolean {
    return this.#quoted[index] === 1;
  }

  endsSentence(index: number): boolean {
    return (
      this.isMark(index, '.!?…') &&
      (index + 1 >= this.tokens.count || this.tokens.gap[index + 1] !== Gap.none)
    );
  }

  sentenceEnd(from: number, to: number): number {
    let index = from;
    while (index < to && index < from + reach && !this.endsSentence(index)) index++;
    return index;
  }

  /** Where the sentence begins that ends before this token, or goes on with it. */
  sentenceStart(at: number, from: number): number {
    let index = at;
    while (index > from && !this.#endsBehind(index - 1)) index--;
    return index;
  }

  /** A full stop, or a closing mark right behind one. */
  #endsBehind(index: number): boolean {
    if (this.endsSentence(index)) return true;
    return this.isMark(index, '”"»’') && this.isMark(index - 1, '.!?…') && !this.isMark(index + 1, ',');
  }

  indexOf(mark: string, from: number, to: number): number {
    let index = from;
    while (index < to && !this.isMark(index, mark)) index++;
    return index;
  }
}
