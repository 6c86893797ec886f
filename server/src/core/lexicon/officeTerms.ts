// What titles say in many ways and in two languages, each under one name: `canciller`, `Foreign Secretary`, `Secretaría de Relaciones Exteriores`.

/**
 * By the name that stands for all: the other ways to say it, folded, without articles and prepositions. Only what titles are
 * compared by, so that a name may be wider than any of its words: a secretary is a minister where nothing narrows it.
 */
export const officeTerms: Readonly<Record<string, string>> = {
  // Offices.
  president:
    'presidente, presidenta, pres, potus, mandatario, mandataria, jefe estado, jefa estado, head state',
  'vice president': 'vicepresident, vicepresidente, vicepresidenta, vp, vpotus',
  'prime minister':
    'premier, primer ministro, primera ministra, taoiseach, pm, presidente gobierno, presidenta gobierno, presidente consejo ministros, presidenta consejo ministros, president government, jefe gobierno, jefa gobierno, head government',
  minister:
    'secretary, ministro, ministra, secretario, secretaria, titular, secretariat, ministry, ministerio',
  'deputy minister':
    'vice minister, vice secretary, viceministro, viceministra, vicesecretario, vicesecretaria',
  'under minister':
    'under secretary, undersecretary, subsecretario, subsecretaria, subsecretariat, subsecretary',
  'foreign minister': 'canciller, chancellor, cancilleria',
  'deputy foreign minister': 'vicecanciller, vice chancellor, vice canciller',
  'interior minister':
    'home secretary, home minister, ministro gobernacion, secretario gobernacion, secretaria gobernacion',
  'defense minister': 'secdef',
  ambassador: 'embajador, embajadora, amb, emb',
  consul: 'consul general, consulesa',
  charge: 'charge affaires, encargado negocios, encargada negocios, charge daffaires, charge d affaires',
  advisor: 'adviser, asesor, asesora, consejero, consejera',
  counselor: 'counsellor',
  director: 'directora',
  governor: 'gobernador, gobernadora, gov',
  senator: 'senador, senadora, sen',
  representative: 'representante, rep, congressman, congresswoman, congressperson',
  commissioner: 'comisionado, comisionada, comisario, comisaria',
  coordinator: 'coordinador, coordinadora',
  commander: 'comandante',
  spokesperson: 'spokesman, spokeswoman, vocero, vocera, portavoz',
  mayor: 'alcalde, alcaldesa, presidente municipal, presidenta municipal, intendente, intendenta',
  envoy: 'enviado, enviada',
  chief: 'head, jefe, jefa, lead',
  'chief staff': 'jefe gabinete, jefa gabinete, jefe oficina, jefa oficina',
  'attorney general':
    'fiscal general, procurador general, procuradora general, prosecutor general, general prosecutor',
  'national security advisor': 'nsa',
  'secretary general': 'secretary general, general secretary, secretario general, secretaria general, sg',
  speaker: 'speaker house',
  deputy: 'adjunto, adjunta, alterno, alterna, suplente, alternate',
  assistant: 'asistente, auxiliar',
  acting: 'interino, interina, interim, encargado, encargada, caretaker',
  former: 'ex, exministro, exsecretario',

  // What they are for.
  foreign:
    'foreign affairs, foreign relations, external affairs, external relations, foreign policy, relaciones exteriores, asuntos exteriores, asuntos extranjeros, exteriores, exterior, external, sre, mofa, mfa, fco, fcdo, itamaraty',
  interior: 'gobernacion, segob, internal affairs, home affairs',
  defense: 'defence, defensa, defensa nacional, national defense, national defence, sedena',
  navy: 'marina, semar, armada, naval',
  army: 'ejercito',
  'homeland security': 'dhs, seguridad interior, seguridad patria',
  'national security council': 'nsc, consejo seguridad nacional',
  security: 'seguridad',
  national: 'nacional',
  finance: 'hacienda, finanzas, hacienda credito publico, finance public credit, treasury, tesoro, shcp',
  economy: 'economia, economic affairs, asuntos economicos',
  trade: 'comercio, commerce',
  health: 'salud, sanidad, public health, salud publica',
  education: 'educacion, public education, educacion publica, sep',
  justice: 'justicia, doj',
  agriculture: 'agricultura',
  labor: 'labour, trabajo, stps',
  tourism: 'turismo',
  energy: 'energia',
  transport: 'transporte, transportes, transportation',
  environment: 'medio ambiente, environmental, ambiente, semarnat',
  culture: 'cultura',
  migration: 'migracion, inm',
  cooperation: 'cooperacion',
  development: 'desarrollo',
  planning: 'planeacion, planificacion',
  science: 'ciencia',
  technology: 'tecnologia',
  state: 'estado',
  government: 'gobierno',
  republic: 'republica',
  council: 'consejo',
  affairs: 'asuntos',
  public: 'publico, publica',
  human: 'humanos',
  rights: 'derechos',
  special: 'especial',
  permanent: 'permanente',
  north: 'norte',
  south: 'sur',
  america: 'americas',
  unit: 'unidad',
  institute: 'instituto',
  commission: 'comision',
  general: 'gral',
  population: 'poblacion',
  policy: 'politica, politicas, policies',
  'special affairs': 'asuntos especiales',
  'legal affairs': 'asuntos juridicos',
  legal: 'juridico, juridica',
};

/** Where the chancellor is the head of the government. */
export const chancellorGoverns: ReadonlySet<string> = new Set(['DE', 'AT']);
