// Names of invented persons: common given names and surnames, put together by chance.
import type { NamingStyle } from './countries.ts';
import type { Random } from './random.ts';

export interface PersonName {
  readonly full: string;
  /** As the person is called after the first mention. */
  readonly short: string;
  readonly female: boolean;
}

interface Stock {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surnames: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

const stocks: Readonly<Record<NamingStyle, Stock>> = {
  english: {
    women: list(
      'Abigail Alice Audrey Bridget Carolyn Charlotte Dorothy Edith Eleanor Frances Grace Harriet Irene Joan Judith Laurel Marjorie Nora Pamela Ruth Sheila Sylvia Teresa Vivian Winifred',
    ),
    men: list(
      'Albert Arthur Bernard Calvin Clifford Dennis Desmond Edgar Ernest Floyd Gerald Gordon Harold Howard Irving Leonard Malcolm Nathaniel Norman Philip Roland Russell Stanley Vernon Walter',
    ),
    surnames: list(
      'Alderton Ashworth Bancroft Barlowe Beckford Birchall Blakemore Bradwell Brightman Calloway Carmody Chadwick Cheswick Colbourne Cranfield Dalrymple Danforth Dunmore Eastwick Ellsworth Fairbairn Farnham Fenwick Fitzgerald Garland Gresham Hallam Harcourt Haverford Hollister Huxtable Ingleby Kettering Kingsley Langford Leland MacAllister McKendrick Merriweather Middlebrook Northcote O’Donnell O’Keefe Pemberton Penhaligon Prescott Quimby Radcliffe Ravenscroft Rutherford Sheffield Somerset Stapleton Standish Thackeray Thornbury Underhill Wainwright Wetherby Whitcomb Winthrop Woodbridge Wycliffe Yarborough',
    ),
  },
  spanish: {
    women: list(
      'Adela Alma Amalia Beatriz Blanca Carlota Catalina Celia Dolores Elvira Emilia Esperanza Estela Fernanda Graciela Irene Itzel Jimena Josefina Leonor Lorena Lucía Magdalena Mariana Matilde Natalia Noemí Paloma Pilar Ramona Rocío Sofía Tamara Ximena Yolanda',
    ),
    men: list(
      'Abelardo Adolfo Agustín Alonso Anselmo Aurelio Benito Bernardo Braulio Camilo Clemente Dionisio Eduardo Efraín Eleazar Evaristo Fabián Fermín Gonzalo Gustavo Hilario Horacio Ignacio Isidro Jacinto Joaquín Leandro Lisandro Mauricio Nicanor Octavio Pascual Ramiro Rodrigo Rubén Salvador Tadeo Ulises Vicente Zacarías',
    ),
    surnames: list(
      'Abascal Acevedo Aguilera Alatriste Alcántara Almeida Alvarado Anzures Arizmendi Arriaga Balderas Barragán Benavides Bermúdez Bustamante Cabañas Calderón Camarena Cárdenas Carranza Castañeda Cervantes Cifuentes Covarrubias Cuéllar Del_Río De_la_Garza De_la_Torre Domínguez Echeverría Elizondo Escandón Espinoza Figueroa Fonseca Gallardo Garibay Godínez Guajardo Huerta Ibáñez Iturbide Jaramillo Labastida Landeros Larrañaga Lizárraga Luján Maldonado Manzanares Mondragón Montemayor Narváez Olvera Orozco Padilla Palacios Quezada Quiñones Quiroga Rebolledo Rentería Robles Saavedra Salcedo Sandoval Santillán Sepúlveda Tejeda Tovar Urquiza Valdivia Velarde Villaseñor Yáñez Zambrano Zepeda',
    ),
  },
  portuguese: {
    women: list('Ana Beatriz Camila Fátima Helena Inês Joana Luciana Márcia Patrícia Renata Simone'),
    men: list('Afonso Caetano Davi Fábio Geraldo Henrique João Luís Marcelo Otávio Rogério Tiago'),
    surnames: list(
      'Almada Azevedo Barbosa Bittencourt Cavalcanti Coutinho Da_Cunha De_Moraes Drummond Falcão Guimarães Lacerda Magalhães Meireles Nogueira Pacheco Queiroz Rezende Sampaio Tavares Vasconcelos',
    ),
  },
  german: {
    women: list(
      'Annegret Birgit Claudia Friederike Gisela Hannelore Ingrid Katja Liesel Renate Sabine Ulrike',
    ),
    men: list(
      'Bernd Dieter Egon Florian Gerhard Heinrich Jürgen Karl-Heinz Lothar Matthias Reinhard Wolfgang',
    ),
    surnames: list(
      'Achterberg Bachmann Brandstetter Dornbusch Eichendorff Falkenhagen Grünwald Hohenberg Kesselring Lindner Marquardt Niedermayer Oberländer Pfeiffer Rosenthal Schönfeld Steinbrück Treskow von_Arnsberg von_der_Heide Wagenknecht Zimmermann',
    ),
  },
  dutch: {
    women: list('Anneke Femke Hanneke Ingeborg Marijke Saskia Wilhelmina Willemijn'),
    men: list('Adriaan Bastiaan Cornelis Diederik Gijsbert Hendrik Maarten Willem'),
    surnames: list(
      'Bakhuizen Dijkstra Groenendijk Hoogeveen Kuipers Oosterhout Schoonhoven van_Beveren van_den_Broek van_der_Linden Verhoeven Wijnands Zonneveld',
    ),
  },
  korean: {
    women: list('Bo-ra Da-hye Eun-joo Hye-jin Ji-won Min-seo Soo-ah Yoon-hee'),
    men: list('Dong-wook Hyun-soo Jae-min Joon-ho Kyung-tae Sang-hoon Seung-jin Tae-yang'),
    surnames: list('Bae Cho Han Hwang Jang Kang Kwon Lim Moon Noh Oh Seo Shin Yang'),
  },
};

export function nameBy(random: Random, style: NamingStyle): PersonName {
  const { women, men, surnames } = stocks[style];
  const female = random.chance(0.45);
  const given = random.pick(female ? women : men);
  const surname = random.pick(surnames).replaceAll('_', ' ');
  if (style === 'korean') return { full: `${surname} ${given}`, short: surname, female };
  if (style === 'spanish') {
    const second = random.chance(0.6) ? ` ${random.pick(surnames).replaceAll('_', ' ')}` : '';
    const middle = random.chance(0.3) ? ` ${random.pick(female ? women : men)}` : '';
    return { full: `${given}${middle} ${surname}${second}`, short: surname, female };
  }
  const initial =
    style === 'english' && random.chance(0.3) ? ` ${random.pick(list('A. B. D. J. L. M. R. W.'))}` : '';
  const hyphen = random.chance(0.08) ? `-${random.pick(surnames).replaceAll('_', ' ')}` : '';
  return { full: `${given}${initial} ${surname}${hyphen}`, short: surname + hyphen, female };
}
