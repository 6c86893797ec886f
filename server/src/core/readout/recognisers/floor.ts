// Who has the floor: whoever spoke last in a text, or acted last in what it tells, goes on speaking until somebody else does.

import { contrasts } from '../../lexicon/speech.ts';
import { int32s } from '../../text/numbers.ts';
import { type Prose, reach } from './prose.ts';
import type { Block, QuotedSpan } from './quotedSpans.ts';

/** How far back, in tokens, the one who goes on speaking is looked for. */
const far = 150;

interface Noted {
  readonly span: QuotedSpan;
  readonly speaker: number | undefined;
}

export class Floor {
  readonly #prose: Prose;
  readonly #blocks: readonly Block[];
  /** By token: the index of its block. */
  readonly #block: Int32Array;
  /** The last quotation so far, and the last one whose speaker is known. */
  #last: Noted | undefined;
  #lastKnown: Noted | undefined;

  constructor(prose: Prose, blocks: readonly Block[]) {
    this.#prose = prose;
    this.#blocks = blocks;
    this.#block = int32s(prose.tokens.count + 1);
    for (const [index, { from, to }] of blocks.entries()) this.#block.fill(index, from, to);
  }

  /** The block that the token is in, or the one so many blocks after it. */
  blockAt(index: number, after = 0): Block | undefined {
    return this.#blocks[this.#block[index]! + after];
  }

  /** The last quotation, if it is this one. */
  took(span: QuotedSpan | undefined): Noted | undefined {
    return this.#last?.span === span ? this.#last : undefined;
  }

  note(span: QuotedSpan, speaker: number | undefined): void {
    this.#last = { span, speaker };
    if (speaker !== undefined) this.#lastKnown = this.#last;
  }

  /** `“…,” she said, “…”`: the sentence of the quotation before goes on after a remark. */
  resumes(span: QuotedSpan): boolean {
    const before = this.#last?.span;
    if (before === undefined || this.#block[before.to - 1] !== this.#block[span.from]) return false;
    if (span.from - before.to > reach || !this.#prose.isMark(span.from - 1, ',')) return false;
    return this.#prose.sentenceEnd(before.to, span.from) === span.from;
  }

  /** Who was speaking, or who acted, just before. */
  same(span: QuotedSpan, block: Block): number | undefined {
    const prose = this.#prose;
    const spoke = this.#lastKnown;
    const near = spoke !== undefined && spoke.span.to > block.from;
    const end = Math.max(near ? spoke.span.to : block.from, span.from - far);
    for (let at = span.from; at > end; ) {
      const start = prose.sentenceStart(at, end);
      const subject = this.#actor(start, at);
      if (subject !== undefined && (start > end || end === block.from)) return subject;
      at = start < at ? start : at - 1;
    }
    if (near) return spoke.speaker;
    const above = this.blockAt(block.from, -1);
    if (above === undefined) return undefined;
    const earlier = this.blockAt(block.from, -2) ?? above;
    if (spoke !== undefined && spoke.span.to > earlier.from) return spoke.speaker;
    return (
      prose.first(prose.sentenceStart(above.to - 1, above.from), above.to) ??
      prose.first(above.from, above.to)
    );
  }

  /** Who does what a sentence says: in its last clause, if that is set against the others. */
  #actor(start: number, end: number): number | undefined {
    for (let index = end - 1; index > start; index--) {
      if (!this.#prose.isLower(index) || this.#prose.isQuoted(index)) continue;
      const subject = this.#prose.isAnyOf(index, contrasts) ? this.#prose.first(index, end) : undefined;
      if (subject !== undefined) return subject;
    }
    return this.#prose.first(start, end);
  }

  /** The one person spoken of just before who neither spoke last nor is spoken of in the words themselves; of two, nobody. */
  other(span: QuotedSpan, block: Block): number | undefined {
    const prose = this.#prose;
    const not = new Set([this.#last?.speaker]);
    for (let index = span.from; index < span.to; index++) not.add(prose.mentionAt(index)?.person);
    const from = Math.max(this.blockAt(block.from, -1)?.from ?? block.from, span.from - far);
    const others = new Set<number>();
    for (let index = from; index < span.from; index++) {
      const person = prose.isQuoted(index) ? undefined : prose.mentionAt(index)?.person;
      if (person !== undefined && !not.has(person)) others.add(person);
    }
    return others.size === 1 ? [...others][0] : undefined;
  }
}
