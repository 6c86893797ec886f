// Marks in the text whom the review is at: by a frame, not by colour alone, with who is proposed behind the words.
import {
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  languages,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import { languageId, type OpenItem } from '../../../server/src/lsp/protocol.ts';
import { toRange } from './places.ts';

export class Marks implements InlayHintsProvider {
  private readonly current = window.createTextEditorDecorationType({
    border: '2px solid',
    borderColor: new ThemeColor('focusBorder'),
    borderRadius: '3px',
  });
  private readonly others = window.createTextEditorDecorationType({
    border: '1px dotted',
    borderColor: new ThemeColor('focusBorder'),
    borderRadius: '3px',
    overviewRulerColor: new ThemeColor('focusBorder'),
  });
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeInlayHints = this.changed.event;
  private readonly hints = languages.registerInlayHintsProvider({ language: languageId }, this);
  private marked: { readonly editor: TextEditor; readonly item: OpenItem } | undefined;

  show(editor: TextEditor, item: OpenItem): void {
    this.clear();
    this.marked = { editor, item };
    const own = toRange(item.range);
    editor.setDecorations(this.current, [own]);
    const mentions = item.mentions.map(toRange).filter((range) => !range.isEqual(own));
    editor.setDecorations(this.others, mentions);
    this.changed.fire();
  }

  clear(): void {
    for (const decoration of [this.current, this.others]) this.marked?.editor.setDecorations(decoration, []);
    this.marked = undefined;
    this.changed.fire();
  }

  /** As a hint, since lines are broken around it; a decoration would push words out of sight. */
  provideInlayHints(document: TextDocument): InlayHint[] {
    const item = this.marked?.item;
    if (!item || this.marked?.editor.document !== document) return [];
    const hint = new InlayHint(toRange(item.range).end, `‹${item.proposed}${item.isNew ? '' : '?'}›`);
    hint.paddingLeft = true;
    return [hint];
  }

  dispose(): void {
    this.clear();
    this.hints.dispose();
  }
}
