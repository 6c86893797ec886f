// What the client can do, out of all that it says in `initialize`: nothing optional is taken for granted, no client is known by name.
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { CardFormat } from '../core/corpus/cardText.ts';
import type { ColumnUnit } from '../core/text/wideCharacters.ts';

export interface ClientAbilities {
  /** What it wants columns counted in, as far as we can. */
  readonly columnUnit: ColumnUnit;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly hoverFormat: CardFormat;
  readonly completionFormat: CardFormat;
  /** Shows what is beside a label in the list itself. */
  readonly completionDetails: boolean;
  readonly nestedSymbols: boolean;
  /** Takes links, which tell more than places. */
  readonly links: Readonly<
    Record<'definition' | 'declaration' | 'typeDefinition' | 'implementation', boolean>
  >;
  /** How many folds it takes; undefined where it takes all. */
  readonly mostFolds: number | undefined;
  readonly codeActionLiterals: boolean;
  /** Asks for the edit of an action when it is chosen. */
  readonly resolvesCodeActions: boolean;
  readonly preparesRename: boolean;
  readonly pullsDiagnostics: boolean;
  /** What it can be asked to ask for again. */
  readonly refreshes: Readonly<
    Record<'diagnostics' | 'semanticTokens' | 'inlayHints' | 'codeLenses', boolean>
  >;
  readonly codeDescriptions: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly showsDocuments: boolean;
  /** Makes an edit that it did not ask for. */
  readonly appliesEdits: boolean;
  /** Takes it that an edit is a refactoring, and saves then what it made. */
  readonly editMetadata: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly deletesFiles: boolean;
  /** Lets the person choose among the changes of an edit. */
  readonly changeAnnotations: boolean;
}

export function clientAbilities({ capabilities }: Pick<InitializeParams, 'capabilities'>): ClientAbilities {
  const { general, workspace, textDocument, window } = capabilities;
  const item = textDocument?.completion?.completionItem;
  const formatOf = ([first]: readonly MarkupKind[] = []) =>
    first === MarkupKind.PlainText ? 'plaintext' : 'markdown';
  const symbols = textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
  const edit = workspace?.workspaceEdit;
  return {
    columnUnit: general?.positionEncodings?.find(isColumnUnit) ?? 'utf-16',
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    hoverFormat: formatOf(textDocument?.hover?.contentFormat),
    completionFormat: formatOf(item?.documentationFormat ?? [MarkupKind.PlainText]),
    completionDetails: item?.labelDetailsSupport === true,
    nestedSymbols: symbols === true,
    links: {
      definition: textDocument?.definition?.linkSupport === true,
      declaration: textDocument?.declaration?.linkSupport === true,
      typeDefinition: textDocument?.typeDefinition?.linkSupport === true,
      implementation: textDocument?.implementation?.linkSupport === true,
    },
    mostFolds: textDocument?.foldingRange?.rangeLimit,
    resolvesCodeActions:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
    },
    codeDescriptions: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (ability) => ability?.codeDescriptionSupport === true,
    ),
    relatedInformation: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (ability) => ability?.relatedInformation === true,
    ),
    diagnosticTags: [textDocument?.diagnostic, textDocument?.publishDiagnostics].some(
      (ability) => ability?.tagSupport !== undefined,
    ),
    showsDocuments: window?.showDocument?.support === true,
    appliesEdits: workspace?.applyEdit === true,
    editMetadata: edit?.metadataSupport === true,
    documentChanges: edit?.documentChanges === true,
    changeAnnotations: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    deletesFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('delete') === true,
    createsFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
  };
}

const isColumnUnit = (unit: string): unit is ColumnUnit => ['utf-8', 'utf-16', 'utf-32'].includes(unit);

/** Folders of the workspace, else the older root, else none: a loose file. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
