// TEI: the text is kept to the letter, what is marked nests, and every pointer leads somewhere.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExportedReadout } from '../../../../server/src/core/features/export/exported.ts';
import { teiOf } from '../../../../server/src/core/features/export/tei/teiOf.ts';
import { wholeSpan } from '../../../../server/src/core/text/wholeSpan.ts';
import type { Decision } from '../../../support/decisions.ts';
import { exported, hostileTexts } from '../../../support/exported.ts';

const options = { version: '1.2.3', frus: false };
const register = `
posts:
  - { id: pe-foreign-minister, label: Foreign Minister, organization: Foreign Ministry, country: PE }
persons:
  - id: ana-ruiz
    name: Ana Ruiz Prado
    other_names: [Anita Ruiz]
    country: PE
    identifiers: [{ scheme: wikidata, identifier: Q1 }]
    memberships: [{ post: pe-foreign-minister, start_date: 2023-02, end_date: 2024 }]
`;
const visit =
  'Foreign Minister Ana Ruiz met with Ben Ode in Lima on May 3, 2024.\n\nThe Foreign Minister thanked him.\n';

const bodyOf = (tei: string) => /<body>(.*)<\/body>/s.exec(tei)?.[1] ?? '';
const withDecisions = (...decisions: readonly Decision[]) =>
  teiOf(exported(visit, { register, decisions }), options);

/** As an XML parser gives it, but for the whole of `text` in one. */
const textIn = (tei: string) =>
  /<text[ >].*<\/text>/s
    .exec(tei)![0]
    .replace(/<[^>]*>/g, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('&#13;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Every tag closes the last one open; ids are unique; what is pointed to is there. */
function assertSound(tei: string): void {
  const open: string[] = [];
  for (const [, closing, name, rest] of tei.matchAll(/<(\/?)([\w:]+)([^>]*)>/g)) {
    if (closing) assert.equal(open.pop(), name);
    else if (!rest!.endsWith('/')) open.push(name!);
  }
  assert.deepEqual(open, []);
  const ids = [...tei.matchAll(/ xml:id="([^"]*)"/g)].map(([, id]) => id!);
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  for (const id of ids) assert.match(id, /^[A-Za-z_][\w.-]*$/);
  const pointers = [...tei.matchAll(/ (?:ref|corresp|who|resp|target|mutual|next|prev)="([^"]*)"/g)];
  for (const pointer of pointers.flatMap(([, all]) => all!.split(' ')))
    assert.ok(ids.includes(pointer.slice(1)), `${pointer} is somewhere`);
}

describe('export as TEI', () => {
  it('marks names, offices, titles, dates and places, and leaves the words alone', () => {
    assert.equal(
      bodyOf(teiOf(exported(visit, { register }), options)),
      '<p><roleName key="pe-foreign-minister" corresp="#p_ana-ruiz">Foreign Minister</roleName> ' +
        '<persName ref="#p_ana-ruiz" resp="#readouts" cert="medium">Ana Ruiz</persName> met with ' +
        '<persName ref="#p_ben-ode" resp="#readouts" cert="low">Ben Ode</persName> in ' +
        '<placeName>Lima</placeName> on <date when="2024-05-03">May 3, 2024</date>.</p>\n\n' +
        '<p>The <rs type="person" ref="#p_ana-ruiz" resp="#readouts" cert="medium">Foreign Minister</rs> thanked him.</p>\n',
    );
  });

  it('tells who everybody is, with offices in time', () => {
    const tei = teiOf(exported(visit, { register }), options);
    assert.ok(
      tei.includes(
        [
          '<person xml:id="p_ana-ruiz">',
          '<persName>Ana Ruiz Prado</persName>',
          '<persName type="variant">Anita Ruiz</persName>',
          '<idno type="wikidata">Q1</idno>',
          '<affiliation type="side"><country key="PE">Peru</country></affiliation>',
          '<affiliation type="office" key="pe-foreign-minister" from="2023-02" to="2024"><roleName>Foreign Minister</roleName>, <orgName>Foreign Ministry</orgName>, <country key="PE">Peru</country></affiliation>',
          '</person>',
        ].join('\n'),
      ),
      tei,
    );
    assert.match(
      tei,
      /<relation type="meeting" name="held" mutual="#p_ana-ruiz #p_ben-ode" when="2024-05-03"\/>/,
    );
  });

  it('tells a decision from a suggestion, and whose it is', () => {
    const tei = withDecisions(
      {
        words: 'Ben Ode',
        judgement: 'positive',
        person: 'ben',
        creator: 'Eva & Jon',
        created: '2026-11-22T10:00:00Z',
      },
      { words: 'Lima', judgement: 'negative', note: 'A place.' },
      { words: 'thanked him', motivation: 'commenting', note: 'For what?' },
    );
    assertSound(tei);
    const body = bodyOf(tei);
    assert.match(
      body,
      /<persName xml:id="m2" ref="#p_ben" resp="#by_Eva_20__26__20_Jon" cert="high">Ben Ode</,
    );
    assert.match(body, /<seg xml:id="m\d" type="rejected"><placeName>Lima<\/placeName><\/seg>/);
    assert.match(body, /<seg xml:id="m\d" type="noted">thanked him<\/seg>/);
    assert.match(tei, /<name>Eva &amp; Jon<\/name>/);
    assert.match(tei, /<annotation xml:id="a1" n="d1" motivation="identifying" target="#m2">/);
    assert.match(tei, /<annotation xml:id="a2" n="d2" motivation="assessing"/);
  });

  it('keeps a decision whose words are no longer there', () => {
    const tei = withDecisions({ words: 'Ida Holm', judgement: 'positive', person: 'ida' });
    assertSound(tei);
    assert.match(
      tei,
      /<annotation [^>]*motivation="identifying" target="#text">.*<note type="words">Ida Holm<\/note>/s,
    );
  });

  it('puts a quotation over several paragraphs into parts that point to each other', () => {
    const readout = exported('Minister Ana Ruiz spoke.\n\nShe left.\n');
    const quotations = [{ start: 9, end: 33, speaker: readout.officials[0] }];
    const body = bodyOf(teiOf({ ...readout, quotations }, options));
    assert.match(
      body,
      /<q xml:id="m3.1" who="#p_ana-ruiz" next="#m3.2"><persName [^>]*>Ana Ruiz<\/persName> spoke\.<\/q>/,
    );
    assert.match(body, /<p><q xml:id="m3.2" who="#p_ana-ruiz" prev="#m3.1">She lef<\/q>t\.<\/p>/);
  });

  it('splits the later of two marks that cross, and no quotation is inside a name', () => {
    const readout = exported('Minister Ana Ruiz spoke.\n');
    const quotations = [{ start: 13, end: 23, speaker: undefined }];
    const tei = teiOf({ ...readout, quotations }, options);
    assertSound(tei);
    assert.match(
      bodyOf(tei),
      /<persName xml:id="m1.1"[^>]*>Ana <\/persName><q><persName xml:id="m1.2"[^>]*>Ruiz<\/persName> spoke<\/q>/,
    );
  });

  it('encodes as FRUS does', () => {
    const list = 'Foreign Minister Ana Ruiz met with Ben Ode in Lima.\n\nPresent:\n\n- Ana Ruiz\n- Ben Ode\n';
    const body = bodyOf(teiOf(exported(list), { ...options, frus: true }));
    assert.match(body, /^<div type="document" subtype="historical-document" n="1" xml:id="d1">/);
    assert.match(body, /<persName corresp="#p_ana-ruiz" /);
    assert.match(body, /<list type="participants"><item>- <persName /);
  });

  it('takes title, source and place from the front matter', () => {
    const tei = teiOf(
      exported(
        '---\ntitle: "A & B"\nsource: https://example.org/a?b&c\nplace: Lima\ndate: 2024-05-03\n---\n\nAna Ruiz left.\n',
      ),
      options,
    );
    assert.match(tei, /<titleStmt>\n<title>A &amp; B<\/title>/);
    assert.match(
      tei,
      /<pubPlace>Lima<\/pubPlace>\n<idno type="URL">https:\/\/example.org\/a\?b&amp;c<\/idno>/,
    );
    assert.match(tei, /<creation><date when="2024-05-03"\/><\/creation>/);
  });

  it('says which characters XML cannot have', () => {
    const tei = teiOf(exported('a\0b\0c\x07d\ud83d e'), options);
    assert.match(tei, /given as U\+FFFD: U\+0000 \(2 times\), U\+0007, U\+D83D\./);
    assert.equal(textIn(tei), 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD e');
  });

  it('has the text to the letter, whatever it is', () => {
    fc.assert(
      fc.property(hostileTexts, fc.boolean(), (text, frus) => {
        const readout = exported(text);
        const tei = teiOf(withCrossing(readout), { ...options, frus });
        assertSound(tei);
        assert.equal(
          textIn(tei),
          text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\uFFFD'),
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** With quotations that cross whatever is there. */
function withCrossing(readout: ExportedReadout): ExportedReadout {
  const { text } = readout;
  const quotations = [7, 70, 140]
    .map((start) => ({ ...wholeSpan(text, { start, end: start + 60 }), speaker: undefined }))
    .filter(({ start, end }) => start < end);
  return { ...readout, quotations };
}
