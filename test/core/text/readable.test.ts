// What a reader sees of a text, and the way back from it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readable } from '../../../server/src/core/text/readable.ts';

/** The words are seen in the text, and what they stand for in the original is this. */
function seen(original: string, words: string, behind: string) {
  const clean = readable(original);
  const start = clean.text.indexOf(words);
  assert.notEqual(start, -1, JSON.stringify(clean.text));
  const end = start + words.length;
  assert.equal(original.slice(clean.originalStart(start), clean.originalEnd(end)), behind);
}

describe('readable', () => {
  it('leaves a clean text as it is', () => {
    const text = 'Foreign Minister Ana Belmonte-Ruiz met “her” counterpart – in Ávila.\n\n- Niño';
    assert.equal(readable(text).text, text);
  });

  it('repairs UTF-8 that was read as Windows-1252 or Latin-1', () => {
    seen('SeÃ±or JoaquÃ\u00adn PeÃ±alba dijo', 'Joaquín Peñalba', 'JoaquÃ\u00adn PeÃ±alba');
    seen('â€œWe ask,â€\u009d warned Ã“scar', '“We ask,” warned Óscar', 'â€œWe ask,â€\u009d warned Ã“scar');
    seen('BÃ¼lent DaÄŸlÄ± spoke', 'Bülent Dağlı', 'BÃ¼lent DaÄŸlÄ±');
    seen('ya era hora ðŸ˜¡ hoy', 'hora 😡 hoy', 'hora ðŸ˜¡ hoy');
    seen('the Organizationâ€™s hall', 'Organization’s', 'Organizationâ€™s');
    seen('\u0093We agree,\u0094 she said', '“We agree,”', '\u0093We agree,\u0094');
  });

  it('repairs what was mis-decoded twice', () => {
    seen('BelÃƒÂ©n and the Ministerâ€™s', 'Belén and the Minister’s', 'BelÃƒÂ©n and the Ministerâ€™s');
    seen('the portÃ¢â‚¬â„¢s name', 'port’s name', 'portÃ¢â‚¬â„¢s name');
  });

  it('repairs what lost a byte on the way, where the rest of the text shows what happened', () => {
    seen('RenÃ© y SofÃa Ãlvarez', 'René y Sofía Álvarez', 'RenÃ© y SofÃa Ãlvarez');
    seen('â€œOfrece todoâ€, dijo', '“Ofrece todo”, dijo', 'â€œOfrece todoâ€, dijo');
  });

  it('takes an accented capital before a closing mark for what it is', () => {
    for (const text of ['«AQUÍ ESTÁ EL CAFÉ»', 'A PAZ DA IRMÃ', '“SÍ”… É…'])
      assert.equal(readable(text).text, text);
  });

  it('resolves character references', () => {
    seen(
      'Jos&eacute; Ib&#225;&ntilde;ez &amp; Co.',
      'José Ibáñez & Co',
      'Jos&eacute; Ib&#225;&ntilde;ez &amp; Co',
    );
    assert.equal(readable('AT&T; R&D &unknown;').text, 'AT&T; R&D &unknown;');
  });

  it('hides tags, and breaks the line at those of blocks', () => {
    seen('on the 3<sup>rd</sup> of May', '3rd of', '3<sup>rd</sup> of');
    assert.equal(readable('<p>Ana Belmonte<br/>Minister</p>').text, '\nAna Belmonte\nMinister\n');
    assert.equal(readable('if 3 < 4 and 5 > 2').text, 'if 3 < 4 and 5 > 2');
  });

  it('hides the escapes, emphasis, headings and addresses of Markdown', () => {
    assert.equal(readable('\\### and \\[it\\]').text, '### and [it]');
    assert.equal(
      readable('**Attending:** the *first* _lady_ of image_1_b').text,
      'Attending: the first lady of image_1_b',
    );
    assert.equal(readable('## Readout\n* one\n* * *\n*****').text, 'Readout\n* one\n* * *\n*****');
    seen(
      'of [the Joint\nGroup](https://a.example/x_(y)/) today',
      'Group today',
      'Group](https://a.example/x_(y)/) today',
    );
    assert.equal(readable('[Hindi version] and (this)').text, '[Hindi version] and (this)');
  });

  it('reads the escapes of YAML in front matter, and nowhere else', () => {
    const text = '---\ntitle: "Call with Andr\\xE9s\\_Ib\\u00e1\\\n  \\ ñez"\n---\nC:\\x41';
    assert.equal(readable(text).text, '---\ntitle: "Call with Andrés\u00a0Ibá ñez"\n---\nC:\\x41');
  });

  it('hides what has no width', () => {
    seen('Elec\u00adtrical \u200bWorkers', 'Electrical Workers', 'Elec\u00adtrical \u200bWorkers');
    seen('the o\ufb03ce', 'office', 'o\ufb03ce');
  });

  it('joins an accent that stands by itself to its letter', () => {
    seen('Jose\u0301 Nu\u0301n\u0303ez', 'José Núñez', 'Jose\u0301 Nu\u0301n\u0303ez');
  });

  it('joins a word cut at the end of a line, and leaves a compound its hyphen', () => {
    seen('the Secre-\ntary of', 'Secretary', 'Secre-\ntary');
    seen('Ada Holm-\r\n  Larsen spoke', 'Holm-Larsen', 'Holm-\r\n  Larsen');
    assert.equal(
      readable('the vice-\npresident, a high-\nlevel visit').text,
      'the vice-president, a high-level visit',
    );
    assert.equal(readable('he said -\nand left').text, 'he said -\nand left');
  });

  it('hides the marks of a quoted mail', () => {
    assert.equal(readable('> Minister Ana\n> > Belmonte').text, 'Minister Ana\nBelmonte');
  });

  it('leads every span back in order and in range, for any text', () => {
    const odd = [
      'Ã',
      '\u00ad',
      'â',
      '€',
      '™',
      '&amp;',
      '&',
      '<b>',
      '<',
      '>',
      '[',
      '](',
      ')',
      '\\',
      '*',
      '_',
      '-\n',
    ];
    const odder = [
      'a',
      'B',
      ' ',
      '\n',
      '\0',
      '\ud83d',
      '\ude00',
      '\u0301',
      '\ufb01',
      '---\n',
      '#',
      '\u0093',
      'é',
    ];
    const texts = fc
      .array(fc.constantFrom(...odd, ...odder), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const clean = readable(text);
        let last = 0;
        for (let offset = 0; offset < clean.text.length; offset++) {
          const start = clean.originalStart(offset);
          const end = clean.originalEnd(offset + 1);
          assert.ok(last <= start && start < end && end <= text.length, `${offset}: ${last} ${start} ${end}`);
          last = start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
