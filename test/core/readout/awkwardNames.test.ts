// What real readouts hold: one marked text for each awkwardness, with invented names.
import { reads } from '../../support/marked.ts';

describe('names and titles as they are written', () => {
  it('in English, reads them over double spaces', () =>
    reads('The ⟦t 1|Foreign Minister⟧  ⟦p 1|Ana  Ruiz  Prado⟧ spoke to the press about the talks.'));
  it('in English, reads them over no-break spaces', () =>
    reads('The ⟦t 1|Foreign Minister⟧ ⟦p 1|Ana Ruiz⟧ spoke to the press about the talks.'));
  it('in English, reads them in a headline in capitals, by what the text below says', () =>
    reads(
      '⟦t 1|FOREIGN MINISTER⟧ ⟦p 1|RUIZ⟧ MEETS WITH ⟦t 2|AMBASSADOR⟧ ⟦p 2|OKAFOR⟧\n\nThe ⟦t 1|Foreign Minister⟧, ⟦p 1|Ana Ruiz Prado⟧, met with the ⟦t 2|Ambassador of Nigeria⟧, ⟦p 2|Thomas Okafor⟧.',
    ));
  it('in English, reads them after abbreviations and honorifics', () =>
    reads(
      '⟦t 1|Amb.⟧ ⟦p 1|Ana Ruiz⟧ and Dr. ⟦p 2|Thomas Okafor⟧ received the Hon. ⟦p 3|Grace Mbeki⟧ at the airport.',
    ));
  it('in English, reads them with the name before a title behind a comma', () =>
    reads('The talks were led by H.E. ⟦p 1|Ana Ruiz Prado⟧, ⟦t 1|Minister of Trade and Industry of Chile⟧.'));
  it('in English, reads them with acting and former holders', () =>
    reads(
      '⟦t 1|Acting Deputy Attorney General⟧ ⟦p 1|Imani Okafor⟧ and ⟦t 2|former Secretary of State⟧ ⟦p 2|Ana Ruiz⟧ attended.',
    ));
  it('in English, reads them with those designate and elect', () =>
    reads(
      'The ⟦t 1|Foreign Minister-designate⟧, ⟦p 1|Ana Ruiz⟧, thanked the ⟦t 2|President-elect⟧, ⟦p 2|Thomas Okafor⟧.',
    ));
  it('in English, reads them with a joint office', () =>
    reads(
      '⟦t 1|Foreign Minister and Alternate Prime Minister⟧ ⟦p 1|Okafor⟧ spoke to the reporters who waited.',
    ));
  it('in English, reads them with the office of a spouse’s aide', () =>
    reads(
      'They were joined by the ⟦t 1|chief of staff of the First Lady⟧, ⟦p 1|Ana Ruiz⟧, and by others from the office.',
    ));
  it('in English, reads them with an acronym before the head', () =>
    reads(
      '⟦t 1|DHS Assistant Secretary⟧ ⟦p 1|Blas Okafor-Ruiz⟧ presented the figures of the year to the committee.',
    ));
  it('in English, reads them with the surname in front, in capitals, right behind a country', () =>
    reads(
      'He met with the ⟦t 1|Minister for Foreign Affairs of Singapore⟧ ⟦p 1|TAN Wei Liang⟧ in the capital.',
    ));
  it('in English, reads them with a hyphen that is left out elsewhere', () =>
    reads(
      '⟦t 1|Minister⟧ ⟦p 1|CHO Min-jae⟧ met with reporters. ⟦t 1|Foreign Minister⟧ ⟦p 1|Cho Minjae⟧ attended the forum.',
    ));
  it('in English, reads them with an acronym in brackets', () =>
    reads('The ⟦t 1|Secretary of the Interior (Segob)⟧, ⟦p 1|Ana Ruiz Prado⟧, took part in the meeting.'));
  it('in English, reads them with a plural shared by three', () =>
    reads(
      '⟦t 1|⟦t 2|⟦t 3|Foreign Ministers⟧⟧⟧ ⟦p 1|Ana Ruiz⟧, ⟦p 2|Thomas Okafor⟧ and ⟦p 3|Grace Mbeki⟧ met on Friday.',
    ));
  it('in English, reads them of kings and queens', () =>
    reads('⟦t 1|King⟧ ⟦p 1|Abdullah II⟧ and ⟦t 2|Queen⟧ ⟦p 2|Silvia⟧ welcomed the guests to the palace.'));
  it('in English, reads them with particles of many languages', () =>
    reads(
      '⟦t 1|President⟧ ⟦p 1|Ursula von der Heide⟧ met ⟦t 2|Minister⟧ ⟦p 2|Luis Ramírez de la O⟧ and ⟦t 3|Prime Minister⟧ ⟦p 3|Mark van den Berg⟧.',
    ));
  it('in English, reads them with Arabic and Irish particles', () =>
    reads(
      '⟦t 1|Crown Prince⟧ ⟦p 1|Mohammed bin Rashid Al Noor⟧ called ⟦t 2|President⟧ ⟦p 2|Aoife O’Brien⟧ on Monday evening.',
    ));
  it('in English, reads them with suffixes, initials and apostrophes', () =>
    reads(
      '⟦t 1|Senator⟧ ⟦p 1|William T. McBride Jr.⟧ and ⟦t 2|Congresswoman⟧ ⟦p 2|Ana D’Angelo-Ruiz⟧ visited the port.',
    ));
  it('in English, reads them with the family name first, also in capitals', () =>
    reads(
      '⟦t 1|President⟧ ⟦p 1|Yun Seok-ho⟧ met ⟦t 2|Foreign Minister⟧ ⟦p 2|Wang Jiahao⟧ and ⟦t 3|Ambassador⟧ ⟦p 3|MORI Haruka⟧.',
    ));
  it('in English, reads them that are places, plants and possessives', () =>
    reads(
      '⟦t 1|President⟧ ⟦p 1|Lagarde⟧’s decision was welcomed by ⟦t 2|Senator⟧ ⟦p 2|Ana Jordan⟧ and ⟦t 3|Governor⟧ ⟦p 3|Bush⟧.',
    ));
  it('in English, reads them and leaves ports, administrations and plans alone', () =>
    reads(
      'The ports of Manzanillo and Lázaro Cárdenas, the Harlan administration and the Plan Arce were discussed.',
    ));
  it('in English, reads them and leaves palaces, streets and buildings alone', () =>
    reads(
      'The delegation walked from the National Palace along Avenida Juárez to the Torres Bodet building of the Museum.',
    ));
  it('in English, reads them and leaves programmes alone', () =>
    reads(
      'The Okafor-Ruiz Administration supports the Los Angeles Declaration and the Root Causes Strategy.',
    ));
  it('in English, reads them in a list with bare surnames', () =>
    reads(
      '⟦t 1|National Security Advisor⟧ ⟦p 1|Okafor⟧ and his team met with ⟦t 2|President⟧ ⟦p 2|Ana Ruiz⟧, ⟦t 3|Attorney General⟧ ⟦p 3|Mbeki⟧, and others.',
    ));
  it('in English, reads them with the title in brackets', () =>
    reads(
      '⟦p 1|Ana Ruiz⟧ (⟦t 1|Minister of Trade⟧) and ⟦p 2|Thomas Okafor⟧ (⟦t 2|Governor of the Central Bank⟧) signed it.',
    ));
  it('in English, reads them with a rank before and an office after', () =>
    reads(
      '⟦t 1|Air Force General⟧ ⟦p 1|Ana Ruiz⟧, ⟦t 1|commander of U.S. Southern Command⟧, briefed the delegation.',
    ));
  it('in English, reads them with an excellency in two letters apart', () =>
    reads(
      'The ⟦t 1|President of the Republic⟧, H. E. ⟦p 1|Ondo Mba Okafor⟧, received the ⟦t 2|Minister of Trade⟧, ⟦p 2|Ana Ruiz⟧.',
    ));
  it('in English, reads them with no comma before an office, behind an honorific', () =>
    reads(
      'Among the heads of mission were H.E. ⟦p 1|Ana Ruiz⟧ ⟦t 1|ambassador of the Republic of Peru⟧, H.E. ⟦p 2|Thomas Okafor⟧ ⟦t 2|high commissioner of the Republic of Ghana⟧ and others.',
    ));
  it('in English, reads them with two heads of state side by side', () =>
    reads(
      'Talks between the visiting French President and ⟦t 1|President⟧ ⟦p 1|Nimal Perera⟧ took place in the palace.',
    ));
  it('in English, reads them with one office of several nations', () =>
    reads(
      'The ⟦t 1|French⟧, ⟦t 2|Italian⟧ and ⟦t 3|German foreign ministers⟧, ⟦p 1|Luc Marchand⟧, ⟦p 2|Ugo Rossi⟧ and ⟦p 3|Anna Weber⟧, met in Paris.',
    ));
  it('in English, reads them with the other side behind a title', () =>
    reads(
      'The U.S. side was headed by ⟦p 1|Ann Harlan⟧, ⟦t 1|Under Secretary for Trade⟧, and the Mexican side by ⟦p 2|Luis Vega⟧, ⟦t 2|Under Secretary for Foreign Affairs⟧.',
    ));
  it('in English, reads them with matters over commas before the office', () =>
    reads(
      'The ambassador met the ⟦t 1|Agriculture, Food, Fisheries and Livestock Minister⟧ ⟦p 1|Ana Ruiz⟧ at the office.',
    ));
  it('in English, reads them with a retired rank behind an office', () =>
    reads(
      'The delegation called on the ⟦t 1|Minister for Interior⟧ ⟦t 1|Brig (R)⟧ ⟦p 1|Imran Okafor⟧ on Thursday.',
    ));
  it('in English, reads them and takes no verb of a headline for a name', () =>
    reads(
      'Japanese Ambassador Pays Farewell Call On ⟦r 1|Foreign Minister⟧\n\nThe ⟦t 1|Foreign Minister⟧, ⟦p 1|Ana Ruiz⟧, received the press in the palace and spoke of trade.',
    ));
  it('in English, reads them with particles that a sentence begins with, or that stand before a surname', () =>
    reads(
      'The minister spoke with ⟦p 1|Ulrike von der Linde⟧, the new ⟦t 1|President of the Commission⟧. ⟦p 1|Von der Linde⟧ thanked him. He and ⟦p 1|von der Linde⟧ will meet.',
    ));
  it('in English, reads them of two nations’ offices before one name', () =>
    reads(
      'It was discussed by the Czech Prime Minister and ⟦t 1|President of the European Commission⟧ ⟦p 1|Ana Ruiz⟧ in the morning.',
    ));
  it('in English, reads them and takes no page of the web for a person', () =>
    reads(
      '⟦t 1|President⟧ ⟦p 1|Ana Ruiz⟧ spoke to the press.\n\nSource: Official Web Page of the Government of Ghana\n',
    ));
  it('in Spanish, reads them with the office of an organisation', () =>
    reads('La Lic. ⟦p 1|Ana Ruiz Prado⟧ y el ⟦t 2|Gral.⟧ ⟦p 2|Tomás Oquendo Lira⟧ firmaron el acta.'));
  it('in Spanish, reads them with honorifics and ranks', () =>
    reads(
      'Asistieron la ⟦t 1|vicepresidenta y ministra de Trabajo⟧, ⟦p 1|Ana Ruiz⟧, y el ⟦t 2|titular de Economía⟧, ⟦p 2|Tomás Oquendo⟧.',
    ));
  it('in Spanish, reads them with a joint office, and a titular', () =>
    reads(
      'Los ⟦t 1|⟦t 2|presidentes⟧⟧ ⟦p 1|Ana Ruiz⟧ y ⟦p 2|Tomás Oquendo⟧ se reunieron en el puente Simón Rodríguez.',
    ));
  it('in Spanish, reads them with a shared title, and no bridge', () =>
    reads(
      'El ⟦t 1|secretario de Seguridad y Protección Ciudadana⟧, ⟦p 1|Tomás Oquendo⟧, viajó con la ⟦t 2|embajadora de México en Chile⟧, ⟦p 2|Ana Ruiz⟧.',
    ));
  it('in Spanish, reads them with embassies and long portfolios', () =>
    reads(
      'El ⟦t 1|presidente⟧ ⟦p 1|Oquendo⟧ y su homóloga de Chile, ⟦p 2|Ana Ruiz Prado⟧, conversaron por teléfono.',
    ));
  it('in Spanish, reads them with whose government an office was held in', () =>
    reads(
      'El ⟦t 1|canciller⟧ ⟦p 1|Luis Ortega⟧ habló con su homólogo ⟦p 2|Marco Ríos⟧, ⟦t 2|titular del Departamento de Estado⟧ en el gobierno de ⟦p 3|Ronald Harlan⟧.',
    ));
  it('in Spanish, reads them with an embassy in our country', () =>
    reads(
      'Estuvieron presentes el ⟦t 1|embajador del Reino de España en nuestro país⟧, ⟦p 1|Jaime Peña Gil⟧, y la ministra.',
    ));
  it('in Spanish, reads them with a rank right behind the office, and a decoration behind the rank', () =>
    reads(
      'Participaron el ⟦t 1|jefe de la Armada⟧ ⟦t 1|vicealmirante⟧ ⟦p 1|Ana Ruiz⟧ y el ⟦t 2|general de división⟧ VGM ⟦p 2|Bautista Sosa⟧.',
    ));
  it('in Spanish, reads them with those of whom a body is made up', () =>
    reads(
      'El ministro se reunió con el ⟦t 1|presidente del Consejo de Delegados de la Junta Interamericana de Defensa⟧, ⟦t 1|vicealmirante⟧ ⟦p 1|Luis Ríos⟧.',
    ));
  it('in Spanish, reads them with a particle that has a capital', () =>
    reads(
      'El ⟦t 1|canciller⟧ ⟦p 1|De la Torre⟧ recibió a la ⟦t 2|presidenta de la Mesa Directiva del Senado⟧, ⟦p 2|Laura Castillo⟧, y afirmó: lo dijo ⟦p 1|Juan Manuel De la Torre⟧.',
    ));
  it('in Spanish, reads them with a surname that is a thing as well', () =>
    reads(
      'Asistió el ⟦t 1|presidente de la Comisión de Relaciones Exteriores⟧, ⟦p 1|Alejandro Muro Hinojosa⟧, con su equipo.',
    ));
  it('in Spanish, takes a label before a title for no name', () =>
    reads(
      'El ministro habló con la prensa ayer.\n\nLeyenda: la ministra, junto a ⟦p 1|Ana Ruiz Prado⟧, en el palacio.',
    ));
  it('in Spanish, reads them with a counterpart who has no title', () =>
    reads(
      '⟦p 1|Ana Ruiz⟧, ⟦t 1|subsecretaria para América del Norte⟧, dijo que habrá acuerdo. ⟦p 1|Ruiz⟧ viajará el lunes.',
    ));
});

describe('front matter', () => {
  it('introduces nobody, and has those whom the text names', () =>
    reads(
      '---\ntitle: ⟦t 1|Minister⟧ ⟦p 1|Ruiz⟧ meets with the Senior Advisor to the Civil Society Observers\ntags: [Honduras, visita oficial, Sembrando Vida]\n---\n\nThe ⟦t 1|Minister⟧, ⟦p 1|Ana Ruiz⟧, met with the observers.',
    ));
});
