// Semantic tokens as the protocol's numbers, and what has changed in them since they were last told.
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import type { SemanticToken } from '../core/features/semanticTokens/semanticTokensOf.ts';
import { type Lines, toPosition } from './positions.ts';
import { tokenModifiers, tokenTypes } from './protocol.ts';

/** Five numbers a token: lines down, characters on, length, type, modifiers. A token of several lines is one on each. */
export function toTokenData(lines: Lines, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { start, end, type, modifiers } of tokens) {
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    const from = toPosition(lines, start);
    const to = toPosition(lines, end);
    for (let { line } = from; line <= to.line; line++) {
      const character = line === from.line ? from.character : 0;
      const length =
        (line === to.line ? to : toPosition(lines, lines.index.endOf(line))).character - character;
      if (length <= 0) continue;
      data.push(
        ...[line - lastLine, line === lastLine ? character - lastCharacter : character],
        ...[length, tokenTypes.indexOf(type), bits],
      );
      [lastLine, lastCharacter] = [line, character];
    }
  }
  return data;
}

interface Told {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** What clients were last told, for open documents: by canonical address. */
export class ToldTokens {
  readonly #told = new Map<string, Told>();
  #count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const resultId = String(++this.#count);
    this.#told.set(uri, { resultId, data });
    return { resultId, data };
  }

  /** All of them where the client speaks of others than the last. */
  delta(uri: string, previousResultId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#told.get(uri);
    const { resultId } = this.full(uri, data);
    if (before?.resultId !== previousResultId) return { resultId: resultId!, data };
    return { resultId: resultId!, edits: editsBetween(before.data, data) };
  }

  /** Forgets those of documents that are not among these. */
  keep(uris: readonly string[]): void {
    for (const uri of this.#told.keys()) if (!uris.includes(uri)) this.#told.delete(uri);
  }
}

/** One edit: what is typed changes one place. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  const deleteCount = before.length - start - kept;
  const data = after.slice(start, after.length - kept);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
