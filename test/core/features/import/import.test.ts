// What is exported and taken over again is the same; what others write is understood, or refused with a reason.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAnnotationFile } from '../../../../server/src/core/annotations/parseAnnotationFile.ts';
import { Corpus } from '../../../../server/src/core/corpus/corpus.ts';
import { bratOf } from '../../../../server/src/core/features/export/brat.ts';
import { exportedReadoutOf } from '../../../../server/src/core/features/export/exportedReadoutOf.ts';
import { webAnnotationOf } from '../../../../server/src/core/features/export/webAnnotation.ts';
import type { ForeignAnnotations } from '../../../../server/src/core/features/import/foreign.ts';
import { fromBrat } from '../../../../server/src/core/features/import/fromBrat.ts';
import { fromWebAnnotations } from '../../../../server/src/core/features/import/fromWebAnnotations.ts';
import { placing } from '../../../../server/src/core/features/import/placing.ts';
import { takenOver } from '../../../../server/src/core/features/import/takenOver.ts';
import { applyEdits } from '../../../../server/src/core/text/edit.ts';
import { type Decision, sideFileText } from '../../../support/decisions.ts';
import { exported, hostileTexts } from '../../../support/exported.ts';

const visit =
  '🇲🇽 Foreign Minister Ana Ruiz met with Ben Ode in Lima.\r\n\r\nAna Ruiz\r\nleft, and Ben Ode\tstayed.\r\n';
const register = `
persons:
  - { id: ana-ruiz, name: Ana Ruiz, identifiers: [{ scheme: wikidata, identifier: Q1 }], links: [{ url: "https://example.org/ana" }] }
`;
const decisions: readonly Decision[] = [
  { words: 'Ana Ruiz', person: 'ana-ruiz', note: 'As in May: “she”, & so on.' },
  { words: 'Ben Ode', judgement: 'negative', person: 'ana: ruiz', scope: 'document' },
  { words: 'Lima', judgement: 'negative', creator: undefined, created: undefined },
  { words: 'Ruiz\r\nleft', judgement: 'unsure' },
  { words: 'Foreign Minister', post: 'pe-fm' },
  { words: 'Ode\tstayed', judgement: 'positive', mention: 'name', person: 'gone' },
  { words: 'stayed', motivation: 'commenting', judgement: undefined, note: 'Where?' },
  { words: 'left', motivation: 'editing', judgement: undefined, note: 'departed' },
];

const uri = 'file:///work/visit.txt';
const side = `${uri}.annotations.yaml`;
const fileOf = (text: string) =>
  parseAnnotationFile(side, text).annotations.map(({ place, ...rest }) => rest);

function corpusWith(text: string, before?: string): Corpus {
  const corpus = Corpus.empty.withRegisterFile('o.yaml', register).with(uri, text);
  return before === undefined ? corpus : corpus.withAnnotationFile(side, before, text);
}

/** The side file that taking over makes where there was none, or of the one before. */
function imported(text: string, read: ForeignAnnotations | string, before?: string): string {
  assert.ok(typeof read !== 'string', String(read));
  const taken = takenOver(corpusWith(text, before), uri, text, read.annotations);
  assert.ok(taken);
  assert.deepEqual(taken.orphans, []);
  return applyEdits(before ?? '', taken.edit?.edits ?? []);
}

const jsonldOf = (text: string, given: readonly Decision[]) =>
  webAnnotationOf([exported(text, { register, decisions: given })], { version: '1' });

describe('import of Web Annotations', () => {
  it('gives the same decisions as were exported', () => {
    const again = imported(visit, fromWebAnnotations(jsonldOf(visit, decisions)));
    const byPlace = (text: string) => fileOf(text).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byPlace(again), byPlace(sideFileText(visit, decisions)));
  });

  it('gives the same, whatever the text', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const here = ['Ruiz', 'Minister', 'Holm', '🇲🇽'].filter((words) => text.includes(words));
        const given = here.map((words): Decision => ({ words, person: 'ana-ruiz', note: 'a\n\t: b' }));
        if (given.length === 0) return;
        const again = imported(text, fromWebAnnotations(jsonldOf(text, given)));
        const sorted = (file: string) => fileOf(file).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        assert.deepEqual(sorted(again), sorted(sideFileText(text, given)));
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing where everything is there already', () => {
    const before = sideFileText(visit, decisions);
    assert.equal(imported(visit, fromWebAnnotations(jsonldOf(visit, decisions)), before), before);
  });

  it('adds what is new to what is there, each at its place', () => {
    const all = sideFileText(visit, decisions.slice(0, 4));
    const [first, last] = [decisions[0]!, decisions[3]!];
    const before = sideFileText(visit, [first, last]).replaceAll('d2', 'd4').replaceAll('11-21', '11-23');
    const after = imported(visit, fromWebAnnotations(jsonldOf(visit, decisions.slice(0, 4))), before);
    assert.deepEqual(fileOf(after), fileOf(all));
  });

  it('leaves out what programs suggest, and counts it', () => {
    const read = fromWebAnnotations(jsonldOf(visit, []));
    assert.ok(typeof read !== 'string');
    assert.deepEqual([read.annotations.length, read.suggestions], [0, 5]);
  });

  const foreign = (rest: object) =>
    JSON.stringify({
      id: 'https://example.org/1',
      type: 'Annotation',
      target: {
        source: 'visit.txt',
        selector: { type: 'TextQuoteSelector', exact: 'Ben Ode', prefix: 'met with ' },
      },
      ...rest,
    });
  const only = (rest: object) => {
    const [annotation, ...others] = fileOf(imported(visit, fromWebAnnotations(foreign(rest))));
    assert.deepEqual(others, []);
    return annotation!;
  };

  it('knows persons by what the register knows of them', () => {
    for (const body of [
      'http://www.wikidata.org/entity/Q1',
      [{ type: 'SpecificResource', purpose: 'identifying', source: 'https://www.wikidata.org/wiki/Q1' }],
      { id: 'https://example.org/ana' },
    ]) {
      const { person, motivation, judgement } = only({
        body,
        motivation: 'identifying',
        creator: { nickname: 'eva' },
      });
      assert.deepEqual([person, motivation, judgement], ['ana-ruiz', 'identifying', 'positive']);
    }
  });

  it('keeps as a remark whom the register does not know', () => {
    const { person, motivation, note } = only({
      body: 'http://www.wikidata.org/entity/Q2',
      motivation: 'linking',
    });
    assert.deepEqual([person, motivation, note], [undefined, 'commenting', 'positive: wikidata:Q2']);
  });

  it('takes comments and tags for remarks', () => {
    const body = [
      { type: 'TextualBody', purpose: 'tagging', value: 'Person' },
      { type: 'TextualBody', purpose: 'commenting', value: 'Who?' },
    ];
    const { motivation, note } = only({ body });
    assert.deepEqual([motivation, note], ['commenting', 'Person; Who?']);
  });

  it('reads pages, collections, lists and lines', () => {
    const one = foreign({ bodyValue: 'x' });
    for (const text of [
      one,
      `[${one}]`,
      `{"items":[${one}]}`,
      `{"first":{"items":[${one}]}}`,
      `${one}\n\n${one}\n`,
    ]) {
      const read = fromWebAnnotations(text);
      assert.ok(typeof read !== 'string');
      assert.ok(read.annotations.length > 0);
    }
  });

  it('would rather keep a decision without a place than at a wrong one', () => {
    const taken = (selector: object) => {
      const all = fromWebAnnotations(foreign({ bodyValue: 'x', target: { source: 'visit.txt', selector } }));
      assert.ok(typeof all !== 'string');
      return takenOver(corpusWith(visit), uri, visit, all.annotations)!;
    };
    const elsewhere = [
      { type: 'TextQuoteSelector', exact: 'Ben Ode', prefix: 'said ', suffix: '' },
      { type: 'TextPositionSelector', start: 38, end: 45 },
    ];
    for (const selector of [{ type: 'TextQuoteSelector', exact: 'Ben Ode' }, elsewhere]) {
      const { edit, orphans } = taken(selector);
      assert.deepEqual(orphans, ['Ben Ode']);
      const corpus = corpusWith(visit, applyEdits('', edit!.edits));
      assert.deepEqual(
        corpus.annotationsOf(uri).map(({ span, candidates }) => [span, candidates.length]),
        [[undefined, 2]],
      );
      // It is the same when it comes again.
      const again = fromWebAnnotations(
        foreign({ bodyValue: 'x', target: { source: 'visit.txt', selector } }),
      );
      assert.ok(typeof again !== 'string');
      assert.equal(takenOver(corpus, uri, visit, again.annotations)!.edit, undefined);
    }
    const read = fromWebAnnotations(
      foreign({
        target: { source: 'visit.txt', selector: { type: 'TextPositionSelector', start: 1, end: 2 } },
      }),
    );
    assert.ok(typeof read !== 'string');
    assert.match(String(read.refusals), /has no TextQuoteSelector/);
  });

  it('finds the words in a text that was edited since, and keeps those that are gone', () => {
    const from = fromWebAnnotations(jsonldOf(visit, decisions.slice(0, 2)));
    assert.ok(typeof from !== 'string');
    const edited = `LIMA — ${visit.replace('Ben Ode in', 'Ida Holm in')}`;
    const { edit, orphans } = takenOver(corpusWith(edited), uri, edited, from.annotations)!;
    assert.deepEqual(orphans, ['Ben Ode']);
    const [ana, ben] = corpusWith(edited, applyEdits('', edit!.edits)).annotationsOf(uri);
    assert.equal(edited.slice(ana!.span!.start, ana!.span!.end), 'Ana Ruiz');
    assert.equal(ben!.span, undefined);
  });

  it('keeps what a person saw, where the words are others now', () => {
    const before = sideFileText(visit, decisions.slice(0, 2), 'visit.txt');
    const now = visit.replace('Ana Ruiz met', 'Ana Ruíz met');
    const corpus = corpusWith(visit, before).with(uri, now);
    const exportedNow = exportedReadoutOf(corpus, uri, now, 'visit.txt')!;
    const from = fromWebAnnotations(webAnnotationOf([exportedNow], { version: '1' }));
    const [ana] = fileOf(imported(now, from));
    assert.deepEqual([ana!.quote.exact, ana!.person], ['Ana Ruiz', 'ana-ruiz']);
  });

  it('brings what is there to the text of now', () => {
    const before = sideFileText(visit, decisions.slice(0, 1), 'visit.txt');
    const edited = `LIMA — ${visit}`;
    const corpus = Corpus.empty.with(uri, visit).withAnnotationFile(side, before, visit).with(uri, edited);
    const from = fromWebAnnotations(jsonldOf(edited, decisions.slice(1, 2)).replaceAll('d1', 'd2'));
    assert.ok(typeof from !== 'string');
    const after = applyEdits(before, takenOver(corpus, uri, edited, from.annotations)!.edit!.edits);
    const moved = sideFileText(edited, decisions.slice(0, 2), 'visit.txt').replace('11-21', '11-20');
    assert.deepEqual(fileOf(after), fileOf(moved));
    // Where nobody knows the text that the positions are of, they stay.
    const unknown = corpusWith(edited, before);
    assert.equal(takenOver(unknown, uri, edited, from.annotations), undefined);
  });

  it('says what is none, and survives anything', () => {
    assert.equal(fromWebAnnotations('{"a":1}'), 'has no Web Annotations');
    assert.equal(fromWebAnnotations('<xml/>'), 'is no JSON, neither as a whole nor in line 1');
    const place = placing(visit, Corpus.empty.register);
    const hostile = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom(
            'body',
            'target',
            'selector',
            'source',
            'creator',
            'items',
            'exact',
            'start',
            'id',
            'type',
          ),
          tie('value'),
        ),
      ),
    })).value;
    fc.assert(
      fc.property(hostile, (value) => {
        const read = fromWebAnnotations(JSON.stringify({ target: value, body: value, ...(value as object) }));
        if (typeof read !== 'string') read.annotations.map(place);
      }),
      { numRuns: 300 },
    );
  });
});

describe('import from brat', () => {
  it('gives back what brat can hold of the decisions', () => {
    const read = fromBrat(bratOf(exported(visit, { register, decisions })));
    const said = fileOf(imported(visit, read)).map(
      ({ quote, judgement, person, post, creator, note, motivation }) =>
        [quote.exact, motivation, judgement, person ?? post, creator, note]
          .filter((word) => word !== undefined)
          .join('|'),
    );
    assert.deepEqual(said.toSorted(), [
      'Ana Ruiz|identifying|positive|ana-ruiz|Ada|As in May: “she”, & so on.',
      'Foreign Minister|identifying|positive|pe-fm|Ada',
      'Lima|identifying|negative',
      'Ode\tstayed|commenting|Ada|positive: readouts:gone',
      'Ruiz\nleft|identifying|unsure|Ada',
      'left|commenting|Ada|departed',
      'stayed|commenting|Ada|Where?',
    ]);
  });

  it('takes what was marked there for decisions, and the suggestions for none', () => {
    const read = fromBrat(
      [
        'T1\tPerson 20 28\tAna Ruiz',
        'N1\tReference T1 wikidata:Q1\tAna Ruiz',
        'T2\tPerson 38 45\tBen Ode',
        'A1\tStatus T2 suggested',
        'T3\tRole 3 19\tForeign Minister',
        '#1\tAnnotatorNotes T3\tHer predecessor?',
        'R1\ttitleOf Arg1:T3 Arg2:T1',
        'T4\tPerson broken',
      ].join('\n'),
    );
    assert.ok(typeof read !== 'string');
    assert.deepEqual([read.suggestions, read.refusals], [1, ['has no words and offsets in T4']]);
    const [minister, ana] = fileOf(imported(visit, read));
    assert.deepEqual([ana?.person, ana?.judgement], ['ana-ruiz', 'positive']);
    assert.deepEqual([minister?.mention, minister?.note], ['role', 'Her predecessor?']);
  });

  it('survives anything', () => {
    const place = placing(visit, Corpus.empty.register);
    const parts = fc.constantFrom(
      'T1',
      'A1',
      'N1',
      '#1',
      '\t',
      ' ',
      'Person',
      '0 1',
      ';',
      '\n',
      'Status',
      'x:%zz',
      '9999999999 3',
    );
    fc.assert(
      fc.property(fc.array(parts), (all) => {
        const read = fromBrat(all.join(''));
        if (typeof read !== 'string') read.annotations.map(place);
      }),
    );
  });
});
