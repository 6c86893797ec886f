import assert from 'node:assert/strict';
import { parseReadout } from '../../../../server/src/core/readout/parseReadout.ts';

const countriesIn = (text: string): Record<string, string> =>
  Object.fromEntries(parseReadout(text).persons.map(({ name, country }) => [name, country ?? '?']));

const check = (text: string, expected: Record<string, string>) =>
  assert.deepEqual(countriesIn(text), expected);

describe('countries', () => {
  it('goes by whose office the title names, not by where it is', () => {
    check('U.S. Ambassador to Mexico Ann Harlan spoke.', { 'Ann Harlan': 'US' });
    check('The Ambassador to Mexico, Ann Harlan, spoke to the press at length.', { 'Ann Harlan': '?' });
    check('El embajador de México en Guatemala, Luis Ortega, habló con la prensa.', { 'Luis Ortega': 'MX' });
    check('Ann Harlan, Chargé d’Affaires of the United States Embassy in Mexico, spoke.', {
      'Ann Harlan': 'US',
    });
    check('Ann Harlan, Director of Mexican Affairs at the State Department, spoke.', { 'Ann Harlan': 'US' });
  });

  it('lets whoever leads a company act for no state', () => {
    check('U.S. President Ann Harlan met with Tom Reyes, CEO of Northwind.', {
      'Ann Harlan': 'US',
      'Tom Reyes': '?',
    });
  });

  it('goes by the words beside the title', () => {
    check('President Yun Harlan of the Republic of Korea spoke.', { 'Yun Harlan': 'KR' });
    check('Mexico’s Ambassador Ana Ruiz spoke.', { 'Ana Ruiz': 'MX' });
    check('El canciller recibió a su homólogo guatemalteco, Luis Ortega.', { 'Luis Ortega': 'GT' });
  });

  it('gives each of those who share a title the country behind the name', () => {
    check('They were hosted by Presidents Karl Harlan of Romania and Jan Dudek of Poland.', {
      'Karl Harlan': 'RO',
      'Jan Dudek': 'PL',
    });
  });

  it('takes American tribes for no people of India', () => {
    check('President Ann Harlan, Central Council of Indian Tribes of Alaska, spoke to the members.', {
      'Ann Harlan': '?',
    });
    check('The Indian President, Ana Rao, spoke.', { 'Ana Rao': 'IN' });
  });

  it('gives each of a list the country before its dash, or the state before its name', () => {
    check('Among the guests are the envoys of Peru – Ana Ruiz, El Salvador – Luis Ortega, and Karl Dudek.', {
      'Ana Ruiz': 'PE',
      'Luis Ortega': 'SV',
      'Karl Dudek': '?',
    });
    check(
      'He met the Foreign Ministers of the Republic of Belarus - Jan Dudek, the Islamic Republic of Iran Hassan Harlan, and others.',
      { 'Jan Dudek': 'BY', 'Hassan Harlan': 'IR' },
    );
    check('He met his counterparts from Japan and South Korea – Kenji Okada and Luis Ortega.', {
      'Kenji Okada': '?',
      'Luis Ortega': '?',
    });
  });

  it('takes what somebody was assured of for no country of hers, and the African Union for no Australia', () => {
    check(
      'President-elect Ana Ruiz visited Kenyan President Luis Harlan to talk about Ghana. He assured Ruiz of Kenya’s support in the African Union Commission and the AU.',
      { 'Ana Ruiz': 'GH', 'Luis Harlan': 'KE' },
    );
  });

  it('goes by the country of a delegation where it was told last', () => {
    check(
      'U.S. lawmakers delegation arrives in Taiwan\n\nGroup expected to meet with President Mei Ruiz, among others\n\nBy Karl Dudek\n\nTAIPEI (News) — A U.S. congressional delegation arrived in Taiwan on Monday.\n\nThe delegation is led by Representative Kevin Harlan, and also includes Ann Collins. The delegation will meet with President Mei Ruiz.',
      { 'Mei Ruiz': 'TW', 'Karl Dudek': '?', 'Kevin Harlan': 'US', 'Ann Collins': 'US' },
    );
    check(
      'A delegation of the Canadian Parliament will meet with President Ivan Ortega during a visit to Ukraine on Friday. The delegation includes Gregory Harlan.',
      { 'Ivan Ortega': 'UA', 'Gregory Harlan': 'CA' },
    );
  });

  it('gives those who are part of a delegation its country', () => {
    check(
      'Kenyan President Luis Harlan was received by Vice President Kojo Ruiz in Accra, Ghana. First Lady Rachel Ortega and Cabinet Secretary Tom Reyes are part of the Kenyan delegation.',
      { 'Luis Harlan': 'KE', 'Kojo Ruiz': 'GH', 'Rachel Ortega': 'KE', 'Tom Reyes': 'KE' },
    );
  });

  it('goes by where somebody in a list came from, and not by what somebody was freed from', () => {
    check('These included Ana Ruiz from Peru, Luis Ortega from Chile, and Karl Dudek from Poland.', {
      'Ana Ruiz': 'PE',
      'Luis Ortega': 'CL',
      'Karl Dudek': 'PL',
    });
    check('She thanked them for the release of Ana Ruiz from Peru.', { 'Ana Ruiz': '?' });
  });

  it('gives whoever came with the host the country of the host', () => {
    check(
      'Peruvian President Luis Ortega was received by Chilean President Ana Ruiz, accompanied by Minister Eva Soto.',
      {
        'Luis Ortega': 'PE',
        'Ana Ruiz': 'CL',
        'Eva Soto': 'CL',
      },
    );
  });

  it('knows that some countries have a foreign secretary beside the minister', () => {
    check(
      'Bangladesh Foreign Minister Karim Ruiz hosted a dinner. Dutch Ambassador Anne Harlan paid a call on Foreign Secretary Masud Ortega in Dhaka.',
      { 'Karim Ruiz': 'BD', 'Anne Harlan': 'NL', 'Masud Ortega': 'BD' },
    );
  });

  it('goes by the brackets behind a name, with or without a title', () => {
    check(
      'The envoys are Ana Ruiz (Peru), Luis Ortega (State of Palestine) and Ambassador Nura Harlan (Egypt, with accreditation to Eritrea).',
      {
        'Ana Ruiz': 'PE',
        'Luis Ortega': 'PS',
        'Nura Harlan': 'EG',
      },
    );
  });

  it('takes whoever receives somebody somewhere to be at home there', () => {
    check(
      'President Ada Harlan received the letters of credence of 21 envoys at the State House in Abuja. They are Ana Ruiz (Peru) and Luis Ortega (Chile).',
      {
        'Ada Harlan': 'NG',
        'Ana Ruiz': 'PE',
        'Luis Ortega': 'CL',
      },
    );
  });

  it('tells nobody’s country from many that are spoken of alike', () => {
    check(
      'KUWAIT: The Amir of Kuwait, Sheikh Omar Al-Fahd, received envoys of Belgium, Nigeria, Jordan, Chile and Peru. Later the Amir received Minister of Education Ali Al-Omar.',
      { 'Omar Al-Fahd': 'KW', 'Ali Al-Omar': 'KW' },
    );
  });

  it('takes the place of a summit for nobody’s country', () => {
    check('Prime Minister Ana Ruiz met President Luis Ortega on the sidelines of the G20 Summit in Rome.', {
      'Ana Ruiz': '?',
      'Luis Ortega': '?',
    });
  });

  it('goes by the delegation', () => {
    check('The Canadian delegation included Ambassador Tom Reyes and Commissioner Mary Olsen.', {
      'Tom Reyes': 'CA',
      'Mary Olsen': 'CA',
    });
    check('Peruvian President Luis Ortega was accompanied by Minister Ana Ruiz.', {
      'Luis Ortega': 'PE',
      'Ana Ruiz': 'PE',
    });
  });

  it('gives nobody the country of the foreign minister whom he met', () => {
    check(
      'MEXICO CITY, March 3, 2021\n\nMexican Foreign Secretary Rosa Ibarra spoke with Secretary Harlan.',
      {
        'Rosa Ibarra': 'MX',
        Harlan: '?',
      },
    );
    check('OTTAWA, March 3, 2021\n\nThe Minister of Labour, Ann Harlan, met with Senator Mary Olsen.', {
      'Ann Harlan': 'CA',
      'Mary Olsen': 'CA',
    });
  });

  it('knows whose the pope is', () =>
    check('ROME, March 3, 2021\n\nMinister Luis Ortega of Italy met with Pope Pius in the palace.', {
      'Luis Ortega': 'IT',
      Pius: 'VA',
    }));

  it('takes for the issuer whom front matter names first of a group', () =>
    check(
      '---\ntags: [Chile-U.S.-Japan, Peru]\n---\n\nDeputy Minister Luis Ortega met with U.S. Deputy Secretary Ann Harlan on Monday. They condemned the launch by Peru. Peru was called on to refrain from more, and the ports of Peru were closed.',
      { 'Luis Ortega': 'CL', 'Ann Harlan': 'US' },
    ));

  it('goes by whom greetings are sent to', () =>
    check(
      'Minister Haru Soto of Japan received Minister Van Bao of Vietnam in Hanoi, Vietnam. Minister Soto asked to convey the regards of Prime Minister Ken Mori to H.E. Ms. Mai Linh, President.',
      { 'Haru Soto': 'JP', 'Van Bao': 'VN', 'Ken Mori': 'JP', 'Mai Linh': 'VN' },
    ));

  it('sets the parties of an encounter against each other', () => {
    check(
      'Foreign Secretary Rosa Ibarra met with a delegation of U.S. senators to discuss the work of Mexico.',
      {
        'Rosa Ibarra': 'MX',
      },
    );
    check(
      'While in Panama, U.S. Trade Representative Ann Harlan met with President Luis Ortega to discuss the state of the talks.',
      {
        'Ann Harlan': 'US',
        'Luis Ortega': 'PA',
      },
    );
  });

  it('counts plain titles as the issuer’s own', () => {
    check(
      'Government of Canada\n\nPrime Minister Ann Harlan spoke today with Peruvian President Luis Ortega on trade and on the coming summit.',
      { 'Ann Harlan': 'CA', 'Luis Ortega': 'PE' },
    );
  });

  it('knows offices that one country alone calls so, and legislators by party and state', () => {
    check(
      'President Ann Harlan spoke today with President Luis Ortega of Peru about U.S. aid. Assistant Secretary of State Tom Reyes joined the call.',
      { 'Ann Harlan': 'US', 'Luis Ortega': 'PE', 'Tom Reyes': 'US' },
    );
    check('Mary Olsen, D-Ohio, spoke to the press at length, as did Tom Reyes (R-Texas).', {
      'Mary Olsen': 'US',
      'Tom Reyes': 'US',
    });
    check(
      'La subsecretaria de Relaciones Exteriores, Rosa Ibarra, sostuvo una reunión en México con la embajadora de Chile, Ana Ruiz.',
      { 'Rosa Ibarra': 'MX', 'Ana Ruiz': 'CL' },
    );
  });

  it('knows such an office where a line ends in it', () =>
    check('The Assistant Secretary\nof State, Ann Harlan, spoke to the press at length.', {
      'Ann Harlan': 'US',
    }));

  it('takes whom an embassy meets for people of the country where it stands', () => {
    check(
      'Embassy of Canada in Peru\n\nAmbassador Ann Harlan met today with President Luis Ortega and with the members of his cabinet.',
      { 'Ann Harlan': 'CA', 'Luis Ortega': 'PE' },
    );
    check(
      'Embajada de los Estados Unidos en Perú\n\nLima, 8 de junio de 2022. La embajadora Ann Harlan acompañó al enviado Tom Reyes a una reunión con la presidenta Ana Ruiz.',
      { 'Ann Harlan': 'US', 'Tom Reyes': 'US', 'Ana Ruiz': 'PE' },
    );
  });

  it('leaves presidents of leagues out of the way of the country’s own', () => {
    check(
      'The White House\n\nPresident Ann Harlan met with labor leaders to discuss jobs. Tom Reyes, President, National League, joined her.',
      { 'Ann Harlan': 'US', 'Tom Reyes': 'US' },
    );
  });

  it('tells whose president is thanked, spoken for, or left over', () => {
    check(
      'El canciller peruano, Luis Ortega, recibió al embajador de Chile, Pablo Soto. Soto dijo que vendrá, y agradeció a la presidenta Ana Ruiz.',
      { 'Luis Ortega': 'PE', 'Pablo Soto': 'CL', 'Ana Ruiz': 'PE' },
    );
    check(
      'Deputy Secretary of State Ann Harlan spoke with Brazilian Foreign Minister Luis Ortega on U.S. aid to Brazil, and conveyed President Tom Reyes’s support for President Ana Ruiz.',
      { 'Ann Harlan': 'US', 'Luis Ortega': 'BR', 'Tom Reyes': 'US', 'Ana Ruiz': 'BR' },
    );
  });

  it('takes whom an embassy or a body sent for its own', () => {
    check(
      'La canciller peruana, Ana Ruiz, recibió al embajador de Chile, Pablo Soto. Por parte de la Embajada asistió el ministro consejero Luis Ortega.',
      { 'Ana Ruiz': 'PE', 'Pablo Soto': 'CL', 'Luis Ortega': 'CL' },
    );
  });

  it('lets an Australian minister serve Australia', () => {
    check(
      'Premier Ann Harlan welcomed Japan’s Consul-General Mary Olsen to Government House in Brisbane. Trade Minister Tom Reyes also attended the lunch.',
      { 'Ann Harlan': 'AU', 'Mary Olsen': 'JP', 'Tom Reyes': 'AU' },
    );
  });

  it('takes whom a headline says was received for no issuer', () => {
    check(
      'Lima, 3 de marzo de 2023\n\nEl canciller Luis Ortega recibe al ministro de Asuntos Exteriores, Unión Europea y Cooperación de España\n\nEl canciller, Luis Ortega, habló hoy en la sede con la prensa de España sobre la visita de los ministros.',
      { 'Luis Ortega': 'PE' },
    );
  });

  it('knows who writes Shri of their own', () => {
    check(
      'Prime Minister Shri Tom Rao met the President of Indonesia in the hall of the summit on the future.',
      {
        'Tom Rao': 'IN',
      },
    );
  });

  it('places whoever invited where the guest went', () => {
    check(
      'Ottawa, June 3 - At the invitation of Foreign Minister Ali Sabry, Canadian Foreign Minister Ann Harlan paid a visit to Sri Lanka.',
      { 'Ali Sabry': 'LK', 'Ann Harlan': 'CA' },
    );
  });

  it('takes the first of two for the issuer where they are one word', () => {
    check(
      'Japan-Australia Talks of Ministers\nJanuary 17, 2024\n\nOn January 17, Ann Harlan, Minister for Foreign Affairs of Australia, called on Director Abe Yutaka at the ministry in the capital to discuss the talks.',
      { 'Ann Harlan': 'AU', 'Abe Yutaka': 'JP' },
    );
  });

  it('takes no headline for a letterhead, and no dateline abroad for a capital', () => {
    check(
      'PM meets President of Cyprus\n\nIndian Prime Minister Tom Reyes met President Ann Harlan of Cyprus in New Delhi on trade and on visas. Defence Minister Ana Ruiz was present.',
      { 'Tom Reyes': 'IN', 'Ann Harlan': 'CY', 'Ana Ruiz': 'IN' },
    );
    check(
      'Washington, 19 de abril de 2023. El canciller Pablo Soto se reunió con la senadora estadounidense Ann Harlan para hablar de Chile.',
      { 'Pablo Soto': 'CL', 'Ann Harlan': 'US' },
    );
  });

  it('tells an American’s journey in Spanish as those whom he visits do', () => {
    check(
      'El subsecretario de Estado para Asuntos del Hemisferio Occidental, Tom Reyes, se reunió con la canciller guatemalteca Ana Ruiz. Hoy verá al ministro Luis Ortega.',
      { 'Tom Reyes': 'US', 'Ana Ruiz': 'GT', 'Luis Ortega': 'GT' },
    );
  });

  it('reads nothing of whoever speaks from what is quoted before', () => {
    check('"Peru remains a friend of Kosovo," said Minister Ann Harlan.', { 'Ann Harlan': '?' });
  });

  it('gives the first of two chancellors to the host', () => {
    check(
      'Montevideo, 22 de agosto. El presidente Pablo Soto recibió a su par paraguayo, Luis Ortega. Al encuentro asistieron los cancilleres Tomás Vega y Julio Salas.',
      { 'Pablo Soto': 'UY', 'Luis Ortega': 'PY', 'Tomás Vega': 'UY', 'Julio Salas': 'PY' },
    );
  });

  it('knows parliaments and central banks', () => {
    check('Bundesbank President Ann Harlan spoke with the President of the Storting, Tom Reyes.', {
      'Ann Harlan': 'DE',
      'Tom Reyes': 'NO',
    });
  });

  it('reads a list of names under their countries', () => {
    check(
      'El ministro español Pablo Soto se reunió con sus homólogos de Marruecos, Luis Ortega; Argelia, Ana Ruiz; y Mauritania, Marta Salas.',
      { 'Pablo Soto': 'ES', 'Luis Ortega': 'MA', 'Ana Ruiz': 'DZ', 'Marta Salas': 'MR' },
    );
  });

  it('reads a possessive name before an office, and a side in Spanish', () => {
    check('Peruvian President Luis Ortega’s foreign minister, Ana Ruiz, spoke.', {
      'Luis Ortega': 'PE',
      'Ana Ruiz': 'PE',
    });
    check('Del lado peruano participaron el ministro de Defensa, Luis Ortega, y el general Pablo Soto.', {
      'Luis Ortega': 'PE',
      'Pablo Soto': 'PE',
    });
  });

  it('goes by the delegation, also where its word is left out', () => {
    check(
      'La delegación estadounidense estuvo presidida por la subsecretaria Renata Soto y la mexicana por el director general Luis Ortega.',
      { 'Renata Soto': 'US', 'Luis Ortega': 'MX' },
    );
  });

  it('goes by whom somebody goes with, wherever that one stands', () => {
    check(
      'En su gira por México, al presidente de España lo acompañan la ministra de Justicia, Dolores Soto, y el embajador Luis Ortega.',
      { 'Dolores Soto': 'ES', 'Luis Ortega': 'ES' },
    );
    check(
      'Japanese Foreign Minister Kenji Hoshino arrived in Peru. Hideki Murata, the Deputy Press Secretary, and a delegation consisting of officials were accompanying the Foreign Minister.',
      { 'Kenji Hoshino': 'JP', 'Hideki Murata': 'JP' },
    );
    check(
      'La canciller de Chile, Ana Ruiz, se reunió con el canciller peruano, Luis Ortega. El embajador Pedro Díaz acompañó a la canciller chilena.',
      { 'Ana Ruiz': 'CL', 'Luis Ortega': 'PE', 'Pedro Díaz': 'CL' },
    );
  });

  it('goes by what a role says elsewhere, if nobody says for whom the text speaks', () => {
    check(
      'La canciller, Ana Ruiz, se reunió en Brasil con el canciller peruano, Luis Ortega.\n\nEn su estancia, la canciller mexicana visitó un museo.',
      { 'Ana Ruiz': 'MX', 'Luis Ortega': 'PE' },
    );
    // The Secretary of State is somebody else’s foreign minister.
    check(
      'El canciller, Luis Ortega, habló por teléfono.\n\nEl secretario de Estado de Estados Unidos le agradeció.',
      { 'Luis Ortega': '?' },
    );
  });

  it('takes who must be explained for a visitor', () => {
    check(
      'The French President, Luc Marchand, arrived in Sri Lanka. He will meet President Nimal Perera tomorrow.',
      { 'Luc Marchand': 'FR', 'Nimal Perera': 'LK' },
    );
  });

  it('goes by the source below the text, and by a dateline with a colon', () => {
    check(
      'The Minister of Defence, Ana Ruiz, received a delegation from Angola at the palace of the people in the morning.\n\nSource: Page of the Government of the Republic of Ghana\n',
      { 'Ana Ruiz': 'GH' },
    );
    check(
      'On Friday the Minister of Defence, Ana Ruiz, received a delegation from Angola at the palace in the morning.\n\nSource: Official website of the President of Ghana\n',
      { 'Ana Ruiz': 'GH' },
    );
    check(
      'Accra: The Minister of Defence, Ana Ruiz, received a delegation from Angola at the palace of the people in the morning.',
      { 'Ana Ruiz': 'GH' },
    );
  });

  it('takes who speaks for a body of a country for that country’s', () => {
    check('Jun Tanabe, the spokesperson for the Japanese Foreign Ministry, said so.', { 'Jun Tanabe': 'JP' });
    check('Jun Tanabe, the special envoy for Japan, said so.', { 'Jun Tanabe': '?' });
  });

  it('gives each counterpart the country before the name', () => {
    check(
      'La canciller se reunió con sus contrapartes de Japón, Yuko Hamada y de Canadá, Mélissa Joliette, en la sede.',
      { 'Yuko Hamada': 'JP', 'Mélissa Joliette': 'CA' },
    );
  });

  it('gives private persons none', () => {
    check('Government of Canada\n\nPhoto: Mary Olsen', { 'Mary Olsen': '?' });
  });

  it('knows a country behind the kind of its state', () => {
    check('Recibió a Ana Ruiz, del Reino de Tailandia; y a Luis Arce, de la República Portuguesa.', {
      'Ana Ruiz': 'TH',
      'Luis Arce': 'PT',
    });
    check('She met Foreign Minister Ana Ruiz of the Republic of Benin.', { 'Ana Ruiz': 'BJ' });
  });

  it('gives those who receive ambassadors the country that these are sent to', () => {
    check(
      'El presidente Luis Arce recibió las cartas credenciales de nuevos embajadores acreditados en Panamá, entre ellos Karl Dudek, de Polonia.',
      { 'Luis Arce': 'PA', 'Karl Dudek': 'PL' },
    );
  });

  it('takes a text that names two countries for that of the one which it does not explain', () => {
    check(
      'El canciller Luis Ortega se reunió con el presidente electo de Chile, Juan Soto, y su ministro de Comercio, Ana Ruiz. Ortega confirmó el interés del Perú.',
      { 'Luis Ortega': 'PE', 'Juan Soto': 'CL', 'Ana Ruiz': 'CL' },
    );
    check(
      'La canciller Ana Ruiz dialogó con el canciller del Perú, Luis Ortega. Foto: Cancillería de Perú.\n\nLima (Perú), (jun. 26/14). La canciller Ana Ruiz se reunió con el canciller del Perú, Luis Ortega, para hablar de Colombia.',
      { 'Ana Ruiz': 'CO', 'Luis Ortega': 'PE' },
    );
  });

  it('takes the names of persons for no countries', () => {
    check(
      'Los ministros Pablo Catalán y Renato Soto se reunieron con sus homólogos chilenos Ana Ruiz y Luis Ortega en el Perú.',
      { 'Pablo Catalán': 'PE', 'Renato Soto': 'PE', 'Ana Ruiz': 'CL', 'Luis Ortega': 'CL' },
    );
  });

  it('takes where a delegation is for no country of its own', () => {
    check('The US delegation in Peru is led by Senator Ann Harlan.', { 'Ann Harlan': 'US' });
  });

  it('gives whoever receives two ambassadors the country that they are sent to', () => {
    check(
      'President Ana Ruiz received the Ambassador of Peru to Ghana, Luis Ortega, and the Polish Ambassador to Ghana, Karl Dudek.',
      { 'Ana Ruiz': 'GH', 'Luis Ortega': 'PE', 'Karl Dudek': 'PL' },
    );
  });

  it('gives those who are sent somewhere no country by that', () => {
    check('Participaron los embajadores en Chile, Ana Ruiz, y en Bolivia, Luis Ortega.', {
      'Ana Ruiz': '?',
      'Luis Ortega': '?',
    });
  });

  it('takes the one country whose city alone is named for that of those who met two sides', () => {
    check(
      'El presidente Luis Ortega recibió en Quito al primer ministro de la India, Arun Rao, y a su par de Corea del Sur, Seo Minjun.',
      { 'Luis Ortega': 'EC', 'Arun Rao': 'IN', 'Seo Minjun': 'KR' },
    );
  });

  it('takes the last matter of an office for no body that somebody serves', () => {
    check('El ministro de Asuntos Exteriores, Cooperación y Unión Europea, Luis Ortega, habló.', {
      'Luis Ortega': '?',
    });
  });

  it('goes by the people beside a name alone, by whose minister somebody is, and by whoever has her', () => {
    check('Hablaron el guatemalteco Oscar Pérez y la costarricense, Ana Chamorro.', {
      'Oscar Pérez': 'GT',
      'Ana Chamorro': 'CR',
    });
    check('Karl Dudek, Poland’s foreign minister, spoke.', { 'Karl Dudek': 'PL' });
    check('El mandatario hondureño Luis Ortega no irá; en su lugar asistirá su vicepresidenta, Ana Ruiz.', {
      'Luis Ortega': 'HN',
      'Ana Ruiz': 'HN',
    });
  });

  it('takes nobody for an official of the countries that he travels to, or whose envoys stand in a list', () => {
    check(
      'El presidente Luis Ortega viajará a Perú y Chile, donde se reunirá con el presidente peruano, Marco Vidal.',
      { 'Luis Ortega': '?', 'Marco Vidal': 'PE' },
    );
    check(
      'Al presidente Luis Ortega se unen los embajadores acreditados en Perú, Ana Ruiz, y en Chile, Eva Soto.',
      { 'Luis Ortega': '?', 'Ana Ruiz': '?', 'Eva Soto': '?' },
    );
  });

  it('gives no two peers one country', () => {
    check(
      'En la reunión que mantuvieron en Uruguay, el presidente Marco Ortega y su par uruguayo, Luis Soto, hablaron de comercio.',
      { 'Marco Ortega': '?', 'Luis Soto': 'UY' },
    );
  });

  it('takes a city where they spoke long ago for nobody’s country', () => {
    check(
      'El ministro de Exteriores de Cuba, Bruno Ruiz, visita al jefe del Gobierno español, Luis Soto. Será recibido por el rey Felipe IX. Ruiz y Soto conversaron en diciembre último en Bruselas.',
      { 'Bruno Ruiz': 'CU', 'Luis Soto': 'ES', 'Felipe IX': '?' },
    );
  });

  it('takes an American journey that is told in Spanish for no home', () => {
    check(
      'Eva Soto, embajadora de México en Estados Unidos, publicó una fotografía. Asistieron los diputados Luis Ortega y Ana Ruiz.',
      { 'Eva Soto': 'MX', 'Luis Ortega': '?', 'Ana Ruiz': '?' },
    );
  });

  it('takes nobody for a countryman of whoever is explained further down', () => {
    check(
      'El viceministro José Ortega presidió la reunión, dirigida por el Principado de Andorra. Ortega estuvo acompañado por la directora Ana Ruiz. El viceministro Luis Soto y el subsecretario de Chile, Marco Vidal, presidieron una reunión.',
      { 'José Ortega': '?', 'Ana Ruiz': '?', 'Luis Soto': '?', 'Marco Vidal': 'CL' },
    );
  });

  it('goes by the embassy in the sentence, by where somebody was received, and by the place before “donde”', () => {
    check(
      'La Embajada de Estados Unidos en Honduras informó que la encargada de Negocios, Ann Harlan, habló con la prensa.',
      { 'Ann Harlan': 'US' },
    );
    check(
      'El presidente electo, Luis Ortega, fue recibido en Quito. En Colombia fue recibido por el canciller Marco Vidal.',
      {
        'Luis Ortega': '?',
        'Marco Vidal': 'CO',
      },
    );
    check(
      'El presidente electo de Colombia, Luis Ortega, ha viajado a Madrid procedente de Washington, donde se reunió con el vicepresidente Mike Harlan.',
      { 'Luis Ortega': 'CO', 'Mike Harlan': 'US' },
    );
  });

  it('takes a matter in the middle of a list for no body that somebody serves', () => {
    check(
      'Luis Ortega, secretario general de Asuntos Internacionales, Unión Europea, G20 y Seguridad, habló.',
      {
        'Luis Ortega': '?',
      },
    );
  });

  it('goes by the ministry of a desk, and by whom nuncios serve', () => {
    check(
      'Asistió Ritsu Ozawa, directora de la División de México y Centroamérica del Ministerio de Asuntos Exteriores de Japón.',
      { 'Ritsu Ozawa': 'JP' },
    );
    check('Managua, 25 feb.- El presidente de Nicaragua, Luis Ortega, recibió al nuncio Fortunato Nwosu.', {
      'Luis Ortega': 'NI',
      'Fortunato Nwosu': 'VA',
    });
  });
});
