import assert from 'node:assert/strict';
import { parseReadout } from '../../../../server/src/core/readout/parseReadout.ts';

/** Each meeting on a line: `held call “words” at Place: CA Ann Harlan, Tom Reyes; MX Rosa Ibarra`. */
function meetingsIn(text: string): string[] {
  const readout = parseReadout(text);
  return readout.meetings.map(({ status, kind, anchor, place, delegations }) => {
    const words = text.slice(anchor.start, anchor.end).replace(/\s+/g, ' ');
    const sides = delegations.map(
      ({ country, members }) =>
        `${country ?? '?'} ${members.map((one) => readout.persons[one]!.name).join(', ')}`,
    );
    const at = place === undefined ? '' : ` at ${place.text}`;
    return `${status} ${kind} “${words}”${at}${sides.length === 0 ? '' : `: ${sides.join('; ')}`}`;
  });
}

const check = (text: string, ...expected: string[]) => assert.deepEqual(meetingsIn(text), expected);

describe('meetings', () => {
  it('takes who stands before the verb and who after it, and the place', () => {
    check(
      'Mexican Foreign Minister Rosa Ibarra met today in Lima with Canadian Foreign Minister Ann Harlan to discuss trade.',
      'held meeting “Mexican Foreign Minister Rosa Ibarra met today in Lima with” at Lima: MX Rosa Ibarra; CA Ann Harlan',
    );
    check(
      'La canciller mexicana, Rosa Ibarra, se reunió este martes en el Palacio Nacional con el canciller peruano, Luis Ortega, para revisar la agenda.',
      'held meeting “La canciller mexicana, Rosa Ibarra, se reunió este martes en el Palacio Nacional con” at Palacio Nacional: MX Rosa Ibarra; PE Luis Ortega',
    );
  });

  it('takes a headline with a verb for no heading of a list, and whoever wrote the text for nobody there', () => {
    check(
      'The US Congress delegation visit programme was released\nA delegation of the US Congress will meet with President Ivan Ortega during a visit to Peru on Friday.\nThe delegation includes Gregory Harlan.',
      'announced meeting “A delegation of the US Congress will meet with”: PE Ivan Ortega',
    );
  });

  it('takes only those who met somebody for `they` who met others too', () => {
    check(
      'Peruvian Minister Ana Ruiz and Peruvian Minister Luis Ortega met with Mexican Minister Rosa Ibarra in Lima. They also met with Canadian Minister Ann Harlan.',
      'held meeting “Peruvian Minister Ana Ruiz and Peruvian Minister Luis Ortega met with” at Lima: PE Ana Ruiz, Luis Ortega; MX Rosa Ibarra',
      'held meeting “They also met with”: PE Ana Ruiz, Luis Ortega; CA Ann Harlan',
    );
  });

  it('takes those who came for the delegation that will meet somebody else as well', () => {
    check(
      'A U.S. delegation led by Senator Ann Harlan arrived in Lima. The delegation will meet with Peruvian President Luis Ortega. In addition to attending a dinner hosted by Peruvian Minister Eva Soto, they will also meet with Peruvian Minister Ana Ruiz.',
      'held visit “Senator Ann Harlan arrived” at Lima: US Ann Harlan',
      'announced meeting “The delegation will meet with”: US Ann Harlan; PE Luis Ortega',
      'announced meeting “they will also meet with”: US Ann Harlan; PE Ana Ruiz',
    );
  });

  it('reads what somebody will be doing, and credentials of somebody newly appointed', () => {
    check(
      'Peruvian Minister Ana Ruiz will be meeting with Mexican Minister Rosa Ibarra on Friday.',
      'announced meeting “Peruvian Minister Ana Ruiz will be meeting with”: PE Ana Ruiz; MX Rosa Ibarra',
    );
    check(
      'Peruvian President Luis Ortega received credentials of newly appointed Mexican Ambassador Rosa Ibarra.',
      'held event “Peruvian President Luis Ortega received credentials”: PE Luis Ortega; MX Rosa Ibarra',
    );
  });

  it('counts somebody and the counterpart beside them', () => {
    check(
      'El canciller chileno Pablo Soto y su homólogo peruano, Luis Ortega, mantuvieron un almuerzo de trabajo.',
      'held meeting “El canciller chileno Pablo Soto y su homólogo peruano, Luis Ortega, mantuvieron un almuerzo”: CL Pablo Soto; PE Luis Ortega',
    );
  });

  it('takes a meal beside a meeting for the same encounter', () => {
    check(
      'Japanese Foreign Minister Kenji Hoshino held a meeting and a working lunch with Peruvian Foreign Minister Ana Ruiz.',
      'held meeting “Japanese Foreign Minister Kenji Hoshino held a meeting and a working lunch with”: JP Kenji Hoshino; PE Ana Ruiz',
    );
    check(
      'El canciller peruano, Luis Ortega, sostuvo una reunión y un almuerzo de trabajo con la canciller de Chile, Ana Ruiz.',
      'held meeting “El canciller peruano, Luis Ortega, sostuvo una reunión y un almuerzo de trabajo con”: PE Luis Ortega; CL Ana Ruiz',
    );
  });

  it('takes nobody to whom something was handed for who met', () => {
    check(
      'Peruvian Foreign Minister Ana Ruiz handed a letter to President Harlan and held talks with Thomas Okafor, Ghanaian Foreign Minister.',
      'held meeting “Peruvian Foreign Minister Ana Ruiz handed a letter to President Harlan and held talks with”: PE Ana Ruiz; GH Thomas Okafor',
    );
  });

  it('says what kind of encounter it was', () => {
    check(
      'Mexican Foreign Minister Rosa Ibarra held a phone call with Canadian Foreign Minister Ann Harlan on the state of the talks.',
      'held call “Mexican Foreign Minister Rosa Ibarra held a phone call with”: MX Rosa Ibarra; CA Ann Harlan',
    );
    check(
      'El canciller peruano Luis Ortega recibió esta mañana la llamada del canciller chileno Pablo Soto.',
      'held call “El canciller peruano Luis Ortega recibió esta mañana la llamada”: PE Luis Ortega; CL Pablo Soto',
    );
  });

  it('tells a visit paid from a call, and a call by the word before', () => {
    check(
      'Canadian Foreign Minister Ann Harlan called on Mexican President Rosa Ibarra.',
      'held meeting “Canadian Foreign Minister Ann Harlan called”: CA Ann Harlan; MX Rosa Ibarra',
    );
    check(
      'Canadian Foreign Minister Ann Harlan held a telephone talk with Mexican President Rosa Ibarra on the state of trade.',
      'held call “Canadian Foreign Minister Ann Harlan held a telephone talk with”: CA Ann Harlan; MX Rosa Ibarra',
    );
  });

  it('tells the announced from the held', () => {
    check(
      'Mexican Foreign Minister Rosa Ibarra will host Canadian Foreign Minister Ann Harlan in Oaxaca on May 16.',
      'announced meeting “Mexican Foreign Minister Rosa Ibarra will host” at Oaxaca: MX Rosa Ibarra; CA Ann Harlan',
    );
    check(
      'El canciller peruano Luis Ortega se reunirá el lunes en Santiago con el canciller chileno Pablo Soto.',
      'announced meeting “El canciller peruano Luis Ortega se reunirá el lunes en Santiago con” at Santiago: PE Luis Ortega; CL Pablo Soto',
    );
  });

  it('tells the day, against the document’s own', () => {
    const dayIn = (text: string) => parseReadout(text).meetings[0]?.date?.iso;
    assert.equal(
      dayIn(
        'Mexico City, August 12, 2021 — Foreign Minister Rosa Ibarra met on Tuesday with Ambassador Ann Harlan to prepare the summit of November 9.',
      ),
      '2021-08-10',
    );
    assert.equal(
      dayIn(
        'Lima, 12 de agosto de 2021.- El canciller Luis Ortega se reunirá el 20 de agosto con la embajadora Ana Ruiz.',
      ),
      '2021-08-20',
    );
    assert.equal(
      dayIn(
        'Lima, 12 de agosto de 2021.- El canciller Luis Ortega se reunió con la embajadora Ana Ruiz para revisar la agenda.',
      ),
      undefined,
    );
  });

  it('leaves background, wishes and quotations alone', () => {
    check(
      'Mexican Foreign Minister Rosa Ibarra met with Canadian Foreign Minister Ann Harlan in Ottawa last month.',
    );
    check(
      'Mexican Foreign Minister Rosa Ibarra hopes to meet with Canadian Foreign Minister Ann Harlan in the spring.',
    );
    check(
      '“Foreign Minister Ann Harlan met with me,” said Mexican Foreign Minister Rosa Ibarra to the press in the afternoon.',
    );
    check(
      'Mexican Foreign Minister Rosa Ibarra welcomed the decision of the court and received a report on trade.',
    );
  });

  it('counts an encounter that is told twice once, and two encounters twice', () => {
    check(
      [
        'Mexican Foreign Minister Rosa Ibarra met with Canadian Foreign Minister Ann Harlan in the afternoon.',
        'Ibarra and Harlan held a meeting for two hours.',
        'Ibarra then met with Canadian Trade Minister Tom Reyes.',
      ].join(' '),
      'held meeting “Mexican Foreign Minister Rosa Ibarra met with”: MX Rosa Ibarra; CA Ann Harlan',
      'held meeting “Ibarra then met with”: MX Rosa Ibarra; CA Tom Reyes',
    );
  });

  it('reads a headline only where the text tells nothing', () => {
    check(
      'Readout of Canadian Prime Minister Ann Harlan’s Call with Mexican President Rosa Ibarra\n\nThe two leaders discussed trade and migration at length.',
      'held call “Canadian Prime Minister Ann Harlan’s Call”: CA Ann Harlan; MX Rosa Ibarra',
    );
  });

  it('learns from the headline in front matter, quoted as it is, that they spoke by telephone, and were nowhere', () => {
    check(
      [
        '---',
        "date: '2024-03-01'",
        'title: "Readout of President Harlan\\u2019s Call with President Ibarra Regarding the Situation in\\_Lima"',
        '---',
        'Canadian President Ann Harlan spoke today with Mexican President Rosa Ibarra.',
      ].join('\n'),
      'held call “Canadian President Ann Harlan spoke today with”: CA Ann Harlan; MX Rosa Ibarra',
    );
  });

  it('reads a headline that says neither whose call it was nor who met whom', () => {
    check(
      'Readout of Canadian Prime Minister Ann Harlan Call with Mexican President Rosa Ibarra\n\nThe two leaders discussed trade and migration at length.',
      'held call “Canadian Prime Minister Ann Harlan Call”: CA Ann Harlan; MX Rosa Ibarra',
    );
    check(
      'Joint Readout of the Meeting Between Mexican President Rosa Ibarra and Prime Minister Harlan\n\nThe leaders of Mexico and Canada discussed trade and migration at length.',
      'held meeting “Meeting Between”: MX Rosa Ibarra; CA Harlan',
    );
  });

  it('takes what was done today for no meeting long past, whatever it was about', () => {
    check(
      'Canadian Prime Minister Ann Harlan spoke today with Mexican President Rosa Ibarra to honor those who were lost one year ago.',
      'held meeting “Canadian Prime Minister Ann Harlan spoke today with”: CA Ann Harlan; MX Rosa Ibarra',
    );
  });

  it('reads who hosted whom where neither is named, and who came by', () => {
    check(
      'Today, senior officials from Canada convened the leaders of three companies. Canadian Prime Minister Ann Harlan also visited with them.',
      'held meeting “senior officials from Canada convened”: CA Ann Harlan',
    );
  });

  it('takes what an event is called for no place', () => {
    check(
      'Canadian Prime Minister Ann Harlan met with Mexican President Rosa Ibarra at a “Farmers in Action” forum.',
      'held meeting “Canadian Prime Minister Ann Harlan met with”: CA Ann Harlan; MX Rosa Ibarra',
    );
  });

  it('joins lists of company to the meeting before them', () => {
    check(
      [
        'Mexican Foreign Minister Rosa Ibarra met with Canadian Foreign Minister Ann Harlan at the National Palace.',
        'The Canadian delegation included Ambassador Tom Reyes and Trade Commissioner Mary Olsen.',
        'Minister Ibarra was accompanied by Undersecretary Luis Ortega.',
      ].join('\n\n'),
      'held meeting “Mexican Foreign Minister Rosa Ibarra met with” at National Palace: MX Rosa Ibarra, Luis Ortega; CA Ann Harlan, Tom Reyes, Mary Olsen',
    );
    check(
      [
        'La canciller mexicana, Rosa Ibarra, recibió al canciller peruano, Luis Ortega.',
        'Por México participaron el subsecretario Pablo Soto y la embajadora Ana Ruiz.',
        'A la reunión se sumó la viceministra Eva Lago.',
        'Por Perú:',
        '- Marta Salas, viceministra\n- Julio Vega, embajador',
      ].join('\n\n'),
      'held meeting “La canciller mexicana, Rosa Ibarra, recibió al”: MX Rosa Ibarra, Pablo Soto, Ana Ruiz, Eva Lago; PE Luis Ortega, Marta Salas, Julio Vega',
    );
  });

  it('takes a journey as the frame of the meetings on it, unless somebody led a delegation', () => {
    check(
      'Canadian Foreign Minister Ann Harlan traveled to Lima and met with Peruvian Foreign Minister Luis Ortega.',
      'held meeting “Canadian Foreign Minister Ann Harlan traveled to Lima and met with” at Lima: CA Ann Harlan; PE Luis Ortega',
    );
    check(
      'Canadian Foreign Minister Ann Harlan led a delegation to Peru. In Lima, Harlan met with Peruvian President Luis Ortega.',
      'held visit “Canadian Foreign Minister Ann Harlan led a delegation” at Peru: CA Ann Harlan',
      'held meeting “Harlan met with” at Lima: CA Ann Harlan; PE Luis Ortega',
    );
  });

  it('reads who took whom to a meeting, and whose counterpart or cabinet was met', () => {
    check(
      'U.S. Ambassador Ann Harlan accompanied USAID Administrator Mary Olsen to a meeting with Peruvian President Luis Ortega at the National Palace.',
      'held meeting “U.S. Ambassador Ann Harlan accompanied USAID Administrator Mary Olsen to a meeting with” at National Palace: US Ann Harlan, Mary Olsen; PE Luis Ortega',
    );
    check(
      'Peruvian President Luis Ortega met his Canadian counterpart, Ann Harlan, on Thursday.',
      'held meeting “Peruvian President Luis Ortega met”: PE Luis Ortega; CA Ann Harlan',
    );
    check(
      'U.S. Trade Representative Ann Harlan met with members of President Luis Ortega of Peru’s cabinet, including Economy Minister Ana Ruiz.',
      'held meeting “U.S. Trade Representative Ann Harlan met with”: US Ann Harlan; PE Ana Ruiz',
    );
  });

  it('takes those who took part, or spoke on, for the meeting told already', () => {
    check(
      [
        'Canadian Prime Minister Ann Harlan spoke with Peruvian President Luis Ortega in the morning.',
        'Harlan and Ortega also spoke about trade and mining.',
        'Canadian Ambassador Tom Reyes and Peruvian Minister Ana Ruiz took part in the call.',
      ].join(' '),
      'held meeting “Canadian Prime Minister Ann Harlan spoke with”: CA Ann Harlan, Tom Reyes; PE Luis Ortega, Ana Ruiz',
    );
    check(
      'Mexican Foreign Minister Rosa Ibarra met with Peruvian Foreign Minister Luis Ortega. Also attending the meeting were, on the Mexican side, Ambassador Ana Ruiz.',
      'held meeting “Mexican Foreign Minister Rosa Ibarra met with”: MX Rosa Ibarra, Ana Ruiz; PE Luis Ortega',
    );
    check(
      'La canciller mexicana, Rosa Ibarra, y el embajador de Perú, Luis Ortega, encabezaron una reunión a la que acudieron el secretario de Marina de México, Pablo Soto, y el cónsul peruano, Julio Vega.',
      'held meeting “La canciller mexicana, Rosa Ibarra, y el embajador de Perú, Luis Ortega, encabezaron una reunión”: MX Rosa Ibarra, Pablo Soto; PE Luis Ortega, Julio Vega',
    );
  });

  it('reads lists of participants with and without a heading', () => {
    check(
      [
        'U.S. Labor Secretary Ann Harlan met with newly elected mayors on jobs and housing.',
        '1. Mayor Tom Reyes, Dayton\n2. Mayor Mary Olsen, Salem\n3. Mayor-elect Ana Ruiz, Augusta',
      ].join('\n\n'),
      'held meeting “U.S. Labor Secretary Ann Harlan met with”: US Ann Harlan, Tom Reyes, Mary Olsen, Ana Ruiz',
    );
    check(
      [
        'U.S. Vice President Ann Harlan convened state legislators to discuss the right to vote.',
        'Participants',
        '- Senator Tom Reyes\n- Senator Mary Olsen',
      ].join('\n\n'),
      'held meeting “U.S. Vice President Ann Harlan convened”: US Ann Harlan, Tom Reyes, Mary Olsen',
    );
  });

  it('reads visits received, and who convened those who met', () => {
    check(
      'El canciller mexicano, Luis Ortega, recibió la visita de la ministra peruana Ana Ruiz. La reunión se llevó a cabo en el Palacio Nacional.',
      'held visit “El canciller mexicano, Luis Ortega, recibió la visita” at Palacio Nacional: MX Luis Ortega; PE Ana Ruiz',
    );
    check(
      'The task force met virtually, convened by U.S. Advisor Ann Harlan and Canadian Minister Tom Reyes.',
      'held meeting “The task force met”: US Ann Harlan; CA Tom Reyes',
    );
  });

  it('reads courtesy and credentials', () => {
    check(
      'Indian Prime Minister Shri Tom Reyes met H.E. Mr. Luis Ortega, President of Peru.',
      'held meeting “Indian Prime Minister Shri Tom Reyes met”: IN Tom Reyes; PE Luis Ortega',
    );
    check(
      'La presidenta peruana Ana Ruiz recibió hoy las cartas credenciales de los embajadores de Italia, Ann Harlan; y Japón, Tom Reyes.',
      'held event “La presidenta peruana Ana Ruiz recibió hoy las cartas credenciales”: PE Ana Ruiz; IT Ann Harlan; JP Tom Reyes',
    );
  });

  it('keeps a clause about the subject, and the companions of one journey, apart', () => {
    check(
      'Canadian Minister Ann Harlan, who arrived by train, held talks with Peruvian Minister Luis Ortega on the sidelines of a conference in Lima.',
      'held meeting “Canadian Minister Ann Harlan, who arrived by train, held talks with” at Lima: CA Ann Harlan; PE Luis Ortega',
    );
    check(
      'U.S. Director Tom Reyes made a visit to Lima to meet with Peruvian President Luis Ortega. Ortega hosted Chilean President Ana Ruiz in Cusco.',
      'held meeting “U.S. Director Tom Reyes made a visit to Lima to meet with” at Lima: US Tom Reyes; PE Luis Ortega',
      'held meeting “Ortega hosted” at Cusco: PE Luis Ortega; CL Ana Ruiz',
    );
  });

  it('reads a companion in a clause, and a pronoun beside a name', () => {
    check(
      'El canciller alemán Tom Reyes, que llegó acompañado por la ministra Ann Harlan, se reunió con la ministra peruana Ana Ruiz.',
      'held meeting “El canciller alemán Tom Reyes, que llegó acompañado por la ministra Ann Harlan, se reunió con”: DE Tom Reyes, Ann Harlan; PE Ana Ruiz',
    );
    check(
      'U.S. Advisor Mary Olsen traveled to Lima with Ann Harlan. On Wednesday, she and Ms. Harlan held talks with Peruvian Minister Luis Ortega.',
      'held meeting “Harlan held talks with” at Lima: US Mary Olsen, Ann Harlan; PE Luis Ortega',
    );
  });

  it('reads who says that he himself will travel', () => {
    check(
      'El canciller mexicano Pablo Soto añadió que la próxima semana viajará a Lima.',
      'announced visit “El canciller mexicano Pablo Soto añadió que la próxima semana viajará” at Lima: MX Pablo Soto',
    );
  });

  it('tells who speaks from whom the meeting was with', () => {
    check(
      'U.S. Advisor Tom Reyes traveled to Lima and met with farmers. In a meeting with President Luis Ortega, Mr. Reyes emphasized trade.',
      'held meeting “In a meeting” at Lima: US Tom Reyes; PE Luis Ortega',
    );
    check('Canadian Minister Ann Harlan and Peruvian Minister Luis Ortega spoke to the need for reform.');
  });

  it('reads who joined a call from many countries', () => {
    check(
      'U.S. President Ann Harlan hosted a conference call today with allies. Joining President Harlan on the call were Prime Minister Tom Reyes of Canada and President Luis Ortega of Peru.',
      'held call “U.S. President Ann Harlan hosted a conference call”: US Ann Harlan; CA Tom Reyes; PE Luis Ortega',
    );
  });

  it('finds the place that “there” means', () => {
    check(
      'Canadian Minister Ann Harlan arrived in Lima on Tuesday. There the minister sat down with Peruvian Minister Luis Ortega.',
      'held meeting “the minister sat down with” at Lima: CA Ann Harlan; PE Luis Ortega',
    );
  });

  it('reads who went to a meeting where nothing else tells of it', () => {
    check(
      'Canadian Prime Minister Ann Harlan participated in the annual leaders’ summit hosted by the bank.',
      'held meeting “Canadian Prime Minister Ann Harlan participated in the annual leaders’ summit”: CA Ann Harlan',
    );
    check(
      'Canadian Prime Minister Ann Harlan would be unable to travel to Peru to meet with Peruvian President Luis Ortega.',
    );
    check('The ministers were grateful to hold a conversation with Canadian Prime Minister Ann Harlan.');
  });

  it('keeps out whoever is only spoken of', () => {
    check(
      'Mexican Foreign Minister Rosa Ibarra met with Canadian Foreign Minister Ann Harlan and thanked Prime Minister Tom Reyes for his support.',
      'held meeting “Mexican Foreign Minister Rosa Ibarra met with”: MX Rosa Ibarra; CA Ann Harlan',
    );
    check(
      'The advisor to Prime Minister Tom Reyes on National Security, Luis Ortega, met with Mexican Foreign Minister Rosa Ibarra.',
      'held meeting “Luis Ortega, met with”: ? Luis Ortega; MX Rosa Ibarra',
    );
  });

  it('takes an encounter from where something was said', () => {
    check(
      'Mexican Ambassador to Peru Rosa Ibarra said that trade grows at a meeting with Peruvian Foreign Minister Luis Ortega in Lima.',
      'held meeting “at a meeting with” at Lima: MX Rosa Ibarra; PE Luis Ortega',
    );
    check(
      'Trade grows, Peruvian Foreign Minister Luis Ortega said while meeting with visiting Mexican Foreign Minister Rosa Ibarra.',
      'held meeting “while meeting with”: PE Luis Ortega; MX Rosa Ibarra',
    );
  });

  it('reads a visit paid or received as a meeting of the two', () => {
    check(
      'Mexican Ambassador Rosa Ibarra paid a courtesy call on H.E. Ana Ruiz, Minister of Trade of Peru.',
      'held meeting “Mexican Ambassador Rosa Ibarra paid a courtesy call”: MX Rosa Ibarra; PE Ana Ruiz',
    );
    check(
      'Peruvian Minister Ana Ruiz received a farewell call from the Mexican Ambassador, Rosa Ibarra. Separately, she received a briefing on trade.',
      'held meeting “Peruvian Minister Ana Ruiz received a farewell call”: PE Ana Ruiz; MX Rosa Ibarra',
    );
    check(
      'La embajadora mexicana Rosa Ibarra realizó una visita de cortesía al ministro peruano Luis Ortega.',
      'held visit “La embajadora mexicana Rosa Ibarra realizó una visita de cortesía al”: MX Rosa Ibarra; PE Luis Ortega',
    );
  });

  it('counts both of a plural office that is dealt out', () => {
    check(
      'Los ministros de Comercio de Perú, Ana Ruiz, y de Chile, Luis Ortega, sostuvieron una reunión en Lima.',
      'held meeting “Los ministros de Comercio de Perú, Ana Ruiz, y de Chile, Luis Ortega, sostuvieron una reunión” at Lima: PE Ana Ruiz; CL Luis Ortega',
    );
  });

  it('leaves steps that follow a call of others alone', () => {
    check(
      'Mexican Foreign Minister Rosa Ibarra spoke with Peruvian Foreign Minister Ana Ruiz about next steps following the call between President Harlan and President Ortega.',
      'held meeting “Mexican Foreign Minister Rosa Ibarra spoke with”: MX Rosa Ibarra; PE Ana Ruiz',
    );
  });

  it('reads credentials that are presented as a meeting, and no other paper', () => {
    check(
      'Mexican Ambassador Rosa Ibarra has presented her Letters of Credence to President Luis Ortega of Peru in Lima. She presented a report on the talks to Minister Ana Ruiz.',
      'held event “Mexican Ambassador Rosa Ibarra has presented her Letters of Credence” at Lima: MX Rosa Ibarra; PE Luis Ortega',
    );
    check(
      'La embajadora mexicana Rosa Ibarra presentó sus cartas credenciales al presidente peruano Luis Ortega.',
      'held event “La embajadora mexicana Rosa Ibarra presentó sus cartas credenciales”: MX Rosa Ibarra; PE Luis Ortega',
    );
  });

  it('reads a delegation that was met, and whoever was met before a comma', () => {
    check(
      'Mexican Foreign Minister Rosa Ibarra met the Peruvian delegation in Lima.',
      'held meeting “Mexican Foreign Minister Rosa Ibarra met” at Lima: MX Rosa Ibarra',
    );
    check(
      'During her meeting with Peruvian Minister Ana Ruiz, Mexican Foreign Minister Rosa Ibarra underlined the importance of trade.',
      'held meeting “During her meeting”: MX Rosa Ibarra; PE Ana Ruiz',
    );
  });

  it('reads a welcome given, and a headline of tomorrow', () => {
    check(
      'El presidente peruano, Luis Ortega, dio la bienvenida en la sede de Gobierno al ministro mexicano Pablo Ibarra. El presidente dio una conferencia sobre la reunión.',
      'held meeting “El presidente peruano, Luis Ortega, dio la bienvenida en la sede de Gobierno al” at sede de Gobierno: PE Luis Ortega; MX Pablo Ibarra',
    );
    check(
      'Ortega se reúne con gobernadores mañana\n\nEl canciller peruano Luis Ortega, según su oficina, recibirá mañana a la ministra mexicana Rosa Ibarra en la sede del ministerio.',
      'announced meeting “El canciller peruano Luis Ortega, según su oficina, recibirá mañana a”: PE Luis Ortega; MX Rosa Ibarra',
    );
  });

  it('counts the diplomat of a country who met', () => {
    check(
      'Mexican Deputy Minister Pablo Ibarra arrived on Monday. The Mexican diplomat called on Peruvian Minister Ana Ruiz.',
      'held meeting “The Mexican diplomat called”: MX Pablo Ibarra; PE Ana Ruiz',
    );
  });

  it('reads what is planned, and a prize for nobody received', () => {
    check(
      'El ministro mexicano Pablo Ibarra tiene previsto un encuentro con la canciller peruana Ana Ruiz. El ministro recibirá también el premio que entregan ambos con la canciller Ana Ruiz.',
      'announced meeting “El ministro mexicano Pablo Ibarra tiene previsto un encuentro con”: MX Pablo Ibarra; PE Ana Ruiz',
    );
    check(
      'Para completar la visita, está prevista una reunión con la canciller peruana Ana Ruiz.',
      'announced meeting “está prevista una reunión”: PE Ana Ruiz',
    );
  });

  it('counts nobody who is named in the office of another', () => {
    check(
      'La canciller peruana Ana Ruiz sostuvo una reunión con una comitiva. La delegación mexicana estuvo encabezada por Rosa Ibarra, asesora del presidente Luis Ortega.',
      'held meeting “La canciller peruana Ana Ruiz sostuvo una reunión con”: PE Ana Ruiz; MX Rosa Ibarra',
    );
  });

  it('reads two who sign one after the other, and concerns that were raised during a meeting', () => {
    check(
      'Peruvian Minister Ana Ruiz signed the memorandum for Peru and Mexican Minister Rosa Ibarra signed for Mexico.',
      'held signing “Peruvian Minister Ana Ruiz signed”: PE Ana Ruiz; MX Rosa Ibarra',
    );
    check(
      'Peruvian Minister Ana Ruiz raised concerns about trade with Mexican Minister Rosa Ibarra during a meeting on Thursday in Lima.',
      'held meeting “during a meeting” at Lima: PE Ana Ruiz; MX Rosa Ibarra',
    );
  });

  it('reads a meeting that is taking place, and what was discussed during a visit to somebody', () => {
    check(
      'A meeting between Peruvian Minister Ana Ruiz and Mexican Minister Rosa Ibarra is taking place in Lima.',
      'held meeting “A meeting between Peruvian Minister Ana Ruiz and Mexican Minister Rosa Ibarra is taking place” at Lima: PE Ana Ruiz; MX Rosa Ibarra',
    );
    check(
      'Peruvian Minister Ana Ruiz discussed trade during a visit to Mexican Minister Rosa Ibarra.',
      'held visit “during a visit to”: PE Ana Ruiz; MX Rosa Ibarra',
    );
  });

  it('reads what somebody did before speaking, whom a dinner honours, and which palace housed it', () => {
    check(
      'Así lo dijo la embajadora mexicana Ana Ruiz luego de sostener una reunión con la ministra peruana Eva Soto.',
      'held meeting “la embajadora mexicana Ana Ruiz luego de sostener una reunión con”: MX Ana Ruiz; PE Eva Soto',
    );
    check(
      'La presidenta peruana Ana Ruiz ofrecerá una cena en honor del presidente chileno Luis Ortega.',
      'announced meeting “La presidenta peruana Ana Ruiz ofrecerá una cena”: PE Ana Ruiz; CL Luis Ortega',
    );
    check(
      'La sede de la Cancillería albergó el viernes un encuentro entre la canciller peruana Ana Ruiz y el canciller chileno Luis Ortega.',
      'held meeting “La sede de la Cancillería albergó el viernes un encuentro entre”: PE Ana Ruiz; CL Luis Ortega',
    );
  });

  it('reads what an agenda goes on with, whom somebody visited, and both who were named before', () => {
    check(
      'La agenda de la presidenta peruana Ana Ruiz continúa mañana con una reunión con el primer ministro chino Li Wen.',
      'announced meeting “una reunión con”: PE Ana Ruiz; CN Li Wen',
    );
    check(
      'El lunes, la ministra peruana Ana Ruiz visitó a la presidenta mexicana Rosa Ibarra en Puebla.',
      'held visit “la ministra peruana Ana Ruiz visitó” at Puebla: PE Ana Ruiz; MX Rosa Ibarra',
    );
    check(
      'La presidenta peruana Ana Ruiz habló del presidente chileno Luis Ortega. El viernes, ambos mandatarios sostendrán una reunión.',
      'announced meeting “ambos mandatarios sostendrán una reunión”: PE Ana Ruiz; CL Luis Ortega',
    );
  });

  it('tells a ceremony and the meeting after it apart', () => {
    check(
      'La presidenta peruana Ana Ruiz y el presidente chileno Luis Ortega encabezaron una ceremonia y posteriormente Luis Ortega y Ana Ruiz se reunieron.',
      'held event “La presidenta peruana Ana Ruiz y el presidente chileno Luis Ortega encabezaron una ceremonia”: PE Ana Ruiz; CL Luis Ortega',
      'held meeting “Luis Ortega y Ana Ruiz se reunieron”: CL Luis Ortega; PE Ana Ruiz',
    );
  });
});
