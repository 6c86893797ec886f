// Offices that stand for somebody: one person whom the document itself names, or nobody.
import { reads } from '../../../support/marked.ts';

describe('roles', () => {
  it('tells two of one office apart by their countries', () => {
    reads(
      '⟦t 1|Mexican President⟧ ⟦p 1|Ana Ruiz⟧ received ⟦t 2|Peruvian President⟧ ⟦p 2|Luis Arce⟧. The ⟦r 1|Mexican President⟧ thanked her guest, and the ⟦r 2|Peruvian President⟧ invited her to Lima.',
    );
    reads(
      'La ⟦t 1|canciller⟧ ⟦p 1|Ana Ruiz Prado⟧ recibió al ⟦t 2|canciller peruano⟧ ⟦p 2|Luis Arce⟧. El ⟦r 2|canciller peruano⟧ agradeció la visita.',
    );
  });

  it('takes a former holder for no holder', () => {
    reads(
      '⟦t 1|Prime Minister⟧ ⟦p 1|Tom Rao⟧ paid tribute to ⟦t 2|former Prime Minister⟧ ⟦p 2|Ana Ruiz⟧. The ⟦r 1|Prime Minister⟧ thanked the press.',
    );
    reads(
      'El ⟦t 1|canciller⟧ ⟦p 1|Luis Arce⟧ agradeció a la ⟦t 2|embajadora⟧ ⟦p 2|Ana Ruiz⟧, ⟦t 2|ex canciller de Chile⟧. El ⟦r 1|canciller⟧ habló después.',
    );
  });

  it('goes by the gender that a Spanish article or head tells', () =>
    reads(
      'El ⟦t 1|presidente del Gobierno⟧, ⟦p 1|Luis Arce⟧, recibió a la ⟦t 2|presidenta del Consejo de Ministros de Italia⟧, ⟦p 2|Ana Ruiz⟧.\n\n⟦p 1|Arce⟧ agradeció a la ⟦r 2|mandataria italiana⟧ su visita. La ⟦r 2|primera ministra⟧ insistió en ello.',
    ));

  it('knows an office by its first letters, and either of two that one title joins', () => {
    reads(
      '⟦t 1|Foreign Minister⟧ ⟦p 1|Ana Ruiz⟧ of Peru received ⟦t 2|External Affairs Minister⟧ ⟦p 2|Tom Rao⟧. ⟦r 2|EAM⟧ thanked her.',
    );
    reads(
      '⟦t 1|High Representative/Vice-President⟧ ⟦p 1|Ana Ruiz⟧ spoke on Monday. The ⟦r 1|High Representative⟧ thanked the press.',
    );
  });

  it('takes an office that acts at the start of a sentence for its holder', () =>
    reads(
      '⟦t 1|Prime Minister⟧ Shri ⟦p 1|Tom Rao⟧ spoke on Monday.\n\n⟦r 1|Prime Minister⟧ congratulated the winners of the day.',
    ));

  it('leaves alone what several could be', () =>
    reads(
      '⟦t 1|Deputy Minister⟧ ⟦p 1|Ana Ruiz⟧ and ⟦t 2|Deputy Minister⟧ ⟦p 2|Luis Arce⟧ spoke in Lima. The Deputy Minister thanked the press.',
    ));

  it('leaves alone an office as a place of work, and words that many offices share', () => {
    reads(
      '⟦t 1|Foreign Minister⟧ ⟦p 1|Ana Ruiz⟧ spoke in Lima on Monday. The Office of the Foreign Minister will publish the text, and a minister of trade may follow.',
    );
    reads('⟦t 1|Mayor⟧ ⟦p 1|Ana Ruiz⟧ spoke. The leader thanked the council members, and the member left.');
  });

  it('knows who is at the head of a ministry by its matter', () =>
    reads(
      'La ⟦t 1|secretaria de Hacienda⟧, ⟦p 1|Ana Ruiz Prado⟧, habló el lunes. La ⟦r 1|titular de Hacienda⟧ agradeció la visita.',
    ));

  it('needs no article in a headline', () =>
    reads(
      '⟦r 1|Foreign Secretary⟧ concludes visit to Lima\n\n⟦t 1|Foreign Secretary⟧ ⟦p 1|Ana Ruiz⟧ spoke on Monday about trade with the press of the country.',
    ));
  it('tells the presidents of the bodies of one organisation apart', () => {
    reads(
      'In Brussels he met the President of the European Commission. He then met the ⟦t 1|President of the European Parliament⟧, ⟦p 1|Karl Dudek⟧.',
    );
  });
  it('takes whoever leads for the one whom the text is about, whatever another is called', () => {
    reads(
      'El ⟦t 1|presidente chileno⟧ ⟦p 1|Luis Ortega⟧ viajará a la cumbre organizada por el ⟦t 2|mandatario⟧ ⟦p 2|Pablo Soto⟧, de Brasil.\n\nEl ⟦r 1|mandatario⟧ regresará mañana en la tarde, según dijo su oficina de prensa al final del día.',
    );
  });
});
