// vscode-markdown-languageservice over as many files and ten links in each: the nearest to our work that editors have.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Random } from '../corpus/random.ts';
import { medianOfRounds, medianTime, places, timed, times } from './timing.ts';

/** Milliseconds, but for the memory in MiB. */
export interface MarkdownFigures {
  readonly firstReferences: number;
  readonly references: number;
  readonly referencesFound: number;
  readonly editAndReferences: number;
  readonly definition: number;
  readonly hover: number;
  readonly completion: number;
  readonly symbols: number;
  readonly memory: number;
}

const linksInEach = 10;

/** The readouts' own texts, each with links to others; the first is linked to by one in fourteen. */
export function markdownFolder(paths: readonly string[]): string {
  const folder = join(dirname(dirname(paths[0]!)), 'markdown');
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half);
  const random = new Random(1713);
  const nameOf = (index: number) => basename(paths[index]!, '.txt');
  paths.forEach((path, index) => {
    const targets = times(linksInEach, (link) =>
      link === 0 && index % 14 === 0 ? 0 : 1 + random.below(paths.length - 1),
    );
    const links = targets.map((target) => `- [readout ${target}](./${nameOf(target)}.md)\n`).join('');
    writeFileSync(
      join(half, `${nameOf(index)}.md`),
      `# Readout ${index}\n\n${links}\n${readFileSync(path, 'utf8')}`,
    );
  });
  renameSync(half, folder);
  return folder;
}

// biome-ignore lint/suspicious/noExplicitAny: it is installed apart, types and all
type Untyped = any;

/** `home` is where it is installed. */
export async function markdownFigures(home: string, folder: string): Promise<MarkdownFigures> {
  const require = createRequire(join(home, 'package.json'));
  const load = (name: string): Promise<Untyped> => import(pathToFileURL(require.resolve(name)).href);
  const { createLanguageService, githubSlugifier } = await load('vscode-markdown-languageservice');
  const { TextDocument } = require('vscode-languageserver-textdocument');
  const { URI } = require('vscode-uri');
  const markdownIt = require('markdown-it')({ html: true });

  const documents = new Map<string, Untyped>();
  const read = (uri: string) => {
    let document = documents.get(uri);
    if (document === undefined) {
      document = TextDocument.create(uri, 'markdown', 1, readFileSync(URI.parse(uri).fsPath, 'utf8'));
      documents.set(uri, document);
    }
    return document;
  };
  const uris = readdirSync(folder)
    .sort()
    .map((name) => URI.file(join(folder, name)).toString());
  const known = new Set(uris);
  const changed = eventOf();
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.file(folder)],
      onDidChangeMarkdownDocument: changed.event,
      onDidCreateMarkdownDocument: eventOf().event,
      onDidDeleteMarkdownDocument: eventOf().event,
      getAllMarkdownDocuments: async () => uris.map(read),
      hasMarkdownDocument: (resource: Untyped) => known.has(resource.toString()),
      openMarkdownDocument: async (resource: Untyped) =>
        known.has(resource.toString()) ? read(resource.toString()) : undefined,
      stat: async (resource: Untyped) =>
        known.has(resource.toString()) ? { isDirectory: false } : undefined,
      readDirectory: async () => uris.map((uri) => [basename(uri), { isDirectory: false }] as const),
    },
    parser: {
      slugifier: githubSlugifier,
      tokenize: async (document: Untyped) => markdownIt.parse(document.getText(), {}),
    },
    logger: { level: 0, log: () => {} },
  });
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: () => ({ dispose: () => {} }),
  };
  // The last document links to the first one but for chance: the one before it that certainly does.
  const linking = read(uris[uris.length - 1 - ((uris.length - 1) % 14)]!);
  const onLink = linking.positionAt(linking.getText().indexOf('](./') + 6);
  const references = () =>
    service.getReferences(linking, onLink, { includeDeclaration: true }, token) as Promise<Untyped[]>;

  const firstReferences = await timed(references);
  const found = await references();
  const all = (count: number, work: (index: number) => unknown) =>
    medianTime(times(count, (index) => () => work(index)));
  const edit = (index: number) => {
    const uri = uris[(index * 37) % uris.length]!;
    const before = read(uri);
    const after = TextDocument.create(
      uri,
      'markdown',
      before.version + 1,
      before.getText().replace('\n\n', '\n\nx'),
    );
    documents.set(uri, after);
    changed.fire(after);
  };
  const place = (index: number) => {
    const document = read(uris[(index * 41) % uris.length]!);
    const offset = document.getText().indexOf('](./') + 6;
    return [document, document.positionAt(offset)] as const;
  };
  return {
    firstReferences,
    referencesFound: found.length,
    references: await medianOfRounds([references], () => {}),
    editAndReferences: await all(15, (index) => {
      edit(index);
      return references();
    }),
    definition: await all(places, (index) => service.getDefinition(...place(index), token)),
    hover: await all(places, (index) => service.getHover(...place(index), token)),
    completion: await all(30, (index) => service.getCompletionItems(...place(index), {}, token)),
    symbols: await medianOfRounds(
      times(5, () => () => service.getWorkspaceSymbols('readout 12', token)),
      edit,
    ),
    memory: process.memoryUsage().rss / 2 ** 20,
  };
}

function eventOf() {
  const listeners = new Set<(value: Untyped) => void>();
  return {
    event: (listener: (value: Untyped) => void, owner?: unknown) => {
      const bound = listener.bind(owner);
      listeners.add(bound);
      return { dispose: () => listeners.delete(bound) };
    },
    fire: (value: Untyped) => {
      for (const listener of listeners) listener(value);
    },
  };
}
