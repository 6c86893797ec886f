// `readouts annotate -`: a document a line in, what it says a line out; any number of them takes as much memory as one.
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Files } from '../files/files.ts';
import { annotationOf } from './annotationOf.ts';
import { loadRegisters } from './loadRegisters.ts';
import type { AnnotateRequest } from './request.ts';
import type { Pipe, Terminal } from './terminal.ts';

/** Each is read by itself, against the registers that are named. A line that is no document gives a record of the error and is not the end. */
export async function annotateLines(
  { explain, registers }: AnnotateRequest,
  files: Files,
  terminal: Terminal,
  { lines, written }: Pipe,
): Promise<number> {
  const known = await loadRegisters(registers ?? [], files, terminal);
  if (known === undefined) return 2;
  let complete = true;
  let number = 0;
  for await (const line of lines('-')) {
    number++;
    if (line.trim() === '') continue;
    const given = documentIn(line);
    if (typeof given === 'string') complete = false;
    terminal.out(
      `${JSON.stringify(typeof given === 'string' ? { line: number, error: given } : said(known, given, explain))}\n`,
    );
    await written();
  }
  return complete ? 0 : 2;
}

interface GivenDocument {
  readonly file: string;
  readonly text: string;
}

/** A string says what is wrong with the line. */
function documentIn(line: string): GivenDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is no JSON: ${error instanceof Error ? error.message : error}`;
  }
  const { file, text } = Object(value) as { file?: unknown; text?: unknown };
  return typeof file === 'string' && typeof text === 'string'
    ? { file, text }
    : 'is no document: {"file": "…", "text": "…"} is wanted';
}

function said(known: Corpus, { file, text }: GivenDocument, explain: boolean) {
  // Only its last part counts, which may have the date.
  const uri = `file:///${encodeURIComponent(file.slice(file.lastIndexOf('/') + 1))}`;
  return annotationOf(known.with(uri, text), { uri, file, text }, explain);
}
