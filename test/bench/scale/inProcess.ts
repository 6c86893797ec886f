// What is measured in the process that has the corpus, without a wire: keystrokes, and what the server's handlers take to answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { answerAboutPeople } from '../../../server/src/lsp/answerAboutPeople.ts';
import { answerWhileWriting } from '../../../server/src/lsp/answerWhileWriting.ts';
import { askingOf } from '../../../server/src/lsp/asking.ts';
import { Session } from '../../../server/src/lsp/session.ts';
import { type Keystrokes, keystrokes } from './keystrokes.ts';
import { type Sample, samplesOf, symbolQueries } from './samples.ts';
import { medianOfRounds, medianTime, places } from './timing.ts';

/** Milliseconds of computing, of requests as the protocol has them and their answers likewise. */
export interface Answers {
  readonly references: number;
  readonly referencesFound: number;
  readonly definition: number;
  readonly hover: number;
  readonly completion: number;
  readonly symbols: number;
}

export interface InProcess {
  readonly keystrokes: Keystrokes;
  readonly answers: Answers;
}

export async function inProcess(folder: string, paths: readonly string[]): Promise<InProcess> {
  const session = new Session();
  const register = join(folder, 'officials.yaml');
  session.putFile(pathToFileURL(register).href, 'register', readFileSync(register, 'utf8'));
  for (const path of paths) session.putFile(pathToFileURL(path).href, 'readout', readFileSync(path, 'utf8'));
  return { keystrokes: keystrokes(session, paths), answers: await answersOf(session, paths) };
}

async function answersOf(session: Session, paths: readonly string[]): Promise<Answers> {
  const samples = samplesOf(paths, places);
  for (const { uri, text } of samples) session.open({ uri, languageId: 'readout', version: 1, text });
  const ask = handlersOf(session);
  const all = (name: string) => medianTime(samples.map((sample) => () => ask(name, placeOf(sample))));
  const referencesOf = (sample: Sample) =>
    ask('onReferences', {
      ...placeOf(sample),
      context: { includeDeclaration: false },
    }) as unknown[];
  // Whoever is nearest to 700 mentions.
  const far = (sample: Sample) => Math.abs(referencesOf(sample).length - 700);
  const best = samples.reduce((a, b) => (far(b) < far(a) ? b : a));
  const keystroke = (round: number) => {
    const { uri, text } = samples[round]!;
    session.change(uri, round + 2, [{ text: `${text}${'.'.repeat(round)}` }]);
  };
  return {
    referencesFound: referencesOf(best).length,
    references: await medianOfRounds([() => referencesOf(best)], keystroke),
    definition: await all('onDefinition'),
    hover: await all('onHover'),
    completion: await medianTime(
      samples.slice(0, 60).map(
        ({ uri, typed }) =>
          () =>
            ask('onCompletion', { textDocument: { uri }, position: typed }),
      ),
    ),
    symbols: await medianOfRounds(
      symbolQueries.map((query) => () => ask('onWorkspaceSymbol', { query })),
      keystroke,
    ),
  };
}

const placeOf = ({ uri, named }: Sample) => ({ textDocument: { uri }, position: named });

/** The server's own, fence and conversions and all, asked as functions. */
function handlersOf(session: Session): (name: string, params: object) => unknown {
  type Handler = (params: object, token: { readonly isCancellationRequested: boolean }) => unknown;
  const handlers = new Map<string, Handler>();
  const console = {
    info: () => {},
    error: (message: string) => {
      throw new Error(message);
    },
  };
  const connection = new Proxy(
    {},
    {
      get: (_, name: string) =>
        name === 'console' ? console : (handler: Handler) => handlers.set(name, handler),
    },
  );
  session.phase = 'running';
  const asking = askingOf(connection as Connection, session);
  answerAboutPeople(asking);
  answerWhileWriting(asking);
  return (name, params) => handlers.get(name)!(params, { isCancellationRequested: false });
}
