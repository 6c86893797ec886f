// Web Annotations mean to whoever reads JSON-LD what they say.
import assert from 'node:assert/strict';
import jsonld, { type NodeObject } from 'jsonld';
import { webAnnotationOf } from '../../../../server/src/core/features/export/webAnnotation.ts';
import { annotationContext, annotationContextIri } from '../../../support/annotationContext.ts';
import type { Decision } from '../../../support/decisions.ts';
import { exported } from '../../../support/exported.ts';

const visit = 'Foreign Minister Ana Ruiz met with Ben Ode in Lima on May 3, 2024.\n';
const register = `
posts: [{ id: pe-fm, label: Foreign Minister, country: PE }]
persons:
  - { id: ana-ruiz, name: Ana Ruiz, country: PE, identifiers: [{ scheme: wikidata, identifier: Q1 }], memberships: [{ post: pe-fm }] }
`;

const page = (...decisions: readonly Decision[]) =>
  JSON.parse(webAnnotationOf([exported(visit, { register, decisions })], { version: '1.2.3' }));

const itemsOf = (...decisions: readonly Decision[]) => page(...decisions).items;

/** All that it says, as RDF; a word that W3C’s context does not have would be lost on the way. */
const triples = async (document: object): Promise<string[]> => {
  const options = {
    base: 'https://example.org/texts/',
    format: 'application/n-quads' as const,
    safe: true,
    documentLoader: async (url: string) => {
      assert.equal(url, annotationContextIri);
      return { document: annotationContext as NodeObject, documentUrl: url };
    },
  };
  return String(await jsonld.toRDF(document, options))
    .trim()
    .split('\n');
};

const oa = 'http://www.w3.org/ns/oa#';

describe('export as Web Annotations', () => {
  it('is a page of annotations, each suggested by software', () => {
    const { type, items } = page();
    assert.equal(type, 'AnnotationPage');
    assert.equal(items.length, 3);
    assert.deepEqual(items[0], {
      id: 'urn:readouts:suggestion:visit.txt:17-25',
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: 'urn:readouts:person:ana-ruiz',
          label: 'Ana Ruiz',
        },
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: 'http://www.wikidata.org/entity/Q1',
          label: 'Ana Ruiz',
        },
      ],
      creator: { id: 'urn:readouts:program', type: 'Software', name: 'Readouts 1.2.3' },
      'readouts:mention': 'name',
      target: {
        source: 'visit.txt',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'Ana Ruiz',
            prefix: 'Foreign Minister ',
            suffix: ' met with Ben Ode in Lima on May',
          },
          { type: 'TextPositionSelector', start: 17, end: 25 },
        ],
      },
    });
  });

  it('has what is quoted, and who is related to it as the speaker', () => {
    const text = `${visit}\n“We agree on much,” said Minister Ruiz. “We do.”\n`;
    const { items } = JSON.parse(webAnnotationOf([exported(text, { register })], { version: '1' }));
    const [quotation] = items.filter(
      (item: { body: { value: string }[] }) => item.body[0]?.value === 'quotation',
    );
    assert.equal(quotation.motivation, 'classifying');
    assert.match(quotation.target.selector[0].exact, /We agree on much/);
    assert.deepEqual(quotation.body[1], {
      ...{ type: 'SpecificResource', purpose: 'linking', source: 'urn:readouts:person:ana-ruiz' },
      ...{ label: 'Ana Ruiz', 'readouts:relation': 'speaker' },
    });
  });

  it('gives a decision in place of the suggestion, with who made it and when', () => {
    const [decision] = itemsOf({
      words: 'Ana Ruiz',
      person: 'ana-ruiz',
      note: 'As in May.',
      creator: 'Eva',
    }).slice(-1);
    const { id, motivation, creator, created, body } = decision;
    assert.deepEqual([id, motivation], ['urn:readouts:annotation:visit.txt:d1', 'identifying']);
    assert.deepEqual(creator, { type: 'Person', name: 'Eva' });
    assert.equal(created, '2026-11-20T10:00:00Z');
    assert.deepEqual(body.at(-1), {
      type: 'TextualBody',
      purpose: 'commenting',
      value: 'As in May.',
      format: 'text/plain',
    });
    assert.equal(itemsOf({ words: 'Ana Ruiz', person: 'ana-ruiz' }).length, 3);
  });

  it('identifies nobody with what is denied or doubted', () => {
    for (const [judgement, motivation] of [
      ['negative', 'assessing'],
      ['unsure', 'questioning'],
    ] as const) {
      const decision = itemsOf({ words: 'Ana Ruiz', person: 'ana-ruiz', judgement }).at(-1);
      assert.equal(decision.motivation, motivation);
      assert.ok(decision.body.every(({ purpose }: { purpose: string }) => purpose === motivation));
    }
  });

  it('has of an orphan the words alone', () => {
    const orphan = itemsOf({ words: 'Ida Holm', person: 'ida' }).at(-1);
    assert.deepEqual(orphan.target.selector, [
      { type: 'TextQuoteSelector', exact: 'Ida Holm', prefix: '', suffix: '' },
    ]);
  });

  it('says in RDF what W3C’s words mean', async () => {
    const all = await triples(
      page(
        {
          words: 'Ben Ode',
          person: 'ana-ruiz',
          judgement: 'negative',
          scope: 'document',
          mention: 'name',
          note: 'Not she.',
        },
        { words: 'Lima', motivation: 'editing', judgement: undefined, note: 'Callao?' },
      ),
    );
    const said = (subject: string, predicate: string, object: string) =>
      assert.ok(
        all.some((triple) => triple === `${subject} <${predicate}> ${object} .`),
        `${subject} ${predicate} ${object}`,
      );
    const suggestion = '<urn:readouts:suggestion:visit.txt:17-25>';
    const denial = '<urn:readouts:annotation:visit.txt:d1>';
    said(suggestion, `${oa}motivatedBy`, `<${oa}identifying>`);
    said(suggestion, 'http://purl.org/dc/terms/creator', '<urn:readouts:program>');
    said(denial, `${oa}motivatedBy`, `<${oa}assessing>`);
    said(denial, 'urn:readouts:judgement', '"negative"');
    said(denial, 'urn:readouts:scope', '"document"');
    said(
      denial,
      'http://purl.org/dc/terms/created',
      '"2026-11-20T10:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>',
    );
    assert.ok(
      all.some((triple) => triple.includes(`<${oa}hasSource> <https://example.org/texts/visit.txt>`)),
    );
    assert.ok(
      all.some((triple) =>
        triple.includes(`<${oa}start> "17"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>`),
      ),
    );
  });
});
