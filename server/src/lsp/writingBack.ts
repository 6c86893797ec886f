// Brings the side file of a readout that was saved to the text of now: by an edit that the editor makes, never behind its back.
import type { Connection } from 'vscode-languageserver';
import { updatePlaces } from '../core/features/updatePlaces.ts';
import { canonicalUri } from './canonicalUri.ts';
import { toWorkspaceEdit } from './cures.ts';
import { reasonOf } from './reasonOf.ts';
import type { Session } from './session.ts';

export class WritingBack {
  readonly #connection: Connection;
  readonly #session: Session;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  async saved(clientUri: string): Promise<void> {
    const { client } = this.#session;
    if (!client.appliesEdits) return;
    const fix = updatePlaces(this.#session.corpus, canonicalUri(clientUri));
    const edit = fix && toWorkspaceEdit(this.#session, fix);
    if (!edit) return;
    try {
      // Editors that know what it is save the side file with the readout.
      await this.#connection.workspace.applyEdit({
        label: fix.title,
        edit,
        ...(client.editMetadata && { metadata: { isRefactoring: true } }),
      });
    } catch (error) {
      this.#connection.console.warn(`${fix.title}: ${reasonOf(error)}`);
    }
  }
}
