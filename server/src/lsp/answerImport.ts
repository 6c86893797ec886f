// Decisions in another format, from files that somebody chooses in the editor, as an edit of the files beside the readouts.
import { byReadout, type ForeignFile, type ImportFormat } from '../core/features/import/byReadout.ts';
import { type TakenOver, takenOver } from '../core/features/import/takenOver.ts';
import { fileName } from '../core/text/fileName.ts';
import { type Files, isRefusal } from '../files/files.ts';
import type { Asking } from './asking.ts';
import { clientUri } from './convert.ts';
import { toWorkspaceEdit } from './cures.ts';
import { type ImportAnswer, type ImportParams, importEndings, importRequest } from './protocol.ts';

export function answerImport({ connection, session, fenced }: Asking, files: Files): void {
  const take = fenced(({ chosen, texts, leftOut: refused }: Given): ImportAnswer => {
    const { found, suggestions, refusals } = byReadout(chosen, urisIn(session.corpus));
    const leftOut = [...refused, ...refusals];
    const taken: (TakenOver & { readonly uri: string })[] = [];
    for (const [uri, annotations] of found) {
      const text = session.openDocument(uri)?.text ?? texts.get(uri);
      const { creator } = session.who();
      const own = text === undefined ? undefined : takenOver(session.corpus, uri, text, annotations, creator);
      if (own) taken.push({ ...own, uri });
      else if (text === undefined) leftOut.push(`${fileName(uri)} cannot be read`);
      else leftOut.push(`The file of decisions beside ${fileName(uri)} is broken, or of another text`);
      for (const words of own?.orphans ?? [])
        leftOut.push(`“${words}” has not just one place in ${fileName(uri)}: kept, and counts for nothing`);
    }
    const edits = taken.flatMap(({ edit }) => edit ?? []);
    const edit = toWorkspaceEdit(session, { title: 'Import', preferred: false, edits }, false);
    const made = taken.flatMap(({ uri, ids }) => ids.map((id) => ({ uri, id })));
    return {
      ...(edits.length > 0 &&
        edit && { decided: { edit, made, files: edits.map(({ uri }) => clientUri(session, uri)) } }),
      ...{ added: made.length, readouts: edits.length, suggestions, leftOut },
      known: taken.reduce((sum, { known }) => sum + known, 0),
    };
  });

  connection.onRequest(importRequest, async ({ uris }: ImportParams, token) => {
    if (!session.isRead) return nothingYet;
    const chosen: ForeignFile[] = [];
    const leftOut: string[] = [];
    for (const uri of uris) {
      const path = fileName(uri);
      const format = formatOf(path);
      if (format === undefined) {
        leftOut.push(`${path} is neither Web Annotation (.jsonld) nor brat (.ann)`);
        continue;
      }
      const text = await files.read(uri);
      if (isRefusal(text)) leftOut.push(`${path} ${text.reason}`);
      else chosen.push({ path, text, format });
    }
    const texts = new Map<string, string>();
    for (const uri of byReadout(chosen, urisIn(session.corpus)).found.keys()) {
      const text = await files.read(uri);
      if (!isRefusal(text)) texts.set(uri, text);
    }
    return take({ chosen, texts, leftOut }, token);
  });
}

const nothingYet: ImportAnswer = {
  ...{ added: 0, readouts: 0, known: 0, suggestions: 0 },
  leftOut: ['The readouts are still being read: try again in a moment'],
};

interface Given {
  readonly chosen: readonly ForeignFile[];
  /** Of readouts that the editor does not have open. */
  readonly texts: ReadonlyMap<string, string>;
  readonly leftOut: readonly string[];
}

const urisIn = (corpus: Asking['session']['corpus']) => [...corpus.documents()].map(({ uri }) => uri);

function formatOf(path: string): ImportFormat | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const formats = Object.entries(importEndings) as [ImportFormat, readonly string[]][];
  return formats.find(([, endings]) => endings.includes(ending))?.[0];
}
