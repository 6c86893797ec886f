// What can be decided where, and what a readout is afterwards.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAnnotationFile } from '../../../server/src/core/annotations/parseAnnotationFile.ts';
import type { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { decide, takeBack } from '../../../server/src/core/corpus/decide.ts';
import { decideEverywhere } from '../../../server/src/core/features/decisions/decideEverywhere.ts';
import { decisionActions } from '../../../server/src/core/features/decisions/decisionActions.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { fixture, withFile } from '../../support/fixture.ts';

const register = `
posts:
  - { id: es-fm, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: ES }
persons:
  - { id: ana-ruiz, name: Ana Ruiz Prado, country: ES, memberships: [{ post: es-fm, start_date: 2023 }] }
  - { id: ana-ruiz-gil, name: Ana Ruiz Gil, country: ES, memberships: [{ post: es-fm }] }
`;
const side = 'a.txt.annotations.yaml';

/** A workspace of a readout and the register, with what can be done at the cursor or the marked words. */
class Desk {
  corpus: Corpus;
  readonly texts: Map<string, string>;
  readonly #at: { start: number; end: number };
  creator = 'Ada';
  #minute = 0;

  constructor(source: string, more = '') {
    const { corpus, texts, cursor, marked } = fixture(
      `-- officials.yaml --${register}${more}-- a.txt --\n${source}`,
    );
    this.corpus = corpus;
    this.texts = new Map(texts);
    const [, start, words = ''] = /:(\d+) (.*)$/s.exec(marked[0] ?? '') ?? [];
    const from = start === undefined ? cursor.offset : Number(start);
    this.#at = { start: from, end: from + words.length };
  }

  get circumstances() {
    const created = `2026-11-22T10:${String(this.#minute).padStart(2, '0')}:00Z`;
    return { uri: 'a.txt', text: this.texts.get('a.txt')!, creator: this.creator, created };
  }

  get actions() {
    return decisionActions(this.corpus, this.corpus.document('a.txt')!, this.circumstances, this.#at);
  }

  get titles(): string[] {
    return this.actions.map(({ kind, title }) => `${kind}: ${title}`);
  }

  do(title: RegExp): this {
    const action = this.actions.find((each) => title.test(each.title));
    assert.ok(action, `${title} is none of ${this.titles.join('\n')}`);
    for (const { uri, edits, remove } of action.fix?.edits ?? []) {
      this.#minute++;
      if (remove) {
        this.texts.delete(uri);
        this.corpus = this.corpus.withoutAnnotationFile(uri);
      } else this.write(uri, applyEdits(this.texts.get(uri) ?? '', edits));
    }
    return this;
  }

  write(uri: string, text: string): void {
    this.texts.set(uri, text);
    this.corpus = withFile(this.corpus, uri, text, this.texts);
  }

  get mentions(): string[] {
    return this.corpus
      .document('a.txt')!
      .readout.mentions.map(({ text, person }) => `${text} = ${this.corpus.officialOf('a.txt', person).id}`);
  }
}

const ambiguous = `Madrid, May 1, 2024. Foreign Minister Ana R<|>uiz met with President Ben Ode of Ghana. Ruiz left.
`;

describe('decisions', () => {
  it('are offered for a name that fits several, the likeliest first, and no more than are read at a glance', () => {
    assert.deepEqual(new Desk(ambiguous).titles, [
      'other: “Ana Ruiz” is Ana Ruiz Prado, Minister of Foreign Affairs, Spain, in this readout',
      'other: “Ana Ruiz” is Ana Ruiz Gil, Minister of Foreign Affairs, Spain, in this readout',
      'other: “Ana Ruiz” is Ana Ruiz Prado, Minister of Foreign Affairs, Spain, in this place alone',
      'nobody: “Ana Ruiz” is no person, in this readout',
      'nobody: “Ana Ruiz” is no person, in this place alone',
      'unsure: Leave open who “Ana Ruiz” is, in this readout',
      'new: “Ana Ruiz” is somebody else: add Ana Ruiz to the register',
      'note: Write a note on “Ana Ruiz”',
    ]);
  });

  it('make a file that says who decided what, about which words', () => {
    const desk = new Desk(ambiguous).do(/is Ana Ruiz Gil/);
    assert.deepEqual(desk.mentions, ['Ana Ruiz = ana-ruiz-gil', 'Ben Ode = ben-ode', 'Ruiz = ana-ruiz-gil']);
    assert.match(
      desk.texts.get(side)!,
      /^version: 1\nsource: a\.txt\nbase: git-blob:[0-9a-f]{40}\nannotations:\n {2}- id: d[0-9a-f]{7}\n {4}motivation: identifying\n {4}judgement: positive\n {4}scope: document\n {4}person: ana-ruiz-gil\n {4}quote: \{ exact: "Ana Ruiz", .*\n {4}position: \{ start: 38, end: 46 \}\n {4}creator: Ada\n {4}created: "2026-11-22T10:00:00Z"\n$/,
    );
    assert.deepEqual(parseAnnotationFile(side, desk.texts.get(side)!).faults, []);
  });

  it('are taken back, and the last takes the file with it', () => {
    const desk = new Desk(ambiguous).do(/is Ana Ruiz Gil/);
    assert.ok(
      desk.titles.includes('takeBack: Take back: “Ana Ruiz” is Ana Ruiz Gil; decided by Ada on 2026-11-22'),
      desk.titles.join('\n'),
    );
    assert.equal(desk.do(/^Take back/).texts.has(side), false);
    assert.equal(desk.corpus.officialOf('a.txt', 0).registered, false);
  });

  it('of one person replace each other; of two people stand side by side', () => {
    const desk = new Desk(ambiguous).do(/is Ana Ruiz Gil/).do(/is Ana Ruiz Prado.*readout/);
    assert.equal(desk.corpus.annotationsOf('a.txt').length, 1);
    assert.equal(desk.mentions[0], 'Ana Ruiz = ana-ruiz');
    desk.creator = 'Ben';
    desk.do(/is Ana Ruiz Gil.*readout/);
    assert.equal(desk.corpus.annotationsOf('a.txt').length, 2);
    assert.equal(desk.mentions[0], 'Ana Ruiz = ana-ruiz-gil');
  });

  it('hold for these words alone where that is wanted', () => {
    const desk = new Desk(ambiguous).do(/is Ana Ruiz Prado.*alone/);
    assert.deepEqual(desk.mentions, ['Ana Ruiz = ana-ruiz', 'Ben Ode = ben-ode', 'Ruiz = ruiz']);
  });

  it('are made in all readouts that name somebody so, the texts of which are given', () => {
    const other = 'Foreign Minister Ana Ruiz of Spain met with Ben Ode of Ghana.\n';
    const desk = new Desk(ambiguous, `-- b.txt --\n${other}-- c.txt --\n${other}`);
    const { title, everywhere } = desk.actions.find((action) => action.everywhere)!;
    assert.equal(title, '“Ana Ruiz” is Ana Ruiz Prado, in all 3 readouts that name them so');
    const texts = new Map([...desk.texts].filter(([uri]) => uri !== 'c.txt'));
    const { edits } = decideEverywhere(desk.corpus, everywhere!, desk.circumstances, (uri) => texts.get(uri));
    assert.deepEqual(
      edits.map(({ uri, create }) => `${uri} ${create}`),
      [`${side} true`, 'b.txt.annotations.yaml true'],
    );
    for (const { uri, edits: own } of edits) desk.write(uri, applyEdits('', own));
    assert.deepEqual(
      ['a.txt', 'b.txt', 'c.txt'].map((uri) => desk.corpus.officialOf(uri, 0).registered),
      [true, true, false],
    );
  });

  it('confirm who was found', () => {
    const desk = new Desk('Foreign Minister Ana Ruiz Pra<|>do met with Ben Ode of Ghana.\n');
    assert.match(desk.titles[0]!, /^confirm: Confirm that “Ana Ruiz Prado” is Ana Ruiz Prado/);
    desk.do(/^Confirm/);
    assert.deepEqual(desk.corpus.officialOf('a.txt', 0).reasons, ['decided by Ada on 2026-11-22']);
    assert.ok(!desk.titles.some((title) => title.startsWith('confirm')));
  });

  it('register somebody new and link them in one step', () => {
    const desk = new Desk(ambiguous).do(/somebody else/);
    assert.equal(desk.mentions[0], 'Ana Ruiz = ana-ruiz-2');
    assert.equal(desk.corpus.register.persons.get('ana-ruiz-2')?.name, 'Ana Ruiz');
  });

  it('mark words that were missed, as a name or as a role of somebody near', () => {
    const desk = new Desk('Foreign Minister Ana Ruiz Prado left. T<|he host |>met with Ben Ode of Ghana.\n');
    assert.deepEqual(desk.titles, [
      'mark: “The host” is the name of a person',
      'mark: “The host” means Ana Ruiz Prado',
      'note: Write a note on “The host”',
    ]);
    desk.do(/means/);
    assert.deepEqual(desk.mentions.slice(0, 2), ['Ana Ruiz Prado = ana-ruiz', 'The host = ana-ruiz']);
  });

  it('put a title to a post', () => {
    const desk = new Desk('Foreign Mini<|>ster Ana Ruiz Prado met with Ben Ode of Ghana on May 1, 2024.\n');
    assert.match(desk.titles[0]!, /^post: “Foreign Minister” is the office Minister of Foreign Affairs$/);
    desk.do(/is the office/);
    assert.equal(desk.corpus.document('a.txt')!.readout.titles[0]?.post, 'es-fm');
  });

  it('put a note on any words, which changes nobody', () => {
    const desk = new Desk('Foreign Minister Ana Ruiz Prado met <|with Ben|> Ode of Ghana.\n');
    const before = desk.mentions;
    desk.do(/Write a note/);
    assert.deepEqual(desk.mentions, before);
    assert.match(desk.texts.get(side)!, /motivation: commenting\n.*note: "…"\n$/s);
  });

  it('are found where they were made after the text has changed, and say so when one more is made', () => {
    const desk = new Desk(ambiguous).do(/is Ana Ruiz Gil/);
    desk.write('a.txt', `A line before.\n\n${desk.texts.get('a.txt')}`);
    assert.equal(
      desk.mentions.find((each) => each.startsWith('Ana')),
      'Ana Ruiz = ana-ruiz-gil',
    );
    const edit = decide(
      desk.corpus,
      desk.circumstances,
      { start: 0, end: 6 },
      { motivation: 'commenting', note: 'x' },
    );
    desk.write(side, applyEdits(desk.texts.get(side)!, edit!.edits));
    assert.deepEqual(
      desk.corpus.annotationsOf('a.txt').map(({ annotation: { position } }) => position.start),
      [0, 54],
    );
  });

  it('are not made about nothing, or half a line’s end', () => {
    const desk = new Desk('Ana Ruiz\r\nleft.\n');
    const about = (start: number, end: number) =>
      decide(desk.corpus, desk.circumstances, { start, end }, { motivation: 'commenting', note: 'x' });
    assert.deepEqual([about(3, 3), about(8, 9)], [undefined, undefined]);
    assert.notEqual(about(8, 11), undefined);
  });

  it('are not written into a file that cannot be read', () => {
    const desk = new Desk(ambiguous).do(/is Ana Ruiz Gil/);
    desk.write(side, desk.texts.get(side)!.replace('position: {', 'position: ['));
    assert.deepEqual(desk.titles, []);
  });

  it('leave the file as it was when they are made and taken back', () => {
    const spans = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(
        fc.array(spans, { minLength: 1, maxLength: 5 }),
        spans,
        fc.boolean(),
        (before, last, windows) => {
          const desk = new Desk(windows ? ambiguous.replaceAll('. ', '.\r\n') : ambiguous);
          const make = ([start, length]: [number, number], note: string) => {
            const span = { start, end: start + length };
            const edit = decide(desk.corpus, desk.circumstances, span, { motivation: 'commenting', note });
            // Half a line's end is no place to decide about.
            fc.pre(edit !== undefined);
            desk.write(side, applyEdits(desk.texts.get(side) ?? '', edit.edits));
          };
          for (const [index, span] of before.entries()) make(span, `n${index}`);
          const text = desk.texts.get(side)!;
          make(last, 'last');
          const made = desk.corpus.annotationFile('a.txt')!.annotations.find(({ note }) => note === 'last')!;
          const { edits } = takeBack(desk.corpus, 'a.txt', made)!;
          assert.equal(applyEdits(desk.texts.get(side)!, edits), text);
        },
      ),
      { numRuns: 30 },
    );
  });
});
