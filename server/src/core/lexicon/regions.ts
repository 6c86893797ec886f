// Cities, states and provinces that tell the country, in English and Spanish: capitals, and those that readouts speak of most.
// Written for this project.
import { type SharedWords, sharedTable } from './lexicon.ts';

const table = `
AD: Andorra la Vella
AE: Abu Dhabi, Abu Dabi, Dubai, Dubái, Sharjah
AF: Kabul, Kandahar, Herat
AG: St. John's
AI: The Valley
AL: Tirana, Durrës
AM: Yerevan, Ereván
AO: Luanda
AR: Buenos Aires, Ciudad Autónoma de Buenos Aires, CABA, Rosario, Mendoza, La Plata, Mar del Plata
AR: Bariloche, Ushuaia, Salta, Tucumán, San Miguel de Tucumán, Neuquén, Entre Ríos, Santa Fe, Chubut
AR: Chaco, Jujuy, Misiones, Formosa, Corrientes, Catamarca, San Luis, La Pampa, Río Negro
AR: Tierra del Fuego, Santiago del Estero, Patagonia
AS: Pago Pago
AT: Vienna, Viena, Salzburg, Graz, Innsbruck
AU: Canberra, Sydney, Sídney, Melbourne, Brisbane, Perth, Adelaide, New South Walesland
AU: Tasmania, Northern Territory, Western Australia, South Australia
AW: Oranjestad
AX: Mariehamn
AZ: Baku, Bakú
BA: Sarajevo, Banja Luka
BB: Bridgetown
BD: Dhaka, Daca, Chittagong, Cox's Bazar
BE: Brussels, Bruselas, Antwerp, Amberes, Ghent, Bruges, Flanders, Flandes, Wallonia
BF: Ouagadougou, Uagadugú
BG: Sofia
BH: Manama
BI: Bujumbura, Gitega
BJ: Porto-Novo, Cotonou
BL: Gustavia
BM: Hamilton
BN: Bandar Seri Begawan
BO: La Paz, Santa Cruz de la Sierra, Cochabamba, Oruro, Potosí, Tarija, El Alto, Beni, Pando, Chuquisaca
BQ: Kralendijk
BR: Brasília, Brasilia, São Paulo, Rio de Janeiro, Río de Janeiro, Salvador de Bahía, Bahia
BR: Minas Gerais, Belo Horizonte, Recife, Pernambuco, Ceará, Fortaleza, Porto Alegre, Rio Grande do Sul
BR: Paraná, Curitiba, Santa Catarina, Florianópolis, Amazonas, Manaus, Manaos, Pará, Belém
BR: Belém do Pará, Goiás, Mato Grosso, Mato Grosso do Sul, Maranhão, Acre, Rondônia, Roraima
BR: Espírito Santo, Alagoas, Sergipe, Tocantins, Piauí, Paraíba, Amapá, Foz do Iguaçu, Foz de Iguazú
BS: Nassau, Freeport
BT: Thimphu, Timbu
BW: Gaborone
BY: Minsk
BZ: Belmopan, Belmopán, Belize City
CA: Ottawa, Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Regina
CA: Saskatoon, Quebec City, Ontario, Quebec, Québec, British Columbia, Columbia Británica, Alberta
CA: Saskatchewan, Manitoba, Nova Scotia, Nueva Escocia, New Brunswick, Nuevo Brunswick, Newfoundland
CA: Newfoundland and Labrador, Terranova y Labrador, Prince Edward Island, Yukon, Yukón, Nunavut
CA: Northwest Territories, Territorios del Noroeste, B.C., Kananaskis, Charlevoix, Banff
CD: Kinshasa, Kinsasa, Goma, Lubumbashi, Bukavu, Kivu, North Kivu, South Kivu
CF: Bangui
CG: Brazzaville
CH: Bern, Berna, Geneva, Ginebra, Zurich, Zúrich, Basel, Basilea, Lausanne, Lausana, Davos, Lugano
CI: Abidjan, Abiyán, Yamoussoukro
CK: Avarua, Rarotonga
CL: Santiago de Chile, Santiago, Valparaíso, Viña del Mar, Antofagasta, Arica, Iquique, Tarapacá, Temuco
CL: La Araucanía, Araucanía, Magallanes, Punta Arenas, Atacama, Coquimbo, La Serena, O'Higgins, Biobío
CL: Bío Bío, Maule, Ñuble, Los Ríos, Los Lagos, Puerto Montt, Aysén, Aisén, Región Metropolitana
CL: Cerrillos
CM: Yaoundé, Yaunde, Yaundé, Douala, Duala
CN: Beijing, Pekín, Shanghai, Shanghái, Guangzhou, Shenzhen, Tianjin, Chongqing, Wuhan, Chengdu
CN: Xinjiang, Tibet, Xizang, Sichuan, Yunnan, Guangdong, Hainan, Hangzhou, Nanjing, Diaoyutai
CN: Zhongnanhai, Fujian, Zhejiang, Jiangsu, Hebei, Henan, Hunan, Hubei, Shandong, Shanxi, Shaanxi
CN: Guangxi, Inner Mongolia, Heilongjiang
CO: Bogotá, Bogotá D.C., Medellín, Cali, Barranquilla, Cartagena, Cartagena de Indias, Cúcuta
CO: Bucaramanga, Leticia, Santa Marta, Buenaventura, Antioquia, Valle del Cauca, Cauca, Nariño, Chocó
CO: Cundinamarca, Norte de Santander, La Guajira, Guajira, Magdalena, Atlántico, Boyacá, Caldas, Caquetá
CO: Arauca, Casanare, Guainía, Guaviare, Huila, Putumayo, Quindío, Risaralda, Tolima
CO: Vaupés, Vichada, San Andrés, Pereira, Popayán, Pasto
CR: San José, Limón, Puntarenas, Alajuela, Heredia, Cartago, Guanacaste, Peñas Blancas
CU: Havana, La Habana, Santiago de Cuba, Guantanamo, Guantánamo, Holguín, Matanzas, Camagüey, Mariel
CV: Praia
CW: Willemstad
CY: Nicosia, Limassol, Larnaca
CZ: Prague, Praga, Brno
DE: Berlin, Berlín, Bonn, Munich, Múnich, Hamburg, Hamburgo, Frankfurt, Fráncfort, Cologne, Colonia
DE: Düsseldorf, Stuttgart, Dresden, Dresde, Leipzig, Bavaria, Baviera, Saxony, Sajonia, Hesse
DE: Brandenburg, Brandeburgo, Ramstein, Meseberg, Elmau, North Rhine-Westphalia, Lower Saxony
DE: Baden-Württemberg, Rhineland-Palatinate
DK: Copenhagen, Copenhague, Aarhus
DM: Roseau
DO: Santo Domingo, Santiago de los Caballeros, Punta Cana, Puerto Plata, Dajabón, La Romana
DZ: Algiers, Argel, Orán
EC: Quito, Guayaquil, Cuenca, Manta, Esmeraldas, Loja, Machala, Ambato, Pichincha, Guayas, Azuay, Manabí
EC: El Oro, Imbabura, Carchi, Tulcán, Galápagos, Galapagos, Rumichaca, Huaquillas, Carondelet
EE: Tallinn, Tallin, Tartu
EG: Cairo, El Cairo, Alexandria, Alejandría, Sharm el-Sheikh, Sharm El-Sheikh, Suez, Rafah
EH: El Aaiún, Laayoune
ER: Asmara
ES: Madrid, Barcelona, Sevilla, Seville, Bilbao, Zaragoza, Málaga, Cádiz, Salamanca, Toledo, Segovia
ES: Ávila, Burgos, Palma, Mallorca, Palma de Mallorca, Las Palmas, Tenerife, Gran Canaria, Canarias
ES: Islas Canarias, Canary Islands, Vigo, La Coruña, A Coruña, Galicia, Asturias, Cantabria, País Vasco
ES: Euskadi, Basque Country, Navarra, Navarre, Aragón, Cataluña, Catalonia, Catalunya
ES: Comunidad de Madrid, Castilla y León, Castilla-La Mancha, Extremadura, Andalucía, Andalusia, Murcia
ES: Islas Baleares, Baleares, Comunidad Valenciana, Ceuta, Melilla, Alicante, Valladolid, Oviedo, Gijón
ES: Pamplona, San Sebastián, Huelva, Jerez, Algeciras, Zarzuela, Palacio de la Zarzuela
ET: Addis Ababa, Adís Abeba, Addis Abeba, Tigray, Amhara, Oromia
FI: Helsinki, Espoo, Tampere
FJ: Suva, Nadi
FM: Palikir, Pohnpei
FO: Tórshavn
FR: Paris, París, Marseille, Marsella, Lyon, Strasbourg, Estrasburgo, Niza, Toulouse, Bordeaux, Burdeos
FR: Lille, Versailles, Versalles, Cannes, Biarritz, Normandy, Normandía, Corsica, Córcega, Evian
FR: Lourdes, Nantes
GA: Libreville
GB: London, Londres, Edinburgh, Edimburgo, Glasgow, Cardiff, Belfast, Manchester, Birmingham, Liverpool
GB: Leeds, Bristol, Oxford, Cambridge, Windsor, Cornwall, Chequers, Cornualles, Bletchley, Aberdeen
GB: Blenheim, Sandringham, Balmoral, Lancaster House
GD: St. George's, Saint George's
GE: Tbilisi, Tiflis, Batumi, Abkhazia, Abjasia, South Ossetia, Osetia del Sur
GF: Cayenne, Cayena
GG: St Peter Port
GH: Accra, Acra, Kumasi
GL: Nuuk
GM: Banjul
GN: Conakry, Conakri
GP: Basse-Terre, Pointe-à-Pitre
GQ: Malabo, Bata
GR: Athens, Atenas, Thessaloniki, Salónica, Crete, Creta, Piraeus
GT: Guatemala City, Ciudad de Guatemala, Antigua Guatemala, Quetzaltenango, Huehuetenango, Petén, Quiché
GT: Escuintla, Tecún Umán, San Marcos, Sololá, Chiquimula, Puerto Barrios
GU: Hagåtña
GW: Bissau, Bisáu
GY: Georgetown, Essequibo, Esequibo
HN: Tegucigalpa, San Pedro Sula, La Ceiba, Comayagua, Choluteca, Puerto Cortés, Roatán
HN: Francisco Morazán, Olancho, Soto Cano, Palmerola
HR: Zagreb, Dubrovnik
HT: Port-au-Prince, Puerto Príncipe, Cap-Haïtien, Cap-Haitien, Les Cayes, Gonaïves
HU: Budapest, Debrecen
ID: Jakarta, Yakarta, Bali, Bandung, Surabaya, Nusantara, Java, Sumatra, Papua, Batam
IE: Dublin, Dublín, Galway, Limerick
IL: Tel Aviv, Haifa, Jerusalem, Jerusalén, Negev, Eilat, Sderot, Golan, Altos del Golán
IN: New Delhi, Nueva Delhi, Delhi, Mumbai, Bombay, Chennai, Kolkata, Calcuta, Bengaluru, Bangalore
IN: Hyderabad, Gujarat, Punjab, Kashmir, Cachemira, Kerala, Maharashtra, Tamil Nadu, Uttar Pradesh
IN: West Bengal, Rajasthan, Goa, Assam, Karnataka, Telangana, Bihar, Odisha, Ahmedabad, Jaipur, Udaipur
IN: Varanasi, Gandhinagar, Andhra Pradesh, Madhya Pradesh
IQ: Baghdad, Bagdad, Erbil, Basra, Basora, Mosul, Kurdistan Region, Kirkuk
IR: Tehran, Teherán, Isfahan, Natanz, Fordow, Tabriz, Mashhad
IS: Reykjavik, Reykjavík, Reikiavik
IT: Rome, Roma, Milan, Milán, Naples, Nápoles, Turin, Turín, Venice, Venecia, Florence, Florencia
IT: Bologna, Bolonia, Genoa, Génova, Palermo, Sicily, Sicilia, Sardinia, Cerdeña, Trieste, Bari, Puglia
IT: Borgo Egnazia, Taormina, Capri, Tuscany, Toscana, Lombardy, Lampedusa, Verona, Pisa
JM: Kingston, Montego Bay
JO: Amman, Amán, Aqaba, Zarqa, Dead Sea
JP: Tokyo, Tokio, Osaka, Kyoto, Kioto, Hiroshima, Nagasaki, Nagoya, Sapporo, Fukuoka, Yokohama, Kobe
JP: Okinawa, Hokkaido, Fukushima, Karuizawa, Kantei, Ise-Shima, Tohoku
KE: Nairobi, Mombasa
KG: Bishkek, Biskek
KH: Phnom Penh, Nom Pen, Siem Reap
KI: Tarawa
KM: Moroni
KN: Basseterre
KP: Pyongyang, Pionyang
KR: Seoul, Seúl, Busan, Incheon, Daegu, Jeju, Gyeongju, Daejeon, Gwangju, Pyeongchang, Sejong City
KR: Yongsan, Panmunjom
KW: Kuwait City
KY: George Town
KZ: Astana, Nur-Sultan, Almaty
LA: Vientiane, Vientián, Luang Prabang
LB: Beirut, Baabda
LC: Castries
LI: Vaduz
LK: Colombo, Kandy
LR: Monrovia
LS: Maseru
LT: Vilnius, Vilna, Kaunas
LU: Luxembourg City
LV: Riga
LY: Tripoli, Trípoli, Benghazi, Bengasi, Tobruk
MA: Rabat, Casablanca, Marrakech, Marrakesh, Tangier, Tánger, Agadir
MC: Monte Carlo
MD: Chisinau, Chișinău, Chisináu, Transnistria
ME: Podgorica
MG: Antananarivo
MH: Majuro, Kwajalein
MK: Skopje
ML: Bamako, Timbuktu
MM: Naypyidaw, Naipyidó, Nay Pyi Taw, Yangon, Rangún, Rakhine, Mandalay
MN: Ulaanbaatar, Ulan Bator, Ulán Bator
MP: Saipan
MQ: Fort-de-France
MR: Nouakchott, Nuakchot
MT: Valletta, La Valeta
MU: Port Louis
MV: Malé
MW: Lilongwe, Blantyre
MX: Mexico City, Ciudad de México, CDMX, Cd. de México, México D.F., Distrito Federal, Guadalajara
MX: Monterrey, Tijuana, Ciudad Juárez, Mexicali, Ensenada, Nogales, Reynosa, Matamoros, Nuevo Laredo
MX: Piedras Negras, Ciudad Acuña, Saltillo, Torreón, Puebla, Cholula, Querétaro, Cancún, Tulum, Chetumal
MX: Playa del Carmen, Tapachula, Tuxtla Gutiérrez, San Cristóbal de las Casas, Villahermosa, Palenque
MX: Acapulco, Chilpancingo, Oaxaca, Toluca, Cuernavaca, Pachuca, Xalapa, Veracruz, Boca del Río, Morelia
MX: Guanajuato, Irapuato, Aguascalientes, Zacatecas, San Luis Potosí, Durango, Culiacán, Mazatlán
MX: Hermosillo, Los Cabos, San José del Cabo, Cabo San Lucas, Puerto Vallarta, Manzanillo
MX: Lázaro Cárdenas, Tampico, Salina Cruz, Coatzacoalcos, Baja California, Baja California Sur, Campeche
MX: Chiapas, Chihuahua, Coahuila, Coahuila de Zaragoza, Colima, Estado de México, Edomex, Guerrero
MX: Hidalgo, Jalisco, Michoacán, Michoacán de Ocampo, Morelos, Nayarit, Nuevo León, Quintana Roo
MX: Sinaloa, Sonora, Tabasco, Tamaulipas, Tlaxcala, Yucatán, Iztapalapa, Coyoacán, Milpa Alta
MX: Teotihuacán, Apatzingán, Celaya
MY: Kuala Lumpur, Putrajaya, Penang, Sabah, Sarawak, Langkawi, Johor
MZ: Maputo, Cabo Delgado
NA: Windhoek
NC: Nouméa
NE: Niamey
NG: Abuja, Abuya, Lagos, Kano, Port Harcourt
NI: Managua, Masaya, Bluefields
NL: Amsterdam, Ámsterdam, The Hague, La Haya, Rotterdam, Róterdam, Utrecht, Maastricht, Eindhoven
NO: Oslo, Bergen, Stavanger, Tromsø, Svalbard, Trondheim
NP: Kathmandu, Katmandú
NR: Yaren
NU: Alofi
NZ: Wellington, Auckland, Christchurch, Waitangi, Queenstown
OM: Muscat, Mascate, Salalah
PA: Panama City, Ciudad de Panamá, Colón, Darién, Darien, Chiriquí, Bocas del Toro, Veraguas, Metetí
PA: Lajas Blancas, Bajo Chiquito, Cerro Patacón
PE: Lima, Callao, Cusco, Cuzco, Arequipa, Piura, Tumbes, Tacna, Iquitos, Loreto, Puno, Ayacucho
PE: Cajamarca, Huancayo, Junín, Ucayali, Pucallpa, Madre de Dios, Puerto Maldonado, Lambayeque, Chiclayo
PE: Áncash, Ancash, Apurímac, Huánuco, Huancavelica, Ica, Moquegua, Pasco, Ilo, Chancay
PF: Papeete, Tahiti, Tahití
PG: Port Moresby
PH: Manila, Cebu, Davao, Quezon City, Palawan, Mindanao, Subic Bay, Luzon, Camp Aguinaldo, Malacañang
PK: Islamabad, Karachi, Lahore, Rawalpindi, Peshawar, Balochistan, Sindh
PL: Warsaw, Varsovia, Krakow, Kraków, Cracovia, Gdansk, Gdańsk, Rzeszow, Rzeszów, Wroclaw, Poznan
PR: Ponce
PS: Ramallah, Ramala, Gaza, West Bank, Cisjordania, Franja de Gaza, Gaza Strip, East Jerusalem
PS: Bethlehem, Belén, Jericho, Nablus, Jenin, Hebron
PT: Lisbon, Lisboa, Porto, Oporto, Azores, Madeira, Coimbra, Algarve, Sintra
PW: Ngerulmud, Koror
PY: Asunción, Asuncion, Ciudad del Este, Encarnación, Itaipú, Itaipu, Itapúa, Boquerón
QA: Doha, Al Udeid
RO: Bucharest, Bucarest, Cluj, Timisoara, Constanta
RS: Belgrade, Belgrado, Novi Sad, Vojvodina
RU: Moscow, Moscú, Saint Petersburg, St. Petersburg, St Petersburg, San Petersburgo, Petersburg
RU: Leningrad, Sochi, Vladivostok, Kazan, Kazán, Siberia, Chechnya, Chechenia, Tatarstan, Tatarstán
RU: Bashkortostan, Dagestan, Novosibirsk, Yekaterinburg, Nizhny Novgorod, Rostov, Murmansk, Kaliningrad
RU: Kaliningrado, Novo-Ogaryovo, Kremlin Palace, Kursk, Belgorod, Samara, Krasnoyarsk, Tuva, Buryatia
RU: Yakutia, Ingushetia, Omsk
RW: Kigali
SA: Riyadh, Riad, Jeddah, Yeda, Mecca, La Meca, Medina, Diriyah, AlUla
SB: Honiara
SD: Khartoum, Jartum, Darfur, Port Sudan, El Fasher
SE: Stockholm, Estocolmo, Gothenburg, Gotemburgo, Malmö, Uppsala, Harpsund
SG: Sentosa, Shangri-La
SH: Jamestown
SI: Ljubljana, Liubliana
SJ: Longyearbyen
SK: Bratislava, Kosice, Košice
SL: Freetown
SN: Dakar
SO: Mogadishu, Mogadiscio, Puntland, Hargeisa
SR: Paramaribo
SS: Juba, Yuba
ST: São Tomé
SV: San Salvador, Santa Ana, La Libertad, Sonsonate, Usulután
SX: Philipsburg
SY: Damascus, Damasco, Aleppo, Alepo, Homs, Idlib, Raqqa
SZ: Mbabane
TC: Grand Turk
TD: N'Djamena, Yamena
TG: Lomé
TH: Bangkok, Chiang Mai, Phuket, Pattaya
TJ: Dushanbe, Dusambé
TL: Dili
TM: Ashgabat, Asjabad, Avaza
TN: Tunis, Carthage, Sfax
TO: Nuku'alofa
TR: Ankara, Istanbul, Estambul, Izmir, Antalya, Incirlik, Gaziantep, Adana, Trabzon, Dolmabahçe
TT: Port of Spain, Puerto España
TV: Funafuti
TW: Taipei, Taipéi, Kaohsiung, Kinmen
TZ: Dodoma, Dar es Salaam, Dar es-Salam, Arusha
UA: Kyiv, Kiev, Kharkiv, Járkov, Odesa, Odessa, Lviv, Mariupol, Kherson, Jersón, Zaporizhzhia, Donetsk
UA: Donbas, Luhansk, Crimea, Dnipro, Bucha, Chernobyl, Chornobyl, Bakhmut, Mykolaiv
UG: Kampala, Entebbe
US: Washington, Washington D.C., Washington DC, Washington D. C., D.C., New York, Nueva York
US: New York City, Los Angeles, Los Ángeles, Chicago, Houston, Dallas, Austin, San Antonio, El Paso
US: Laredo, Brownsville, McAllen, Phoenix, Tucson, San Diego, San Francisco, Sacramento, Seattle, Denver
US: Miami, Orlando, Tampa, Atlanta, Boston, Philadelphia, Filadelfia, Pittsburgh, Detroit, Cleveland
US: Minneapolis, Milwaukee, Baltimore, Las Vegas, Nashville, Memphis, New Orleans, Nueva Orleans
US: Charlotte, Raleigh, Portland, Salt Lake City, Honolulu, Anchorage, Albuquerque, Kansas City
US: St. Louis, Camp David, Mar-a-Lago, Annapolis, Arlington, Fort Bragg, Wilmington, Rehoboth
US: Eagle Pass, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware
US: District of Columbia, Distrito de Columbia, Florida, Georgia, Hawaii, Hawái, Idaho, Illinois
US: Indiana, Iowa, Kansas, Kentucky, Louisiana, Luisiana, Maine, Maryland, Massachusetts, Michigan
US: Míchigan, Minnesota, Mississippi, Misisipi, Missouri, Misuri, Montana, Nebraska, Nevada
US: New Hampshire, New Jersey, Nueva Jersey, New Mexico, Nuevo México, North Carolina
US: Carolina del Norte, North Dakota, Dakota del Norte, Ohio, Oklahoma, Oregon, Oregón, Pennsylvania
US: Pensilvania, Rhode Island, South Carolina, Carolina del Sur, South Dakota, Dakota del Sur, Tennessee
US: Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Virginia Occidental, Wisconsin
US: Wyoming, Guam, American Samoa, Northern Mariana Islands, U.S. Virgin Islands, NYC
UY: Montevideo, Punta del Este, Colonia del Sacramento, Paysandú, Maldonado, Canelones, Rivera
UZ: Tashkent, Taskent, Samarkand, Samarcanda
VC: Kingstown
VE: Caracas, Maracaibo, Barquisimeto, Zulia, Táchira, San Antonio del Táchira, Carabobo, Miraflores
VE: Ciudad Guayana, Puerto Ordaz, Maiquetía, Apure, Lara, Falcón, Anzoátegui, Miranda
VG: Road Town
VI: Charlotte Amalie
VN: Hanoi, Hanói, Ha Noi, Ho Chi Minh City, Ciudad Ho Chi Minh, Da Nang, Haiphong, Hai Phong, Saigon
VU: Port Vila
WS: Apia
XK: Pristina, Prístina
YE: Sanaa, Saná, Sana'a, Aden, Adén, Hodeidah, Marib
YT: Mamoudzou
ZA: Pretoria, Johannesburg, Johannesburgo, Cape Town, Ciudad del Cabo, Durban, Gauteng, KwaZulu-Natal
ZA: Sun City, Soweto
ZM: Lusaka, Livingstone
ZW: Harare, Bulawayo
US: Jacksonville, Cincinnati, Columbus, Indianapolis, Fort Worth, Oakland, Sacramento, Tulsa, Omaha, Tampa Bay
US: Flagstaff, Anaheim, Pasadena, Long Beach, Palm Beach, West Palm Beach, Miami Beach, Fort Lauderdale, Brooklyn, Manhattan, Bronx
US: Staten Island, Rochester, Syracuse, Hartford, Newark, Trenton, Des Moines, Little Rock, Baton Rouge, Santa Fe
US: Chattanooga, Knoxville, Savannah, Sarasota, Gainesville, Tallahassee, Norfolk, Richmond, Boise, Spokane, Tacoma, Del Rio
US: Eagle Pass, Calexico, San Ysidro, Otay Mesa, El Centro, Yuma, Nogales, Rio Grande Valley, Aspen, Silicon Valley
US: Wall Street, Hollywood, Quantico, Fort Meade, Fort Belvoir, Langley, Reston, Bethesda, Alexandria
MX: Bahía de Banderas, Ciudad Victoria, Ciudad Obregón, Ciudad del Carmen, Ciudad Hidalgo, Frontera Comalapa, Suchiate, Tecate
MX: Playas de Rosarito, Agua Prieta, Ojinaga, Zapopan, Tlaquepaque, Naucalpan, Ecatepec, Nezahualcóyotl, Tepito, Polanco
GB: Plymouth, Portsmouth, Southampton, Nottingham, Sheffield, Newcastle, Brighton, Derry, Carbis Bay, St Andrews, Gleneagles
ES: Lugo, Pontevedra, Orense, Ourense, Vitoria, Vitoria-Gasteiz, Logroño, Huesca, Teruel, Lleida, Girona, Gerona, Tarragona, Castellón
ES: Elche, Albacete, Ciudad Real, Cáceres, Badajoz, Almería, Jaén, Marbella, Las Palmas de Gran Canaria, Rota
CO: Manizales, Ibagué, Neiva, Villavicencio, Sincelejo, Montería, Valledupar, Riohacha, Quibdó, Mocoa, Tumaco, Capurganá, Necoclí
AR: Ezeiza, Tandil, Bahía Blanca, Comodoro Rivadavia, Río Gallegos, Posadas, Paraná, Puerto Iguazú, Vaca Muerta, Calafate
CL: Rancagua, Talca, Chillán, Osorno, Valdivia, Calama, Copiapó, Puerto Natales, Colchane, Pudahuel, Rapa Nui, Isla de Pascua
PE: Huaraz, Sullana, Talara, Desaguadero, Cabo Blanco, Machu Picchu, Lambayeque, Moyobamba, Tarapoto, San Isidro
VN: Ha Long, Can Tho, Quang Ninh
RU: Arkhangelsk, Chelyabinsk, Ufa, Khabarovsk, Sakhalin, Voronezh, Volgograd, Saratov, Ryazan, Tula, Tver, Yaroslavl, Grozny, Makhachkala
`;

/** Places of these names are in several countries. */
const manywhere = `
: La Rioja, San Juan, Santa Cruz, Sucre, Concepción, Santander, Bolívar, Valencia, Granada, Córdoba
: León, Mérida, Trujillo, San Martín, San Miguel, San Cristóbal
`;

/** As a dateline or `Senator A (D-Calif.)` has them. */
const englishAbbreviations = `
US: Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Kans., Ky., La., Md.
US: Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nebr., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla.
US: Ore., Oreg., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wisc., Wyo., N.Y.C.
CA: Ont., Que., B.C., Alta., Sask., Man.
`;

export const regions: readonly SharedWords[] = [
  ...sharedTable('region', table),
  ...sharedTable('region', manywhere),
  ...sharedTable('region', englishAbbreviations, 'en'),
];
