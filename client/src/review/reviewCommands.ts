// The commands of the review, and the tree of what is open.
import { commands, type Disposable, type Memento, window } from 'vscode';
import type { ReviewBy } from '../../../server/src/lsp/protocol.ts';
import type { Conversation } from '../conversation.ts';
import { type Node, OpenView } from './openView.ts';
import { Review } from './review.ts';

export function registerReview(conversation: Conversation, memory: Memento): readonly Disposable[] {
  const review = new Review(conversation, memory);
  const view = new OpenView(conversation);
  const tree = window.createTreeView('readouts.open', { treeDataProvider: view, showCollapseAll: true });
  conversation.onNews(() => view.refresh());

  const group = async (by: ReviewBy) => {
    await commands.executeCommand('setContext', 'readouts.openBy', by);
    view.group(by);
  };
  void group('document');

  const showGroup = async (key: string) => {
    await group('person');
    const shown = (await view.getChildren()).find((node) => 'group' in node && node.group.key === key);
    if (shown) await tree.reveal(shown, { expand: true, select: true });
  };

  const itemOf = (node?: Node) => (node && 'item' in node ? node.item : undefined);
  const byName: Readonly<Record<string, (node?: Node) => unknown>> = {
    start: () => review.step('here'),
    next: () => review.step('next'),
    previous: () => review.step('previous'),
    skip: () => review.step('next'),
    stop: () => review.stop(),
    accept: (node) => review.accept(itemOf(node)),
    acceptAll: (node) =>
      node && 'group' in node
        ? review.acceptGroup(node.group, view.groupedBy)
        : review.acceptAll(showGroup, itemOf(node)),
    reject: (node) => review.reject(itemOf(node)),
    choose: (node) => review.choose(itemOf(node)),
    nobody: (node) => review.nobody(itemOf(node)),
    unsure: (node) => review.unsure(itemOf(node)),
    takeBack: () => review.takeBack(),
    note: () => review.note(),
    show: (node) => node && 'item' in node && review.show(node.item),
    byDocument: () => group('document'),
    byPerson: () => group('person'),
  };
  return [
    tree,
    review,
    ...Object.entries(byName).map(([name, run]) => commands.registerCommand(`readouts.review.${name}`, run)),
  ];
}
