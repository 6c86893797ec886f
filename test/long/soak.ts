// `npm run soak [-- --minutes 60]`: somebody edits readouts and the register of a large workspace, on and on; memory and waiting have to stay what they were.
//   -- --documents 1000    of a smaller workspace
//   -- --keep              in `last-soak.md`
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  CodeActionRequest,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { LineIndex } from '../../server/src/core/text/lineIndex.ts';
import { corpusOf, folderOf } from '../bench/corpus/corpusOf.ts';
import { Random } from '../bench/corpus/random.ts';
import { ServerProcess } from '../bench/scale/serverProcess.ts';
import { quantile } from '../bench/scale/timing.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    documents: { type: 'string', default: '10000' },
    keep: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);

/** A fast typist, without rest. */
const betweenKeys = 60;
const mostOpen = 8;

interface Open {
  readonly uri: string;
  text: string;
  version: number;
}

/** What one minute was like, in MiB and milliseconds. */
interface Minute {
  readonly memory: number;
  readonly edits: number;
  /** What the server computed for each edit, with all that was asked around it; undefined where the system does not tell. */
  readonly computed: number | undefined;
  /** From an edit to its problems, and from any other question to its answer, on the clock. */
  readonly problems: readonly number[];
  readonly answers: readonly number[];
}

const random = new Random(Date.now());
const paths = corpusOf(Number(values.documents));
const register = pathToFileURL(join(folderOf(Number(values.documents)), 'officials.yaml'));
const server = new ServerProcess();
const { connection } = server;
const opened: Open[] = [];
let [problems, answers]: [number[], number[]] = [[], []];
let edits = 0;

await server.start(folderOf(Number(values.documents)));
await server.read;
const passed: Minute[] = [];
for (let minute = 0; minute < minutes; minute++) {
  const end = performance.now() + 60_000;
  const before = server.computed;
  [problems, answers, edits] = [[], [], 0];
  while (performance.now() < end) await (random.chance(0.01) ? editRegister() : editReadout());
  const computed = before === undefined ? undefined : (server.computed! - before) / edits;
  const now = { memory: server.memory, edits, computed, problems, answers };
  passed.push(now);
  console.error(line(now, minute));
}
await server.end();

const report = reportOf(passed);
console.log(report);
if (values.keep) writeFileSync('test/long/last-soak.md', report);
process.exit(isFlat(passed) ? 0 : 1);

/** Some words, letter by letter, each with what an editor asks then; now and then another document. */
async function editReadout(): Promise<void> {
  const buffer = await someReadout();
  const words = random.pick([
    ' and',
    ' Minister',
    '\n\nAmbassador',
    ' Ruiz',
    ' “yes”',
    ' 3 May 2022',
    ' de la',
    'é🇲🇽\r\n',
  ]);
  const start = random.below(buffer.text.length);
  let at = start;
  for (const letter of words) {
    await type(buffer, at, 0, letter);
    at += letter.length;
  }
  await askAround(buffer, at);
  // Taken back more often than kept, so that the text stays about as long.
  if (random.chance(0.9)) await type(buffer, start, words.length, '');
}

/** Somebody new, who is taken out again: every readout may be of them. */
async function editRegister(): Promise<void> {
  const buffer = await opening(register.href, readFileSync(register, 'utf8'), 'yaml');
  const entry = `  - { id: zoe-umbral-${random.below(1000)}, name: Zoe Umbral }\n`;
  const at = buffer.text.indexOf('\n', buffer.text.indexOf('persons:')) + 1;
  await type(buffer, at, 0, entry);
  await type(buffer, at, entry.length, '');
}

async function someReadout(): Promise<Open> {
  const readouts = opened.filter(({ uri }) => uri !== register.href);
  if (readouts.length > 0 && random.chance(0.8)) return random.pick(readouts);
  const path = random.pick(paths);
  return opening(pathToFileURL(path).href, readFileSync(path, 'utf8'), 'readout');
}

async function opening(uri: string, text: string, languageId: string): Promise<Open> {
  const known = opened.find((each) => each.uri === uri);
  if (known) return known;
  if (opened.length >= mostOpen) {
    const [closed] = opened.splice(random.below(opened.length), 1);
    const textDocument = { uri: closed!.uri };
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }
  const buffer = { uri, text, version: 1 };
  opened.push(buffer);
  await server.open(uri, text, languageId);
  return buffer;
}

async function type(buffer: Open, at: number, length: number, newText: string): Promise<void> {
  const range = { start: positionAt(buffer.text, at), end: positionAt(buffer.text, at + length) };
  buffer.text = buffer.text.slice(0, at) + newText + buffer.text.slice(at + length);
  buffer.version++;
  edits++;
  const textDocument = { uri: buffer.uri, version: buffer.version };
  const contentChanges = [{ range, text: newText }];
  const start = performance.now();
  await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: buffer.uri } });
  problems.push(performance.now() - start);
  await new Promise((resolve) => setTimeout(resolve, betweenKeys));
}

async function askAround({ uri, text }: Open, offset: number): Promise<void> {
  const textDocument = { uri };
  const position = positionAt(text, offset);
  const range = { start: { line: 0, character: 0 }, end: position };
  const context = { diagnostics: [] };
  const search = () => connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ruiz' });
  const questions = [
    () => connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
    () => connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    () => connection.sendRequest(HoverRequest.type, { textDocument, position }),
    () => connection.sendRequest(CompletionRequest.type, { textDocument, position }),
    () => connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }),
    () =>
      connection.sendRequest(ReferencesRequest.type, {
        textDocument,
        position,
        context: { includeDeclaration: true },
      }),
    // Seldom: people look for somebody now and then, and write all day.
    ...(random.chance(0.02) ? [search] : []),
  ];
  for (const ask of questions) {
    const start = performance.now();
    await ask();
    answers.push(performance.now() - start);
  }
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  const { line, column } = new LineIndex(text).lineColumnAt(offset);
  return { line, character: column };
}

function line({ memory, edits, computed, problems, answers }: Minute, minute: number): string {
  const milliseconds = (value: number | undefined) => value?.toFixed(1) ?? '–';
  const spread = (all: readonly number[]) => [0.5, 0.95].map((share) => milliseconds(quantile(all, share)));
  const cells = [
    minute + 1,
    memory.toFixed(0),
    edits,
    milliseconds(computed),
    ...spread(problems),
    ...spread(answers),
  ];
  return `| ${cells.join(' | ')} |`;
}

function reportOf(all: readonly Minute[]): string {
  const curves = [
    ['memory', all.map(({ memory }) => memory)],
    ['computed for each edit', all.map(({ computed }) => computed ?? 0)],
    ['to its problems', all.map(({ problems }) => quantile(problems, 0.5))],
    ['95 % of them', all.map(({ problems }) => quantile(problems, 0.95))],
    ['to another answer', all.map(({ answers }) => quantile(answers, 0.5))],
  ] as const;
  return `# Edited without rest

${values.documents} readouts and the register of 5,000 officials, ${minutes} minutes, ${all.reduce((sum, { edits }) => sum + edits, 0)} edits, each with what an
editor asks then: \`npm run soak -- --minutes ${minutes} --keep\`. ${isFlat(all) ? '**Memory and waiting stay what they were.**' : '**It grows.**'}

Milliseconds; memory in MiB, as the system counts it. What is computed is of all threads of the server; waiting is by
the clock, on a machine (${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}) whose load average was ${loadavg()[0]!.toFixed(1)} at the end.

\`\`\`text
${curves.map(([name, values]) => curve(name, values)).join('\n')}
\`\`\`

| minute | memory | edits | computed for each | to its problems | 95 % of them | to another answer | 95 % of them |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${all.map(line).join('\n')}
`;
}

/** A column a minute, from nothing to the highest. */
function curve(name: string, values: readonly number[]): string {
  const highest = Math.max(...values);
  const blocks = [...'▁▂▃▄▅▆▇█'];
  const bars = values.map((value) => blocks[Math.min(7, Math.floor((8 * value) / highest))]).join('');
  return `${name.padEnd(23)} ${bars} up to ${highest.toFixed(highest < 100 ? 1 : 0)}`;
}

/** The last third against the third before it: the first is for warming up. A rare edit of the register may take its time. */
function isFlat(all: readonly Minute[]): boolean {
  const third = Math.max(1, Math.floor(all.length / 3));
  const [before, after] = [all.slice(-2 * third, -third), all.slice(-third)];
  if (before.length === 0) return true;
  const middle = (part: readonly Minute[], of: (minute: Minute) => readonly number[]) =>
    quantile(part.flatMap(of), 0.5);
  const grows = (of: (minute: Minute) => readonly number[], most: number) =>
    middle(after, of) > most * middle(before, of);
  const memory = grows(({ memory }) => [memory], 1.2);
  // Who else works on the machine makes everything wait, but no edit more work.
  const isTold = all.every(({ computed }) => computed !== undefined);
  const waiting = isTold
    ? grows(({ computed }) => [computed ?? 0], 1.5)
    : grows(({ problems }) => problems, 2);
  return !memory && !waiting;
}
