// A corpus answers as one made afresh, whatever was done to it and in whatever order; and an edit leaves the rest alone.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sideFileOf } from '../../../server/src/core/annotations/sideFile.ts';
import { cardOf } from '../../../server/src/core/corpus/cardOf.ts';
import { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { introductionOf } from '../../../server/src/core/corpus/introductionOf.ts';
import { workspaceSymbols } from '../../../server/src/core/features/workspaceSymbols/workspaceSymbols.ts';
import { pack } from '../../../server/src/core/readout/packed/pack.ts';
import type { Meeting } from '../../../server/src/core/readout/readout.ts';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';
import { type Decision, sideFileText } from '../../support/decisions.ts';
import { readoutOf, textOf } from '../../support/people.ts';

/** Names that run into each other in every way that names do. */
const lines = [
  'Inés Quiroga | Foreign Minister | MX',
  'Inés Quiroga Salcedo | Minister | MX',
  'Inés Quiroga Peralta | Senator | MX',
  'Ines Quiroga',
  'Quiroga | Minister | MX',
  'Quiroga',
  'I. Quiroga | Foreign Minister | MX',
  'Inés Quirogas | Foreign Minister | MX',
  'Inés Quiroga | President | AR',
  'Ruth Thornbury | Secretary of State | US',
  'Ruth Thornbry | Secretary of State | US',
  'Ruth J. Thornbury, Jr. | Secretary | US',
  'Thornbury | Secretary of State | US',
  'Beth Thornbury | Ambassador | US',
  'Elizabeth Thornbury | Ambassador | US',
  'Bak Sung-min | President | KR',
  'Bak | President | KR',
];
const registers = [
  'persons: [{ id: ines, name: Inés Quiroga Salcedo, country: MX, memberships: [{ role: Minister, end_date: 2020 }] }]',
  '# The same, further down.\npersons: [{ id: ines, name: Inés Quiroga Salcedo, country: MX, memberships: [{ role: Minister, end_date: 2020 }] }, { id: ruth-thornbury, name: Ruth Thornbury, country: GB }]',
  'persons: [{ name: Inés Quiroga Peralta, country: MX, memberships: [{ role: Minister, start_date: 2021 }] }, { name: Ruth Thornbury }]',
  'persons: [{ id: ruth-thornbury, name: Ruth Thornbury, country: GB }, { id: bak, name: Bak Sung-min, country: KR }]',
  'persons: [',
];

type Step =
  | {
      readonly kind: 'document';
      readonly uri: string;
      readonly persons: readonly string[];
      readonly day: string;
      /** Of persons, by number. */
      readonly decisions?: readonly Omit<Decision, 'words'>[];
    }
  | { readonly kind: 'register'; readonly uri: string; readonly text: string }
  | { readonly kind: 'remove'; readonly uri: string };

const decision = fc.record({
  at: fc.nat(4),
  judgement: fc.constantFrom('positive', 'negative', 'unsure'),
  person: fc.constantFrom('ines', 'bak', 'ruth-thornbury', undefined),
  scope: fc.constantFrom('document', undefined),
});
const documentUri = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt');
const registerUri = fc.constantFrom('x.yaml', 'y.yaml');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('document' as const),
      uri: documentUri,
      persons: fc.array(fc.constantFrom(...lines), { maxLength: 5 }),
      day: fc.constantFrom('2019-01-01', '2022-01-01', ''),
      decisions: fc.array(decision, { maxLength: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('register' as const),
      uri: registerUri,
      text: fc.constantFrom(...registers),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), uri: fc.oneof(documentUri, registerUri) }),
  },
);

function applied(corpus: Corpus, made: Step): Corpus {
  if (made.kind === 'register') return corpus.withRegisterFile(made.uri, made.text);
  if (made.kind === 'remove') {
    return made.uri.endsWith('.yaml') ? corpus.withoutRegisterFile(made.uri) : corpus.without(made.uri);
  }
  const date = made.day === '' ? undefined : { iso: made.day, start: 0, end: 0 };
  const text = textOf(made.persons);
  const readout = readoutOf(made.persons, { date, meetings: [meetingOf(made.persons)] });
  const next = corpus.withReadout(made.uri, readout, new LineIndex(''), text);
  const decisions = (made.decisions ?? []).flatMap(({ at = 0, ...rest }) => {
    const mention = readout.mentions[at];
    return mention ? [{ ...rest, words: mention.text, at: mention.start }] : [];
  });
  const uri = sideFileOf(made.uri);
  if (decisions.length === 0) return next.withoutAnnotationFile(uri);
  return next.withAnnotationFile(uri, sideFileText(text, decisions), text);
}

/** Whoever is named in full and said to be of a country takes part for it, the others for Chile. */
function meetingOf(persons: readonly string[]): Meeting {
  const countries = persons.map((line) => {
    const [name, , country] = line.split(' | ');
    return (name!.includes(' ') && country) || 'CL';
  });
  return {
    ...{ status: 'held', kind: 'meeting', place: undefined, date: undefined, anchor: { start: 0, end: 4 } },
    delegations: [...new Set(countries)].map((country) => ({
      country,
      members: [...countries.keys()].filter((person) => countries[person] === country),
    })),
  };
}

/** What is left of the steps, each file once, in the order of their addresses. */
function leftOf(steps: readonly Step[]): readonly Step[] {
  const left = new Map<string, Step>();
  for (const made of steps) {
    if (made.kind === 'remove') left.delete(made.uri);
    else left.set(made.uri, made);
  }
  return [...left.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** Everything a corpus can be asked. */
function answers(corpus: Corpus) {
  const officials = corpus.officials();
  return {
    documents: [...corpus.documents()].map(({ uri, readout }) => [
      uri,
      readout.persons.map((_, person) => corpus.officialOf(uri, person)),
    ]),
    officials: officials.map((official) => [
      official,
      corpus.official(official.id),
      corpus.sightingsOf(official.id),
      cardOf(corpus, official.id, undefined),
      introductionOf(corpus, official.id),
    ]),
    symbols: ['', 'quir', 'thorn ruth', 'meeting mexico', 'chile', 'rtb'].map((query) =>
      workspaceSymbols(corpus, query),
    ),
    faults: corpus.register.files.map(({ uri, faults }) => [uri, faults]),
  };
}

const hoverOn = (corpus: Corpus, uri: string, person: number) =>
  cardOf(corpus, corpus.officialOf(uri, person).id, { uri, person });

describe('Corpus', function () {
  // Hundreds of corpora; a busy machine takes its time.
  this.timeout(20_000);

  it('answers as one made afresh, whatever was done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        let corpus = Corpus.empty;
        for (const made of steps) {
          const before = corpus;
          corpus = applied(corpus, made);
          // What is remembered from asking half way, of this corpus or the one before, must not show.
          for (const each of [before, corpus, before]) {
            workspaceSymbols(each, 'meeting');
            for (const { uri, readout } of each.documents())
              readout.persons.map((_, person) => hoverOn(each, uri, person));
          }
        }
        assert.deepEqual(answers(corpus), answers(leftOf(steps).reduce(applied, Corpus.empty)));
        assert.deepEqual(answers(corpus), answers(leftOf(steps).toReversed().reduce(applied, Corpus.empty)));
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same when readings are taken in all at once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.array(step, { maxLength: 8 }), (steps, more) => {
        const before = steps.reduce(applied, Corpus.empty);
        // Decisions need the text, which no reading has.
        const apart = leftOf(more).filter(
          (made) =>
            made.kind === 'document' &&
            (made.decisions ?? []).length === 0 &&
            !before.annotationFile(made.uri),
        );
        const ready = before.readying();
        const together = apart.map((made) => {
          const { readout, lines } = applied(Corpus.empty, made).document(made.uri)!;
          return ready(made.uri, pack(readout, lines));
        });
        assert.deepEqual(answers(before.withAll(together)), answers(apart.reduce(applied, before)));
      }),
      { numRuns: 60 },
    );
  });

  it('has every person of every document as an official, who is seen there', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const corpus = steps.reduce(applied, Corpus.empty);
        const ids = new Set(corpus.officials().map(({ id }) => id));
        assert.equal(ids.size, corpus.officials().length);
        for (const { uri, readout } of corpus.documents()) {
          readout.persons.forEach((_, person) => {
            const { id, registered } = corpus.officialOf(uri, person);
            assert.ok(ids.has(id));
            assert.equal(corpus.official(id)?.registered !== undefined, registered);
            assert.ok(corpus.sightingsOf(id).some((seen) => seen.uri === uri && seen.person === person));
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is a value: what was asked of it before an edit is answered the same after', () => {
    const before = applied(Corpus.empty, {
      kind: 'document',
      uri: 'a.txt',
      persons: ['Ruth Thornbury'],
      day: '',
    });
    const then = answers(before);
    const next = applied(before, { kind: 'document', uri: 'b.txt', persons: ['Ruth J. Thornbury'], day: '' });
    answers(next);
    answers(before.without('a.txt'));
    assert.deepEqual(answers(before), then);
  });

  it('shares with the next what an edit does not touch', () => {
    const one = Corpus.empty.with('a.txt', 'One.').with('b.txt', 'Two.');
    const two = one.with('b.txt', 'Three.');
    assert.equal(two.document('a.txt'), one.document('a.txt'));
    assert.equal(one.without('c.txt'), one);
  });

  it('dates a readout by its file’s name where the text does not', () => {
    const dated = (uri: string) =>
      Corpus.empty.withReadout(uri, readoutOf([]), new LineIndex('')).document(uri)?.date?.iso;
    assert.equal(dated('file:///r/2024-05-01-visit.txt'), '2024-05-01');
    assert.equal(dated('file:///r/visit_20240501.txt'), '2024-05-01');
    assert.equal(dated('file:///2024-05-01/visit.txt'), undefined);
    assert.equal(dated('file:///r/2024-13-01.txt'), undefined);
    assert.equal(dated('file:///r/120240501.txt'), undefined);
  });
});
