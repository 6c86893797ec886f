// Who is who in one document: the same person by a surname, a nickname, an initial more or less, or with a slip of the pen.
import { reads } from '../../../support/marked.ts';

describe('persons of a document', () => {
  it('knows somebody by the first surname, the second left out, and with no accents', () =>
    reads(
      'El ⟦t 1|ministro⟧ ⟦p 1|José Peña Gil⟧ habló en la sede. ⟦p 1|Pena Gil⟧ respondió a la prensa y ⟦p 1|Peña⟧ se fue.',
    ));

  it('knows somebody by a nickname that the full name tells', () =>
    reads(
      '⟦p 1|María “Maru” Ruiz⟧, ⟦t 1|alcaldesa de Lima⟧, llegó el lunes. ⟦p 1|Maru⟧ agradeció la invitación.',
    ));

  it('joins names with and without an initial, but no other given name', () =>
    reads(
      '⟦t 1|Minister⟧ ⟦p 1|Thomas R. Okafor⟧ spoke. Mr. ⟦p 1|Okafor⟧ left. ⟦p 2|Tom Okafor⟧, his brother, stayed with ⟦p 1|Thomas Okafor⟧.',
    ));

  it('knows a surname that was misspelt, where it speaks', () =>
    reads(
      '⟦t 1|Minister⟧ ⟦p 1|Thomas Okafor⟧ arrived on Monday. ⟦p 1|Okaffor⟧ said that the talks would go on.',
    ));

  it('gives a surname that two share to whoever is so titled, or was named last', () =>
    reads(
      '⟦t 1|Minister⟧ ⟦p 1|Ana Ruiz⟧ and ⟦t 2|Ambassador⟧ ⟦p 2|Luis Ruiz⟧ spoke in Lima. ⟦t 1|Minister⟧ ⟦p 1|Ruiz⟧ left; ⟦p 1|Ruiz⟧ said so herself.',
    ));

  it('takes a word for a surname only where the document never writes it small', () =>
    reads(
      '⟦t 1|President⟧ ⟦p 1|Thomas Rivers⟧ spoke in Lima. In the evening ⟦p 1|Rivers⟧ thanked the hosts in Jordan for their time.',
    ));
});
