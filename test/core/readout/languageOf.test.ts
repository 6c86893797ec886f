// Which language a text is in, and silence on those that nobody here reads.
import assert from 'node:assert/strict';
import { languageOf } from '../../../server/src/core/readout/languageOf.ts';

const texts: readonly (readonly [string | undefined, string])[] = [
  ['en', 'The Foreign Minister met with the Ambassador of Chile to discuss trade.'],
  ['es', 'La ministra de Relaciones Exteriores recibió al embajador de Chile para hablar de comercio.'],
  ['en', 'MINISTER OF TRADE ARRIVES IN THE CAPITAL'],
  ['en', 'Minister Belmonte spoke.'],
  ['es', 'Canciller Olmedo recibió embajador'],
  ['es', 'La canciller Ana Olmedo viajó a Lima.'],
  ['es', 'Se reunió en Bogotá la canciller de Chile, Ana Olmedo, en la sede de la Organización.'],
  ['en', 'Minister Ramón Belmonte met Ambassador Olmedo today.'],
  [undefined, 'La ministre Anne Lenoir visite Lima.'],
  ['en', 'Minister Belmonte held a meeting and a lunch with Minister Olmedo.'],
  [undefined, 'Le ministre des Affaires étrangères a reçu son homologue et les membres du bureau.'],
  [undefined, 'O Ministro das Relações Exteriores recebeu em Brasília uma delegação do Chile.'],
  [undefined, 'Utrikesministern träffade sin kollega och sade att mötet var ett steg på vägen.'],
  [undefined, 'Der Minister hat den Botschafter getroffen und mit ihm die Lage besprochen.'],
  [undefined, 'Министр иностранных дел встретился с послом Чили. Photo: press service.'],
  [undefined, '外交部长会见了大使。双方就两国关系交换了意见。'],
  [undefined, '— 12 —'],
];

describe('languageOf', () => {
  for (const [language, text] of texts) {
    it(`${language ?? 'neither'}: ${text}`, () => assert.equal(languageOf(text), language));
  }

  it('goes by the greater part of a text in two languages', () => {
    const spanish = 'La ministra recibió a la delegación en el palacio y habló con ella de los puertos. ';
    const english = 'The Minister received the delegation and spoke of the ports. ';
    assert.equal(languageOf(spanish.repeat(2) + english), 'es');
    assert.equal(languageOf(english.repeat(3) + spanish), 'en');
  });
});
