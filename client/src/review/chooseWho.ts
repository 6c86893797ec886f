// A list of who may be meant, the likeliest first; whatever is typed is searched for in the register.
import { type QuickPickItem, window } from 'vscode';
import {
  type Candidate,
  candidatesRequest,
  type OpenItem,
  type StepParams,
} from '../../../server/src/lsp/protocol.ts';
import type { Conversation } from '../conversation.ts';

type Choice = Omit<StepParams, 'places'>;
type ChoiceItem = QuickPickItem & { readonly choice: Choice };

/** Undefined where nobody is chosen. */
export function chooseWho(
  conversation: Conversation,
  { uri, range, name }: OpenItem,
): Promise<Choice | undefined> {
  const list = window.createQuickPick<ChoiceItem>();
  list.title = `Who is “${name}”?`;
  list.placeholder = 'Type to search the register';
  list.matchOnDescription = true;
  const others: ChoiceItem[] = [
    {
      label: '$(add) Somebody new',
      description: 'added to the register',
      choice: { verdict: 'new' },
      alwaysShow: true,
    },
    { label: '$(circle-slash) No person', choice: { verdict: 'nobody' }, alwaysShow: true },
  ];
  const look = async (query: string) => {
    const found = await conversation.ask<Candidate[]>(candidatesRequest, {
      ...{ uri, position: range.start, ...(query.trim() && { query }) },
    });
    // What was typed meanwhile has its own answer.
    if (query !== list.value) return;
    const items = (found ?? []).map(({ id, name: label, detail }): ChoiceItem => {
      // One line, as the name is in it.
      const description = detail.startsWith(label) ? detail.slice(label.length + 2) : detail;
      return { label, description, choice: { verdict: 'is', person: id }, alwaysShow: true };
    });
    list.items = [...items, ...others];
  };
  return new Promise((resolve) => {
    list.onDidChangeValue(look);
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.choice);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
    void look('');
  });
}
