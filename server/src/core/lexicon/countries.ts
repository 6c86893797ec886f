// Countries and international organisations: their names, and what those are called who come from there, in English and Spanish.
// Names from i18n-iso-countries (MIT) and the Unicode CLDR (Unicode License v3); long and other names, demonyms and organisations
// written for this project. The first name on a code's first line is its English name.
import { type SharedWords, sharedTable } from './lexicon.ts';

const names = `
AD: Andorra, Principality of Andorra
AE: United Arab Emirates, Emiratos Árabes Unidos, UAE, U.A.E., Emirates, Emiratos Árabes, EAU
AF: Afghanistan, Afganistán, Islamic Emirate of Afghanistan
AG: Antigua and Barbuda, Antigua y Barbuda, Antigua, Barbuda
AI: Anguilla, Anguila
AL: Albania, Republic of Albania
AM: Armenia, Republic of Armenia
AO: Angola, Republic of Angola
AQ: Antarctica, Antártida
AR: Argentina, Argentine Republic, República Argentina
AS: American Samoa, Samoa Americana
AT: Austria, Republic of Austria
AU: Australia, Commonwealth of Australia, Mancomunidad de Australia
AW: Aruba
AX: Åland Islands, Islas Aland, Aland Islands, Islas Åland
AZ: Azerbaijan, Azerbaiyán, Republic of Azerbaijan
BA: Bosnia and Herzegovina, Bosnia y Herzegovina, Bosnia
BB: Barbados
BD: Bangladesh, Bangladés, People's Republic of Bangladesh
BE: Belgium, Bélgica, Kingdom of Belgium
BF: Burkina Faso
BG: Bulgaria, Republic of Bulgaria
BH: Bahrain, Baréin, Bahrein, Kingdom of Bahrain, Bahráin
BI: Burundi, Republic of Burundi
BJ: Benin, Benín, Republic of Benin
BL: Saint Barthélemy, San Bartolomé
BM: Bermuda, Bermudas
BN: Brunei, Brunéi, Brunei Darussalam, Negara Brunei Darussalam
BO: Bolivia, Plurinational State of Bolivia, Estado Plurinacional de Bolivia
BQ: Caribbean Netherlands, Caribe neerlandés, Bonaire
BR: Brazil, Brasil, Federative Republic of Brazil, República Federativa de Brasil
BR: República Federativa del Brasil
BS: Bahamas, Commonwealth of the Bahamas
BT: Bhutan, Bután, Kingdom of Bhutan
BV: Bouvet Island, Isla Bouvet
BW: Botswana, Botsuana, Republic of Botswana
BY: Belarus, Bielorrusia, Republic of Belarus, Belarús
BZ: Belize, Belice
CA: Canada, Canadá
CC: Cocos Islands, Islas Cocos
CD: Democratic Republic of the Congo, República Democrática del Congo, Democratic Republic of Congo
CD: DR Congo, DRC, D.R.C., RDC, Congo-Kinshasa, Zaire
CF: Central African Republic, República Centroafricana, CAR
CG: Republic of the Congo, Congo, Republic of Congo, República del Congo, Congo-Brazzaville
CH: Switzerland, Suiza, Swiss Confederation, Confederación Suiza, Helvetia
CI: Côte d'Ivoire, Cote d'Ivoire, Ivory Coast, Costa de Marfil, Cote D'Ivoire
CK: Cook Islands, Islas Cook
CL: Chile, Republic of Chile, República de Chile
CM: Cameroon, Camerún, Republic of Cameroon
CN: China, People's Republic of China, PRC, P.R.C., República Popular China, República Popular de China
CN: RPC, Chinese mainland
CO: Colombia, Republic of Colombia, República de Colombia
CR: Costa Rica, Republic of Costa Rica, República de Costa Rica
CU: Cuba, Republic of Cuba, República de Cuba
CV: Cabo Verde, Cape Verde
CW: Curaçao, Curazao, Curacao
CX: Christmas Island, Isla de Navidad
CY: Cyprus, Chipre, Republic of Cyprus
CZ: Czechia, Chequia, Czech Republic, República Checa
DE: Germany, Alemania, Federal Republic of Germany, República Federal de Alemania, RFA
DJ: Djibouti, Yibuti
DK: Denmark, Dinamarca, Kingdom of Denmark
DM: Dominica, Commonwealth of Dominica
DO: Dominican Republic, República Dominicana, R.D.
DZ: Algeria, Argelia, People's Democratic Republic of Algeria
EC: Ecuador, Republic of Ecuador, República del Ecuador
EE: Estonia, Republic of Estonia
EG: Egypt, Egipto, Arab Republic of Egypt, República Árabe de Egipto
EH: Western Sahara, Sáhara Occidental, Sahara Occidental, Sahrawi Republic
ER: Eritrea, State of Eritrea
ES: Spain, España, Kingdom of Spain, Reino de España
ET: Ethiopia, Etiopía, Federal Democratic Republic of Ethiopia
FI: Finland, Finlandia, Republic of Finland
FJ: Fiji, Fiyi, Republic of Fiji
FK: Falkland Islands, Islas Malvinas, Falklands
FM: Micronesia, Federated States of Micronesia, FSM, Estados Federados de Micronesia
FO: Faroe Islands, Islas Feroe
FR: France, Francia, French Republic, República Francesa
GA: Gabon, Gabón, Gabonese Republic
GB: United Kingdom, Reino Unido, Reino Unido de Gran Bretaña e Irlanda del Norte
GB: Reino Unido de la Gran Bretaña e Irlanda del Norte, UK, Great Britain, United Kingdom of Great Britain and Northern Ireland
GB: U.K., Britain, England, Scotland, Wales, Northern Ireland, Gran Bretaña, Inglaterra, Escocia, Gales
GB: Irlanda del Norte
GD: Grenada, Granada
GE: Georgia, Republic of Georgia
GF: French Guiana, Guayana Francesa
GG: Guernsey, Guernesey
GH: Ghana, Republic of Ghana
GI: Gibraltar
GL: Greenland, Groenlandia
GM: Gambia, Republic of The Gambia, Republic of the Gambia
GN: Guinea, Republic of Guinea, Guinea-Conakry
GP: Guadeloupe, Guadalupe
GQ: Equatorial Guinea, Guinea Ecuatorial
GR: Greece, Grecia, Hellenic Republic, República Helénica
GS: South Georgia and the South Sandwich Islands, Islas Georgia del Sur y Sandwich del Sur
GS: Georgia del Sur y las Islas Sandwich del Sur
GT: Guatemala, Republic of Guatemala, República de Guatemala
GU: Guam
GW: Guinea-Bissau, Guinea-Bisáu, Guinea Bissau, Guinea-Bissáu
GY: Guyana, Co-operative Republic of Guyana, Cooperative Republic of Guyana
GY: República Cooperativa de Guyana
HK: Hong Kong
HM: Heard Island and McDonald Islands, Islas Heard y McDonald, Heard e Islas McDonald
HN: Honduras, Republic of Honduras, República de Honduras
HR: Croatia, Croacia, Republic of Croatia
HT: Haiti, Haití, Republic of Haiti, República de Haití
HU: Hungary, Hungría, Hungarian Republic
ID: Indonesia, Republic of Indonesia, República de Indonesia
IE: Ireland, Irlanda, Republic of Ireland, República de Irlanda
IL: Israel, State of Israel, Estado de Israel
IM: Isle of Man, Isla de Man
IN: India, Republic of India, República de la India
IO: British Indian Ocean Territory, Territorio Británico del Océano Índico
IQ: Iraq, Irak, Republic of Iraq, República de Iraq
IR: Iran, Irán, Islamic Republic of Iran, República Islámica de Irán, Persia
IS: Iceland, Islandia, Republic of Iceland
IT: Italy, Italia, Italian Republic, República Italiana
JE: Jersey
JM: Jamaica
JO: Jordan, Jordania, Hashemite Kingdom of Jordan, Reino Hachemita de Jordania
JP: Japan, Japón, State of Japan
KE: Kenya, Kenia, Republic of Kenya
KG: Kyrgyzstan, Kirguistán, Kyrgyz Republic, República Kirguisa
KH: Cambodia, Camboya, Kingdom of Cambodia
KI: Kiribati
KM: Comoros, Comoras, Union of the Comoros
KN: Saint Kitts and Nevis, San Cristóbal y Nieves, Saint Kitts y Nevis, St. Kitts and Nevis
KN: Federation of Saint Kitts and Nevis, St Kitts and Nevis, St. Kitts, Nevis
KP: North Korea, Corea del Norte, República Popular Democrática de Corea, DPRK, D.P.R.K.
KP: Democratic People's Republic of Korea, RPDC
KR: South Korea, Corea del Sur, Republic of Korea, República de Corea, ROK, R.O.K., Korea, Corea
KW: Kuwait, State of Kuwait
KY: Cayman Islands, Islas Caimán
KZ: Kazakhstan, Kazajistán, Republic of Kazakhstan
LA: Laos, Lao People's Democratic Republic, República Democrática Popular de Lao, Lao PDR
LA: República Democrática Popular Lao
LB: Lebanon, Líbano, Lebanese Republic
LC: Saint Lucia, Santa Lucía, St. Lucia, St Lucia
LI: Liechtenstein, Principality of Liechtenstein
LK: Sri Lanka, Democratic Socialist Republic of Sri Lanka
LR: Liberia, Republic of Liberia
LS: Lesotho, Lesoto, Kingdom of Lesotho
LT: Lithuania, Lituania, Republic of Lithuania
LU: Luxembourg, Luxemburgo, Grand Duchy of Luxembourg
LV: Latvia, Letonia, Republic of Latvia
LY: Libya, Libia, State of Libya
MA: Morocco, Marruecos, Kingdom of Morocco, Reino de Marruecos
MC: Monaco, Mónaco, Principality of Monaco, Principado de Mónaco
MD: Moldova, Moldavia, Republic of Moldova, República de Moldova
ME: Montenegro
MF: Saint Martin
MG: Madagascar, Republic of Madagascar
MH: Marshall Islands, Islas Marshall, Republic of the Marshall Islands, RMI
MK: North Macedonia, Macedonia del Norte, Macedonia, FYROM
ML: Mali, Malí, Republic of Mali
MM: Myanmar, Burma, Birmania, Republic of the Union of Myanmar
MN: Mongolia
MO: Macao, Macau
MP: Northern Mariana Islands, Islas Marianas del Norte
MQ: Martinique, Martinica
MR: Mauritania, Islamic Republic of Mauritania
MS: Montserrat
MT: Malta, Republic of Malta
MU: Mauritius, Republic of Mauritius
MV: Maldives, Maldivas, Republic of Maldives
MW: Malawi, Malaui, Republic of Malawi
MX: Mexico, México, United Mexican States, Estados Unidos Mexicanos, República Mexicana, Méjico
MY: Malaysia, Malasia
MZ: Mozambique, Republic of Mozambique
NA: Namibia, Republic of Namibia
NC: New Caledonia, Nueva Caledonia
NE: Niger, Níger, Republic of Niger
NF: Norfolk Island, Isla Norfolk
NG: Nigeria, Federal Republic of Nigeria
NI: Nicaragua, Republic of Nicaragua, República de Nicaragua
NL: Netherlands, Países Bajos, Kingdom of the Netherlands, Holland, Holanda, Reino de los Países Bajos
NO: Norway, Noruega, Kingdom of Norway
NP: Nepal, Federal Democratic Republic of Nepal
NR: Nauru
NU: Niue
NZ: New Zealand, Nueva Zelanda, Aotearoa, Nueva Zelandia
OM: Oman, Omán, Sultanate of Oman
PA: Panama, Panamá, Republic of Panama, República de Panamá
PE: Peru, Perú, Republic of Peru, República del Perú
PF: French Polynesia, Polinesia Francesa
PG: Papua New Guinea, Papúa Nueva Guinea, Papua Nueva Guinea, PNG
PH: Philippines, Filipinas, Republic of the Philippines
PK: Pakistan, Pakistán, Islamic Republic of Pakistan
PL: Poland, Polonia, Republic of Poland, República de Polonia
PM: Saint Pierre and Miquelon, San Pedro y Miquelón
PN: Pitcairn Islands, Islas Pitcairn, Pitcairn
PR: Puerto Rico
PS: Palestine, Territorios Palestinos, State of Palestine, Palestina, Estado de Palestina
PS: Palestinian Authority, Autoridad Palestina, Autoridad Nacional Palestina, Palestinian Territories
PT: Portugal, Portuguese Republic, República Portuguesa
PW: Palau, Palaos, Republic of Palau
PY: Paraguay, Republic of Paraguay, República del Paraguay
QA: Qatar, Catar, State of Qatar, Estado de Qatar
RE: Reunion
RO: Romania, Rumanía
RS: Serbia, Republic of Serbia
RU: Russia, Rusia, Russian Federation, Federación de Rusia, Federación Rusa, USSR, Soviet Union
RU: Unión Soviética, URSS
RW: Rwanda, Ruanda, Republic of Rwanda
SA: Saudi Arabia, Arabia Saudí, Arabia Saudita, Kingdom of Saudi Arabia, KSA, Reino de Arabia Saudita
SB: Solomon Islands, Islas Salomón
SC: Seychelles, Republic of Seychelles
SD: Sudan, Sudán, Republic of the Sudan
SE: Sweden, Suecia, Kingdom of Sweden, Reino de Suecia
SG: Singapore, Singapur, Republic of Singapore
SH: Saint Helena, Santa Elena
SI: Slovenia, Eslovenia, Republic of Slovenia
SJ: Svalbard and Jan Mayen, Svalbard y Jan Mayen
SK: Slovakia, Eslovaquia, Slovak Republic, República Eslovaca
SL: Sierra Leone, Sierra Leona, Republic of Sierra Leone
SM: San Marino, Republic of San Marino
SN: Senegal, Republic of Senegal
SO: Somalia, Federal Republic of Somalia, Somaliland, Somalilandia
SR: Suriname, Surinam, Republic of Suriname
SS: South Sudan, Sudán del Sur, Republic of South Sudan
ST: São Tomé and Príncipe, Santo Tomé y Príncipe, Sao Tome and Principe
SV: El Salvador, Republic of El Salvador, República de El Salvador
SX: Sint Maarten
SY: Syria, Siria, Syrian Arab Republic, República Árabe Siria
SZ: Eswatini, Esuatini, Kingdom of Eswatini, Swaziland, Suazilandia
TC: Turks and Caicos Islands, Islas Turcas y Caicos, Turks and Caicos
TD: Chad, Republic of Chad
TF: French Southern Territories, Territorios Australes Franceses, Tierras Australes Francesas
TG: Togo, Togolese Republic
TH: Thailand, Tailandia, Kingdom of Thailand
TJ: Tajikistan, Tayikistán, Republic of Tajikistan
TK: Tokelau
TL: Timor-Leste, East Timor, Timor Leste, Timor Oriental
TM: Turkmenistan, Turkmenistán
TN: Tunisia, Túnez, Republic of Tunisia
TO: Tonga, Kingdom of Tonga
TR: Türkiye, Turquía, Turkey, Turkiye, Republic of Türkiye, Republic of Turkey, República de Türkiye
TR: República de Turquía
TT: Trinidad and Tobago, Trinidad y Tobago, Republic of Trinidad and Tobago, Trinidad, Trinidad y Tabago
TT: Tobago
TV: Tuvalu
TW: Taiwan, Taiwán, Chinese Taipei, Republic of China, República de China, China Taipei
TZ: Tanzania, United Republic of Tanzania, República Unida de Tanzania, Zanzibar, Zanzíbar
UA: Ukraine, Ucrania
UG: Uganda, Republic of Uganda
UM: United States Minor Outlying Islands, Islas Ultramarinas Menores de los Estados Unidos
US: United States, Estados Unidos, United States of America, USA, U.S.A., US, U.S., America
US: Estados Unidos de América, Estados Unidos de Norteamérica, Unión Americana, American Union
UY: Uruguay, Oriental Republic of Uruguay, República Oriental del Uruguay
UZ: Uzbekistan, Uzbekistán, Republic of Uzbekistan
VA: Holy See, Ciudad del Vaticano, Santa Sede, Vatican, Vatican City, Vaticano
VC: Saint Vincent and the Grenadines, San Vicente y las Granadinas, St. Vincent and the Grenadines
VC: St Vincent and the Grenadines, Saint Vincent, St. Vincent, San Vicente y Granadinas
VE: Venezuela, Bolivarian Republic of Venezuela, República Bolivariana de Venezuela, RBV
VG: British Virgin Islands, Islas Vírgenes Británicas, BVI
VI: U.S. Virgin Islands, Islas Vírgenes de los Estados Unidos
VN: Vietnam, Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam, SRV
VN: República Socialista de Vietnam
VU: Vanuatu, Republic of Vanuatu
WF: Wallis and Futuna, Wallis y Futuna
WS: Samoa, Independent State of Samoa
XK: Kosovo, Republic of Kosovo, Kósovo, República de Kosovo
YE: Yemen, Republic of Yemen
YT: Mayotte
ZA: South Africa, Sudáfrica, Republic of South Africa, RSA, República de Sudáfrica
ZM: Zambia, Republic of Zambia
ZW: Zimbabwe, Zimbabue, Republic of Zimbabwe
`;

/** In Spanish alone, where `EU` is no union. */
const spanishNames = `
US: EE. UU., EE. UU, EE UU, EE., UU., EEUU, EUA, E.U.A., E.U., EU
`;

/** Adjectives and people: English ones with a capital, Spanish ones in the masculine. */
const demonyms = `
AD: Andorran, andorrano
AE: Emirati, emiratí
AF: Afghan, afgano
AG: Antiguan, Barbudan, antiguano, barbudense
AI: Anguillan, anguilano
AL: Albanian, albanés
AM: Armenian, armenio
AO: Angolan, angoleño, angolano
AQ: Antarctic, antártico
AR: Argentine, Argentinian, Argentinean, argentino
AS: samoamericano
AT: Austrian, austriaco, austríaco
AU: Australian, Aussie, australiano
AW: Aruban, arubeño
AX: Ålander, Alander, alandés
AZ: Azerbaijani, Azeri, azerbaiyano, azerí
BA: Bosnian, Herzegovinian, bosnio, bosnioherzegovino
BB: Barbadian, Bajan, barbadense
BD: Bangladeshi, bangladesí
BE: Belgian, belga
BF: Burkinabe, Burkinabè, burkinés
BG: Bulgarian, búlgaro
BH: Bahraini, bareiní
BI: Burundian, burundés
BJ: Beninese, beninés
BM: Bermudian, bermudeño
BN: Bruneian, bruneano
BO: Bolivian, boliviano
BQ: Bonairean
BR: Brazilian, brasileño, brasilero
BS: Bahamian, bahameño
BT: Bhutanese, butanés
BW: Motswana, Batswana, Botswanan, botsuano
BY: Belarusian, Byelorussian, bielorruso
BZ: Belizean, beliceño
CA: Canadian, canadiense
CD: Congolese, congoleño, congolés
CF: Central African, centroafricano
CG: Congolese, congoleño
CH: Swiss, suizo, helvético
CI: Ivorian, marfileño
CL: Chilean, chileno
CM: Cameroonian, camerunés
CN: Chinese, chino
CO: Colombian, colombiano
CR: Costa Rican, costarricense, tico
CU: Cuban, cubano
CV: Cabo Verdean, Cape Verdean, caboverdiano
CW: Curaçaoan, curazoleño
CY: Cypriot, Greek Cypriot, chipriota, grecochipriota
CZ: Czech, checo
DE: German, alemán, germano
DJ: Djiboutian, yibutiano
DK: Danish, Dane, danés
DM: Dominican, dominiqués
DO: Dominican, dominicano, quisqueyano
DZ: Algerian, argelino
EC: Ecuadorian, Ecuadoran, Ecuadorean, ecuatoriano
EE: Estonian, estonio
EG: Egyptian, egipcio
EH: Sahrawi, Saharawi, saharaui
ER: Eritrean, eritreo
ES: Spanish, Spaniard, español, hispano
ET: Ethiopian, etíope
FI: Finnish, Finn, finlandés
FJ: Fijian, fiyiano
FK: Falkland Islander, malvinense
FM: Micronesian, micronesio
FO: Faroese, feroés
FR: French, francés, galo
GA: Gabonese, gabonés
GB: British, Briton, English, Scottish, Scot, Welsh, británico, inglés, escocés, galés, norirlandés
GD: Grenadian, granadino
GE: Georgian, georgiano
GF: French Guianese, francoguayanés
GG: guerneseyés
GH: Ghanaian, ghanés
GI: Gibraltarian, gibraltareño
GL: Greenlandic, Greenlander, groenlandés
GM: Gambian, gambiano
GN: Guinean, guineano
GP: Guadeloupean, guadalupeño
GQ: Equatorial Guinean, Equatoguinean, ecuatoguineano
GR: Greek, Hellenic, griego, heleno
GT: Guatemalan, guatemalteco, chapín
GU: Guamanian, guameño
GW: Bissau-Guinean, bisauguineano
GY: Guyanese, guyanés
HK: Hong Konger, hongkonés
HN: Honduran, hondureño, catracho
HR: Croatian, Croat, croata
HT: Haitian, haitiano
HU: Hungarian, húngaro
ID: Indonesian, indonesio
IE: Irish, irlandés
IL: Israeli, israelí
IM: Manx, manés
IN: Indian, indio
IQ: Iraqi, iraquí
IR: Iranian, Persian, iraní, persa
IS: Icelandic, Icelander, islandés
IT: Italian, italiano
JE: jerseyés
JM: Jamaican, jamaiquino, jamaicano
JO: Jordanian, jordano
JP: Japanese, japonés, nipón
KE: Kenyan, keniano, keniata
KG: Kyrgyz, Kyrgyzstani, kirguís, kirguiso
KH: Cambodian, Khmer, camboyano
KI: I-Kiribati, kiribatiano
KM: Comorian, Comoran, comorense
KN: Kittitian, Nevisian, sancristobaleño
KP: North Korean, norcoreano
KR: South Korean, Korean, surcoreano, coreano
KW: Kuwaiti, kuwaití
KY: Caymanian, caimanés
KZ: Kazakh, Kazakhstani, kazajo, kazako
LA: Lao, Laotian, laosiano
LB: Lebanese, libanés
LC: Saint Lucian, St. Lucian, santalucense
LI: Liechtensteiner, liechtensteiniano
LK: Sri Lankan, esrilanqués, ceilanés, ceilandés
LR: Liberian, liberiano
LS: Mosotho, Basotho, lesotense
LT: Lithuanian, lituano
LU: Luxembourger, Luxembourgish, luxemburgués
LV: Latvian, letón
LY: Libyan, libio
MA: Moroccan, marroquí
MC: Monégasque, Monegasque, Monacan, monegasco
MD: Moldovan, Moldavian, moldavo
ME: Montenegrin, montenegrino
MG: Malagasy, malgache
MH: Marshallese, marshalés
MK: Macedonian, North Macedonian, macedonio, normacedonio
ML: Malian, maliense
MM: Burmese, Myanmarese, birmano
MN: Mongolian, Mongol, mongol
MO: Macanese, macaense
MQ: Martinican, Martiniquais, martiniqués
MR: Mauritanian, mauritano
MS: Montserratian, montserratense
MT: Maltese, maltés
MU: Mauritian, mauriciano
MV: Maldivian, maldivo
MW: Malawian, malauí
MX: Mexican, mexicano, mejicano
MY: Malaysian, malasio
MZ: Mozambican, mozambiqueño
NA: Namibian, namibio
NC: New Caledonian, neocaledonio
NE: Nigerien, nigerino
NG: Nigerian, nigeriano
NI: Nicaraguan, nicaragüense, nica
NL: Dutch, neerlandés, holandés
NO: Norwegian, noruego
NP: Nepali, Nepalese, nepalí, nepalés
NR: Nauruan, nauruano
NU: Niuean, niueño
NZ: New Zealander, Kiwi, neozelandés
OM: Omani, omaní
PA: Panamanian, panameño
PE: Peruvian, peruano
PF: French Polynesian, polinesio
PG: Papua New Guinean, papú
PH: Philippine, Filipino, Filipina, filipino
PK: Pakistani, pakistaní, paquistaní
PL: Polish, Pole, polaco
PR: Puerto Rican, puertorriqueño, boricua
PS: Palestinian, palestino
PT: Portuguese, portugués, luso
PW: Palauan, palauano
PY: Paraguayan, paraguayo, guaraní
QA: Qatari, catarí, qatarí
RE: Réunionese
RO: Romanian, rumano
RS: Serbian, Serb, serbio
RU: Russian, Soviet, ruso, soviético
RW: Rwandan, ruandés
SA: Saudi, Saudi Arabian, saudí, saudita
SB: Solomon Islander, salomonense
SC: Seychellois, seychellense
SD: Sudanese, sudanés
SE: Swedish, Swede, sueco
SG: Singaporean, singapurense
SI: Slovenian, Slovene, esloveno
SK: Slovak, Slovakian, eslovaco
SL: Sierra Leonean, sierraleonés
SM: Sammarinese, San Marinese, sanmarinense
SN: Senegalese, senegalés
SO: Somali, somalí
SR: Surinamese, surinamés
SS: South Sudanese, sursudanés
ST: São Toméan, Sao Tomean, Santomean, santotomense
SV: Salvadoran, Salvadorean, Salvadorian, salvadoreño, cuscatleco
SX: sanmartinense
SY: Syrian, sirio
SZ: Swazi, Liswati, suazi
TD: Chadian, chadiano
TG: Togolese, togolés
TH: Thai, tailandés
TJ: Tajik, Tajikistani, tayiko
TK: Tokelauan, tokelauense
TL: Timorese, East Timorese, timorense
TM: Turkmen, turcomano, turkmeno
TN: Tunisian, tunecino
TO: Tongan, tongano
TR: Turkish, Turk, turco
TT: Trinidadian, Tobagonian, trinitense, trinitario
TV: Tuvaluan, tuvaluano
TW: Taiwanese, taiwanés
TZ: Tanzanian, Zanzibari, tanzano
UA: Ukrainian, ucraniano
UG: Ugandan, ugandés
US: American, estadounidense, estadunidense, norteamericano
UY: Uruguayan, uruguayo
UZ: Uzbek, Uzbekistani, uzbeko
VA: Vatican, vaticano
VC: Vincentian, sanvicentino
VE: Venezuelan, venezolano
VI: Virgin Islander
VN: Vietnamese, vietnamita
VU: Ni-Vanuatu, Vanuatuan, vanuatuense
WS: Samoan, samoano
XK: Kosovar, Kosovan, Kosovo Albanian, kosovar
YE: Yemeni, yemení
YT: Mahoran
ZA: South African, sudafricano
ZM: Zambian, zambiano
ZW: Zimbabwean, zimbabuense
US: Texan, Californian, New Yorker, Floridian, Puerto Rican, Minnesotan, Iowan, Kansan, Nevadan, Hawaiian, Alaskan, Arizonan
US: Virginian, Ohioan, Pennsylvanian, Georgian American, Coloradan, Oregonian, Washingtonian, Mexican-American, Mexican American
US: neoyorquino, texano, californiano, floridano, mexicoamericano, hawaiano
MX: chihuahuense, jalisciense, oaxaqueño, regiomontano, tijuanense, yucateco, tamaulipeco, sonorense, capitalino
AR: bonaerense, porteño, cordobés, santafesino
CO: bogotano, antioqueño
PE: limeño
ES: madrileño, catalán, andaluz, gallego, valenciano, aragonés, vasco, canario
: European, African, Asian, Oceanian, Latin American, North American, South American, Central American, Caribbean, Arab
: Jewish, Muslim, Islamic, Catholic, Lutheran, Methodist, Baptist, Presbyterian, Episcopal, Anglican, Pentecostal
: Latino, Latina, Afro-Latino, Indigenous, Euro-Atlantic, Afro-descendant, Hemispheric, Tigrayan
: judío, musulmán, islámico, católico, luterano, metodista, anglicano, latino, afrodescendiente, indígena, amerindio, mapuche, euroatlántico, hemisférico
: Kurdish, Nordic, Baltic, Iberian, Ibero-American, Scandinavian, Balkan, Eurasian, Western, Bavarian, Hispanic
: europeo, africano, asiático, latinoamericano, interamericano, panamericano, suramericano, sudamericano, centroamericano, caribeño, árabe
: kurdo, nórdico, báltico, ibérico, iberoamericano, escandinavo, balcánico, euroasiático, occidental, hispano
`;

/** Bodies that states are members of, each its own code. */
const organisations = `
UN: United Nations, United Nations Organization, U.N., Naciones Unidas, ONU, O.N.U., Organización de las Naciones Unidas
UN: United Nations Secretariat, UN Security Council, UN General Assembly, United Nations Security Council
UN: United Nations General Assembly, Consejo de Seguridad de las Naciones Unidas, UNGA, UNSC, Secretaría de las Naciones Unidas
UN: UNHCR, ACNUR, UN Refugee Agency, OCHA, UNICEF, UNDP, PNUD, UNODC, ONUDC, UNESCO, UNEP, PNUMA, UNFPA, UN Women, ONU Mujeres
UN: OHCHR, ACNUDH, UNRWA, MINUSTAH, BINUH, UNAMA, UNIFIL, UNMISS, MINUSMA, MONUSCO, UNFICYP, UNTSO, UNCTAD, UN-Habitat, ONU-Hábitat
UN: CEPAL, ECLAC, Economic Commission for Latin America and the Caribbean, Comisión Económica para América Latina y el Caribe
UN: World Food Programme, World Food Program, Programa Mundial de Alimentos, WFP, UNAIDS, ONUSIDA, UNFCCC, UNDSS, UNITAMS
UN: Oficina de las Naciones Unidas contra la Droga y el Delito, Alto Comisionado de las Naciones Unidas para los Refugiados
EU: European Union, E.U., Unión Europea, UE, U.E., European Commission, Comisión Europea, European Council, Consejo Europeo
EU: European Parliament, Parlamento Europeo, EEAS, SEAE, European External Action Service, Servicio Europeo de Acción Exterior
EU: Eurogroup, Eurogrupo, European Central Bank, Banco Central Europeo, ECB, BCE, HR/VP, Frontex, Europol, Eurojust
EU: Council of the European Union, Consejo de la Unión Europea, European Investment Bank, Banco Europeo de Inversiones
NATO: North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance, NATO, OTAN
NATO: Organización del Tratado del Atlántico Norte, Alianza Atlántica, North Atlantic Council, SHAPE, SACEUR
OAS: Organization of American States, Organisation of American States, O.A.S., OAS, OEA, O.E.A., Organización de los Estados Americanos
OAS: Organización de Estados Americanos, Inter-American Commission on Human Rights, Comisión Interamericana de Derechos Humanos
OAS: IACHR, CIDH, CICAD, CICTE, Consejo Permanente de la OEA
AU: African Union, Unión Africana, African Union Commission, Comisión de la Unión Africana
ASEAN: Association of Southeast Asian Nations, ASEAN, Asociación de Naciones del Sudeste Asiático, ASEAN Secretariat
IMF: International Monetary Fund, IMF, FMI, Fondo Monetario Internacional
World Bank: World Bank, World Bank Group, Banco Mundial, IBRD, BIRF, Grupo Banco Mundial, International Finance Corporation
IDB: Inter-American Development Bank, IDB, BID, Banco Interamericano de Desarrollo
CARICOM: Caribbean Community, CARICOM, Comunidad del Caribe, Comunidad Caribeña, Caricom
IAEA: International Atomic Energy Agency, IAEA, OIEA, Organismo Internacional de Energía Atómica
WHO: World Health Organization, World Health Organisation, OMS, Organización Mundial de la Salud
PAHO: Pan American Health Organization, PAHO, OPS, Organización Panamericana de la Salud
WTO: World Trade Organization, World Trade Organisation, WTO, OMC, Organización Mundial del Comercio
ILO: International Labour Organization, International Labor Organization, ILO, OIT, Organización Internacional del Trabajo
IOM: International Organization for Migration, IOM, OIM, Organización Internacional para las Migraciones
FAO: Food and Agriculture Organization, FAO, IICA, Organización de las Naciones Unidas para la Alimentación y la Agricultura
OECD: Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, OECD, OCDE
OECD: Organización para la Cooperación y el Desarrollo Económicos
OSCE: Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, OSCE
OSCE: Organización para la Seguridad y la Cooperación en Europa
CoE: Council of Europe, Consejo de Europa, Parliamentary Assembly of the Council of Europe, PACE
ICC: International Criminal Court, Corte Penal Internacional, CPI, ICC
ICJ: International Court of Justice, Corte Internacional de Justicia, ICJ, CIJ
ICRC: International Committee of the Red Cross, ICRC, CICR, Comité Internacional de la Cruz Roja
OPCW: Organisation for the Prohibition of Chemical Weapons, OPCW, OPAQ
Interpol: Interpol, INTERPOL
Commonwealth: Commonwealth of Nations, Commonwealth Secretariat, Mancomunidad de Naciones
OIF: Organisation internationale de la Francophonie, Francophonie, Francofonía, OIF
OIC: Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC, Organización de Cooperación Islámica
Arab League: League of Arab States, Arab League, Liga Árabe, Liga de los Estados Árabes
GCC: Gulf Cooperation Council, GCC, Cooperation Council for the Arab States of the Gulf, Consejo de Cooperación del Golfo
ECOWAS: Economic Community of West African States, ECOWAS, CEDEAO
SADC: Southern African Development Community, SADC
EAC: East African Community
IGAD: Intergovernmental Authority on Development, IGAD
PIF: Pacific Islands Forum, Foro de las Islas del Pacífico
SCO: Shanghai Cooperation Organization, Shanghai Cooperation Organisation, SCO, Organización de Cooperación de Shanghái
CSTO: Collective Security Treaty Organization, CSTO
CIS: Commonwealth of Independent States, Comunidad de Estados Independientes
EAEU: Eurasian Economic Union, EAEU, Unión Económica Euroasiática
SAARC: South Asian Association for Regional Cooperation, SAARC
BIMSTEC: BIMSTEC
APEC: Asia-Pacific Economic Cooperation, APEC, Foro de Cooperación Económica Asia-Pacífico
ADB: Asian Development Bank, Banco Asiático de Desarrollo
AfDB: African Development Bank, AfDB, Banco Africano de Desarrollo
AIIB: Asian Infrastructure Investment Bank, AIIB
EBRD: European Bank for Reconstruction and Development, EBRD, BERD
SEGIB: Ibero-American General Secretariat, SEGIB, Segib, Secretaría General Iberoamericana
OEI: OEI, Organización de Estados Iberoamericanos
CELAC: Community of Latin American and Caribbean States, CELAC, Celac, Comunidad de Estados Latinoamericanos y Caribeños
ALADI: ALADI, Aladi, Asociación Latinoamericana de Integración
CAN: Andean Community, Comunidad Andina, Comunidad Andina de Naciones, Secretaría General de la Comunidad Andina
Mercosur: Southern Common Market, Mercosur, MERCOSUR, Mercosul, Mercado Común del Sur
UNASUR: UNASUR, Unasur, Union of South American Nations, Unión de Naciones Suramericanas
SICA: Central American Integration System, SICA, Sistema de la Integración Centroamericana, SIECA
CABEI: Central American Bank for Economic Integration, CABEI, BCIE, Banco Centroamericano de Integración Económica
CAF: CAF, Corporación Andina de Fomento, Banco de Desarrollo de América Latina y el Caribe, Development Bank of Latin America
ACS: Association of Caribbean States, Asociación de Estados del Caribe
OECS: Organisation of Eastern Caribbean States, Organization of Eastern Caribbean States, OECS, OECO
ALBA: ALBA-TCP, Alianza Bolivariana para los Pueblos de Nuestra América
Pacific Alliance: Pacific Alliance, Alianza del Pacífico
OPEC: Organization of the Petroleum Exporting Countries, OPEC, OPEP
IEA: International Energy Agency, Agencia Internacional de la Energía
IRENA: International Renewable Energy Agency, IRENA
WIPO: World Intellectual Property Organization, WIPO, OMPI
ICAO: International Civil Aviation Organization, ICAO, OACI
IMO: International Maritime Organization
ITU: International Telecommunication Union
WMO: World Meteorological Organization
OTS: Organization of Turkic States, Organisation of Turkic States, OTS, Organización de Estados Túrquicos
IPU: Inter-Parliamentary Union, Unión Interparlamentaria
`;

/** Acronyms that are another word in the other language. */
const englishOrganisations = `
UN: UN
EU: EU
AU: AU
WHO: WHO
`;
const spanishOrganisations = `
CAN: CAN
AU: UA
`;

/** Parts of the world that tell no country. */
const parts = `
: Western Hemisphere, Americas, Latin America, Central America, South America, North America, Caribbean, Northern Triangle
: Europe, Western Europe, Eastern Europe, Central Europe, Balkans, Western Balkans, Baltics, Baltic States, Scandinavia, Caucasus
: South Caucasus, Asia, Central Asia, South Asia, East Asia, Southeast Asia, South East Asia, Northeast Asia, Indo-Pacific
: Asia-Pacific, Asia Pacific, Pacific, Pacific Islands, Oceania, Middle East, Near East, Levant, Gulf, Horn of Africa, Sahel
: Africa, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Maghreb, Mediterranean, Eurasia, Arctic
: Atlantic, North Atlantic, Black Sea, Red Sea, South China Sea, East China Sea, Persian Gulf, Gulf of Mexico, Rio Grande, Amazon
: Latin America and the Caribbean, Great Lakes, Global South, Korean Peninsula, Iberian Peninsula, Arabian Peninsula
: América, América Latina, América Latina y el Caribe, Latinoamérica, Centroamérica, Sudamérica, Suramérica, Norteamérica
: América del Norte, América del Sur, América Central, Triángulo Norte, Iberoamérica, Caribe, Mesoamérica, Hemisferio Occidental
: Europa, Europa del Este, Europa Central, Europa Occidental, Balcanes, Balcanes Occidentales, Cáucaso, Asia Central, Asia Meridional
: Asia Oriental, Sudeste Asiático, Sureste Asiático, Asia-Pacífico, Asia Pacífico, Indo-Pacífico, Indopacífico, Pacífico, Oceanía
: Medio Oriente, Oriente Medio, Oriente Próximo, Cercano Oriente, Golfo, Golfo Pérsico, Cuerno de África, África, África del Norte
: Norte de África, África Occidental, África Oriental, África Austral, África Subsahariana, Magreb, Mediterráneo, Ártico, Atlántico
: Mar Negro, Mar Rojo, Mar Caribe, Golfo de México, Río Bravo, Amazonía, Amazonia, Darién, Sur Global, Península Ibérica, Eurasia
`;

/** A Spanish adjective in its gender and number, an English one in its plural. */
function inflected(word: string): string[] {
  if (word !== word.toLowerCase()) return /(ese|sh|ch|ss)$/.test(word) ? [word] : [word, `${word}s`];
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((end) => stem + end);
  if (/[áéíó][sn]$/.test(word)) {
    const plain = word.slice(0, -2) + 'aeio'['áéíó'.indexOf(word.at(-2)!)] + word.at(-1);
    return [word, ...['a', 'es', 'as'].map((end) => plain + end)];
  }
  if (word.endsWith('ol') || word.endsWith('uz')) return ['', 'a', 'es', 'as'].map((end) => word + end);
  if (word.endsWith('í')) return [word, `${word}es`, `${word}s`];
  return [word, /[aeiou]$/.test(word) ? `${word}s` : `${word}es`];
}

const withForms = (entry: SharedWords): SharedWords => ({
  ...entry,
  words: entry.words
    .split(',')
    .flatMap((word) => inflected(word.trim()))
    .join(','),
});

export const countries: readonly SharedWords[] = [
  ...sharedTable('country', names),
  ...sharedTable('country', spanishNames, 'es'),
  ...sharedTable('organisation', organisations),
  ...sharedTable('organisation', englishOrganisations, 'en'),
  ...sharedTable('organisation', spanishOrganisations, 'es'),
  ...sharedTable('demonym', demonyms).map(withForms),
  ...sharedTable('region', parts),
];
