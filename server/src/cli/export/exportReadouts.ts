// `readouts export`: what is known of readouts, in a format that others read.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import type { ExportedReadout } from '../../core/features/export/exported.ts';
import { exportedReadoutOf } from '../../core/features/export/exportedReadoutOf.ts';
import { type Format, formats } from '../../core/features/export/formats.ts';
import type { Files } from '../../files/files.ts';
import type { Save } from '../../files/saveFile.ts';
import { loadCorpus, shortPath } from '../loadCorpus.ts';
import type { Terminal } from '../terminal.ts';
import type { ExportRequest } from './exportRequest.ts';
import { writeFiles } from './writeFiles.ts';

/** Resolves to the exit status. */
export async function exportReadouts(
  request: ExportRequest,
  files: Files,
  terminal: Terminal,
  save: Save,
): Promise<number> {
  const { corpus, readouts, complete } = await loadCorpus(request, files, terminal);
  const fail = (reason: string): 2 => {
    terminal.err(`readouts: ${reason}\n`);
    return 2;
  };
  const format = formats[request.format];
  const exported = readouts.flatMap(
    ({ uri, text, file }) => exportedReadoutOf(corpus, uri, text, file) ?? [],
  );
  const [first, ...others] = exported;
  if (first === undefined) return complete ? fail(`there are no readouts in ${request.paths.join(', ')}`) : 2;
  for (const readout of exported) {
    const path = shortPath(readout.document.uri, terminal.folder);
    const faults = corpus.annotationFile(readout.document.uri)?.faults ?? [];
    // What cannot be read of the decisions does not leave, and must not be missed unawares.
    for (const { message } of faults) terminal.err(`readouts: the decisions beside ${path}: ${message}\n`);
    for (const remark of format.leavesOut(readout)) terminal.err(`readouts: ${path}: ${remark}\n`);
  }

  const options = { ...request, version };
  if (request.out === undefined) {
    if (others.length > 0 && !format.joins) {
      return fail(
        `${request.format} is a file a readout: name a folder for the ${exported.length} with --out`,
      );
    }
    terminal.out(format.write([first, ...others], options));
    return complete ? 0 : 2;
  }
  const folder = pathToFileURL(`${resolve(terminal.folder, request.out)}/`).href;
  const wanted = exported.flatMap((readout) => filesOf(readout, format, format.write([readout], options)));
  const beside = Object.entries(format.beside?.files ?? {}).map(([path, text]) => ({ path, text }));
  const sources = new Set(
    [...readouts, ...corpus.register.files, ...corpus.annotationFiles()].map(({ uri }) => uri),
  );
  const refusals = await writeFiles(
    [...wanted, ...beside].map(({ path, text }) => ({ uri: folder + addressOf(path), text })),
    { isSource: (uri) => sources.has(uri), force: request.force, files, save },
  );
  for (const { uri, reason } of refusals) fail(`${shortPath(uri, terminal.folder)} ${reason}`);
  return complete && refusals.length === 0 ? 0 : 2;
}

/** By path below the folder for what leaves. */
function filesOf({ file, text }: ExportedReadout, { ending, beside }: Format, written: string) {
  const name = file.replace(/(?:\.readout)?(?:\.txt|\.readout)?$/i, '');
  const exported = { path: name + ending, text: written };
  return beside === undefined ? [exported] : [exported, { path: name + beside.textEnding, text }];
}

const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
