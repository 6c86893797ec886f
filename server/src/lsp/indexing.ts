// Reads the workspace in the background, the register first, decisions before the readouts that they are beside, in pieces between which everything else has its turn.
import type { FileKind } from '../files/fileKind.ts';
import { fileKind } from '../files/fileKind.ts';
import { type Files, isRefusal, type Refusal } from '../files/files.ts';
import { canonicalUri } from './canonicalUri.ts';
import { nextTurn } from './nextTurn.ts';
import { readAhead } from './readAhead.ts';
import { reasonOf } from './reasonOf.ts';
import type { Session } from './session.ts';

export interface IndexingSteps {
  /** False ends it. */
  goOn(): boolean;
  /** What has become known. */
  registerKnown(): void;
  progress(done: number, total: number): void;
  refused(refusal: Refusal): void;
}

/** Resolves to the addresses of all that it read. */
export async function indexFolders(
  folders: readonly string[],
  files: Files,
  session: Session,
  steps: IndexingSteps,
): Promise<ReadonlySet<string>> {
  const found: Record<FileKind, string[]> = { register: [], annotations: [], readout: [] };
  for (const folder of folders) {
    for await (const entry of files.list(folder)) {
      if (!steps.goOn()) return new Set();
      if (isRefusal(entry)) steps.refused(entry);
      else {
        const kind = fileKind(canonicalUri(entry), session.settings);
        if (kind) found[kind].push(entry);
      }
    }
    await nextTurn();
  }
  const known = new Set<string>();
  const total = Object.values(found).reduce((sum, uris) => sum + uris.length, 0);
  for (const kind of ['register', 'annotations', 'readout'] as const) {
    for (const uri of found[kind]) {
      if (!steps.goOn()) return known;
      const canonical = canonicalUri(uri);
      const text = await files.read(uri);
      if (isRefusal(text)) steps.refused(text);
      else {
        try {
          if (kind === 'register') await readAhead(canonical, text);
          session.putFile(canonical, kind, text);
        } catch (error) {
          steps.refused({ uri, reason: `could not be taken in: ${reasonOf(error)}` });
        }
        known.add(canonical);
      }
      steps.progress(known.size, total);
      await nextTurn();
    }
    if (kind === 'register') steps.registerKnown();
  }
  return known;
}
