// Takes in many readouts that are read elsewhere, in pieces between which everything else has its turn.
import type { Reading, Readings } from '../reading/readings.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { IndexingSteps } from './indexing.ts';
import { nextTurn } from './nextTurn.ts';
import type { Session } from './session.ts';

/** What is taken in at once: some milliseconds' worth. */
const piece = 60;

/** Resolves to those of `uris` that came, whether they could be read or not; `known` gets the addresses of those that could. */
export async function readTogether(
  uris: readonly string[],
  workspace: string,
  readings: Readings,
  session: Session,
  steps: Pick<IndexingSteps, 'goOn' | 'refused' | 'failed'> & { readonly known: (uri: string) => void },
): Promise<ReadonlySet<string>> {
  const came = new Set<string>();
  try {
    for await (const { readouts, refusals } of readings.of(uris, workspace)) {
      if (!steps.goOn()) return came;
      for (const refusal of refusals) {
        came.add(refusal.uri);
        steps.refused(refusal);
      }
      for (const some of inPieces([...readouts])) {
        session.putReadings(new Map(some.map(([uri, reading]) => [canonicalUri(uri), reading])));
        for (const [uri] of some) {
          came.add(uri);
          steps.known(canonicalUri(uri));
        }
        await nextTurn();
        if (!steps.goOn()) return came;
      }
      await nextTurn();
    }
  } catch (error) {
    steps.failed(error);
  }
  return came;
}

function* inPieces(readouts: readonly (readonly [uri: string, reading: Reading])[]) {
  for (let start = 0; start < readouts.length; start += piece) yield readouts.slice(start, start + piece);
}
