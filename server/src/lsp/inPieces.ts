// A long list in pieces, for a client that asks for it so: it shows the first while the others are on their way.
import type { ServerRequestHandler } from 'vscode-languageserver';
import type { Handler } from './fence.ts';

const size = 200;

export function inPieces<Params, Item>(
  ask: Handler<Params, Item[] | null>,
): ServerRequestHandler<Params, Item[] | null, Item[], void> {
  return (params, token, _progress, pieces) => {
    const answer = ask(params, token);
    if (!pieces || !Array.isArray(answer)) return answer;
    for (let start = 0; start < answer.length; start += size)
      pieces.report(answer.slice(start, start + size));
    // What was sent in pieces is not said again.
    return [];
  };
}
