// What was noted beside a readout as threads of comments at the words: the server keeps where they are, the editor shows them.
import {
  type Comment,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  commands,
  comments,
  type Disposable,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import {
  type Decided,
  languageId,
  notesRequest,
  rewordNoteRequest,
  stepBackRequest,
  type WireNote,
} from '../../server/src/lsp/protocol.ts';
import type { Conversation } from './conversation.ts';
import { toRange } from './review/places.ts';

type NoteComment = Comment & { readonly uri: string; readonly id: string; readonly note: string };

export class Notes {
  private readonly conversation: Conversation;
  private readonly controller = comments.createCommentController('readouts.notes', 'Notes on readouts');
  /** By address of the readout and id of the note. */
  private readonly threads = new Map<string, CommentThread>();
  private readonly listeners: readonly Disposable[];

  constructor(conversation: Conversation) {
    this.conversation = conversation;
    this.listeners = [
      this.controller,
      conversation.onNews(() => void this.refresh()),
      workspace.onDidOpenTextDocument((document) => void this.refreshOne(document)),
      workspace.onDidCloseTextDocument((document) => this.drop(document.uri.toString(), new Set())),
      commands.registerCommand('readouts.notes.edit', (comment: NoteComment) => this.edit(comment)),
      commands.registerCommand('readouts.notes.save', (comment: NoteComment) => this.save(comment)),
      commands.registerCommand('readouts.notes.cancel', (comment: NoteComment) => this.show(comment)),
      commands.registerCommand('readouts.notes.remove', (comment: NoteComment) => this.remove(comment)),
    ];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private async refresh(): Promise<void> {
    await Promise.all(workspace.textDocuments.map((document) => this.refreshOne(document)));
  }

  private async refreshOne(document: TextDocument): Promise<void> {
    if (!isReadout(document)) return;
    const uri = document.uri.toString();
    const notes = await this.conversation.ask<WireNote[]>(notesRequest, { uri });
    if (notes === null) return;
    this.drop(uri, new Set(notes.map(({ id }) => id)));
    for (const note of notes) {
      const key = keyOf(uri, note.id);
      const known = this.threads.get(key);
      const comment = commentOf(uri, note);
      if (known) {
        known.range = toRange(note.range);
        // What somebody is typing in it stays.
        if (known.comments[0]?.mode !== CommentMode.Editing) known.comments = [comment];
      } else this.threads.set(key, this.shown(document, toRange(note.range), comment));
    }
  }

  private shown(document: TextDocument, range: Range, comment: NoteComment): CommentThread {
    const thread = this.controller.createCommentThread(document.uri, range, [comment]);
    thread.canReply = false;
    thread.label = labelOf(document, range);
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    return thread;
  }

  /** All of a readout but those that are still there. */
  private drop(uri: string, left: ReadonlySet<string>): void {
    for (const [key, thread] of this.threads) {
      if (thread.uri.toString() !== uri || left.has(key.slice(uri.length + 1))) continue;
      thread.dispose();
      this.threads.delete(key);
    }
  }

  /** In its place; what is typed are the words themselves. */
  private edit(comment: NoteComment): void {
    const thread = this.threads.get(keyOf(comment.uri, comment.id));
    if (thread) thread.comments = [{ ...comment, mode: CommentMode.Editing, body: comment.note }];
  }

  /** To be read, as it is in the file. */
  private show(comment: NoteComment): void {
    const thread = this.threads.get(keyOf(comment.uri, comment.id));
    if (thread) thread.comments = [{ ...comment, mode: CommentMode.Preview, body: comment.note }];
  }

  private async save(comment: NoteComment): Promise<void> {
    const { uri, id, body } = comment;
    const note = typeof body === 'string' ? body : body.value;
    const answer = await this.conversation.ask<Decided>(rewordNoteRequest, { uri, id, note });
    if (answer) await this.conversation.apply(answer);
    this.show(comment);
    await this.refresh();
  }

  private async remove({ uri, id }: NoteComment): Promise<void> {
    const answer = await this.conversation.ask<Decided>(stepBackRequest, { made: [{ uri, id }] });
    if (answer) await this.conversation.apply(answer);
    await this.refresh();
  }
}

const labelOf = (document: TextDocument, range: Range): string =>
  `Note on “${document.getText(range).replace(/\s+/g, ' ').slice(0, 60)}”`;

/** Its body is a string, which is shown and read aloud as it is; Markdown is not meant. */
function commentOf(uri: string, { id, note, creator, created }: WireNote): NoteComment {
  return {
    ...{ uri, id, note, mode: CommentMode.Preview, contextValue: 'note' },
    author: { name: creator ?? 'Unsigned' },
    body: note,
    ...(created && { timestamp: new Date(created) }),
  };
}

const isReadout = (document: TextDocument): boolean =>
  languages.match({ language: languageId }, document) > 0;

const keyOf = (uri: string, id: string): string => `${uri} ${id}`;
