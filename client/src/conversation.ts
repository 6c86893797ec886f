// Asking the server what is not the protocol's own, whichever server is running.
import { EventEmitter, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Decided, lookAgainRequest, reviewChanged } from '../../server/src/lsp/protocol.ts';

type WireEdit = Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0];

export class Conversation {
  private client: BaseLanguageClient | undefined;
  private readonly news = new EventEmitter<void>();
  /** What was asked for may have another answer now. */
  readonly onNews = this.news.event;

  use(client: BaseLanguageClient): void {
    this.client = client;
    client.onNotification(reviewChanged, () => this.news.fire());
    this.news.fire();
  }

  /** Null where there is no answer. */
  async ask<Answer>(method: string, params: object): Promise<Answer | null> {
    try {
      return (await this.client?.sendRequest<Answer | null>(method, params)) ?? null;
    } catch {
      return null;
    }
  }

  /** Makes the edit and saves it, as one step; false where nothing came of it. Whatever is asked then is answered from what it made. */
  async apply({ edit, files }: Decided): Promise<boolean> {
    const converted = await this.client?.protocol2CodeConverter.asWorkspaceEdit(edit as WireEdit);
    const isDone = converted !== undefined && (await workspace.applyEdit(converted, { isRefactoring: true }));
    if (isDone) await this.ask(lookAgainRequest, { files });
    return isDone;
  }
}
