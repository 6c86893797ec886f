// National bodies and palaces whose name alone tells the country, and offices that only one country has, in English and Spanish.
// Written for this project.
import type { CountryCode } from '../readout/readout.ts';
import { type SharedWords, sharedTable } from './lexicon.ts';
import { type WordSet, wordSet } from './wordSet.ts';

const bodies = `
NO: Storting, Norges Bank
SE: Riksdag, Riksbank
DK: Folketing
FI: Eduskunta
IS: Althing, Alþingi
EE: Riigikogu
LV: Saeima
LT: Seimas
PL: Sejm
UA: Verkhovna Rada, Rada Suprema, Bankova
HU: Országgyűlés
TR: Grand National Assembly of Türkiye, Grand National Assembly of Turkey
DE: Bundesbank, Deutsche Bundesbank
FR: Banque de France, Banco de Francia
GB: Bank of England, Banco de Inglaterra
JP: Bank of Japan, Banco de Japón
CA: Bank of Canada, Banco de Canadá
MX: Banco de México, Bank of Mexico
ES: Banco de España, Bank of Spain
AR: Cancillería Argentina, INDEC, YPF, AFIP, ARCA, CONICET, UBA, Mrecic
AR: Casa Rosada, Palacio San Martín, Quinta de Olivos, Residencia de Olivos
BO: Casa Grande del Pueblo, Palacio Quemado
BR: Ministério das Relações Exteriores, Petrobras, BNDES, Palácio do Planalto, Palácio do Itamaraty
BR: Itamaraty, Planalto, Itamaraty Palace, Planalto Palace, Palacio de Itamaraty, Palacio de Planalto
CA: GAC, CBSA, IRCC, CSIS, Canada Border Services Agency, Public Safety Canada, Canadian Armed Forces
CA: Global Affairs Canada, Rideau Hall, Parliament Hill, RCMP
CL: Subrei, SUBREI, ProChile, Codelco, Carabineros de Chile, Carabineros, DIRECON, AGCID
CL: La Moneda, Palacio de La Moneda, Minrel
CN: Communist Party of China, CPC Central Committee, Central Committee of the CPC, NPC, CPPCC, National People's Congress, State Council, PLA
CN: Taiwan Affairs Office, Partido Comunista de China, CIDCA
CN: CPC, Zhongnanhai, Great Hall of the People, Diaoyutai
CO: Fiscalía General de la Nación, Cancillería de Colombia, Migración Colombia, APC Colombia, DIAN, ICBF, ProColombia, Ecopetrol, JEP, ELN, FARC
CO: Casa de Nariño, Palacio de Nariño, Palacio de San Carlos
DE: Bundestag, Bundeswehr, Bundeskanzleramt, Bellevue Palace
EC: Palacio de Carondelet, Carondelet
ES: AECID, MAEC, MAUC, Congreso de los Diputados, Cortes Generales, Consejo General del Poder Judicial, Casa Real, Instituto Cervantes, Casa de América, PSOE, ICEX
ES: La Moncloa, Moncloa, Palacio de La Moncloa, Palacio de la Zarzuela, La Zarzuela, Palacio de Santa Cruz
FR: Quai d'Orsay, Assemblée nationale, AFD, Sciences Po, Palacio del Elíseo
FR: Élysée, Élysée Palace, Elysée, Matignon, Quai d'Orsay, Palacio del Elíseo, Elíseo
GB: HM Treasury, HM Government, Ministry of Defence of the United Kingdom, Buckingham Palace, Windsor Castle, Cabinet Office, Home Office, MI5, MI6
GB: Commonwealth & Development Office, Commonwealth and Development Office, Ministry of Defence of the UK, British Council, Foreign and Commonwealth Office, FCO, DFID, UKHSA, COBR, COBRA, Lancaster House
GB: Foreign Office, FCDO, Development Office, Foreign and Commonwealth Office, Downing Street, Number 10, No 10, Whitehall, His Majesty's Government, House of Lords
IE: Iveagh House, Oireachtas
IL: IDF, Mossad, Shin Bet, Israel Defense Forces, Fuerzas de Defensa de Israel
IL: Knesset
IN: MEA, ISRO, DRDO, NITI Aayog, Jawaharlal Nehru Bhawan, South Block, Raj Bhavan
IN: Rashtrapati Bhavan, Hyderabad House, Lok Sabha, Rajya Sabha
IT: Farnesina, Palazzo Chigi, Quirinale
JP: JICA, METI, JETRO, Liberal Democratic Party of Japan, House of Councillors, National Diet, Iikura Guest House, Akasaka Palace, Self-Defense Forces
JP: Kantei
KR: KOICA, NIS, National Intelligence Service, ROK Armed Forces
KR: Blue House, Cheong Wa Dae, MOFAT
MX: FGR, SHCP, INM, SSPC, CNI, AMEXCID, Amexcid, Cisen, CNDH, Pemex, PEMEX, CFE, IMSS, ISSSTE, Banxico, UIF, SICT, SCT, Semarnat, SEMARNAT, Profeco, Conacyt
MX: Sectur, SEP, Sader, SADER, Sener, SENER, Sedatu, SEDATU, STPS, Conapred, Comar, COMAR, Cenapred, SEIDO, UNAM, Morena, Los Pinos, Palacio Nacional de México
MX: Secretaría de Gobernación, Secretaría de la Defensa Nacional, Secretaría de Marina, Secretaría de Hacienda y Crédito Público
MX: Secretaría de Seguridad y Protección Ciudadana, Fiscalía General de la República, Secretaría de Economía, Cámara de Diputados de México
MX: Instituto Matías Romero, Agencia Mexicana de Cooperación Internacional para el Desarrollo, Mexican Foreign Ministry
MX: Ministry of Foreign Affairs of Mexico, Secretariat of Foreign Affairs, Mexican Senate, Mexican Congress, National Migration Institute
MX: SRE, Secretaría de Relaciones Exteriores, Segob, SEGOB, Sedena, SEDENA, Semar, SEMAR, Sader, Conagua, Cofepris, Instituto Nacional de Migración, Guardia Nacional de México
PA: Palacio de las Garzas, Palacio Bolívar
PE: Cancillería del Perú, PromPerú, Proinversión, APCI, RENIEC, Sunat, SUNAT, Mincetur, MINCETUR, Indecopi
PE: Torre Tagle, Palacio de Torre Tagle, Palacio Pizarro
PH: Malacañang, Malacañan Palace, Malacañang Palace
RU: Rosatom, Roscosmos, Gazprom, Rosneft, FSB, Federation Council, Russian Foreign Ministry, Ministerio de Exteriores ruso
RU: Kremlin, State Duma, Duma
UN: Acnur, Unicef, Unesco, Cepal, Pnud
US: Department of Defense, Defense Department, DOD, DoD, U.S. Embassy, US Embassy
EU: EEAS, European External Action Service, SEAE, Servicio Europeo de Acción Exterior
US: White House, Casa Blanca, State Department, Department of State, U.S. Department of State, Departamento de Estado, Pentagon, Pentágono, DHS, USAID
US: Department of Homeland Security, Departamento de Seguridad Nacional, Customs and Border Protection, CBP, DEA, FBI, CIA, USTR
US: Border Patrol, Patrulla Fronteriza, Southern Command, SOUTHCOM, INDOPACOM, CENTCOM, AFRICOM, EUCOM, NORTHCOM, Comando Sur
US: NSC, DOD, DoD, DOJ, HHS, ATF, ICE, FEMA, NSA, ODNI, ONDCP, OFAC, USDA, EPA, NASA, NOAA, TSA, USCG, DFC, EXIM, FDA, CDC, NIH, HUD
US: Department of Defense, Department of War, Department of Justice, Department of the Treasury, Department of Commerce, Department of Energy
US: Department of Education, Department of Agriculture, Department of Labor, Department of Health and Human Services, Department of Veterans Affairs
US: U.S. Senate, U.S. Congress, U.S. House of Representatives, U.S. Mission, U.S. Embassy, Senate Foreign Relations Committee, Foreign Service Institute
US: Bureau of Indian Affairs, Indian Affairs, Indian Health Service, Indian Education, American Indian, American Indians, Indian Tribe, Indian Tribes
US: Indian Country, Joint Chiefs of Staff, Central Command, Indo-Pacific Command, European Command, Africa Command, Northern Command, Cyber Command
US: Millennium Challenge Corporation, Peace Corps, Drug Enforcement Administration, Federal Bureau of Investigation, Central Intelligence Agency
US: U.S. Agency for International Development, Immigration and Customs Enforcement, Export-Import Bank, Federal Reserve, Harry S. Truman Building
US: Senado de Estados Unidos, Congreso de Estados Unidos, Departamento del Tesoro, Departamento de Justicia, Departamento de Defensa, Capitolio
US: Comando Norte, Oficina Federal de Investigación, Administración para el Control de Drogas, Reserva Federal
US: NAACP, AFL-CIO, Teamsters, Medicare, Medicaid, Brookings, Brookings Institution, Council on Foreign Relations, Wilson Center
US: Atlantic Council, Heritage Foundation, FTC, CFPB, GSA, OMB, OPM, SBA, USACE, NORAD, National Guard Bureau
US: Capitol Hill, Oval Office, Despacho Oval, Oficina Oval, Camp David, Blair House, Foggy Bottom
PS: Hamas, Fatah, PLO, OLP, Hamás
LB: Hezbollah, Hezbolá
IR: IRGC
KP: Workers' Party of Korea
DE: Auswärtiges Amt, Bundesrat, Villa Borsig, GIZ, CDU, SPD
CU: MINREX, Minrex, Cubadebate, Palacio de la Revolución
GT: Minex, MINEX, Palacio Nacional de la Cultura
SV: Casa Presidencial de El Salvador
HN: Casa Presidencial de Honduras
DO: MIREX, Mirex, Palacio Nacional de República Dominicana
UY: Torre Ejecutiva, Palacio Santos, Suárez y Reyes
PY: Palacio de López, Palacio Benigno López, Mburuvicha Róga
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
SEGIB: secretario general iberoamericano, secretaria general iberoamericana
US: homeland security advisor, homeland security adviser
`;

/** Companies and societies, which belong to no state. */
const companies = `
: Accenture, Mastercard, Salesforce, Microsoft, Google, Apple Inc., Samsung, Walmart, FedEx, Pfizer, Moderna, AstraZeneca, Sanofi, Boeing
: Airbus, Lockheed Martin, Raytheon, General Motors, Ford Motor Company, Tesla, SpaceX, Amazon Web Services, Meta Platforms, Facebook
: Twitter, Instagram, YouTube, LinkedIn, WhatsApp, Telegram, TikTok, Flickr, OpenAI, Anthropic, IBM, Intel, TSMC, Huawei, ZTE, Alibaba
: Toyota, Honda, Nissan, Mazda, Kia, Hyundai, Volkswagen, Siemens, Repsol, Iberdrola, Naturgy, Endesa, Telefónica, Santander Bank, BBVA
: Citigroup, BlackRock, Goldman Sachs, JPMorgan, Visa Inc., PepsiCo, Nestlé, Unilever, Shell plc, ExxonMobil, Chevron, TotalEnergies, Enel
: Reuters, Associated Press, AFP, EFE, Notimex, Xinhua, TASS, Interfax, Bloomberg, CNN, BBC, NBC, CBS, ABC News, Fox News, Univisión, Telemundo
: New York Times, Washington Post, Wall Street Journal, Financial Times, Le Monde, Le Figaro, El País, El Universal, Reforma, La Jornada
: Excélsior, Clarín, La Nación, El Mercurio, La Tercera, El Comercio, El Tiempo, El Espectador, ABC, La Vanguardia
: Politico, Axios, The Economist, Al Jazeera, Deutsche Welle, Ukrinform, Kyodo, Yonhap, Getty Images, EPA-EFE, Anadolu, Anadolu Agency
: Red Cross, Cruz Roja, Red Crescent, Media Luna Roja, Amnesty International, Amnistía Internacional, Human Rights Watch, Greenpeace, Oxfam, Caritas
: Médicos Sin Fronteras, Save the Children, Rotary International, FIFA, UEFA, COI, IOC, NBA, Taliban, Talibán, ISIS, ISIL, Daesh, Al Qaeda, Houthis
: COVAX, GAVI, Gavi, CEPI, Global Fund, Fondo Mundial, PEPFAR, COVID, Covid, Ebola, Nobel, Nobel Peace Prize, Premio Nobel
`;

export const issuers: readonly SharedWords[] = [
  ...sharedTable('organisation', bodies),
  ...sharedTable('organisation', companies),
  ...sharedTable('portfolio', offices),
  ...sharedTable('head', heads),
];

/** Behind a title, `Shri Tom Rao`: nobody but these countries writes so of their own. */
export const ownHonorifics: readonly (readonly [code: CountryCode, honorifics: WordSet])[] = [
  ['IN', wordSet('Shri Smt Smt.')],
];
