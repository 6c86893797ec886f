// Tells a client that what it asked about the review or the notes may have another answer now.
import type { Connection } from 'vscode-languageserver';
import { reviewChanged } from './protocol.ts';
import type { Publishing } from './publishing.ts';
import type { Session } from './session.ts';

const gatherMilliseconds = 200;

/** Begins to tell as soon as it is called, which who is asked does each time. */
export function reviewNews(connection: Connection, session: Session, publishing: Publishing): () => void {
  let isTold = false;
  const tell = async () => {
    while (session.phase === 'running') {
      await publishing.changed();
      await new Promise((resolve) => setTimeout(resolve, gatherMilliseconds));
      if (session.phase === 'running') await connection.sendNotification(reviewChanged);
    }
  };
  return () => {
    if (isTold) return;
    isTold = true;
    void tell();
  };
}
