// Decisions of a review as edits that the editor makes, what takes them back, and what was noted.
import type { DocumentEdit } from '../core/corpus/fix.ts';
import { notesOf } from '../core/corpus/notesOf.ts';
import { type DecisionPlace, decideAll, takeAllBack } from '../core/features/review/decideAll.ts';
import { rewordNote } from '../core/features/review/rewordNote.ts';
import { type Files, isRefusal } from '../files/files.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import { clientUri, rangeIn } from './convert.ts';
import { toWorkspaceEdit } from './cures.ts';
import { toSpan } from './positions.ts';
import {
  type Decided,
  type Made,
  notesRequest,
  rewordNoteRequest,
  type StepParams,
  stepBackRequest,
  stepRequest,
  type WireNote,
} from './protocol.ts';

export function answerSteps(
  { connection, session, fenced }: Asking,
  files: Files,
  tellNews: () => void,
): void {
  const filesOf = (edits: readonly DocumentEdit[]) => edits.map(({ uri }) => clientUri(session, uri));
  connection.onRequest(
    notesRequest,
    fenced(({ uri: clients }: { uri: string }): WireNote[] => {
      tellNews();
      const uri = canonicalUri(clients);
      return notesOf(session.corpus, uri).map(({ id, span, note, creator, created }) => ({
        ...{ uri: clients, range: rangeIn(session, uri, span), id, note },
        ...(creator !== undefined && { creator }),
        ...(created !== undefined && { created }),
      }));
    }),
  );

  connection.onRequest(
    rewordNoteRequest,
    fenced(({ uri: clients, id, note }: { uri: string; id: string; note: string }): Decided | null => {
      const uri = canonicalUri(clients);
      const edit = rewordNote(session.corpus, { uri, id, note, ...session.who() });
      const made = edit && toWorkspaceEdit(session, fixOf('Word the note anew', [edit]), false);
      return edit && made ? { edit: made, files: filesOf([edit]), made: [] } : null;
    }),
  );

  /** Undefined for a readout that nobody can read any more. */
  const placeOf = async ({ uri: clients, range, person }: Place): Promise<DecisionPlace | undefined> => {
    const uri = canonicalUri(clients);
    if (!session.linesOf(uri)) return undefined;
    const open = session.circumstancesOf(uri);
    const read = open ? '' : (session.corpus.textOf(uri) ?? (await files.read(clients)));
    const circumstances = open ?? (isRefusal(read) ? undefined : session.circumstancesOf(uri, read));
    const lines = session.linesOf(uri);
    return circumstances && lines && { ...circumstances, span: toSpan(lines, range), person };
  };
  const decided = fenced(({ places, verdict, note }: Omit<StepParams, 'places'> & Placed): Decided | null => {
    const step = decideAll(session.corpus, places, verdict, note);
    const edit = step && toWorkspaceEdit(session, fixOf('Decide', step.edits), false);
    return edit && step ? { edit, files: filesOf(step.edits), made: step.made } : null;
  });
  connection.onRequest(stepRequest, async ({ places, person, ...rest }: StepParams, token) => {
    const found = await Promise.all(places.map((place) => placeOf({ ...(person && { person }), ...place })));
    return decided({ ...rest, places: found.filter((place) => place !== undefined) }, token);
  });
  connection.onRequest(
    stepBackRequest,
    fenced(({ made }: { made: readonly Made[] }): Decided | null => {
      const edits = takeAllBack(session.corpus, made);
      const edit = edits && toWorkspaceEdit(session, fixOf('Take back', edits), false);
      return edit && edits ? { edit, files: filesOf(edits), made: [] } : null;
    }),
  );
}

type Place = StepParams['places'][number];
type Placed = { readonly places: readonly DecisionPlace[] };

/** Not to be confirmed: who asks for it has seen what it is about, and takes it back as easily. */
const fixOf = (title: string, edits: readonly DocumentEdit[]) => ({ title, preferred: false, edits });
