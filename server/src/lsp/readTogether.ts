// Takes in many readouts that are read elsewhere: more at once the more there are, as that is less work.
import type { Packed } from '../core/readout/packed/packed.ts';
import type { Readings } from '../reading/readings.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { IndexingSteps } from './indexing.ts';
import { nextTurn } from './nextTurn.ts';
import type { Session } from './session.ts';

/** Of fewer than that nobody waits for the rest. */
const least = 500;

/** Resolves to those of `uris` that came, whether they could be read or not; `known` gets the addresses of those that could. */
export async function readTogether(
  uris: readonly string[],
  workspace: string,
  readings: Readings,
  session: Session,
  steps: Pick<IndexingSteps, 'goOn' | 'refused' | 'failed'> & { readonly known: (uri: string) => void },
): Promise<ReadonlySet<string>> {
  const came = new Set<string>();
  const waiting = new Map<string, Packed>();
  const takeIn = () => {
    session.putReadings(waiting);
    waiting.clear();
  };
  try {
    for await (const { readouts, refusals } of readings.of(uris, workspace)) {
      if (!steps.goOn()) return came;
      for (const refusal of refusals) {
        came.add(refusal.uri);
        steps.refused(refusal);
      }
      for (const [uri, packed] of readouts) {
        came.add(uri);
        waiting.set(canonicalUri(uri), packed);
        steps.known(canonicalUri(uri));
      }
      if (waiting.size >= Math.max(least, session.corpus.size)) takeIn();
      await nextTurn();
    }
  } catch (error) {
    steps.failed(error);
  }
  takeIn();
  return came;
}
