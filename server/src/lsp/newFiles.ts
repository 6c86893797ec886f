// The files that cures would make: an editor makes them unseen, so the one that was chosen is shown as soon as it is there.
import type { Connection } from 'vscode-languageserver';
import { readoutOf } from '../core/annotations/sideFile.ts';
import type { Fix } from '../core/corpus/fix.ts';
import { applyEdits } from '../core/text/edit.ts';
import { clientUri } from './convert.ts';
import type { Session } from './session.ts';

interface NewFile {
  /** Canonical. */
  readonly uri: string;
  readonly text: string;
}

/** More than are offered at one place. Older ones were not chosen. */
const most = 20;

export class NewFiles {
  readonly #connection: Connection;
  readonly #session: Session;
  #offered: readonly NewFile[] = [];

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  offer({ edits }: Fix): void {
    if (!this.#session.client.showsDocuments) return;
    // Whoever decides about a readout stays in it.
    const made = edits.filter(({ create, uri }) => create && readoutOf(uri) === undefined);
    const files = made.map(({ uri, edits: own }) => ({ uri, text: applyEdits('', own) }));
    this.#offered = [...files, ...this.#offered].slice(0, most);
  }

  /** To be told of every change of a file: nobody says which cure was chosen. */
  changed(uri: string): void {
    if (!this.#offered.some((file) => file.uri === uri)) return;
    const text = this.#textOf(uri);
    if (!this.#offered.some((file) => file.uri === uri && file.text === text)) return;
    this.#offered = [];
    const params = { uri: clientUri(this.#session, uri), takeFocus: true };
    this.#connection.window.showDocument(params).catch(() => {});
  }

  /** Lines end as the editor likes them. */
  #textOf(uri: string): string | undefined {
    const { files } = this.#session.corpus.register;
    const text = this.#session.openDocument(uri)?.text ?? files.find((file) => file.uri === uri)?.text;
    return text?.replaceAll('\r\n', '\n');
  }
}
