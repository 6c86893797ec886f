// The tree of what is open: by readout or by person, each with whom the program takes them for.
import {
  type Command,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import {
  type OpenItem,
  type ReviewBy,
  type ReviewOverview,
  reviewItemsRequest,
  reviewRequest,
  type WireGroup,
} from '../../../server/src/lsp/protocol.ts';
import type { Conversation } from '../conversation.ts';

export type Node = { readonly group: WireGroup } | { readonly item: OpenItem };

export class OpenView implements TreeDataProvider<Node> {
  private readonly conversation: Conversation;
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private by: ReviewBy = 'document';

  constructor(conversation: Conversation) {
    this.conversation = conversation;
  }

  get groupedBy(): ReviewBy {
    return this.by;
  }

  group(by: ReviewBy): void {
    this.by = by;
    this.refresh();
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      const overview = await this.conversation.ask<ReviewOverview>(reviewRequest, { by: this.by });
      return (overview?.groups ?? []).map((group) => ({ group }));
    }
    return 'group' in node ? (await this.itemsOf(node.group)).map((item) => ({ item })) : [];
  }

  /** The editor asks when a group is to be revealed, and groups have none. */
  getParent(): undefined {}

  async itemsOf({ key }: WireGroup): Promise<readonly OpenItem[]> {
    return (await this.conversation.ask<OpenItem[]>(reviewItemsRequest, { by: this.by, key })) ?? [];
  }

  getTreeItem(node: Node): TreeItem {
    return 'group' in node ? this.groupItem(node.group) : this.openItem(node.item);
  }

  private groupItem({ key, label, detail, open, uri }: WireGroup): TreeItem {
    const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
    item.id = key;
    item.description = detail;
    item.iconPath = new ThemeIcon(uri === undefined ? 'person' : 'file');
    item.contextValue = 'group';
    const count = `${open} open`;
    const said = detail.includes(count) ? [label, detail] : [label, detail, count];
    item.accessibilityInformation = { label: said.filter((part) => part).join(', ') };
    return item;
  }

  private openItem(open: OpenItem): TreeItem {
    const item = new TreeItem(open.name, TreeItemCollapsibleState.None);
    const isSame = open.proposed === open.name;
    item.description = this.by === 'document' ? (isSame ? open.detail : open.proposed) : fileOf(open.uri);
    item.tooltip = [open.proposed, open.detail, ...open.reasons].filter((part) => part).join('\n');
    item.iconPath = new ThemeIcon(open.person === undefined ? 'question' : 'person');
    item.contextValue = open.person === undefined ? 'open' : 'open.known';
    const said = [open.name, isSame ? '' : open.proposed, open.detail, fileOf(open.uri)];
    item.accessibilityInformation = { label: said.filter((part) => part).join(', ') };
    const show: Command = { title: 'Show', command: 'readouts.review.show', arguments: [{ item: open }] };
    item.command = show;
    return item;
  }
}

const fileOf = (uri: string): string => Uri.parse(uri).path.split('/').at(-1) ?? uri;
