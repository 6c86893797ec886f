// How far the review is, in the status bar.
import { MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { OpenItem, ReviewOverview } from '../../../server/src/lsp/protocol.ts';

/** What each key does, in the order in which they are told. */
const keys = [
  ['a', 'accept'],
  ['A', 'accept for all who are taken for the same'],
  ['r', 'it is not them'],
  ['c', 'choose who it is'],
  ['x', 'it is nobody'],
  ['d', 'in doubt: nobody can say'],
  ['s', 'skip'],
  ['u', 'take back the last decision'],
  ['m', 'write a note'],
  ['F8', 'next; with Shift the one before'],
  ['Escape', 'leave the review'],
] as const;

export class Progress {
  private readonly bar = window.createStatusBarItem('readouts.review', StatusBarAlignment.Left, 10);

  constructor() {
    this.bar.name = 'Readouts: Review';
    this.bar.command = 'readouts.review.next';
    this.bar.tooltip = new MarkdownString(keys.map(([key, does]) => `\`${key}\` ${does}`).join('  \n'));
  }

  show({ decided, open }: Pick<ReviewOverview, 'decided' | 'open'>, item: OpenItem | undefined): void {
    const count = `${decided} of ${decided + open} decided`;
    const who = item && [item.name, item.proposed, item.detail].filter((part) => part).join(', ');
    const proposed = item ? ` – ${item.proposed}${item.isNew ? '' : '?'}` : '';
    this.bar.text = `$(checklist) Review: ${count}${proposed}`;
    this.bar.accessibilityInformation = { label: `Review: ${count}. ${who ?? ''}` };
    this.bar.show();
  }

  hide(): void {
    this.bar.hide();
  }

  dispose(): void {
    this.bar.dispose();
  }
}
