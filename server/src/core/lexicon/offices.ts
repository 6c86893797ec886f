// Which words of a title name the same office, across words, genders and languages: `Chancellor`, `canciller`, `Secretary of Foreign Affairs`.
import { fold } from '../text/fold.ts';

/** An office as two titles can be compared by it. */
export interface Office {
  /** `foreign minister`, `president`, `secretary`: gender and synonyms removed. */
  readonly head: string;
  /** The noun itself, without its gender: `minist`, `secretary`. */
  readonly noun: string;
  /** In Spanish, where the head tells it. */
  readonly gender: 'f' | 'm' | undefined;
  /** All its words, folded. */
  readonly text: string;
  /** The words that narrow it, folded: `deputy`, `homeland`, `security`. */
  readonly words: ReadonlySet<string>;
  /** It stands below the office that the head names alone: deputy, vice, under. */
  readonly lower: boolean;
}

const FOREIGN = /\b(foreign|external|exterior|exteriores|externas|diplomacia)\b/;
const MINISTER = /\b(minister|secretary|ministr[oa]|secretari[oa]|titular|jef[ea]|premier)\b/;
const LOWER =
  /\b(deputy|vice|assistant|under|undersecretary|alternate|associate|viceministr[oa]|subsecretari[oa]|vicepresident[ea]|adjunt[oa]|sub|vicecanciller|parliamentary|undersecretary)\b/;
const EMPTY = new Set(
  'the of for to and at in on de del la el los las y e para en con a al the s acting former interim ex encargado encargada'.split(
    ' ',
  ),
);
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(prime ministers?|premier|primer ministro|primera ministra|taoiseach|president[ea] del gobierno|president[ea] del consejo|jef[ea] del ejecutivo|jef[ea] del? gobierno|head of government|pm)\b/,
    'prime minister',
  ],
  [/\b(president[ea] municipal|alcalde|alcaldesa|edil|mayors?|intendent[ea])\b/, 'mayor'],
  [/\b(vice ?presidents?|vicepresident[ea]s?)\b/, 'vice president'],
  [/\b(presidents?|president[ea]s?|pres|mandatari[oa]s?|jef[ea] del? estado|head of state)\b/, 'president'],
  [/\b(secretary general|general secretary|secretari[oa] general)\b/, 'secretary general'],
  [/\b(ambassadors?|embajador|embajadora|embajadores|amb|emb)\b/, 'ambassador'],
  [/\b(ministers?|ministr[oa]s?)\b/, 'minister'],
  [/\b(secretary|secretaries|secretari[oa]s?|sec)\b/, 'secretary'],
  [/\b(governors?|gobernador|gobernadora|gobernadores|gov|govs)\b/, 'governor'],
  [/\b(senators?|senador|senadora|senadores|sen|sens)\b/, 'senator'],
  [/\b(representatives?|rep|reps)\b/, 'representative'],
  [/\b(advis[oe]rs?|asesor|asesora|asesores)\b/, 'advisor'],
  [/\b(directors?|director|directora|directores)\b/, 'director'],
  [/\b(consuls?|consul general|consules)\b/, 'consul'],
  [/\b(spokesperson|spokesman|spokeswoman|vocer[oa]|portavoz)\b/, 'spokesperson'],
];

/** The office that a title's words name; `head` is the head alone. Total: any words give an office. */
export function officeOf(title: string, head: string): Office {
  const folded = fold(title);
  const foldedHead = fold(head);
  const lower = LOWER.test(folded);
  const words = new Set(
    folded.split(' ').filter((word) => !EMPTY.has(word) && !foldedHead.split(' ').includes(word)),
  );
  return {
    head: headOf(folded, foldedHead),
    noun: nounOf(foldedHead),
    gender: genderOf(foldedHead),
    text: folded,
    words,
    lower,
  };
}

/** `secretaria` and `secretario` are two people; `canciller` may be either. */
const genderOf = (head: string): 'f' | 'm' | undefined =>
  /(ario|stro|jador|nador|ado|efe|lcalde)$/.test(head)
    ? 'm'
    : /(aria|stra|dora|ada|efa|tora|alcaldesa|presidenta)$/.test(head)
      ? 'f'
      : undefined;

const nounOf = (head: string): string => {
  const known = SYNONYMS.find(([words]) => words.test(head));
  return known?.[1] ?? head.replace(/(a|o|as|os|es)$/, '');
};

function headOf(title: string, head: string): string {
  if (/\b(canciller|chancellor|eam)\b/.test(head) || (FOREIGN.test(title) && MINISTER.test(title)))
    return 'foreign minister';
  if (head === 'vice president' || /^vicepresident/.test(head)) return 'vice president';
  // `presidente municipal` is no president, `presidente del Gobierno` a prime minister.
  const whole = SYNONYMS.slice(0, 2).find(([words]) => words.test(title));
  return whole?.[1] ?? nounOf(head);
}
