// What generated readouts in Spanish are made of.
import type { Language } from './language.ts';
import type { Official } from './officials.ts';

export const spanish: Language = {
  headlines: [
    '{1} se reúne con {2}',
    '{1} sostiene llamada con {2}',
    '{host} y {guest} fortalecen la cooperación en materia de {topic}',
    'Concluye la visita de {2} a {host}',
    '{1} y {2} revisan avances en {topic}',
  ],
  datelines: [
    '{city}, {date}.– ',
    '{city}, a {date}.- ',
    '{city} ({date}). ',
    'El día de hoy, ',
    'Este {day}, ',
    '{date}\n\n',
    '',
  ],
  openings: [
    '{1} se reunió con {2} para conversar sobre {topic} y {topic}.',
    '{1} sostuvo una llamada telefónica con {2} sobre {topic}.',
    '{1} recibió a {2} en el {place}, donde revisaron los avances en {topic}.',
    '{1} mantuvo un encuentro bilateral con {2} en el marco de la {programme}.',
    '{1} encabezó con {2} y {3} la reunión de trabajo que se celebró en el {place}.',
    'una delegación encabezada por {1} viajó a {city} para dialogar con {2} sobre {topic}.',
  ],
  sentences: [
    '{1} reiteró la importancia de la relación entre {host} y {guest}, y celebró los avances alcanzados en la {programme}.',
    'Ambas partes acordaron seguir trabajando en {topic}, con pleno respeto a la soberanía de los dos países.',
    'También conversaron sobre {topic} y la necesidad de atender sus causas en la región.',
    '{2} agradeció a {1} la hospitalidad del pueblo de {host} y subrayó la urgencia de avanzar en {topic}.',
    '{1.role} destacó que {topic} requiere una respuesta compartida, y que ningún país puede enfrentar solo ese reto.',
    '{2.role} señaló que la {programme} ha permitido a los dos gobiernos intercambiar información de manera oportuna.',
    'Durante la reunión, {3} presentó los resultados del grupo de trabajo sobre {topic}, que ha sesionado cuatro veces este año.',
    '{4} y {5} describieron las inversiones que se llevan a cabo en la frontera, entre ellas la modernización del {place}.',
    'Asimismo, los funcionarios intercambiaron puntos de vista sobre {topic}, {topic} y la situación del hemisferio.',
    '{1} y {2} se comprometieron a profundizar la asociación estratégica y a celebrar la próxima {programme} en {city}.',
    'Más temprano, {2} visitó el {place}, en compañía de {6}, y recorrió una exposición sobre {topic}.',
    'Respecto de {topic}, {3} adelantó que los dos países presentarán un plan conjunto antes de que termine el año.',
    'El encuentro permitió además hacer un balance del comercio, que creció 12 por ciento en el último año y alcanzó los 61 mil millones de dólares.',
    'Las dos delegaciones reconocieron que persisten desafíos, y acordaron que los expertos informen en un plazo de noventa días.',
    'De acuerdo con {4}, más de 3,500 familias se han beneficiado desde que el programa comenzó en 2019.',
    '{5} recordó que {guest} fue de los primeros en apoyar la iniciativa, y pidió que se incluya a las autoridades locales.',
    'Los participantes expresaron su preocupación por la situación humanitaria y llamaron a la entrega inmediata de la ayuda.',
    'El próximo {day}, {1.role} viajará a {city} para participar en la {programme}.',
    'Acordaron mantenerse en comunicación estrecha durante las próximas semanas y dar seguimiento a los acuerdos.',
    '{6} agregó que los siguientes pasos incluyen capacitación, equipo y un registro común, que se financiarán por partes iguales.',
  ],
  quotations: [
    '“No partimos de cero: lo que hemos construido en {topic} pertenece a nuestros dos pueblos”, afirmó {1}.',
    '«Esta es una asociación entre iguales», dijo {2}. «Se mide por lo que hace por las comunidades de ambos lados».',
    '{3} sostuvo que “nadie quedará fuera de la conversación sobre {topic}, y nadie debería quedar fuera”.',
    '“Vinimos a escuchar y nos vamos con un calendario”, declaró {2.role} al término del encuentro.',
  ],
  lists: [
    '{1} estuvo acompañado por {list}.',
    'Por parte de {guest} participaron {list}.',
    'La delegación estuvo integrada por {list}.',
    'Asistieron también {list}.',
    'Participantes:\n\n{bullets}',
  ],
  endings: [
    '—o0o—',
    '###',
    'Inicio | Prensa | Comunicados',
    'Compartir   Imprimir',
    'Para más información, consulte el sitio de la Secretaría.',
  ],
  topics: [
    'seguridad regional',
    'migración ordenada',
    'energías limpias',
    'cadenas de suministro',
    'cambio climático',
    'tráfico de armas',
    'integración económica',
    'gestión del agua',
    'derechos humanos',
    'seguridad alimentaria',
    'ciberseguridad',
    'movilidad laboral',
    'protección de refugiados',
    'servicios consulares',
    'la crisis en Haití',
    'la guerra en Ucrania',
    'economía digital',
    'infraestructura fronteriza',
    'salud pública',
    'minerales críticos',
    'patrimonio cultural',
    'atención de desastres',
    'educación y ciencia',
    'la reforma de las Naciones Unidas',
    'el Tratado entre México, Estados Unidos y Canadá',
    'el Acuerdo de París',
    'la Declaración de Los Ángeles sobre Migración y Protección',
    'el Tapón del Darién',
    'la Agenda 2030',
    'el Sistema de la Integración Centroamericana',
  ],
  places: [
    'Palacio Nacional',
    'Palacio de San Carlos',
    'Edificio Libertad',
    'Puerto de Santa Elena',
    'Museo de Antropología',
    'Instituto de Estudios Diplomáticos',
    'Centro Cultural Otero',
    'Puente Internacional Mesa de Otero',
  ],
  programmes: [
    'Cumbre de las Américas',
    'Comisión Binacional',
    'Alianza del Pacífico',
    'Cumbre Iberoamericana',
    'Asamblea General de las Naciones Unidas',
    'Reunión del Grupo de Alto Nivel de Seguridad',
    'Comisión Mixta de Ciencia y Tecnología',
    'Conferencia sobre Migración y Desarrollo',
  ],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  days: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
  dateOf: (day, month, year) => `${day} de ${month} de ${year}`,
  countryOf: (official) => official.country.es.name,
  introduction(official, random) {
    const { name, country } = official;
    const { before, after } = formsOf(official);
    const { people } = country.es;
    switch (random.below(5)) {
      case 0:
        return `${articleOf(official)} ${after} de ${country.es.name}, ${name.full},`;
      case 1:
        return `${name.full}, ${after} de ${country.es.name},`;
      case 2:
        return `${articleOf(official)} ${before} ${name.female ? people.replace(/o$/, 'a') : people}, ${name.full},`;
      default:
        return `${articleOf(official)} ${before} ${name.full}`;
    }
  },
  entry(official, random) {
    const { after } = formsOf(official);
    return random.chance(0.5)
      ? `${official.name.full}, ${after}`
      : `${articleOf(official)} ${after}, ${official.name.full}`;
  },
  short(official, random) {
    const { name } = official;
    return random.chance(0.4)
      ? name.short
      : `${articleOf(official)} ${formsOf(official).before} ${name.short}`;
  },
  role: (official) => `${articleOf(official)} ${formsOf(official).role}`,
  contracted: (sentence) => sentence.replace(/\b(a|de) el /g, (_, word: string) => `${word}l `),
};

const articleOf = ({ name }: Official): string => (name.female ? 'la' : 'el');

function formsOf({ name, office }: Official) {
  const form = name.female ? 1 : 0;
  return { before: office.es.before[form], after: office.es.after[form], role: office.es.role[form] };
}
