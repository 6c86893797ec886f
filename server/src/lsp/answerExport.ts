// An open readout in a format that others read, for whoever asks in the editor.
import { version } from '../../../package.json';
import { exportedReadoutOf } from '../core/features/export/exportedReadoutOf.ts';
import { formats } from '../core/features/export/formats.ts';
import { fileName } from '../core/text/fileName.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { type ExportAnswer, type ExportParams, exportRequest } from './protocol.ts';

export function answerExport({ connection, session, fenced }: Asking): void {
  connection.onRequest(
    exportRequest,
    fenced(({ uri: clientUri, format: name }: ExportParams): ExportAnswer | null => {
      const uri = canonicalUri(clientUri);
      const text = session.openDocument(uri)?.text;
      const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
      if (text === undefined || format === undefined) return null;
      const readout = exportedReadoutOf(session.corpus, uri, text, nameIn(session.corpus.folders, uri));
      return (
        (readout && {
          text: format.write([readout], { version, frus: false, bom: false }),
          language: format.language,
          leftOut: format.leavesOut(readout),
        }) ??
        null
      );
    }),
  );
}

/** Its path below the folder that it is in, as at the command line; its name alone in none. */
function nameIn(folders: readonly string[], uri: string): string {
  const above = folders
    .map((folder) => `${folder.replace(/\/$/, '')}/`)
    .filter((folder) => uri.startsWith(folder))
    .sort((a, b) => b.length - a.length)[0];
  return above === undefined ? fileName(uri) : uri.slice(above.length).split('/').map(fileName).join('/');
}
