// National bodies and palaces whose name alone tells the country, and offices that only one country has, in English and Spanish.
// Written for this project.
import { type SharedWords, sharedTable } from './lexicon.ts';

const bodies = `
AR: Casa Rosada, Palacio San Martín, Quinta de Olivos, Residencia de Olivos
BO: Casa Grande del Pueblo, Palacio Quemado
BR: Itamaraty, Planalto, Itamaraty Palace, Planalto Palace, Palacio de Itamaraty, Palacio de Planalto
CA: Global Affairs Canada, Rideau Hall, Parliament Hill, RCMP
CL: La Moneda, Palacio de La Moneda, Minrel
CN: CPC, Zhongnanhai, Great Hall of the People, Diaoyutai
CO: Casa de Nariño, Palacio de Nariño, Palacio de San Carlos
CR: Casa Amarilla
DE: Bundestag, Bundeswehr, Bundeskanzleramt, Bellevue Palace
EC: Palacio de Carondelet, Carondelet
ES: La Moncloa, Moncloa, Palacio de La Moncloa, Palacio de la Zarzuela, La Zarzuela, Palacio de Santa Cruz
FR: Élysée, Élysée Palace, Elysée, Matignon, Quai d'Orsay, Palacio del Elíseo, Elíseo
GB: Foreign Office, FCDO, Downing Street, Number 10, No 10, Whitehall, His Majesty's Government, House of Lords
IE: Iveagh House, Oireachtas
IL: Knesset
IN: Rashtrapati Bhavan, Hyderabad House, Lok Sabha, Rajya Sabha
IT: Farnesina, Palazzo Chigi, Quirinale
JP: Kantei
KR: Blue House, Cheong Wa Dae, MOFAT
MX: SRE, Secretaría de Relaciones Exteriores, Segob, SEGOB, Sedena, SEDENA, Semar, SEMAR, Sader, Conagua, Cofepris, Instituto Nacional de Migración, Guardia Nacional de México
PA: Palacio de las Garzas, Palacio Bolívar
PE: Torre Tagle, Palacio de Torre Tagle, Palacio Pizarro
PH: Malacañang, Malacañan Palace, Malacañang Palace
RU: Kremlin, State Duma, Duma
UN: Acnur, Unicef, Unesco, Cepal, Pnud
US: White House, Casa Blanca, State Department, U.S. Department of State, Departamento de Estado, Pentagon, Pentágono, DHS, USAID
US: Department of Homeland Security, Departamento de Seguridad Nacional, Customs and Border Protection, CBP, DEA, FBI, CIA, USTR
US: Border Patrol, Patrulla Fronteriza, Southern Command, SOUTHCOM, INDOPACOM, CENTCOM, AFRICOM, EUCOM, NORTHCOM, Comando Sur
US: Capitol Hill, Oval Office, Despacho Oval, Oficina Oval, Camp David, Blair House, Foggy Bottom
VE: Palacio de Miraflores
`;

const offices = `
DE: Bundeskanzler, Bundeskanzlerin
GB: chancellor of the exchequer, lord chancellor
IE: Taoiseach, Tánaiste
IN: external affairs minister, minister of external affairs
US: homeland security
`;

const heads = `
US: homeland security advisor, homeland security adviser
`;

export const issuers: readonly SharedWords[] = [
  ...sharedTable('organisation', bodies),
  ...sharedTable('portfolio', offices),
  ...sharedTable('head', heads),
];
