// What counts as a quotation, where it begins and ends, and who says it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lexiconOf } from '../../../../server/src/core/lexicon/lexicons.ts';
import type { Draft, DraftMention, DraftTitle } from '../../../../server/src/core/readout/draft.ts';
import { languageOf } from '../../../../server/src/core/readout/languageOf.ts';
import { quotationsOf } from '../../../../server/src/core/readout/recognisers/quotations.ts';
import { sectionsOf } from '../../../../server/src/core/readout/sectionsOf.ts';
import { tokenise } from '../../../../server/src/core/readout/tokenise.ts';

const titles = ['Foreign Minister', 'Minister of Trade', 'President', 'canciller', 'ministra', 'Embajador'];

/** A draft in which every `Belmonte` and `Lindqvist`, every `envoy`, and the titles above are known. */
function draftOf(text: string): Draft {
  const tokens = tokenise(text, lexiconOf(languageOf(text) ?? 'en'));
  const spansOf = (words: string) =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index, 0: found }) => ({
      from: tokens.start.indexOf(index),
      to: tokens.end.indexOf(index + found.length) + 1,
      text: found,
    }));
  const mentions = spansOf('(?:Ana )?Belmonte|(?:Oskar )?Lindqvist|envoy|edil').map(
    ({ from, to, text: found }): DraftMention => ({
      from,
      to,
      kind: 'name',
      person: found.endsWith('Belmonte') ? 0 : found.endsWith('Lindqvist') ? 1 : 2,
      evidence: '',
    }),
  );
  const known = spansOf(titles.join('|')).map(({ from, to }) => ({ from, to, person: 0, at: 0, head: 0 }));
  const draft = {
    tokens,
    ...sectionsOf(tokens),
    persons: [],
    mentions,
    titles: known as DraftTitle[],
    lone: [],
  };
  return draft as unknown as Draft;
}

const names = ['Belmonte', 'Lindqvist', 'envoy'];

/** Each quotation as `speaker: its words`. */
const quoted = (text: string): string[] =>
  quotationsOf(draftOf(text)).map(
    ({ start, end, speaker, closed }) =>
      `${speaker === undefined ? 'nobody' : names[speaker]}${closed ? '' : ' (unclosed)'}: ${text.slice(start, end).replace(/\s+/g, ' ')}`,
  );

describe('quotationsOf', () => {
  for (const [text, ...expected] of [
    // Before, after, below.
    ['Minister of Trade Ana Belmonte said: “We will sign.”', 'Belmonte: “We will sign.”'],
    ['“We will sign,” said Foreign Minister Belmonte, leaving.', 'Belmonte: “We will sign,”'],
    ['"We will sign," Belmonte told reporters on Friday.', 'Belmonte: "We will sign,"'],
    ['“We will sign it soon.” Foreign Minister Ana Belmonte', 'Belmonte: “We will sign it soon.”'],
    ['“We will sign it soon.”\n\n- Ana Belmonte, Minister of Trade', 'Belmonte: “We will sign it soon.”'],
    ['“We will sign it soon.”\nAna Belmonte', 'Belmonte: “We will sign it soon.”'],
    ['Foreign Minister Ana Belmonte said:\n\n“We will sign it soon.”', 'Belmonte: “We will sign it soon.”'],
    [
      'Belmonte met Lindqvist, who called it “the best news that I have had.”',
      'Lindqvist: “the best news that I have had.”',
    ],
    [
      'Lindqvist agradeció a Belmonte su visita y ha recordado que «la obra sigue en pie».',
      'Lindqvist: «la obra sigue en pie»',
    ],
    // Over two paragraphs, though the first looks as if it were interrupted.
    [
      'A ministry spokesperson said:\n\n"The minister, Ana Belmonte, spoke to her guest today on the port and on trade and on much else.\n\n"They will meet."',
      'nobody: "The minister, Ana Belmonte, spoke to her guest today on the port and on trade and on much else. "They will meet."',
    ],
    ['According to Belmonte, the port “is open again”.', 'Belmonte: “is open again”'],
    // What no person says, and what is woven in.
    [
      'Belmonte viajó a Lima. Según el comunicado de la Cancillería, «las partes debatirán cuestiones clave».',
      'nobody: «las partes debatirán cuestiones clave»',
    ],
    ['La ministra Belmonte explicó que Lindqvist la invitó «hace tiempo» a su país.'],
    [
      'Belmonte noted that Lindqvist had proposed it “when nobody thought that it could be done.”',
      'Belmonte: “when nobody thought that it could be done.”',
    ],
    [
      'Belmonte said “we are slow” and Lindqvist explained “we were slower”.',
      'Belmonte: “we are slow”',
      'Lindqvist: “we were slower”',
    ],
    ['Ana Belmonte, Minister of Trade: “We will sign.”', 'Belmonte: “We will sign.”'],
    // The speaker goes on, or is a pronoun.
    ['Belmonte met with Lindqvist. “We will sign,” she said.', 'Belmonte: “We will sign,”'],
    [
      '“We came,” Belmonte said. “We will come again.”',
      'Belmonte: “We came,”',
      'Belmonte: “We will come again.”',
    ],
    [
      '“We came,” said Belmonte, “and we will come again.”',
      'Belmonte: “We came,”',
      'Belmonte: “and we will come again.”',
    ],
    [
      '“We will ask a lot,” warned Belmonte, “and for long”.',
      'Belmonte: “We will ask a lot,”',
      'Belmonte: “and for long”',
    ],
    ['“Is it open?” asked a journalist.', 'nobody: “Is it open?”'],
    [
      'Lindqvist left early. “We stay,” said the spokesperson, “and we wait.”',
      'nobody: “We stay,”',
      'nobody: “and we wait.”',
    ],
    ['Belmonte stayed, while Lindqvist left. “We are late,” he said.', 'Lindqvist: “We are late,”'],
    // Marks of all kinds, mixed and missing.
    ['‘We will sign,’ said Belmonte, at the Ministers’ table.', 'Belmonte: ‘We will sign,’'],
    ['“We will sign," said Belmonte.', 'Belmonte: “We will sign,"'],
    ['„We will sign“, said Belmonte.', 'Belmonte: „We will sign“'],
    [
      '“We will sign it. It was a success. Foreign Minister Ana Belmonte',
      'Belmonte (unclosed): “We will sign it. It was a success.',
    ],
    ['Asked of it, Belmonte said, "I have nothing to add.', 'Belmonte (unclosed): "I have nothing to add.'],
    [
      '“It is open.\n\n“It was closed for long,” said Belmonte.',
      'Belmonte: “It is open. “It was closed for long,”',
    ],
    // No quotations.
    ['Ana “Kiko” Belmonte said that the “partnership of equals” holds.'],
    ['Belmonte gave her a gavel “made of Norland oak”.'],
    ['The officials “presented the priorities of the year.”'],
    ['“The delegation said that it was in agreement with all of this”. Ministry of the Interior'],
  ] as const) {
    it(text.replace(/\n+/g, ' ⏎ '), () => assert.deepEqual(quoted(text), expected));
  }

  for (const [text, ...expected] of [
    ['La canciller Ana Belmonte afirmó: «Queremos que sea pronto».', 'Belmonte: «Queremos que sea pronto»'],
    [
      '“Queremos la paz de todos”, dijo por su parte la ministra Belmonte.',
      'Belmonte: “Queremos la paz de todos”',
    ],
    [
      'El informe que elogió Belmonte: "Lo que se escribió es lo que vemos".',
      'Belmonte: "Lo que se escribió es lo que vemos"',
    ],
    ['Belmonte recibió a Lindqvist en la sede. Y añadió: «Se hará pronto».', 'Belmonte: «Se hará pronto»'],
    ['Según dijo Lindqvist, el puente “se abrirá de nuevo”.', 'Lindqvist: “se abrirá de nuevo”'],
    ['«España es de la familia» (ministra Belmonte).', 'Belmonte: «España es de la familia»'],
    [
      'Palabras del Embajador Lindqvist:\n\n“Las becas son un puente.',
      'Lindqvist (unclosed): “Las becas son un puente.',
    ],
    [
      '"Traemos filas de tres horas en el puente, reprochó el edil al salir.',
      'envoy (unclosed): "Traemos filas de tres horas en el puente',
    ],
    [
      '—No vamos a dar lo que no tenemos —dijo Belmonte—. Pero vamos a cumplir.',
      'Belmonte: —No vamos a dar lo que no tenemos',
      'Belmonte: Pero vamos a cumplir.',
    ],
    [
      '—¿Habrá fecha? —preguntó este medio.\n\n—Antes de agosto —contestó Belmonte.',
      'nobody: —¿Habrá fecha?',
      'Belmonte: —Antes de agosto',
    ],
    [
      '«Cumplimos —ha recalcado la ministra Belmonte—, y cuando nadie mira».',
      'Belmonte: «Cumplimos',
      'Belmonte: y cuando nadie mira»',
    ],
    ['La ministra Belmonte acogió la idea «con interés» y la calificó de “herramienta de vecinos”.'],
  ] as const) {
    it(text.replace(/\n+/g, ' ⏎ '), () => assert.deepEqual(quoted(text), expected));
  }

  it('closes nothing that headlines and menus quote', () => {
    assert.deepEqual(
      quoted(
        'BELMONTE SAID: “WE WILL SIGN”\n\nThe Minister spoke at length of the ports and of many other things.',
      ),
      [],
    );
  });

  it('keeps spans in order and apart, whatever marks stand where', () => {
    const parts = [
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '—',
      ' ',
      ' ',
      '\n',
      '\n\n',
      ', ',
      '. ',
      ': ',
      'a ',
      'Belmonte ',
      'said ',
    ];
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((marks) => marks.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of quotationsOf(draftOf(text))) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
