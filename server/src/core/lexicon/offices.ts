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
    /\b(prime minister|premier|primer ministro|primera ministra|taoiseach|president[ea] del gobierno|president[ea] del consejo|jef[ea] del? gobierno|head of government)\b/,
    'prime minister',
  ],
  [/\b(president[ea] municipal|alcalde|alcaldesa|edil|mayor|intendent[ea])\b/, 'mayor'],
  [/\b(president|presidente|presidenta|mandatari[oa]|jef[ea] del? estado|head of state)\b/, 'president'],
  [/\b(vice ?president|vicepresident[ea])\b/, 'vice president'],
  [/\b(secretary general|general secretary|secretari[oa] general)\b/, 'secretary general'],
  [/\b(ambassador|embajador|embajadora)\b/, 'ambassador'],
  [/\b(minister|ministro|ministra)\b/, 'minister'],
  [/\b(secretary|secretario|secretaria)\b/, 'secretary'],
  [/\b(governor|gobernador|gobernadora)\b/, 'governor'],
  [/\b(senator|senador|senadora)\b/, 'senator'],
  [/\b(advis[oe]r|asesor|asesora)\b/, 'advisor'],
  [/\b(director|directora)\b/, 'director'],
  [/\b(consul|consul general)\b/, 'consul'],
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
