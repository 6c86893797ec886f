// Where the words begin that were typed before the cursor: those that a name or a title in the making may consist of.

const mostWords = 4;
/** No name has a longer word. */
const longestWord = 40;
const LETTER = /[\p{L}\p{M}\p{N}.'’-]/u;

/** The start of the last word, of the last two, … as far as single spaces join them; empty where no word ends at the cursor. */
export function typedWords(text: string, offset: number): readonly number[] {
  const starts: number[] = [];
  let at = offset;
  while (starts.length < mostWords) {
    let start = at;
    while (start > 0 && at - start <= longestWord && LETTER.test(text[start - 1]!)) start--;
    if (start === at || at - start > longestWord) break;
    starts.push(start);
    if (text[start - 1] !== ' ') break;
    at = start - 1;
  }
  return starts;
}
