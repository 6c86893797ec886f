// Names and titles as readouts write them: the marked text is the expectation.
import { reads } from '../../support/marked.ts';

describe('names and titles in English', () => {
  it('takes the name after a title', () => {
    reads(
      '⟦t 1|Foreign Minister⟧ ⟦p 1|Ana Ruiz Prado⟧ met with ⟦t 2|Prime Minister⟧ ⟦p 2|Thomas Okafor⟧ in the afternoon.',
    );
  });
  it('takes the name before a title', () => {
    reads(
      'The meeting was attended by ⟦p 1|Ana Ruiz Prado⟧, ⟦t 1|Undersecretary of Public Security⟧; and ⟦p 2|Thomas Okafor⟧, ⟦t 2|head of the North America Unit⟧.',
    );
  });
  it('ends a title where the name begins, without a comma', () => {
    reads(
      'The group included ⟦t 1|Coordinator of Political Affairs for North America⟧ ⟦p 1|Ana Ruiz⟧ and the ⟦t 2|Secretary of Homeland Security⟧ ⟦p 2|Okafor⟧.',
    );
  });
  it('keeps the matters of an office together over commas', () => {
    reads('⟦t 1|Undersecretary of Human Rights, Population and Migration⟧ ⟦p 1|Ana Ruiz Prado⟧ spoke first.');
  });
  it('gives each person of a shared title his part of it', () => {
    reads(
      'Mexico was represented by the ⟦t 1|Secretaries for Security⟧, ⟦p 1|Ana Ruiz Prado⟧; ⟦t 2|Defense⟧, ⟦p 2|Luis Arce Mora⟧; and the ⟦t 3|Navy⟧, ⟦p 3|José Peña Gil⟧.',
    );
  });
  it('gives a plural title to everybody it stands before', () => {
    reads('⟦t 1|⟦t 2|Foreign Ministers⟧⟧ ⟦p 1|Ana Ruiz⟧ and ⟦p 2|Thomas Okafor⟧ signed the document.');
  });
  it('deals an office out over countries', () => {
    reads(
      'She met the ⟦t 1|foreign ministers of Peru⟧, ⟦t 2|Chile⟧ and ⟦t 3|Panama⟧, ⟦p 1|Ana Ruiz⟧, ⟦p 2|Thomas Okafor⟧ and ⟦p 3|Lía Arce⟧.',
    );
  });
  it('reads a title inside a title', () => {
    reads(
      'The ⟦t 1|advisor to ⟦t 2|President⟧ ⟦p 2|Thomas Okafor⟧ on National Security⟧, ⟦p 1|Ana Ruiz⟧, spoke.',
    );
  });
  it('reads a rank before a name and an office after it as two titles', () => {
    reads('Also present was ⟦t 1|General⟧ ⟦p 1|Luis Arce Mora⟧, ⟦t 1|commander of the National Guard⟧.');
  });
  it('follows a name over a line end', () => {
    reads(
      'The talks on trade were led for the host country by ⟦t 1|President⟧ ⟦p 1|Ana\nRuiz Prado⟧ and lasted for two hours in all.',
    );
  });
  it('knows a surname again, and an office that stands for the person', () => {
    reads(
      '⟦t 1|Foreign Minister⟧ ⟦p 1|Ana Ruiz Prado⟧ arrived on Monday. ⟦p 1|Ruiz⟧ thanked the hosts. The ⟦r 1|Foreign Minister⟧ will leave today.',
    );
  });
  it('ends a name before the verb of a headline', () => {
    reads(
      '⟦t 1|Foreign Minister⟧ ⟦p 1|Seo Minjun⟧ Attends the Regional Forum\n\n⟦t 1|Foreign Minister⟧ ⟦p 1|Seo Minjun⟧ spoke on trade for an hour with the other members of the forum on Monday.',
    );
  });
  it('takes an honorific as evidence and not as a title', () => {
    reads('Mr. ⟦p 1|Okafor⟧ welcomed Dr. ⟦p 2|Ana Ruiz⟧ to the building.');
  });
  it('keeps the matter of an office whole in a headline', () => {
    reads(
      'Readout of ⟦t 1|Advisor for National Security Affairs⟧ ⟦p 1|Peter Lindqvist⟧’s Call\n\n⟦t 1|Advisor for National Security Affairs⟧ ⟦p 1|Peter Lindqvist⟧ spoke with his colleagues in the capital on Monday.',
    );
  });
  it('takes the body into the title that follows it', () => {
    reads('⟦t 1|Centers for Forest and Water Services (CFWS) Administrator⟧ ⟦p 1|Ann Harlan⟧ spoke first.');
    reads('Talks were led by ⟦t 1|U.S. Department of Fisheries Secretary⟧ ⟦p 1|Ann Harlan⟧ on Monday.');
  });
  it('ends a name before an office that is a surname as well', () => {
    reads('⟦p 1|Hilda Okafor⟧, Kinsale ⟦t 2|Mayor⟧ ⟦p 2|Victor Lorenz⟧, and others took part.');
  });
  it('takes no name with a brand’s capitals, and none that goes on as a body', () => {
    reads('- ⟦p 1|Alice Harlan⟧, FairKids RunCity\n- ⟦p 2|Tom Okafor⟧, Open Roads');
    reads('⟦p 1|Ann Harlan⟧, ⟦t 1|President⟧ Lakota Native Health Consortium, spoke to the members.');
    reads('⟦t 1|President⟧ ⟦p 1|Ann MacArthur⟧ met ⟦t 2|Minister⟧ ⟦p 2|Paul FitzGerald⟧.');
  });
  it('steps over whose office it is, and over an honourable', () => {
    reads('Also present was ⟦p 1|David Hartman⟧, Canada’s ⟦t 1|Ambassador to Peru⟧.');
    reads('She spoke with ⟦t 1|Senator⟧ the Hon ⟦p 1|Penny Lorenz⟧ on Monday.');
    reads('⟦t 1|HR/VP⟧ ⟦p 1|Harlan⟧ spoke first.');
  });
  it('ends a title before a surname that is a word too, and not before a law', () => {
    reads('The ⟦t 1|Director of the Trade Commission⟧ ⟦p 1|Wang Lindqvist⟧ spoke first.');
    reads(
      '⟦p 1|Ann Harlan⟧, the ⟦t 1|Chief of Staff⟧, and ⟦t 2|Minister of Justice and Law⟧ ⟦p 2|Tom Okafor⟧ spoke.',
    );
  });
  it('steps over honours behind a name, and takes Don for a name in English', () => {
    reads('She met ⟦p 1|Don Farrow⟧ MP, ⟦t 1|Minister for Trade⟧, on Monday.');
  });
  it('takes no church and no ship for a person', () => {
    reads('The choir of the Lutheran Church sang before the frigate Arturo Lorenz left.');
  });
  it('takes a small word with a capital for a name behind a title', () => {
    reads('She met ⟦t 1|General Secretary⟧ ⟦p 1|To Lindh⟧ on Monday.');
  });
  it('takes no organisation, place, programme or date for a person', () => {
    reads(
      'The Bicentennial Framework was signed at the National Palace in March by the Department of State and the Los Angeles Chamber of Commerce.',
    );
  });
  it('takes an initial stuck to a name for part of it', () => {
    reads('⟦t 1|Mongolian Ambassador to Vietnam⟧ ⟦p 1|D.Tsolmon⟧ thanked the ⟦t 2|Minister⟧ ⟦p 2|L.Erdene⟧.');
  });
  it('begins a name at a surname in front, behind the matter of an office', () => {
    reads(
      'The ⟦t 1|Deputy Minister of Foreign Affairs⟧ ⟦p 1|Pham Ngoc Linh⟧ met the ⟦t 2|Minister of Foreign Affairs⟧ ⟦p 2|Le Minh Quan⟧.',
    );
  });
  it('begins a Vietnamese name at a word that is small elsewhere', () => {
    reads('The Secretary met ⟦t 1|Vietnam Minister of National Defense⟧ ⟦p 1|Do Xuan Linh⟧ in Clark.');
  });
  it('takes a surname before a given name for a person', () => {
    reads('The talks were led by the minister of another country, ⟦p 1|Tran Van Linh⟧ of Vietnam.');
  });
  it('follows a name that began within a line over its end, whatever the next word', () => {
    reads(
      'In the afternoon ⟦t 1|Vice President⟧ ⟦p 1|Ann Harlan⟧ met in Washington with ⟦t 2|President⟧ ⟦p 2|Samia Okello\nHassan⟧ of Tanzania to speak about trade and about\nthe roads that lead along the shores of the two great lakes.',
    );
  });
  it('reads an hour for no office', () => {
    reads(
      'The page of ⟦t 1|Minister⟧ ⟦p 1|Ana Ruiz⟧ was published on Friday, November 12, 2021, 07:23 PM IST',
    );
  });
  it('takes the United States for no person with an initial', () => {
    reads(
      '⟦p 1|ARCE⟧ HOLDS TALKS WITH U.S. UNDER SECRETARY\n\n⟦t 1|External Affairs Minister⟧ ⟦p 1|S. Arce⟧ met the press on Tuesday and spoke about the talks for an hour.',
    );
  });
  it('takes letters before a surname for part of the name', () => {
    reads(
      'The ⟦t 1|President of Turkey⟧, ⟦p 1|Yusuf Okafor⟧, spoke to the press at length. The other side then told ⟦p 1|Y.T. Okafor⟧ the outcome.',
    );
  });
  it('keeps an ambassador’s whole rank together', () => {
    reads(
      'They include Mr ⟦p 1|Amadou Arce⟧, ⟦t 1|Ambassador Extraordinary and Plenipotentiary of Senegal⟧, and Citizen ⟦p 2|Luis Ortega⟧, ⟦t 2|Ambassador of Peru⟧.',
    );
  });
  it('joins two offices before a name that a comma sets apart', () => {
    reads(
      'Later the ⟦t 1|President of the Maritime Union and Speaker of the National Assembly⟧, Dr ⟦p 1|Ana Ruiz⟧, called on the host.',
    );
  });
  it('ends what opens a sentence at its comma', () => {
    reads(
      'In talks with the High Commissioner of Seychelles, ⟦t 1|President⟧ ⟦p 1|Ana Ruiz⟧ said that trade would grow.',
    );
  });
  it('tells a ruler from somebody who is called so', () => {
    reads(
      '⟦t 1|Prince⟧ ⟦p 1|Sultan bin Saud⟧ met with ⟦t 2|Sultan⟧ ⟦p 2|Haitham bin Okafor⟧. Dr. ⟦p 3|Sultan Al Okello⟧, ⟦t 3|Minister of Industry⟧, met the ⟦t 4|Emir of Freedonia⟧, ⟦p 4|Karl Dudek⟧.',
    );
  });
  it('takes a prince’s office and his rank apart', () => {
    reads(
      '⟦t 1|Crown Prince and Prime Minister⟧ ⟦t 1|Prince⟧ ⟦p 1|Khalid bin Okafor⟧ met with the governors.',
    );
  });
  it('joins two offices of one minister, one of them of law, and leaves words before them alone', () => {
    reads(
      'She met with ⟦t 1|Minister for Foreign Affairs and Minister for Law⟧ ⟦p 1|K Sivalingam⟧ on trade policy and ⟦t 2|Prime Minister⟧ ⟦p 2|Ana Ruiz⟧’s agenda.',
    );
  });
  it('leaves members to whoever has an office of her own', () => {
    reads(
      'He met government members in Parliament, ⟦p 1|Ana Ruiz⟧, ⟦t 1|press chief of the Office⟧, told us.',
    );
  });
  it('ends a sentence where the space behind its full stop is missing', () => {
    reads(
      'She spoke of trade with China.⟦p 1|Harlan⟧’s aides left. Later ⟦t 1|Minister⟧ ⟦p 1|Nora Harlan⟧ called.',
    );
  });
  it('reads a party that begins a sentence before a legislator, and what nobody knows of a body before its chair', () => {
    reads('They thanked ⟦t 1|Senate Judiciary Chair⟧ ⟦p 1|Nora Harlan⟧.');
    reads('⟦t 1|Democratic Progressive Party Legislator⟧ ⟦p 1|Wu Mei-ling⟧ spoke.');
  });
  it('deals offices to names that follow lands without a comma', () => {
    reads(
      'The ⟦t 1,2|⟦t 1|Speakers of the Parliaments of Armenia⟧ and ⟦t 2|Azerbaijan⟧ ⟦p 1|Aram Petrosian⟧ and ⟦p 2|Sahil Aliyev⟧ met.',
    );
  });
  it('lists persons from their countries', () => {
    reads(
      'They met ⟦t 1|Minister⟧ ⟦p 1|Nora Harlan⟧ from Palau; ⟦p 2|Elano Kaluat⟧ from Nauru; and ⟦p 3|Ana Ruiz⟧ from Tonga.',
    );
  });
  it('ends a name before the day, and takes a country behind an office for nobody', () => {
    reads('⟦t 1|Minister⟧ ⟦p 1|Ruiz⟧ met ⟦t 2|Prime Minister⟧ ⟦p 2|Ana⟧ Sunday morning.');
    reads('Mr. ⟦p 1|Ana Sunday⟧ said no.');
    reads('⟦p 1|Ana Ruiz⟧, ⟦t 1|President of the National Assembly (NA)⟧ Cambodia, spoke.');
  });
  it('takes a letter of Arabic before a name for no quotation mark', () => {
    reads(
      'She called on ⟦t 1|Sultan⟧ ⟦p 1|Omar Ruiz⟧ and Pengiran Muda ‘⟦p 2|Abdul Ruiz⟧ and heard of the leaders’ talks.',
    );
  });
  it('names somebody behind a dash in a list of countries', () => {
    reads(
      'The guests are those of Peru – ⟦p 1|Kasahun Dender Melese⟧, Chile – ⟦p 2|Bonifes Guva Britto⟧, Kenya – ⟦p 3|Ana Ruiz⟧.',
    );
  });
  it('keeps a matter that is an office as well in the title, in a list or alone', () => {
    reads(
      'She was with ⟦t 1|Minister of Defence, Justice and Security⟧, Mr ⟦p 1|Luis Ruiz⟧, ⟦t 2|Minister of Transport⟧, Mr ⟦p 2|Karl Dudek⟧ and ⟦t 3|Minister of Justice⟧ ⟦p 3|Mulambo Haimbo⟧.',
    );
    reads('⟦t 1|Supreme Court Justice⟧ ⟦p 1|Ana Ruiz⟧ spoke.');
  });
  it('takes `– designate` and `Md.` for what they are, and `first` for no office', () => {
    reads('The ⟦t 1|High Commissioner – designate to Peru⟧, ⟦p 1|A.M. Ruiz⟧, spoke.');
    reads('⟦t 1|High Commissioner of Bangladesh⟧ ⟦p 1|Md. Karim Ruiz⟧ spoke.');
    reads('⟦t 1|Ambassador⟧ ⟦p 1|Ana Ruiz⟧ spoke. The ⟦r 1|ambassador⟧ first conveyed greetings.');
  });
  it('names those of a list who came from somewhere, and no guest house', () => {
    reads(
      'These included Dr. ⟦p 1|Ana Ruiz⟧ from Peru, ⟦p 2|Takei Shunsuko⟧ from Japan, and ⟦p 3|Luis Ortega⟧ from Chile.',
    );
    reads('He met ⟦p 1|Ana Ruiz⟧ at the State Guest House Padma.');
  });
  it('reads who leads a company, and takes the company for no name', () => {
    reads('⟦t 1|President and CEO⟧ ⟦p 1|Ana Ruiz⟧ spoke.');
    reads(
      'Participants:\n\n- ⟦p 1|Ana Ruiz⟧, ⟦t 1|President⟧ and ⟦t 1|CEO, Northwind⟧\n- ⟦p 2|Thomas Okafor⟧, ⟦t 2|COO, Harbour Logistics⟧',
    );
  });
  it('keeps a prince called Sultan, a Diwan, and a long Arabic name whole', () => {
    reads(
      'It was attended by ⟦t 1|Saudi Ambassador to Kuwait⟧ ⟦t 1|Prince⟧ ⟦p 1|Sultan bin Omar⟧ and others.',
    );
    reads('⟦t 1|Deputy Minister of the Amiri Diwan⟧ Sheikh ⟦p 1|Ali Al-Omar⟧ spoke.');
    reads(
      'Sheikh ⟦p 1|Omar Khalid Al Hamad Al Mubarak Al Fahd⟧, ⟦t 1|Crown Prince of the State of Kuwait⟧, spoke.',
    );
  });
  it('takes where somebody is from for no surname, and a retreat of ministers for nobody', () => {
    reads(
      'The ambassadors are ⟦p 1|Daniel Harlan⟧, ⟦p 2|Thomas Ortega⟧ Austria and ⟦p 3|Ana Ruiz⟧ from Norway.',
    );
    reads('⟦t 1|Minister⟧ ⟦p 1|Ana Ruiz⟧ will fly to Laos for the ASEAN Foreign Ministers Retreat.');
  });
  it('gives somebody one more office after a comma, and none of a month', () => {
    reads(
      'Participants:\n\n- ⟦p 1|Ana Ruiz⟧, ⟦t 1|Assistant to the President⟧, ⟦t 1|Senior Advisor to the President⟧ and ⟦t 1|Director of the Office of Trade⟧',
    );
    reads('⟦t 1|Vice President⟧ ⟦p 1|Ana Ruiz⟧ spoke. Since May, the ⟦r 1|Vice President⟧ has spoken often.');
  });
  it('takes the chambers of Taiwan for part of an office', () => {
    reads('⟦t 1|Legislative Yuan Speaker⟧ ⟦p 1|Mei Ruiz⟧ met with ⟦t 2|Senator⟧ ⟦p 2|Ann Harlan⟧.');
  });
});

describe('names and titles in Spanish', () => {
  it('takes the name after a title, with and without a comma', () => {
    reads(
      'La ⟦t 1|secretaria de Relaciones Exteriores⟧, ⟦p 1|Ana Ruiz Prado⟧, recibió al ⟦t 2|presidente⟧ ⟦p 2|Tomás Oquendo⟧ en la sede.',
    );
  });
  it('shares a title out over a list', () => {
    reads(
      'Asistieron los ⟦t 1|secretarios de Economía⟧, ⟦p 1|Ana Ruiz Prado⟧, y de ⟦t 2|Turismo⟧, ⟦p 2|Tomás Oquendo⟧.',
    );
  });
  it('shares a title over names with their countries behind', () => {
    reads(
      'Intervinieron los ⟦t 1|⟦t 2|cancilleres⟧⟧ ⟦p 1|Ana Ruiz Prado⟧, de Ecuador, y ⟦p 2|Tomás Oquendo⟧, de Perú.',
    );
  });
  it('joins two offices under one article, and a rank behind an office', () => {
    reads('La ⟦t 1|Vicepresidenta y Canciller de la República⟧, ⟦p 1|Ana Ruiz Prado⟧, habló el lunes.');
    reads('Habló el ⟦t 1|jefe del Gabinete⟧, ⟦t 1|ministro consejero⟧ ⟦p 1|Tomás Oquendo⟧.');
  });
  it('takes the Portuguese for one surname', () => {
    reads('Después habló ⟦p 1|João Vasco de Noronha e Melo⟧ con la prensa.');
  });
  it('keeps the nationality after the head', () => {
    reads(
      'El ⟦t 1|canciller panameño⟧, ⟦p 1|Tomás Oquendo⟧, se reunió con la ⟦t 2|ministra⟧ ⟦p 2|Ana Ruiz Prado⟧.',
    );
  });
  it('knows a surname again, and an office that stands for the person', () => {
    reads(
      'La ⟦t 1|canciller⟧ ⟦p 1|Ana Ruiz Prado⟧ llegó el lunes. ⟦p 1|Ruiz⟧ agradeció la invitación. La ⟦r 1|canciller⟧ viajará mañana.',
    );
  });
  it('gives a plural title to all of a list who stand with their countries', () => {
    reads(
      'Presentaron sus cartas los ⟦t 1|⟦t 2|⟦t 3|embajadores⟧⟧⟧ ⟦p 1|Luis Arce Mora⟧, de la República de Chile; ⟦p 2|Jens Holm Krag⟧, del Reino de Dinamarca, y ⟦p 3|Rahman Idris⟧, de Malasia.',
    );
  });
  it('deals an office with its matter out over countries', () => {
    reads(
      'Los ⟦t 1|Viceministros de Relaciones Exteriores de Perú⟧ y de ⟦t 2|Colombia⟧, ⟦p 1|Ana Ruiz⟧ y ⟦p 2|Luis Arce⟧, se reunieron.',
    );
  });
  it('takes no office that is entrusted to somebody for a title', () => {
    reads('El despacho quedará encargado a la ⟦t 1|ministra de Comercio⟧, ⟦p 1|Ana Ruiz⟧.');
  });
  it('takes a name of Spanish that is a month elsewhere, and one that ends in an ordinary word', () => {
    reads('La reunión fue la primera que el funcionario de ⟦p 1|Julio Mileto⟧ mantuvo en la capital.');
    reads('Habló con el ⟦t 1|presidente del Parlamento cubano⟧, ⟦p 1|Estanislao Lazo⟧, y el canciller.');
  });
  it('leaves out that somebody was appointed lately, and keeps the councils of one office', () => {
    reads(
      'Participarán los recién designados ⟦t 1|embajadores en Chile⟧, ⟦p 1|Ana Ruiz⟧, y en ⟦t 2|Bolivia⟧, ⟦p 2|Luis Ortega⟧.',
    );
    reads('El ⟦t 1|Vicepresidente de los Consejos de Estado y de Ministros⟧, ⟦p 1|Luis Ortega⟧, habló.');
  });
  it('reads a letter within a name, an airport, and a surname that is a town', () => {
    reads(
      'El ⟦t 1|legislador⟧ ⟦p 1|Carlos A Jiménez⟧, con toda su comitiva, llegó por la tarde al Aeropuerto\nFelipe Ruiz.',
    );
    reads('The ministers reviewed the Charles Ruiz scholarship scheme at the Robert Lund roundabout.');
    reads('The ministers praised the Robert Lund spirit, and ⟦p 1|Robert Lund⟧ agreed.');
    reads('El ⟦t 1|legislador⟧ ⟦p 1|Carlos A Jiménez⟧ llegó al Aeropuerto Internacional Felipe Ruiz.');
    reads(
      'El ⟦t 1|secretario de Estado⟧ ⟦p 1|Marco Rivera⟧ llegó. Tras el diálogo, ⟦p 1|Rivera⟧ y la comitiva salieron.',
    );
  });
  it('reads an office behind a party, and one that somebody is about to hold', () => {
    reads(
      'Habló con la ⟦t 1|presidenta de la Cámara⟧, la demócrata ⟦p 1|Nora Harlan⟧. ⟦p 2|Ana Ruiz⟧, virtual ⟦t 2|presidenta electa de México⟧, salió.',
    );
  });
  it('takes an airport in quotation marks for no person', () => {
    reads(
      'Lo recibió en el Aeropuerto Internacional “Silvio Ruiz” la ⟦t 1|ministra sustituta de Comercio⟧, ⟦p 1|Ana Ruiz⟧.',
    );
  });
  it('names somebody behind each country of a list', () => {
    reads(
      'Recibió a los ⟦t 1|embajadores de Egipto⟧, ⟦p 1|Ana Ruiz⟧; de ⟦t 2|Camboya⟧, ⟦p 2|Chea Tirath⟧; y de ⟦t 3|Marruecos⟧, ⟦p 3|Ali Benomar⟧.',
    );
  });
  it('reads whole states, parties and districts as parts of a shared office', () => {
    reads(
      'Recibió a los ⟦t 1|embajadores del Reino de Arabia Saudita⟧, ⟦p 1|Omar Salem⟧; ⟦t 2|Reino de Noruega⟧, ⟦p 2|Lars Holm⟧; y de la ⟦t 3|República de Angola⟧, ⟦p 3|João Torres⟧.',
    );
    reads(
      'Asistieron los ⟦t 1|senadores demócratas por Arizona⟧, ⟦p 1|Mark Holm⟧ y por ⟦t 2|California⟧, ⟦p 2|Laura Marsh⟧; los ⟦t 3|congresistas demócratas por el Distrito 4 de Illinois⟧, ⟦p 3|Ana Torres⟧; por el ⟦t 4|Distrito 7 de Texas⟧, ⟦p 4|Greg Vale⟧.',
    );
  });
  it('reads an office behind “como”, an honorific behind a counterpart, and a party behind a name', () => {
    reads(
      'El embajador asistió el martes a la investidura de ⟦p 1|Luis Ortega⟧ como ⟦t 1|presidente de Colombia⟧.',
    );
    reads('Entregó un mensaje de su homólogo, S. E. ⟦p 1|Denis Torres⟧.');
    reads('Asistieron los ⟦t 1|⟦t 2|diputados⟧⟧ ⟦p 1|Ana Ruiz⟧ y ⟦p 2|José Torres Vega⟧ del PVEM.');
    reads('El ⟦t 1|canciller⟧, ⟦p 1|Luis Holguín Caso⟧, habló.');
  });
  it('reads a country that a title does not name, and where somebody is accredited', () => {
    reads(
      'Habló con el ⟦t 1|jefe de la diplomacia del país caribeño⟧, ⟦p 1|Bruno Torres⟧, y con la ⟦t 2|encargada de negocios de la Embajada de EE. UU. en la primera nación⟧, ⟦p 2|Eva Marsh⟧.',
    );
    reads('El ⟦t 1|embajador de Rusia acreditado en Caracas⟧, ⟦p 1|Serguéi Melnik⟧, habló.');
  });
  it('reads two peers behind their offices, and a second office without an article', () => {
    reads(
      'El ⟦t 1|mandatario venezolano⟧ y su homólogo ruso, ⟦p 1|Luis Torres⟧ y ⟦p 2|Iván Panin⟧, respectivamente, hablaron.',
    );
    reads('También asistió el martes la ⟦t 1|directora de Cooperación⟧, ⟦t 1|ministra⟧ ⟦p 1|Eva Soto⟧.');
  });
  it('takes an administration for nobody, also behind its officials', () => {
    reads(
      'El ⟦t 1|presidente⟧ ⟦p 1|Joe Marsh⟧ habló. Una funcionaria de la administración Marsh salió de la sala.',
    );
  });
  it('reads a counterpart of whom nobody knows the name, and a king without his title', () => {
    reads('La canciller habló ayer en Pekín con su homólogo chino, ⟦p 1|Yang Jiewei⟧, sobre el comercio.');
    reads('⟦p 1|Felipe IX⟧ ha recibido este martes a la ⟦t 2|presidenta de Colombia⟧, ⟦p 2|Ana Ruiz⟧.');
  });
  it('begins with somebody else behind an article, where a title stood before the name', () => {
    reads(
      'Habló la ⟦t 1|presidenta del Patrimonio⟧, ⟦p 1|Ana Ruiz⟧, la ⟦t 2|ministra de la Presidencia, Relaciones con las Cortes y Memoria Democrática⟧, ⟦p 2|Eva Soto⟧, y el ⟦t 3|jefe de la Casa Civil⟧, ⟦p 3|Luis Arce⟧.',
    );
  });
  it('counts deputies beyond the third', () => {
    reads(
      'También participaron el ⟦t 1|vicepresidente segundo⟧, ⟦p 1|Luis Arce⟧; el ⟦t 2|vicepresidente cuarto⟧, ⟦p 2|Jordi Soto⟧, y la ⟦t 3|secretaria quinta⟧, ⟦p 3|Ana Ruiz⟧.',
    );
  });
});
