// The fence around each request: a fault costs one answer, never the server, and what was cancelled is not answered.
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

import { reasonOf } from './reasonOf.ts';

export type Phase = 'waiting' | 'running' | 'stopped';

export type Handler<Params, Answer> = (
  params: Params,
  token: CancellationToken,
) => Answer | ResponseError<void> | null;

export type Fence = <Params, Answer>(ask: (params: Params) => Answer) => Handler<Params, Answer>;

/** An answer is null where there is none; a fault is told in the client's log and answered with null as well. */
export function fence(connection: Connection, phase: () => Phase): Fence {
  return (ask) => (params, token) => {
    if (phase() === 'waiting')
      return new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    if (phase() === 'stopped')
      return new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down');
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      return ask(params);
    } catch (error) {
      connection.console.error(reasonOf(error));
      return null;
    }
  };
}
