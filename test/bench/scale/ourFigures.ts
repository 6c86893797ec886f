// The language server over a folder of readouts: from its start to every problem, and what it then takes to answer.
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type Position,
  ReferencesRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type { Answers } from './inProcess.ts';
import { type Sample, samplesOf, symbolQueries } from './samples.ts';
import { ServerProcess } from './serverProcess.ts';
import { medianTime, quantile, timed, times } from './timing.ts';

/** Milliseconds, but for the memory in MiB. */
export interface OurFigures {
  /** From the moment the workspace is given to all of it read, and to all problems of all files told. */
  readonly read: number;
  readonly everything: number;
  /** What all threads computed for it. */
  readonly computed: number;
  /** The first answer for an open document, asked for at once. */
  readonly firstAnswer: number;
  /** Of requests that are asked one after another while the workspace is read. */
  readonly longestPause: number;
  readonly usualPause: number;
  /** When all problems are told, and when the server has been left alone for a while. */
  readonly memoryWhenTold: number;
  readonly memory: number;
}

/** What is done at leisure takes some seconds, and V8 takes ten more until it gives back what it cleared. */
const restMilliseconds = 25_000;

export interface WarmFigures extends Answers {
  /** What a request costs that asks for nothing: part of all others. */
  readonly wire: number;
  readonly firstLens: number;
  readonly lens: number;
}

/** `env` says where the cache is. `warm` asks all there is to ask once everything is read. */
export async function ourFigures(
  folder: string,
  paths: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<OurFigures & { readonly warm: WarmFigures }> {
  const samples = samplesOf(paths, 60);
  const server = new ServerProcess(env);
  const { connection } = server;
  await server.start(folder);
  const start = performance.now();
  const computedBefore = server.computed ?? 0;
  const since = () => performance.now() - start;

  const [opened] = samples;
  await server.open(opened!.uri, opened!.text);
  await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: opened!.uri } });
  const firstAnswer = since();

  let reading = true;
  const pauses: number[] = [];
  const asking = (async () => {
    while (reading) {
      pauses.push(
        await timed(() =>
          connection.sendRequest(HoverRequest.type, {
            textDocument: { uri: opened!.uri },
            position: opened!.named,
          }),
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  await server.read;
  const read = since();
  await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const everything = since();
  const computed = server.computed === undefined ? everything : server.computed - computedBefore;
  reading = false;
  await asking;
  const memoryWhenTold = server.memory;
  await new Promise((resolve) => setTimeout(resolve, restMilliseconds));
  const { memory } = server;
  const warm = await warmFigures(server, samples);
  await server.end();
  return {
    read,
    everything,
    computed,
    firstAnswer,
    longestPause: Math.max(...pauses),
    usualPause: quantile(pauses, 0.5),
    memoryWhenTold,
    memory,
    warm,
  };
}

async function warmFigures(server: ServerProcess, samples: readonly Sample[]): Promise<WarmFigures> {
  const { connection } = server;
  const median = (works: readonly (() => unknown)[]) => medianTime(works, () => server.computed);
  const referencesOf = ({ uri, named }: Sample) =>
    connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position: named,
      context: { includeDeclaration: false },
    });
  // Whoever is nearest to 700 mentions.
  let best = { sample: samples[0]!, found: 0 };
  for (const sample of samples) {
    const found = (await referencesOf(sample))?.length ?? 0;
    if (Math.abs(found - 700) < Math.abs(best.found - 700)) best = { sample, found };
  }
  for (const { uri, text } of samples) await server.open(uri, text);
  const all = (ask: (at: { textDocument: { uri: string }; position: Position }) => Promise<unknown>) =>
    median(
      samples.map(
        ({ uri, named }) =>
          () =>
            ask({ textDocument: { uri }, position: named }),
      ),
    );
  const lensOf = ({ uri }: Sample) => connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  const unknown = () => connection.sendRequest('readouts/nothing').catch(() => {});
  return {
    wire: await median(samples.map(() => unknown)),
    firstLens: await onceTime(server, () => lensOf(samples[1]!)),
    lens: await median(samples.map((sample) => () => lensOf(sample))),
    references: await median(times(30, () => () => referencesOf(best.sample))),
    referencesFound: best.found,
    definition: await all((at) => connection.sendRequest(DefinitionRequest.type, at)),
    hover: await all((at) => connection.sendRequest(HoverRequest.type, at)),
    completion: await median(
      samples.map(
        ({ uri, typed }) =>
          () =>
            connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: typed }),
      ),
    ),
    symbols: await median(
      symbolQueries.map((query) => () => connection.sendRequest(WorkspaceSymbolRequest.type, { query })),
    ),
  };
}

async function onceTime(server: ServerProcess, work: () => unknown): Promise<number> {
  const before = server.computed;
  const onTheClock = await timed(work);
  return before === undefined ? onTheClock : server.computed! - before;
}
