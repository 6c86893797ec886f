// Reads the workspace in the background, the register first, decisions before the readouts that they are beside, in pieces between which everything else has its turn.
import type { FileKind } from '../files/fileKind.ts';
import { fileKind } from '../files/fileKind.ts';
import { type Files, isRefusal, type Refusal } from '../files/files.ts';
import type { Readings } from '../reading/readings.ts';
import { canonicalUri } from './canonicalUri.ts';
import { nextTurn } from './nextTurn.ts';
import { readAhead } from './readAhead.ts';
import { readTogether } from './readTogether.ts';
import { reasonOf } from './reasonOf.ts';
import type { Session } from './session.ts';

export interface IndexingSteps {
  /** False ends it. */
  goOn(): boolean;
  /** What has become known. */
  registerKnown(): void;
  progress(done: number, total: number): void;
  refused(refusal: Refusal): void;
  /** What is read elsewhere is read here from now on. */
  failed(error: unknown): void;
}

/** Fewer are read before anything elsewhere has begun. */
const worthIt = 200;

const listedAtATime = 500;

/** Resolves to the addresses of all that it read. */
export async function indexFolders(
  folders: readonly string[],
  files: Files,
  session: Session,
  readings: Readings | undefined,
  steps: IndexingSteps,
): Promise<ReadonlySet<string>> {
  const found: Record<FileKind, string[]> = { register: [], annotations: [], readout: [] };
  let listed = 0;
  for (const folder of folders) {
    for await (const entry of files.list(folder)) {
      if (!steps.goOn()) return new Set();
      if (isRefusal(entry)) steps.refused(entry);
      else {
        const kind = fileKind(canonicalUri(entry), session.settings);
        if (kind) found[kind].push(entry);
      }
      // A folder may be listed at once, however large it is.
      if (++listed % listedAtATime === 0) await nextTurn();
    }
    await nextTurn();
  }
  const known = new Set<string>();
  const total = Object.values(found).reduce((sum, uris) => sum + uris.length, 0);
  const isKnown = (uri: string) => {
    known.add(uri);
    steps.progress(known.size, total);
  };
  for (const kind of ['register', 'annotations', 'readout'] as const) {
    // Those that are read elsewhere come without their text, which decisions need.
    const elsewhere = kind === 'readout' && readings ? found[kind].filter(isElsewhere(session)) : [];
    const came =
      readings && elsewhere.length >= worthIt
        ? await readTogether(elsewhere, folders.join('\n'), readings, session, { ...steps, known: isKnown })
        : new Set();
    for (const uri of found[kind]) {
      if (!steps.goOn()) return known;
      if (came.has(uri)) continue;
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
        isKnown(canonical);
      }
      await nextTurn();
    }
    if (kind === 'register') steps.registerKnown();
  }
  return known;
}

const isElsewhere =
  ({ corpus }: Session) =>
  (uri: string): boolean =>
    uri.startsWith('file:') && corpus.annotationFile(canonicalUri(uri)) === undefined;
