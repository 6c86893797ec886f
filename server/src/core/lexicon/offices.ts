// Which words of a title name the same office, across words, genders and languages: `Chancellor`, `canciller`, `Secretary of Foreign Affairs`.
import { fold } from '../text/fold.ts';

/** An office as two titles can be compared by it. */
export interface Office {
  /** `foreign minister`, `president`, `secretary`: gender, number and synonyms removed. */
  readonly head: string;
  /** What the head's own word says: `minister` of a foreign minister. */
  readonly noun: string;
  /** In Spanish, where the head tells it: `secretaria` and `secretario` are two people. */
  readonly gender: 'f' | 'm' | undefined;
  /** All its words, folded. */
  readonly text: string;
  /** The words that narrow it, folded: `deputy`, `homeland`, `security`. */
  readonly words: ReadonlySet<string>;
  /** It stands below the office that the head names alone: deputy, vice, under. */
  readonly lower: boolean;
  /** Held at another time: `former President`, `ex canciller`, `expresidenta`. */
  readonly former: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FOREIGN = setOf(
  'foreign external exterior exteriores externas diplomacia sre cancilleria itamaraty tagle',
);
const RELATIONS = setOf('relations relaciones affairs asuntos');
const OF_ANOTHER = setOf('trade comercio comercial policy politica economic economica service servicio');
const MINISTER = setOf(
  'minister secretary ministro ministra secretario secretaria titular jefe jefa premier',
);
const LOWER = setOf(
  'deputy vice assistant under undersecretary alternate associate adjunto adjunta sub parliamentary viceministro viceministra subsecretario subsecretaria vicepresidente vicepresidenta vicecanciller',
);
const FORMER = /^(?:former |ex |ex(?=president|ministr|cancill|embajad|secretari|primer|goberna|alcald))/;
const EMPTY = setOf(
  'the of for to and at in on de del la el los las y e para en con a al s acting former interim ex encargado encargada',
);

/** Words for one office, in either language; of several words, those that narrow it to another office than its noun says. */
const SYNONYMS: Readonly<Record<string, string>> = {
  'prime minister':
    'prime minister, prime ministers, premier, primer ministro, primera ministra, taoiseach, pm, presidente del gobierno, presidenta del gobierno, presidente del consejo, presidenta del consejo, jefe del ejecutivo, jefa del ejecutivo, jefe de gobierno, jefa de gobierno, head of government',
  mayor:
    'mayor, mayors, alcalde, alcaldesa, edil, presidente municipal, presidenta municipal, intendente, intendenta',
  leader: 'leader, leaders, mandatario, mandataria, mandatarios, primer mandatario, primera mandataria',
  'vice president': 'vice president, vice presidents, vicepresidente, vicepresidenta',
  president:
    'president, presidents, presidente, presidenta, presidentes, presidentas, pres, jefe de estado, jefe del estado, head of state',
  'secretary general': 'secretary general, general secretary, secretario general, secretaria general',
  'press secretary': 'press secretary',
  'private secretary': 'private secretary',
  'executive secretary': 'executive secretary, secretario ejecutivo, secretaria ejecutiva',
  'foreign minister': 'canciller, chancellor, cancilleres, eam',
  ambassador: 'ambassador, ambassadors, embajador, embajadora, embajadores, amb, emb',
  minister: 'minister, ministers, ministro, ministra, ministros, ministras',
  secretary: 'secretary, secretaries, secretario, secretaria, secretarios, secretarias, sec',
  governor: 'governor, governors, gobernador, gobernadora, gobernadores, gov, govs',
  senator: 'senator, senators, senador, senadora, senadores, sen, sens',
  representative: 'representative, representatives, rep, reps',
  advisor: 'advisor, advisors, adviser, advisers, asesor, asesora, asesores',
  director: 'director, directors, directora, directores',
  consul: 'consul, consuls, consul general, consules',
  diplomat: 'diplomat, diplomats',
  spokesperson: 'spokesperson, spokesman, spokeswoman, vocero, vocera, portavoz',
};
const headOfWords = new Map(
  Object.entries(SYNONYMS).flatMap(([head, words]) => words.split(', ').map((word) => [word, head] as const)),
);
/** `presidente municipal` is no president, `presidente del Gobierno` a prime minister: the whole title decides. */
const decisive = [...headOfWords].filter(
  ([words, head]) => words.includes(' ') && (head === 'mayor' || head === 'prime minister'),
);

/** The office that a title's words name; `head` is the head alone. Total: any words give an office. */
export function officeOf(title: string, head: string): Office {
  const text = fold(title);
  const noun = fold(head);
  const all = text.split(' ');
  const ofHead = noun.split(' ');
  return {
    head: headOf(text, all, noun),
    noun: nounOf(noun),
    gender: genderOf(noun),
    text,
    words: new Set(all.filter((word) => !EMPTY.has(word) && !ofHead.includes(word))),
    lower: all.some((word) => LOWER.has(word)),
    former: FORMER.test(text),
  };
}

function headOf(text: string, all: readonly string[], noun: string): string {
  const has = (words: ReadonlySet<string>) => all.some((word) => words.has(word));
  // `Minister of Foreign Trade` is another one.
  if (has(FOREIGN) && has(MINISTER) && (has(RELATIONS) || !has(OF_ANOTHER))) return 'foreign minister';
  return decisive.find(([words]) => text.includes(words))?.[1] ?? nounOf(noun);
}

const nounOf = (head: string): string =>
  headOfWords.get(head) ??
  headOfWords.get(head.slice(head.lastIndexOf(' ') + 1)) ??
  headOfWords.get(head.split(' ', 1)[0]!) ??
  head.replace(/(?:es|[aeo]s?)$/, '');

const genderOf = (head: string): 'f' | 'm' | undefined => {
  const first = head.split(' ', 1)[0]!;
  if (/(?:ari|str|ad|ef|nador|bajador|imer)a$|^(?:directora|alcaldesa|presidenta)$/.test(first)) return 'f';
  return /(?:ari|str|ad)o$|(?:efe|nador|bajador)$|^(?:alcalde|director|primer)$/.test(first)
    ? 'm'
    : undefined;
};
