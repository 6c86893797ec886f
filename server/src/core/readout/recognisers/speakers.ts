// Who says what is quoted: named before it, after it, on the line below, or going on with what they said just now.
import {
  mouthpieces,
  pastPerfect,
  relatives,
  speakerLeads,
  speakerPronouns,
  unnamed,
} from '../../lexicon/speech.ts';
import { WordClass } from '../../lexicon/wordClass.ts';
import { Shape } from '../tokens.ts';
import type { Floor } from './floor.ts';
import { type Prose, reach } from './prose.ts';
import { type Block, LONGEST_REMARK, type QuotedSpan, type Reading } from './quotedSpans.ts';

export interface Attribution {
  /** Whether the text says that somebody says this. */
  readonly said: boolean;
  /** Index into `persons`. */
  readonly speaker: number | undefined;
}

/** A person; somebody who is not named; the one who spoke or acted last; another one than that. */
type Speaker = number | 'unnamed' | 'same' | 'other';

export class Speakers implements Reading {
  readonly #prose: Prose;
  readonly #floor: Floor;

  constructor(prose: Prose, floor: Floor) {
    this.#prose = prose;
    this.#floor = floor;
  }

  of(span: QuotedSpan, before: QuotedSpan | undefined, after: QuotedSpan | undefined): Attribution {
    const floor = this.#floor;
    const block = floor.blockAt(span.from)!;
    const last = floor.blockAt(span.to - 1)!;
    const from = Math.max(block.from, before?.to ?? 0);
    const to = Math.min(last.to, after?.from ?? last.to);
    const turn = before && floor.took(before);

    if (span.resumed && turn !== undefined) return { said: true, speaker: turn.speaker };
    const behind = this.#behind(span, to, last);
    const ahead = typeof behind === 'number' ? behind : this.#ahead(span, from, block);
    if (typeof ahead !== 'number' && turn !== undefined && floor.resumes(span))
      return { said: true, speaker: turn.speaker };
    const found = ahead ?? behind;
    if (found !== undefined) {
      const speaker =
        found === 'same' ? floor.same(span, block) : found === 'other' ? floor.other(span, block) : found;
      return { said: true, speaker: speaker === 'unnamed' ? undefined : speaker };
    }
    const below = this.#below(span, block, last);
    if (below !== undefined) return { said: true, speaker: below };
    // A quotation that nobody claims goes on with the one before it, unless an institution's name stands behind it.
    if (turn === undefined || !this.#isWhole(span) || this.#prose.isNameOnly(span.to, last.to))
      return { said: false, speaker: undefined };
    const speaker = floor.same(span, block);
    return { said: speaker !== undefined, speaker };
  }

  /** `“Yes,” he said`: what begins a sentence and is claimed as said needs no verb that is known; nor does what is long. */
  standsAlone(span: QuotedSpan): boolean {
    const { tokens } = this.#prose;
    const begins = this.#floor.blockAt(span.from)?.from === span.from;
    if (!this.#isWhole(span)) return false;
    if (!begins && this.#prose.sentenceStart(span.from, span.from - 1) !== span.from) return false;
    let words = 0;
    for (let index = span.from; index < span.to; index++) if (tokens.shape[index]! < Shape.number) words++;
    const interrupted = [span.to - 2, span.to - 1, span.to].some((index) => this.#prose.isMark(index, ',!?'));
    return words >= 8 || (words > 0 && interrupted);
  }

  isRemark(from: number, to: number): boolean {
    if (this.#prose.isVerb(from)) return true;
    for (let index = from; index < Math.min(to, from + reach); index++)
      if (this.#prose.isSaying(index) || this.#prose.isPerson(index)) return true;
    return false;
  }

  endOfUnclosed(from: number, to: number): number | undefined {
    const prose = this.#prose;
    const lowest = Math.max(from + 2, to - reach);
    // A name alone behind the last sentence is the speaker's.
    let stop = to - 2;
    while (stop > lowest && !prose.isMark(stop, '.!?…')) stop--;
    if (stop > lowest && prose.namedIn(stop + 1, to) !== undefined) return stop + 1;
    for (let index = to - 2; index > lowest; index--) {
      if (!prose.isMark(index, ',') || !prose.isVerb(index + 1)) continue;
      const subject = this.#subjectOf(index + 1, to);
      if (typeof subject === 'number' || (subject !== 'same' && to - index <= LONGEST_REMARK)) return index;
    }
    return undefined;
  }

  /** Behind the quotation, up to the end of the sentence. */
  #behind(span: QuotedSpan, to: number, block: Block): Speaker | undefined {
    const prose = this.#prose;
    let index = span.to;
    if (prose.isMark(index, '(')) return prose.namedIn(index + 1, prose.indexOf(')', index, to));
    // Nothing but a name may stand behind a full stop.
    if (prose.isMark(index, '.') && !span.dialogue)
      return to === block.to ? prose.namedIn(index + 1, to) : undefined;
    while (index < to && prose.isMark(index, ',—–-')) index++;
    if (index >= to) return undefined;
    const end = prose.sentenceEnd(index, to);
    if (to === block.to && end === to) {
      const alone = prose.namedIn(index, to);
      if (alone !== undefined) return alone;
    }
    if (prose.isAnyOf(index, speakerLeads))
      return prose.first(index, end) ?? (prose.isSaying(index + 1) ? 'same' : 'unnamed');
    if (prose.isVerb(index)) return this.#subjectOf(index, end);
    if (prose.isAnyOf(index, speakerPronouns))
      return prose.hasVerb(index + 1, Math.min(end, index + 5)) ? 'same' : undefined;
    // `“…,” X said`, but `“…” and X said “…”`: the comma makes the remark belong to what is before it.
    const claimed = index > span.to || prose.isMark(span.to - 2, ',!?') || prose.isMark(span.to - 1, ',!?');
    if (!claimed) return undefined;
    const mention = prose.mentionAhead(index, end);
    const past = mention === undefined ? index : prose.endOfPerson(mention.to, end);
    if (!prose.hasVerb(past, Math.min(end, past + (mention === undefined ? 8 : 4)))) return undefined;
    return mention?.person ?? 'unnamed';
  }

  /** `said Foreign Secretary X`, `dijo por su parte la jefa`, or `said` alone. */
  #subjectOf(verb: number, end: number): Speaker {
    const prose = this.#prose;
    let index = verb + 1;
    while (index < end && prose.isVerb(index)) index++;
    if (index >= end || prose.isMark(index, ',.;:—–')) return 'same';
    const subject = prose.first(index, Math.min(end, index + 16), true);
    if (subject !== undefined) return subject;
    if (prose.isAnyOf(index, unnamed)) return 'unnamed';
    if (!prose.is(index, WordClass.article)) return 'same';
    // `la dirigente`: somebody spoken of before; `the ministry`, `los ministros`, an office that several hold: nobody.
    const nobody =
      WordClass.organisationHead | WordClass.organisation | WordClass.thingHead | WordClass.pluralHead;
    const described =
      prose.isLower(index + 1) &&
      !prose.is(index + 1, nobody) &&
      !prose.isHeldOffice(index + 1) &&
      !prose.isAnyOf(index + 1, mouthpieces);
    return described ? 'other' : 'unnamed';
  }

  /** Before the quotation, from the beginning of its sentence on, or in the block before if that ends in a colon. */
  #ahead(span: QuotedSpan, from: number, block: Block): Speaker | undefined {
    const prose = this.#prose;
    let end = span.from;
    let start = prose.sentenceStart(end, from);
    if (start === end) {
      const above = end === block.from ? this.#floor.blockAt(end, -1) : undefined;
      if (above === undefined || !prose.isMark(above.to - 1, ':')) return undefined;
      end = above.to;
      start = prose.sentenceStart(end - 1, above.from);
    }
    for (let index = end - 1; index >= start && !prose.isQuoted(index); index--) {
      if (prose.isAnyOf(index, speakerLeads)) {
        const named = prose.first(index + 1, end) ?? prose.last(start, index);
        // `Según el comunicado de la Cancillería, «…»`: nobody.
        return named ?? 'unnamed';
      }
      if (!prose.isSaying(index) || prose.isPerson(index) || prose.isAnyOf(index - 1, pastPerfect)) continue;
      const subject = prose.last(start, index);
      const behind = prose.mentionAhead(index + 1, end);
      const inverted = behind !== undefined && !prose.isObject(behind);
      if (inverted && (subject === undefined || prose.tokens.lexicon.traits.verbFirst)) return behind.person;
      return subject ?? (this.#isMouthpiece(start, index) ? 'unnamed' : 'same');
    }
    return prose.isMark(end - 1, ':') || prose.isAnyOf(end - 1, relatives)
      ? prose.last(start, end)
      : undefined;
  }

  /** `A ministry spokesperson said`: nobody who was named. */
  #isMouthpiece(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.#prose.isAnyOf(index, mouthpieces)) return true;
    return false;
  }

  /** The next block holds a name and nothing else, perhaps behind a dash. */
  #below(span: QuotedSpan, block: Block, last: Block): number | undefined {
    if (span.from !== block.from || span.to !== last.to) return undefined;
    const next = this.#floor.blockAt(last.from, 1);
    return next === undefined || next.to - next.from > reach
      ? undefined
      : this.#prose.namedIn(next.from, next.to);
  }

  /** Begins with a capital, as a sentence does. */
  #isWhole(span: QuotedSpan): boolean {
    const { shape } = this.#prose.tokens;
    let index = span.from;
    while (index < span.to && shape[index] === Shape.mark) index++;
    return index < span.to && shape[index] !== Shape.lower;
  }
}
