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

  /** What is shown and what is read aloud of the step that the review is at. */
  private last: readonly [text: string, aloud: string] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.bar.name = 'Readouts: Review';
    this.bar.command = 'readouts.review.next';
    this.bar.tooltip = new MarkdownString(keys.map(([key, does]) => `\`${key}\` ${does}`).join('  \n'));
  }

  /** Until something else is to be said, or for some seconds. */
  say(words: string): void {
    this.put(words, words);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.last ? this.put(...this.last) : this.bar.hide()), 6000);
  }

  show({ decided, open }: Pick<ReviewOverview, 'decided' | 'open'>, item: OpenItem | undefined): void {
    const count = `${decided} of ${decided + open} decided`;
    const isSame = item?.proposed === item?.name;
    const who =
      item && [item.name, isSame ? '' : item.proposed, item.detail].filter((part) => part).join(', ');
    const proposed = item ? ` – ${item.proposed}${item.isNew ? '' : '?'}` : '';
    this.last = [`Review: ${count}${proposed}`, `${who ? `${who}. ` : ''}${count}`];
    clearTimeout(this.timer);
    this.put(...this.last);
  }

  hide(): void {
    this.last = undefined;
    clearTimeout(this.timer);
    this.bar.hide();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.bar.dispose();
  }

  private put(text: string, aloud: string): void {
    this.bar.text = `$(checklist) ${text}`;
    // A status is read aloud as soon as it is another one: the words of the readout are read as they are selected.
    this.bar.accessibilityInformation = { label: aloud, role: 'status' };
    this.bar.show();
  }
}
