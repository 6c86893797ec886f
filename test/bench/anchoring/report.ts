// How decisions are found again after edits, as a page of Markdown.
import { type Difficulty, hard, plain } from './cases.ts';
import { likeHypothesis } from './hypothesis.ts';
import { type Matcher, outcomes, scoresOf, withQuoteAlone, withTextBefore } from './scores.ts';

const matchers: readonly (readonly [string, Matcher])[] = [
  ['**`findAgain`, the earlier text known**', withTextBefore],
  ['`findAgain`, by the quote alone', withQuoteAlone],
  ['as Hypothesis does', likeHypothesis],
];

export function anchoringReport(cases: number): string {
  const seeds = Array.from({ length: cases }, (_, seed) => seed);
  return `# What is found again

\`npm run bench -- --only anchoring\`: ${cases.toLocaleString('en')} readouts each with one annotated name or office, which are edited: words around it, sentences, paragraphs moved,
its spelling, its place taken away, somebody else in its place. The plain ones name few people again and again. In the hard ones
the names share words or differ in a letter, the same sentence stands in several places, and up to four edits are made at once.

${tableOf('plain', seeds, plain)}

${tableOf('hard', seeds, hard)}

*Wrong*: another place. *Lost*: none, though it is there. *Ghost*: one, though it was taken away.
`;
}

function tableOf(name: string, seeds: readonly number[], difficulty: Difficulty): string {
  const rows = matchers.map(([title, matcher]) => {
    const start = performance.now();
    const scores = scoresOf(matcher, seeds, difficulty);
    const time = (performance.now() - start) / seeds.length;
    const there = scores.right + scores.wrong + scores.lost;
    const rates = [
      `${((100 * scores.right) / there).toFixed(1)} %`,
      `${((100 * (scores.wrong + scores.ghost)) / seeds.length).toFixed(2)} %`,
    ];
    return [title, ...outcomes.map((outcome) => String(scores[outcome])), ...rates, time.toFixed(1)];
  });
  const head = [name, ...outcomes, 'right of those there', 'wrong or ghost', 'ms'];
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
