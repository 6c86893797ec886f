// How Spanish reports an encounter: verbs by what they need, nouns, and the small words around them.
import type { EncounterData } from './encounterWord.ts';

export const spanishEncounters: EncounterData = {
  verbs: [
    {
      family: ['meet'],
      past: 'reunió, reunieron, conversó, conversaron, dialogó, dialogaron, habló, hablaron, entrevistó, entrevistaron, platicó, platicaron, charló, charlaron, departió, departieron, encontró, encontraron, vio, vieron, almorzó, almorzaron, cenó, cenaron, desayunó',
      participle:
        'reunido, conversado, dialogado, hablado, entrevistado, platicado, charlado, departido, encontrado, almorzado, cenado',
      base: 'reunirse, conversar, dialogar, entrevistarse, hablar, encontrarse, reunir, platicar',
      present: 'reúne, reúnen, conversa, conversan, dialoga, dialogan, habla, hablan, entrevista',
      future:
        'reunirá, reunirán, conversará, conversarán, dialogará, dialogarán, entrevistará, entrevistarán, hablará, hablarán, encontrará, encontrarán',
    },
    {
      family: ['receive'],
      past: 'recibió, recibieron, acogió, acogieron, atendió',
      participle: 'recibido, recibida, recibidos, recibidas',
      base: 'recibir, acoger',
      present: 'recibe, reciben',
      future: 'recibirá, recibirán',
    },
    {
      family: ['receive', 'call'],
      past: 'llamó, telefoneó',
      participle: 'llamado, telefoneado',
      base: 'llamar, telefonear',
      future: 'llamará',
    },
    {
      family: ['hold'],
      past: 'albergó, albergaron, sostuvo, sostuvieron, mantuvo, mantuvieron, tuvo, tuvieron, celebró, celebraron, realizó, realizaron, encabezó, encabezaron, presidió, presidieron, copresidió, copresidieron, instaló, instalaron, lideró, lideraron, dirigió, concluyó, concluyeron, efectuó, efectuaron, ofreció, ofrecieron, desarrolló, desarrollaron, llevó, llevaron, inició, iniciaron, inauguró, inauguraron, clausuró, clausuraron, culminó, cumplió, recibió, presentó, presentaron, entregó, entregaron, dio, dieron',
      participle:
        'sostenido, mantenido, tenido, celebrado, celebrada, celebrados, celebradas, realizado, realizada, encabezado, presidido, copresidido, instalado, liderado, concluido, efectuado, efectuada, ofrecido, llevado, prevista, previstas, previsto, previstos',
      base: 'sostener, mantener, tener, celebrar, realizar, encabezar, presidir, copresidir, efectuar, ofrecer',
      present:
        'sostiene, sostienen, mantiene, mantienen, tiene, tienen, da, dan, celebra, celebran, realiza, realizan, encabeza, encabezan, preside, presiden, lidera, concluye, ofrece, presenta, presentan',
      future:
        'sostendrá, sostendrán, mantendrá, mantendrán, tendrá, tendrán, celebrará, celebrarán, realizará, realizarán, encabezará, encabezarán, presidirá, presidirán, copresidirá, copresidirán, efectuará, efectuarán, ofrecerá, llevará, llevarán',
    },
    {
      family: ['travel'],
      past: 'viajó, viajaron, visitó, visitaron, arribó, arribaron, llegó, llegaron',
      participle: 'viajado, visitado, arribado, llegado',
      base: 'viajar, visitar, arribar',
      present: 'viaja, viajan, visita, visitan, arriba, llega',
      future:
        'viajará, viajarán, visitará, visitarán, irá, irán, acudirá, acudirán, arribará, arribarán, llegará, llegarán, volverá, volverán',
    },
    { family: ['occurs'], future: 'será, serán' },
    // The subjunctive counts as both.
    {
      family: ['travel'],
      future: 'viaje, viajen, visite, visiten',
      present: 'viaje, viajen, visite, visiten',
    },
    { family: ['receive'], future: 'reciba, reciban', present: 'reciba, reciban' },
    { family: ['meet'], future: 'reúna, reúnan', present: 'reúna, reúnan' },
    {
      family: ['sign'],
      past: 'firmó, firmaron, suscribió, suscribieron, rubricó, rubricaron',
      participle: 'firmado, suscrito, rubricado',
      base: 'firmar, suscribir',
      present: 'firma, firman, suscribe, suscriben',
      future: 'firmará, firmarán, suscribirá, suscribirán',
    },
    {
      family: ['attend'],
      past: 'participó, participaron, asistió, asistieron, acudió, acudieron, acompañó, acompañaron, estuvo, estuvieron, integraron, conformaron, concurrieron, contó, sumó, sumaron, intervinieron, completaron',
      participle:
        'participado, asistido, acompañado, acompañada, acompañados, acompañadas, integrado, integrada, integrados, integradas, conformado, conformada, compuesta, compuesto, encabezada, encabezado, presidida, presidido, liderada, representado, representada, representados, flanqueado, flanqueada',
      present:
        'participan, asisten, acompañan, acompaña, integran, conforman, componen, acuden, incluye, incluyó, incluyeron, acompañaban, acompañaba, integraban, conformaban, figuraron, figuran',
    },
  ],
  nouns: {
    meet: 'reunión, reuniones, encuentro, encuentros, conversación, conversaciones, diálogo, almuerzo, cena, desayuno, comida, cumbre, cita, audiencia, entrevista, sesión, ronda, consultas, mesa, bilateral, trilateral, gabinete, comisión, bienvenida',
    call: 'llamada, llamadas, videollamada, videollamadas, videoconferencia, telefónica, telefónico, teléfono, comunicación',
    travel: 'visita, visitas, gira, viaje',
    sign: 'firma, suscripción, rúbrica',
    event: 'credenciales, ceremonia, recepción, acto, banquete, foro, conferencia',
  },
  words: {
    attend: 'presencia, presentes, participación, compañía, asistencia',
    with: 'con, entre, a, al',
    will: 'va, van, previsto, prevista, prevé, prevén, programada, programado',
    have: 'ha, han, he, haber',
    had: 'había, habían',
    be: 'es, son, fue, fueron, ser, sido, será, serán, era, eran, está, están, estuvo, estuvieron, quedó',
    pronoun: 'él, ella, ellos, ellas, ambos, ambas, quien, quienes',
    stop: 'para, sobre, acerca, durante, tras, desde, hacia, contra, mediante, fin, marco, objetivo, propósito, ocasión, cuando, mientras, respecto',
    relative: 'que, quien, quienes, cuyo, cuya, cuyos, cuyas, donde, cual, cuales',
    sequel:
      'luego, después, temprano, posteriormente, también, asimismo, además, separado, parte, previamente, antes, anteriormente, nuevamente, seguidamente, víspera, lado, otro, próximo, próxima, igualmente',
    group:
      'lado, delegación, delegaciones, parte, comitiva, equipo, equipos, representantes, funcionarios, integrantes, autoridades, homólogo, homóloga, par, misión, contraparte, participantes, líderes, legisladores',
    hedge:
      'acordaron, acordó, invitó, invitaron, propuso, propusieron, espera, esperan, invitación, desea, desean, busca, buscan, buscarán, ofreció, confía, canceló, aplazó',
    by: 'por, representación',
    bygone:
      'pasado, pasada, último, última, hace, reciente, recientemente, anterior, previo, previa, recientes',
    occurs:
      'tuvo, tendrá, llevó, llevará, llevarán, lugar, cabo, celebró, celebrará, celebrarán, realizó, realizará, desarrolló, efectuó',
    of: 'de, del',
    peer: 'homólogo, homóloga, par, contraparte, similar',
  },
};
