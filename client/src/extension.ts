// The thin end in the editor: which documents reach the server, starting it, stopping it; nothing testable lives here.
import {
  commands,
  type Disposable,
  languages,
  type Memento,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type ExportParams, languageId } from '../../server/src/lsp/protocol.ts';
import { keepOutline } from './askAgain.ts';
import { Conversation } from './conversation.ts';
import { exportReadout } from './exportReadout.ts';
import { importDecisions } from './importDecisions.ts';
import { Notes } from './notes.ts';
import { registerReview } from './review/reviewCommands.ts';

/** Where the workspace is, and not `git:` and the like: the older side of a comparison is not another readout. */
const schemes = () =>
  new Set([
    ...['file', 'untitled', 'vscode-vfs'],
    ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
  ]);

type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Watches for documents that concern us and keeps a server running from the first of them on. */
export class Extension {
  private client: BaseLanguageClient | undefined;
  /** One thing at a time: a second start waits for the stop before it. */
  private turn: Promise<void> = Promise.resolve();
  private readonly createClient: CreateClient;
  private readonly conversation = new Conversation();
  private readonly listeners: readonly Disposable[];

  /** `memory`: of this workspace, from one window to the next. */
  constructor(createClient: CreateClient, memory: Memento) {
    this.createClient = createClient;
    this.listeners = [
      commands.registerCommand('readouts.export', (format?: ExportParams['format']) =>
        exportReadout(this.client, format),
      ),
      commands.registerCommand('readouts.import', (clicked?: Uri, selected?: readonly Uri[]) =>
        importDecisions(this.conversation, clicked, selected),
      ),
      ...registerReview(this.conversation, memory),
      new Notes(this.conversation),
      ...keepOutline(this.conversation),
      workspace.onDidOpenTextDocument((document) => this.opened(document)),
      workspace.onDidChangeConfiguration(({ affectsConfiguration }) => {
        if (affectsConfiguration('readouts.files')) workspace.textDocuments.forEach(adopt);
        if (affectsConfiguration('readouts.register') && this.client) this.restart();
      }),
    ];
  }

  async start(): Promise<void> {
    for (const document of workspace.textDocuments) this.opened(document);
    // With a register in the workspace its officials can be searched before any readout is open.
    const [register] = await workspace.findFiles(`{${globs('register').join(',')}}`, undefined, 1);
    if (register && !this.client) this.restart();
    await this.turn;
  }

  async stop(): Promise<void> {
    for (const listener of this.listeners) listener.dispose();
    await this.turn;
    await this.client?.stop();
  }

  private opened(document: TextDocument): void {
    adopt(document);
    if (!this.client && languages.match(selector(), document) > 0) this.restart();
  }

  private restart(): void {
    const previous = this.client;
    const next = this.createClient({ documentSelector: selector() });
    this.client = next;
    this.conversation.use(next);
    this.turn = this.turn.then(async () => {
      await previous?.stop();
      // Of a server that will not start the client itself tells the person.
      await next.start().catch(() => {});
    });
  }
}

function selector() {
  return [...schemes()].flatMap((scheme) => [
    { scheme, language: languageId },
    ...[...globs('register'), '**/*.annotations.yaml'].map((pattern) => ({ scheme, pattern })),
  ]);
}

/** The setting `readouts.files` makes readouts of more plain text; any other language was somebody's choice. */
function adopt(document: TextDocument): void {
  const more = globs('files').map((pattern) => ({ language: 'plaintext', pattern }));
  if (languages.match(more, document) > 0) void languages.setTextDocumentLanguage(document, languageId);
}

/** A setting's globs, each counted from any folder. */
function globs(setting: 'files' | 'register'): string[] {
  const patterns = workspace.getConfiguration('readouts').get<string[]>(setting, []);
  return patterns.map((pattern) => (/^(\/|\*\*)/.test(pattern) ? pattern : `**/${pattern}`));
}
