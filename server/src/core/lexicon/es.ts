// What Spanish knows of offices, organisations, things and ordinary words. Written for this project.
import { commonSpanish } from './commonWords.es.ts';
import { spanishEncounters } from './encounters.es.ts';
import type { LanguageData } from './lexicon.ts';
import type { LanguageTraits } from './traits.ts';
import { wordSet } from './wordSet.ts';

const traits: LanguageTraits = {
  dayFirst: true,
  subjectLeftOut: true,
  verbFirst: true,
  personsMarked: true,
  adjectiveLast: true,
  articleBeforeOffice: true,
  articleInName: false,
  capitalsSpared: true,
  pluralPronounEnding: 's',
  pastEndings: [
    { ending: 'ó', letters: 1 },
    { ending: 'aron', letters: 4 },
    { ending: 'ieron', letters: 5 },
  ],
  pastIsParticiple: false,
  finiteEndings: /(?:[^i]ó|ió|aron|ieron|amos|emos|imos|aba|aban|ará|arán|erá|erán|irá|irán|aría|arían)$/u,
  participleEndings: /[ai]do$/,
  toPlace: wordSet('a al visitó visitará visitar'),
  homes: new Set('AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' ')),
};

export const spanish: LanguageData = {
  id: 'es',
  traits,
  encounters: spanishEncounters,

  head: `
    agente a cargo, agente especial a cargo, jefe del ejecutivo, jefa del ejecutivo,
    agente, agente especial, agente del ministerio público, sen., dip., gob., pdte., pdta., presid., srio., sria., secr., subsec., dir., subdir., coord.
    exprimer ministro, exprimera ministra, exdirector, exdirectora, exjefe, exjefa, exsubsecretario, exsubsecretaria
    exviceministro, exviceministra, excomisionado, excomisionada, excoordinador, excoordinadora, exrepresentante
    exrector, exrectora, exasesor, exasesora, excandidato, excandidata, exdelegado, exdelegada, exvicepresidente, exvicepresidenta
    exvicecanciller, excomandante, exportavoz, exvocero, exvocera, exlíder, excónsul, exprocurador, exprocuradora, exconsejero
    exconsejera, exmagistrado, exmagistrada, exjuez, exjueza, exrey, exintendente, excongresista, exlegislador, exlegisladora
    extitular, exedil, secretario de la presidencia, secretaria de la presidencia, ministro de la presidencia, dir. gral.
    consejero presidencial, consejera presidencial, alto consejero, alta consejera, secretario de despacho, secretaria de despacho
    ministro secretario, procurador fiscal, alto funcionario, alta funcionaria
    presidente, presidenta, vicepresidente, vicepresidenta, copresidente, copresidenta, expresidente, expresidenta
    vicepresidente ejecutivo, vicepresidenta ejecutiva, presidente electo, presidenta electa, presidente municipal
    presidenta municipal, primer ministro, primera ministra, viceprimer ministro, viceprimera ministra, premier
    primer mandatario, primera mandataria, mandatario, mandataria, exmandatario, exmandataria, ministro presidente
    presidente del consejo de ministros, presidenta del consejo de ministros, presidente del gobierno, presidenta del gobierno
    canciller, excanciller, vicecanciller, canciller federal, ministro, ministra, exministro, exministra, viceministro
    viceministra, secretario, secretaria, exsecretario, exsecretaria
    subsecretario, subsecretaria, prosecretario, prosecretaria, secretario general, secretaria general
    subsecretario general, subsecretaria general, secretario general adjunto, secretaria general adjunta
    secretario de estado, secretaria de estado, secretario ejecutivo, secretaria ejecutiva, embajador, embajadora
    exembajador, exembajadora, embajador en misión especial, cónsul, cónsul general, vicecónsul, cónsul honorario, cónsul honoraria, consulesa
    cónsul adscrito, cónsul adscrita, encargado de negocios, encargada de negocios, encargado de negocios a. i.
    encargada de negocios a. i., encargado, encargada, encargado de despacho, encargada de despacho, encargado del despacho
    encargada del despacho, titular, comisionado, comisionada, alto comisionado, alta comisionada, subcomisionado, subcomisionada
    comisario, comisaria, vicecomisario, vicecomisaria, jefe, jefa, subjefe, subjefa, jefe de gobierno, jefa de gobierno
    jefe de estado, jefa de estado, jefe de gabinete, jefa de gabinete, jefe de gabinete de ministros, jefa de gabinete de ministros
    jefe de la oficina, jefa de la oficina, jefe de cancillería, jefa de cancillería, jefe de misión, jefa de misión
    jefe adjunto de misión, jefa adjunta de misión, ministro jefe de cancillería, jefe de delegación, jefa de delegación
    jefe de unidad, jefa de unidad, jefe de protocolo, jefa de protocolo, jefe de la diplomacia, jefa de la diplomacia
    jefe delegacional, director, directora, subdirector, subdirectora, director general, directora general
    director general adjunto, directora general adjunta, director ejecutivo, directora ejecutiva, director en jefe
    coordinador, coordinadora, coordinador general, coordinadora general, vicecoordinador, vicecoordinadora, asesor, asesora
    asesor especial, asesora especial, consejero, consejera, consejero delegado, consejera delegada, consejero político
    consejero económico, consejero comercial, consejero jurídico, consejera jurídica, consultor, consultora, consultor jurídico
    consultora jurídica, alcalde, alcaldesa, alcalde mayor, alcaldesa mayor, exalcalde, exalcaldesa, vicealcalde, vicealcaldesa
    teniente de alcalde, intendente, intendenta, intendente municipal, gobernador, gobernadora, exgobernador, exgobernadora
    vicegobernador, vicegobernadora, gobernador general, gobernadora general, gobernador constitucional, gobernadora constitucional
    lehendakari, president de la generalitat, senador, senadora, exsenador, exsenadora, diputado, diputada, exdiputado, exdiputada
    diputado federal, diputada federal, asambleísta, congresista, legislador, legisladora, parlamentario, parlamentaria, eurodiputado
    eurodiputada, representante, representante a la cámara, representante permanente, representante alterno, representante alterna
    representante especial, alto representante, alta representante, observador permanente, observadora permanente
    delegado, delegada, delegado permanente, delegada permanente, subdelegado, subdelegada, enviado, enviada, enviado especial
    enviada especial, emisario, emisaria, plenipotenciario, plenipotenciaria, comisionado presidencial, fiscal, fiscal general
    fiscal general adjunto, vicefiscal, exfiscal, procurador, procuradora, procurador general, procuradora general, subprocurador
    subprocuradora, contralor, contralora, contralor general, contralora general, auditor, auditora, abogado general, abogada general
    defensor, defensora, defensor del pueblo, defensora del pueblo, ombudsman, vocero, vocera, portavoz, portavoz adjunto, portavoz adjunta
    rey, reina, emperador, emperatriz, papa, príncipe, princesa, príncipe heredero, princesa heredera, infanta, sultán, emir
    jeque, gran duque, gran duquesa, duque, duquesa, monarca, soberano, soberana, síndico, síndica, regidor, regidora, edil, concejal
    concejala, juez, jueza, magistrado, magistrada, vocal, oidor, oidora, rector, rectora, vicerrector, vicerrectora, decano, decana
    agregado, agregada, agregado militar, agregado naval, agregada cultural, nuncio, nuncio apostólico, oficial mayor, oficial
    superintendente, superintendenta, administrador, administradora, gerente, gerenta, gerente general, tesorero, tesorera
    comandante, comandante en jefe, comandante general, comandante supremo, jefe del estado mayor, jefe de estado mayor, líder
    líder supremo, dirigente, lideresa, prefecto, prefecta, viceprefecto, viceprefecta, subprefecto, primera dama, primer caballero
    primer secretario, primera secretaria, segundo secretario, segunda secretaria, tercer secretario, tercera secretaria
    negociador, negociadora, negociador jefe, jefe negociador, jefa negociadora, mediador, mediadora, facilitador, facilitadora
    garante, relator, relatora, relator especial, relatora especial, miembro, integrante, inspector, inspectora, notario, notaria
    obispo, arzobispo, cardenal, patriarca, ayatolá, imán, gran muftí, rabino, gran rabino, provincial, prelado, nuncia
    presidente pro tempore, presidenta pro tempore, presidente pro témpore, presidenta pro témpore, copatrocinador
    subgobernador, subgobernadora, subcontralor, subcontralora, subtesorero, subtesorera, sherpa, experto, experta, jefe de despacho
    jefa de despacho, jefe de prensa, jefa de prensa, adjunto, adjunta, asistente, asistente especial, economista jefe, economista jefa
    fundador, fundadora, cofundador, cofundadora, candidato, candidata, candidato presidencial, candidata presidencial, patrono, patrona
    corregidor, corregidora, personero, personera, alguacil, contralmirante en jefe, zar, secretario particular
    secretaria particular, secretario técnico, secretaria técnica, responsable, principal, abogado, abogada, abanderado
    abanderada, premier adjunto, chief minister, director de gabinete, directora de gabinete, lord canciller, regente
    ministro principal, ministra principal, síndico procurador, embajador itinerante, embajadora itinerante, letrado mayor
    lehendakari, conseller, consellera, conseller en cap, honorable conseller, cap de govern, president, comodoro mayor`,

  weak: `miembro, jefe, jefa, oficial, funcionario, funcionaria, integrante, encargado, encargada, responsable, líder, agente, ejecutivo, candidato, candidata, miembros, jefes, oficiales, funcionarios, integrantes, líderes`,

  pluralHead: `
    presidentes, presidentas, vicepresidentes, vicepresidentas, copresidentes, expresidentes, expresidentas, primeros ministros
    primeras ministras, mandatarios, mandatarias, exmandatarios, primeros mandatarios, cancilleres, vicecancilleres, ministros, ministras
    exministros, viceministros, viceministras, secretarios, secretarias, subsecretarios, subsecretarias, secretarios generales
    secretarias generales, secretarios de estado, secretarias de estado, embajadores, embajadoras, cónsules, cónsules generales
    encargados, encargadas, encargados de negocios, titulares, comisionados, comisionadas, comisarios, comisarias, jefes, jefas
    jefes de estado, jefas de estado, jefes de gobierno, jefes de estado y de gobierno, jefes de gabinete, subjefes, directores, directoras
    subdirectores, subdirectoras, directores generales, directoras generales, directores ejecutivos, coordinadores, coordinadoras
    asesores, asesoras, consejeros, consejeras, consultores, consultoras, alcaldes, alcaldesas, intendentes, gobernadores, gobernadoras
    vicegobernadores, senadores, senadoras, diputados, diputadas, asambleístas, congresistas, legisladores, legisladoras, parlamentarios
    parlamentarias, eurodiputados, eurodiputadas, representantes, representantes permanentes, delegados, delegadas, enviados, enviadas
    enviados especiales, fiscales, fiscales generales, procuradores, procuradoras, contralores, contraloras, auditores, defensores
    voceros, voceras, portavoces, reyes, reinas, príncipes, monarcas, síndicos, síndicas, regidores, regidoras, ediles, concejales
    concejalas, jueces, juezas, magistrados, magistradas, vocales, rectores, rectoras, decanos, agregados, agregadas, nuncios, oficiales
    superintendentes, administradores, gerentes, tesoreros, comandantes, líderes, lideresas, dirigentes, prefectos, prefectas
    primeras damas, negociadores, negociadoras, relatores, relatoras, miembros, integrantes, obispos, arzobispos, cardenales, funcionarios
    funcionarias, autoridades, presidentes municipales, presidentas municipales, adjuntos, adjuntas, candidatos, candidatas
    premieres, diplomáticos, lideres, mandos, responsables, expertos, expertas, fundadores, primeros secretarios`,

  rank: `
    ambassador, embajador, embajadora, ministro consejero, ministra consejera,
    general, general de división, general de brigada, general de ejército, general brigadier, general de cuerpo de ejército
    general de armas, general de brigadier, general secretario, general de división piloto aviador, general de ala, general de grupo
    general de división diplomado de estado mayor, general de brigada diplomado de estado mayor, general de aire, brigadier
    brigadier general, brigadier mayor, almirante, vicealmirante, contralmirante, contraalmirante, almirante general, comodoro
    capitán, capitán de navío, capitán de fragata, capitán de corbeta, capitán de altura, capitán primero, capitán segundo
    teniente, teniente general, teniente coronel, teniente de navío, teniente de fragata, teniente de corbeta, subteniente, alférez
    alférez de navío, coronel, coronel general, mayor, mayor general, mayor de ejército, mariscal, mariscal de campo, sargento
    sargento mayor, sargento segundo, cabo, cadete, guardiamarina, soldado, marinero, comandante, comisario general, comisario mayor
    comisario principal, inspector general, subcomisario, intendente general, suboficial, prefecto general, prefecto naval
    general mayor, general director, general inspector, general de policía, mayor general de policía, generalísimo, comisario jefe
    gral., gral, gral. brig., gral. div., gral. bgda., gral. de div., gral. de brig., gral. de división, gral. de brigada, gral. de ejército
    gral. de bgda., gral. ejto., gral. brigadier, gen., brig., brig. gral., div., alm., vicealm.
    valm., v. alm., calm., contralm., contraalm., c. alm., cap., capt., cap. nav., cap. de navío, cap. de fragata, cap. de corbeta, c. de n., cor., cnel., cnl.
    crnl., col., tte., tte. cnel., tte. col., tte. coronel, tte. gral., tcnel., tte. de navío, tte. nav., myr., my., sgto., sarg., cabo., cmdte., cmdt., cdte.
    comdte., comte., subtte., alf., emb., embs., amb., min., cons., mons., almte., c.a., v.a., bgda., ret., d.e.m., D.E.M., I.M., P.A.
    diplomado de estado mayor, piloto aviador, gral. isp., ing. gral., insp., insp. gral., com. gral., c.g., c.c., c.f., c.n.`,

  honorific: `
    sr., sra., srta., sres., sras., srtas., sr, sra, srta, señor, señora, señorita, señores, señoras, don, doña, D., dña., dña, da., d.ª
    lic., lic, licda., licdo., lcda., lcdo., licenciado, licenciada, ing., ing, inga., ingeniero, ingeniera, mtro., mtra., mtro, mtra
    maestro, maestra, mto., mgtr., mgter., mag., mg., msc., m.sc., m. en c., m. en d., m.a., MBA, magíster, dr., dra., drs., dras., dr, dra
    doctor, doctora, doctores, doctoras, prof., profa., profr., profra., profesor, profesora, arq., arqa., arq, arquitecto, arquitecta
    c.p., cp, c.p.c., cr., cra., contador, contadora, abg., abog., abga., psic., biól., quím., fís., ec., econ., soc., téc., tec., antr., mvz
    excmo., excma., excmos., exmo., exma., excelentísimo, excelentísima, excelentísimo señor, excelentísima señora, excmo. sr., excma. sra.
    ilmo., ilma., ilustrísimo, ilustrísima, hble., hon., honorable, honorables, s.e., S.E., s. e., s.m., S.M., SM, S. M., ss.mm., SS.MM., SS. MM., s.a.r., S.A.R., S.A., S. A. R., SAR, s.s.
    S.S., su excelencia, sus excelencias, vuestra excelencia, excelencia, excelencias, su majestad, sus majestades, majestad, majestades
    su alteza, su alteza real, sus altezas reales, alteza real, alteza, altezas, su santidad, santidad, su eminencia, eminencia, monseñor
    mons., reverendo, reverenda, rvdo., rvda., rdo., padre, pbro., presbítero, fray, sor, hno., hna., madre, sir, lord, lady, dame, dama, barón
    baronesa, condesa, marqués, marquesa, vizconde, vizcondesa, míster, monsieur, madame, jeque, ciudadano, ciudadana, c., cc.
    compañero, compañera, cro., cra., camarada, molt honorable, honorable senador, honorable senadora, vuecencia`,

  modifier: `
    vice, vice-, ex, ex-, sub, encargado, encargada, interino, interina, interinos, en funciones, electo, electa, electos, electas, designado
    designada, designados, designadas, adjunto, adjunta, adjuntos, adjuntas, general, generales, federal, federales, nacional, nacionales
    permanente, permanentes, municipal, municipales, exterior, exteriores, especial, especiales, plenipotenciario, plenipotenciaria, plenipotenciarios
    extraordinario, extraordinaria, extraordinario y plenipotenciario, extraordinaria y plenipotenciaria, primer, primero, primera, segundo, segunda
    tercer, tercero, tercera, cuarto, cuarta, quinto, quinta, alto, alta, altos, altas, jefe, jefa, mayor, ejecutivo, ejecutiva, ejecutivos, regional, regionales, estatal, estatales
    provincial, departamental, departamentales, central, centrales, superior, principal, presidencial, presidenciales, ministerial, parlamentario
    parlamentaria, político, política, comercial, económico, económica, cultural, militar, naval, aéreo, aérea, consular, diplomático, diplomática
    jurídico, jurídica, legal, técnico, técnica, científico, científica, administrativo, administrativa, particular, privado, privada, honorario
    honoraria, alterno, alterna, alternos, suplente, suplentes, asociado, asociada, auxiliar, asistente, provisional, provisorio, provisoria, transitorio
    transitoria, constitucional, saliente, salientes, entrante, entrantes, emérito, emérita, titular, residente, concurrente, itinerante, no residente
    pro tempore, pro témpore, en turno, en jefe, supremo, suprema, regente, honorable, gran, heredero, heredera, apostólico, apostólica
    delegado, delegada, consejero, consejera, operativo, operativa, estratégico, estratégica, internacional, internacionales, global, conjunto, conjunta
    universitario, agrario, sanitario, antiguo, antigua, reelecto, reelecta
    encargado del despacho, a. i., ad interim, local, locales, metropolitano, metropolitana, distrital, comunal, zonal, cantonal, parroquial
    subrogante, subrogantes, retirado, retirada, en retiro, ret., en comisión, por encargo
    vitalicio, vitalicia, acreditado, acreditada, acreditados, acreditadas, demócrata, demócratas, republicano, republicana, republicanos, republicanas, extranjero, extranjera, sustituto, sustituta`,

  portfolio: `
    relaciones exteriores, relaciones exteriores y movilidad humana, relaciones exteriores y comercio internacional, relaciones exteriores y culto
    relaciones exteriores y cooperación, relaciones internacionales, asuntos exteriores, asuntos internacionales, exteriores, política exterior
    asuntos multilaterales, comercio exterior, comercio internacional, comercio, culto, cooperación, cooperación internacional, movilidad humana
    asuntos europeos, unión europea, gobernación, interior, interior y justicia, gobierno, gobierno y justicia, política interior, hacienda
    hacienda y crédito público, crédito público, finanzas, finanzas públicas, economía, economía y finanzas, economía y competitividad, planificación
    planeación, presupuesto, tesoro, ingresos, egresos, inversión, inversiones, inversión pública, industria, industria y comercio, producción, competitividad, trabajo
    trabajo y previsión social, empleo, previsión social, seguridad social, bienestar, bienestar social, desarrollo, desarrollo social, desarrollo económico
    desarrollo productivo, desarrollo rural, desarrollo agropecuario, desarrollo regional, desarrollo urbano, desarrollo sostenible, desarrollo humano
    desarrollo agrario, territorial y urbano, inclusión social, defensa, defensa nacional, la defensa nacional, guerra, marina, la marina, marina armada, ejército
    fuerza aérea, aeronáutica, seguridad, seguridad pública, seguridad ciudadana, seguridad y protección ciudadana, protección ciudadana, protección civil
    seguridad interior, seguridad nacional, seguridad democrática, inteligencia, justicia, derechos humanos, justicia y derechos humanos, justicia y paz, ley
    educación, educación pública, educación nacional, educación superior, cultura, culturas, patrimonio, artes, deporte, deportes, juventud, niñez, infancia
    mujer, mujeres, la mujer, igualdad, igualdad de género, género, familia, familias, poblaciones vulnerables, salud, salud pública, sanidad, consumo, asistencia social
    agricultura, agricultura y desarrollo rural, ganadería, pesca, acuacultura, acuicultura, alimentación, riego, medio ambiente, ambiente, recursos naturales
    cambio climático, transición ecológica, transición energética, energía, minas, minería, minas y energía, energía y minas, hidrocarburos, petróleo, electricidad, agua
    aguas, saneamiento, vivienda, hábitat, obras públicas, infraestructura, infraestructura, comunicaciones y transportes, comunicaciones, transporte, transportes
    movilidad, vialidad, puertos, aviación, telecomunicaciones, tecnologías de la información, tecnología, ciencia, innovación, ciencia y tecnología, investigación
    transformación digital, turismo, migración, migraciones, extranjería, asuntos migratorios, refugiados, población, pueblos indígenas, pueblos originarios
    asuntos indígenas, interculturalidad, asuntos religiosos, asuntos políticos, asuntos consulares, asuntos jurídicos, asuntos legales, asuntos económicos
    asuntos estratégicos, asuntos culturales, asuntos parlamentarios, asuntos públicos, asuntos hemisféricos, asuntos bilaterales, promoción económica
    diplomacia, diplomacia cultural, ceremonial, protocolo, comunicación, comunicación social, prensa, información, difusión, imagen, medios, la presidencia, presidencia
    secretaría general, función pública, administración, administración pública, administración y finanzas, buen gobierno, anticorrupción, transparencia, control
    fronteras, frontera, límites, aduanas, impuestos, estadística, banca, seguros, competencia, integración, integración regional, emigración, comunidades
    diáspora, mexicanos en el exterior, américa del norte, américa latina, américa latina y el caribe, centroamérica, centroamérica y el caribe, relaciones con las cortes, américa central, américa del sur, asia pacífico
    asia-pacífico, europa, áfrica, medio oriente, oriente medio, asia, oceanía, organismos internacionales, temas globales, memoria democrática
    política territorial, territorio, ordenamiento territorial, descentralización, autonomías, provincias, gestión de riesgos, emergencias, emergencia
    paz, postconflicto, posconflicto, reconciliación, víctimas, prisiones, asuntos penitenciarios, drogas, lucha contra las drogas, adicciones
    narcóticos, combate a las drogas, estado, negocios, capital humano, desregulación, agenda digital, estrategia, planificación estratégica, operaciones, servicios
    servicio exterior, recursos humanos, universidades, formación profesional, pensiones, derechos sociales, retos, reto demográfico, presupuestos, empresa, pymes
    la producción, vicepresidencia, tierra, tierras, reforma agraria, agua y saneamiento, bienes nacionales, equidad de género, equidad, asuntos agrarios, trabajo y economía social, economía social`,

  particle: `
    de, del, la, las, los, y, e, i, da, das, do, dos, di, della, degli, dei, d', van, von, vom, zu, zur, der, den, ter, te, op, af, av, bin, ibn, bint, abu, al, el, ul, ud, ben, le, du, des, san, santa, santo, st., mac, und, bar, o`,

  organisation: `
    congreso, congreso de la unión, senado, senado de la república, cámara de diputados, cámara de senadores, cámara de representantes, asamblea nacional
    suprema corte, suprema corte de justicia, corte suprema, tribunal supremo, tribunal constitucional, cancillería, gabinete, consejo de ministros
    consejo de seguridad, asamblea general, parlamento, banco central, fuerzas armadas, guardia nacional, guardia civil, policía nacional, sociedad civil
    gobierno federal, gobierno nacional, poder ejecutivo, poder legislativo, poder judicial, fiscalía, fiscalía general, contraloría, procuraduría
    ministerio público, defensoría del pueblo, presidencia de la república, g7, g20, g77, g-7, g-20, g8, BRICS, casa de gobierno, secretaría de estado`,

  organisationHead: `
    ministerio, viceministerio, secretaría, subsecretaría, departamento, consejo, comité, subcomité, comisión, agencia, oficina, buró, junta, autoridad
    administración, banco, universidad, instituto, institución, centro, corte, congreso, senado, parlamento, asamblea, cámara, embajada, consulado, consulado general
    misión, comando, fuerza, fuerzas, guardia, ejército, armada, marina, policía, servicio, servicios, fondo, unión, organización, organismo, asociación, federación
    confederación, fundación, grupo, corporación, compañía, empresa, partido, gabinete, dirección, dirección general, división, unidad, sección, red, alianza, coalición
    liga, escuela, colegio, academia, museo, hospital, iglesia, sociedad, tribunal, presidencia, cancillería, gobierno, gobernación, alcaldía, ayuntamiento, prefectura
    procuraduría, fiscalía, contraloría, defensoría, superintendencia, intendencia, registro, laboratorio, observatorio, fideicomiso, bancada, consorcio, frente
    movimiento, sindicato, flota, brigada, batallón, regimiento, cuerpo, periódico, diario, revista, televisión, radio, aerolínea, aerolíneas, biblioteca, archivo
    delegación, representación, nunciatura, vicepresidencia, jefatura, coordinación, subdirección, gerencia, diputación, cabildo, concejo, municipalidad, legislatura
    rectoría, facultad, cooperativa, caja, bolsa, casa, poder, estado mayor, patronato, mesa, sistema, inspectoría, tesorería, consejería, conselleria, generalitat, junta directiva, mesa directiva, consejo directivo`,

  placeHead: `
    fragata, corbeta, buque, buque escuela, submarino, patrullero, navío, palacio, avenida, av., calle, calz., calzada, blvd., plaza, plazuela, edificio, aeropuerto, base, base aérea, base naval, puerto, puente, río, lago, laguna, monte
    cerro, volcán, sierra, cordillera, montaña, isla, islas, hotel, campo, campamento, parque, residencia, quinta, salón, sala, jardín, jardines, casa, castillo, catedral
    bulevar, boulevard, carretera, autopista, camino, paseo, estadio, arena, torre, puerta, garita, cruce, paso, canal, estrecho, golfo, mar, bahía, valle, provincia, estado
    distrito, ciudad, pueblo, villa, villa, municipio, cantón, comuna, parroquia, corregimiento, región, cementerio, panteón, memorial, monumento, teatro, terminal, estación
    presa, represa, cataratas, cabo, península, costa, desierto, selva, bosque, cañón, cuenca, océano, frontera, corredor, mezquita, basílica, templo, capilla, iglesia
    cuartel, fuerte, fortaleza, hacienda, rancho, mansión, auditorio, centro, centro de convenciones, recinto, sede, zona, área, territorio, departamento, barrio, colonia, col.
    delegación, alcaldía, partido, refinería, planta, central, muelle, astillero, alameda, glorieta, esquina, explanada, zócalo, patio, vestíbulo, biblioteca, museo, finca, istmo`,

  thingHead: `
    marco, diálogo, cumbre, acuerdo, acuerdos, plan, iniciativa, acta, declaración, administración, gobierno, doctrina, premio, orden, tratado, convención, convenio, protocolo
    carta, programa, programas, proyecto, proceso, alianza, asociación, estrategia, comunicado, comunicado conjunto, declaración conjunta, memorándum, memorando, entendimiento
    enmienda, enmiendas, ley, leyes, resolución, informe, conferencia, foro, mesa redonda, mecanismo, pacto, medalla, condecoración, día, semana, mes, año, década, aniversario
    juegos, copa, guerra, crisis, operación, operativo, ejercicio, reunión, reuniones, encuentro, visita, gira, llamada, conversación, consultas, fondo, beca, becas, cátedra
    agenda, hoja de ruta, era, presidencia, visa, código, decreto, edición, festival, exposición, libro, muro, tren, línea, corredor, buque, barco, fragata, satélite, cohete, misión
    comisión, comité, régimen, campaña, movimiento, revolución, fundación, instituto, centro, museo, biblioteca, escuela, universidad, colegio, hospital, clínica
    principios, regla, fórmula, método, efecto, política, paquete, propuesta, nota, nota diplomática, nota informativa, tarjeta informativa, carta, memoria, índice, lista, prueba, teoría, síndrome
    huracán, ciclón, tormenta, tormenta tropical, sismo, terremoto, caso, juicio, fallo, sentencia, asunto, escándalo, investigación, audiencia, sanciones, aranceles, grupo, grupo de trabajo
    grupo de alto nivel, estudio, torneo, maratón, carrera, concierto, orquesta, película, documental, canción, revista, periódico, columna, ceremonia, recepción, cena, almuerzo, desayuno
    banquete, gala, feria, expo, bienal, pabellón, plataforma, compromiso, alto el fuego, tregua, armisticio, paz, golpe, elección, elecciones, referéndum, votación, periodo, sexenio, cuarta transformación
    puerto, base, presa, puente, torre, plaza, monumento, estatua, aeropuerto, canal, ferrocarril, refinería, gasoducto, clave, clase, promoción, generación, asamblea, congreso, coloquio
    seminario, taller, curso, curso, simposio, semanario, cátedra, distinción, legión, llave, llaves, tema, capítulo, ronda, sesión, período, periodo de sesiones, minuta, expediente, caravana, ruta, cruzada`,

  month: `
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre
    Ene., Feb., Abr., Ago., Sept., Oct., Nov., Dic., ENE, FEB, MAR, ABR, MAY, JUN, JUL, AGO, SEP, OCT, NOV, DIC`,
  weekday: `lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo, domingos`,

  function: `
    el, la, los, las, lo, un, una, unos, unas, al, del, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, aquello, aquellos, aquellas
    éste, ésta, éstos, éstas, ése, ésa, aquél, aquélla, mi, mis, tu, tus, su, sus, nuestro, nuestra, nuestros, nuestras, vuestro, vuestra, vuestros, vuestras, mío, mía
    tuyo, tuya, suyo, suya, suyos, suyas, yo, tú, él, ella, ello, ellos, ellas, usted, ustedes, nosotros, nosotras, vosotros, vosotras, me, te, se, nos, os, le, les, mí, ti, sí, conmigo
    contigo, consigo, que, qué, quien, quién, quienes, quiénes, cual, cuál, cuales, cuáles, cuyo, cuya, cuyos, cuyas, cuanto, cuánto, cuanta, cuántos, cuántas, cuantos, donde, dónde, adonde
    adónde, cuando, cuándo, como, cómo, porque, porqué, por qué, pues, aunque, mientras, si, sino, ni, y, e, o, u, pero, mas, a, ante, bajo, cabe, con, contra, de, desde, durante, en
    entre, hacia, hasta, mediante, para, por, según, sin, so, sobre, tras, versus, vía, excepto, salvo, incluso, inclusive, algo, alguien, algún, alguno, alguna, algunos, algunas, nada, nadie
    ningún, ninguno, ninguna, ningunos, ningunas, otro, otra, otros, otras, todo, toda, todos, todas, mucho, mucha, muchos, muchas, poco, poca, pocos, pocas, tanto, tanta, tantos, tantas, demasiado
    demasiada, varios, varias, cada, cualquier, cualquiera, cualesquiera, ambos, ambas, demás, mismo, misma, mismos, mismas, propio, propia, propios, propias, tal, tales, más, menos, muy, tan, bien, mal
    no, también, tampoco, ya, aún, aun, todavía, siempre, nunca, jamás, ahora, entonces, hoy, ayer, mañana, anoche, antier, luego, después, antes, pronto, tarde, temprano, aquí, ahí, allí, allá, acá, cerca
    lejos, dentro, fuera, arriba, abajo, adelante, atrás, encima, debajo, delante, detrás, alrededor, además, así, asimismo, así mismo, solo, sólo, solamente, apenas, casi, quizá, quizás, acaso, tal vez
    es, soy, eres, somos, son, sois, era, eran, éramos, fue, fueron, fui, fuimos, será, serán, sería, serían, sea, seamos, fuera, fueran, fuese, sido, siendo, ser, está, están, estoy, estamos, estaba
    estaban, estuvo, estuvieron, estará, estarán, estaría, esté, estén, estado, estando, estar, ha, han, he, hemos, has, había, habían, hubo, habrá, habrán, habría, habrían, haya, hayan, habido, habiendo, haber
    hay, tiene, tienen, tengo, tenemos, tenía, tenían, tuvo, tuvieron, tendrá, tendrán, tendría, tenga, tengan, tener, teniendo, puede, pueden, podemos, podía, podían, pudo, podrá, podrán, podría, podrían
    pueda, puedan, poder, debe, deben, debemos, debía, debió, deberá, deberán, debería, deberían, deba, va, van, voy, vamos, iba, iban, irá, vaya, ir, hace, hacen, hacer, hizo, hicieron, quiere, quieren
    uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, veinte, treinta, cuarenta, cincuenta, cien, ciento, mil, millón, millones, primeramente
    finalmente, posteriormente, anteriormente, previamente, actualmente, recientemente, igualmente, adicionalmente, especialmente, particularmente, principalmente, precisamente, conjuntamente
    respectivamente, nuevamente, consecuentemente, efectivamente, paralelamente, simultáneamente, respecto, acerca, junto, frente, gracias, conforme, debido, dado, dada, a través, sobretodo, etc., etcétera, p.ej.
    ello, dicho, dicha, dichos, dichas, cuyo, cuanto, inmediatamente, oportunamente, próximamente, luego, acto seguido, etcétera, del, c/u, n.º, no., núm., nº, pág., págs., tel., ext.`,
  article: `el, la, los, las, lo, un, una, unos, unas, al, del`,
  connector: `de, del, para, ante, en, sobre, por, al, contra, con, a, hacia`,
  conjunction: `y, e, o, u, así como, junto con, junto a, además de, y/o, ni`,

  relation: `
    homólogo, homóloga, homólogos, homólogas, similar, similares, par, pares, contraparte, contrapartes, anfitrión, anfitriona, anfitriones, invitado, invitada, invitados, invitadas, colega, colegas
    amigo, amiga, amigos, amigas, esposo, esposa, esposos, esposas, marido, mujer, cónyuge, cónyuges, pareja, hermano, hermana, hermanos, hijo, hija, hijos, hijas, padre, madre, padres
    familia, sucesor, sucesora, sucesores, predecesor, predecesora, antecesor, antecesora, interlocutor, interlocutora, interlocutores, socio, socia, socios, aliado, aliada, aliados, rival
    compatriota, compatriotas, vecino, vecina, vecinos, sobrino, sobrina, tío, tía, primo, prima, nieto, nieta, viuda, viudo, equipo, asistentes, participante, participantes, delegación
    delegaciones, comitiva, funcionario, funcionaria, contertulio, visitante, visitantes, huésped, suegro, suegra, cuñado, cuñada`,

  saying: `
    dijo, dice, dicen, dijeron, decía, afirmó, afirma, afirman, afirmaron, aseguró, asegura, aseguraron, señaló, señala, señalan, señalaron, indicó, indica, indicaron, expresó, expresa
    expresaron, manifestó, manifiesta, manifestaron, declaró, declara, declararon, explicó, explica, explicaron, agregó, agrega, agregaron, añadió, añade, añadieron, destacó, destaca, destacaron
    subrayó, subraya, subrayaron, enfatizó, enfatiza, enfatizaron, recalcó, recalca, remarcó, remarca, resaltó, resalta, resaltaron, reiteró, reitera, reiteraron, recordó, recuerda, recordaron
    sostuvo, sostiene, sostuvieron, apuntó, apunta, apuntaron, comentó, comenta, comentaron, mencionó, menciona, mencionaron, informó, informa, informaron, anunció, anuncia, anunciaron, confirmó
    confirma, confirmaron, reconoció, reconoce, reconocieron, agradeció, agradece, agradecieron, advirtió, advierte, advirtieron, alertó, alerta, aclaró, aclara, precisó, precisa, detalló, detalla
    puntualizó, puntualiza, insistió, insiste, consideró, considera, consideraron, opinó, opina, planteó, plantea, plantearon, propuso, propone, propusieron, pidió, pide, pidieron, solicitó, solicita
    exhortó, exhorta, instó, insta, llamó, llama, invitó, invita, reveló, revela, admitió, admite, negó, niega, rechazó, rechaza, denunció, denuncia, lamentó, lamenta, lamentaron, condenó, condena
    celebró, felicitó, felicita, elogió, elogia, respondió, responde, contestó, contesta, preguntó, pregunta, replicó, replica, concluyó, concluye, finalizó, continuó, prosiguió, prosigue, refirió, refiere
    relató, relata, narró, ratificó, ratifica, reafirmó, reafirma, reafirmaron, prometió, promete, exclamó, escribió, escribe, publicó, tuiteó, compartió, abundó, ahondó, externó, externa, argumentó, argumenta
    argumentó, acotó, acota, matizó, matiza, exigió, exige, exigieron, cuestionó, criticó, critica, calificó, califica, auguró, vaticinó, estimó, estima, calculó, reconoció, ponderó, pondera, valoró, valora, valoraron
    hizo hincapié, puso de relieve, dio a conocer, sentenció, zanjó, espetó, apostilló, apuntaló, garantizó, enfatizo, coincidió, coincidieron, coincide, acordaron, refrendó, refrenda, adelantó, adelanta, evocó
    comunicó, comunica, notificó, expuso, expone, expusieron, abogó, aboga, aseveró, asevera, alegó, remató, rememoró, sugirió, sugiere, auguran, saludó, transmitió, trasladó, dijo que`,

  suffix: `Jr., Jr, II, III, IV, V, VI, VII, VIII, IX, XI, XII, XIII, XIV, XV, XVI, XXIII, Ph.D., PhD, Ph., M.D., S.J., O.P., O.F.M., OFM, KC, MP`,

  common: commonSpanish,
};
