// Asks the client to ask again for what it shows, soon after something changed of which it cannot know: another file, a setting.
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Session } from './session.ts';

const gatherMilliseconds = 200;

export class Refreshing {
  readonly #connection: Connection;
  readonly #session: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  due(): void {
    if (this.#session.phase !== 'running') return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#refresh();
    }, gatherMilliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #refresh(): void {
    const { refreshes } = this.#session.client;
    const { languages } = this.#connection;
    const asked = [
      refreshes.diagnostics && languages.diagnostics.refresh(),
      refreshes.semanticTokens && languages.semanticTokens.refresh(),
      refreshes.inlayHints && languages.inlayHint.refresh(),
      refreshes.codeLenses && this.#connection.sendRequest(CodeLensRefreshRequest.type),
    ];
    for (const answer of asked) if (answer) answer.catch(() => {});
  }
}
