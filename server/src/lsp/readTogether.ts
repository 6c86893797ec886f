// Takes in many readouts that are read elsewhere, in pieces between which everything else has its turn.
import type { Reading, Readings } from '../reading/readings.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { IndexingSteps } from './indexing.ts';
import { nextTurn } from './nextTurn.ts';
import type { ReadyReading, Session } from './session.ts';

/** What is made ready at once: some milliseconds' worth. */
const piece = 60;

/** Those that are ready are put into the corpus when they are this part of it, for that takes a look at all of it; and before it takes long. */
const worthIt = 1 / 8;
const most = 1500;

/** Resolves to those of `uris` that came, whether they could be read or not; `known` gets the addresses of those that could. */
export async function readTogether(
  uris: readonly string[],
  workspace: string,
  readings: Readings,
  session: Session,
  steps: Pick<IndexingSteps, 'goOn' | 'refused' | 'failed'> & { readonly known: (uri: string) => void },
): Promise<ReadonlySet<string>> {
  const came = new Set<string>();
  let waiting: ReadyReading[] = [];
  let ready = session.readying();
  const putAll = () => {
    session.putReadings(waiting);
    waiting = [];
    ready = session.readying();
  };
  try {
    for await (const { readouts, refusals } of readings.of(uris, workspace)) {
      for (const refusal of refusals) {
        came.add(refusal.uri);
        steps.refused(refusal);
      }
      for (const some of inPieces([...readouts])) {
        if (!steps.goOn()) return came;
        for (const [uri, reading] of some) {
          waiting.push(ready(canonicalUri(uri), reading));
          came.add(uri);
          steps.known(canonicalUri(uri));
        }
        if (waiting.length > Math.min(most, session.corpus.size * worthIt)) putAll();
        await nextTurn();
      }
      await nextTurn();
    }
  } catch (error) {
    steps.failed(error);
  }
  if (steps.goOn()) putAll();
  return came;
}

function* inPieces(readouts: readonly (readonly [uri: string, reading: Reading])[]) {
  for (let start = 0; start < readouts.length; start += piece) yield readouts.slice(start, start + piece);
}
