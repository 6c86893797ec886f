// The review: from one who is open to the next, across readouts, with a key for each decision and nothing that has to be dismissed.
import { commands, type Memento, Range, Selection, Uri, window, workspace } from 'vscode';
import {
  type Decided,
  nextOpenRequest,
  type OpenItem,
  type ReviewBy,
  type ReviewOverview,
  reviewItemsRequest,
  reviewRequest,
  type StepParams,
  stepBackRequest,
  stepRequest,
  type WireGroup,
  type WirePlace,
} from '../../../server/src/lsp/protocol.ts';
import type { Conversation } from '../conversation.ts';
import { chooseWho } from './chooseWho.ts';
import { Marks } from './marks.ts';
import { toRange } from './places.ts';
import { Progress } from './progress.ts';
import { Steps } from './steps.ts';
import { WriteProtection } from './writeProtection.ts';

type Direction = 'here' | 'next' | 'previous';

export class Review {
  private readonly conversation: Conversation;
  private readonly marks = new Marks();
  private readonly progress = new Progress();
  private readonly protection = new WriteProtection();
  private isOn = false;
  private item: OpenItem | undefined;
  /** The key of the group that is about to be accepted. */
  private shownGroup: string | undefined;
  private readonly steps: Steps;

  constructor(conversation: Conversation, memory: Memento) {
    this.conversation = conversation;
    this.steps = new Steps(memory);
    conversation.onNews(() => void this.count());
  }

  async step(direction: Direction): Promise<void> {
    const from = this.isOn && direction !== 'here' ? this.item : undefined;
    const editor = window.activeTextEditor;
    const uri = from?.uri ?? editor?.document.uri.toString() ?? '';
    const position = from?.range.start ?? editor?.selection.active ?? { line: 0, character: 0 };
    const next = await this.conversation.ask<OpenItem>(nextOpenRequest, {
      ...{ uri, position, direction },
    });
    if (next) await this.show(next);
    else await this.finish();
  }

  async show(item: OpenItem): Promise<void> {
    this.item = item;
    this.shownGroup = undefined;
    this.isOn = true;
    await commands.executeCommand('setContext', 'readouts.reviewing', true);
    const document = await workspace.openTextDocument(Uri.parse(item.uri));
    const editor = await window.showTextDocument(document, { selection: toRange(item.range) });
    await this.protection.put(document);
    this.marks.show(editor, item);
    await this.count();
  }

  async stop(): Promise<void> {
    this.isOn = false;
    this.item = undefined;
    const editor = window.activeTextEditor;
    // What is typed next is not to take the place of the words that were looked at.
    if (editor) editor.selection = new Selection(editor.selection.start, editor.selection.start);
    this.marks.clear();
    this.progress.hide();
    await commands.executeCommand('setContext', 'readouts.reviewing', false);
    await this.protection.end();
  }

  /** Of an item of the tree, or of the one the review is at. */
  async accept(item = this.item): Promise<void> {
    if (item?.person !== undefined) await this.decide([item], { verdict: 'is', person: item.person });
    else if (item?.isNew) await this.decide([item], { verdict: 'new' });
    else if (item) await this.choose(item);
  }

  /** All who are taken for the same, in all readouts: shown in the tree first, and accepted when it is asked for again. */
  async acceptAll(showGroup: (key: string) => Promise<void>, item = this.item): Promise<void> {
    if (!item) return;
    if (this.shownGroup === item.key) return this.acceptGroup(item, 'person');
    this.shownGroup = item.key;
    await showGroup(item.key);
    this.progress.say('Once more accepts for all that are shown');
  }

  /** Each as proposed; those of whom nothing certain is proposed stay open. */
  async acceptGroup({ key }: Pick<WireGroup, 'key'>, by: ReviewBy): Promise<void> {
    const items = (await this.conversation.ask<OpenItem[]>(reviewItemsRequest, { by, key })) ?? [];
    await this.decide(items, { verdict: items.every(({ isNew }) => isNew) ? 'new' : 'is' });
  }

  async reject(item = this.item): Promise<void> {
    if (item?.person !== undefined) await this.decide([item], { verdict: 'isNot', person: item.person });
    else this.progress.say('Nobody is proposed who could be rejected');
  }

  async choose(item = this.item): Promise<void> {
    const choice = item && (await chooseWho(this.conversation, item));
    if (choice) await this.decide([item], choice);
  }

  async nobody(item = this.item): Promise<void> {
    if (item) await this.decide([item], { verdict: 'nobody' });
  }

  async unsure(item = this.item): Promise<void> {
    if (item) await this.decide([item], { verdict: 'unsure' });
  }

  /** On the selected words, or else on the line. */
  async note(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const { start, end } = selection.isEmpty ? document.lineAt(selection.active.line).range : selection;
    const words = document.getText(new Range(start, end)).replace(/\s+/g, ' ').slice(0, 60);
    const note = await window.showInputBox({ title: `Note on “${words}”` });
    const place = { uri: document.uri.toString(), range: { start, end } };
    if (note) await this.make([place], { verdict: 'note', note });
  }

  /** The last step, whatever it was about. */
  async takeBack(): Promise<void> {
    const last = await this.steps.takeLast();
    if (!last) return void this.progress.say('Nothing is left to take back');
    const answer = await this.conversation.ask<Decided>(stepBackRequest, { made: last.made });
    if (!answer || !(await this.conversation.apply(answer)))
      return void this.progress.say('It is not there any more: somebody else took it back');
    const { uri, range } = last.place;
    const again = await this.conversation.ask<OpenItem>(nextOpenRequest, {
      ...{ uri, position: range.start, direction: 'here' },
    });
    if (again) await this.show(again);
  }

  dispose(): void {
    this.marks.dispose();
    this.progress.dispose();
    this.protection.listener.dispose();
  }

  private async decide(items: readonly OpenItem[], what: Omit<StepParams, 'places'>): Promise<void> {
    const isDone = await this.make(items, what);
    if (isDone && this.isOn) await this.step('next');
  }

  private async make(
    places: readonly (WirePlace & { readonly person?: string })[],
    what: Omit<StepParams, 'places'>,
  ): Promise<boolean> {
    const [place] = places;
    const answer = await this.conversation.ask<Decided>(stepRequest, {
      ...what,
      places: places.map(({ uri, range, person }) => ({ uri, range, ...(person && { person }) })),
    });
    if (!place || !answer || !(await this.conversation.apply(answer))) {
      this.progress.say('Nothing was decided');
      return false;
    }
    await this.steps.add({ place: { uri: place.uri, range: place.range }, made: answer.made });
    return true;
  }

  private async finish(): Promise<void> {
    await this.stop();
    this.progress.say('Nothing is left to decide');
  }

  private async count(): Promise<void> {
    if (!this.isOn) return;
    const overview = await this.conversation.ask<ReviewOverview>(reviewRequest, { by: 'document' });
    if (overview && this.isOn) this.progress.show(overview, this.item);
  }
}
