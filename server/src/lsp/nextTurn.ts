// Lets everything that waits have its turn: long work does so between its pieces.

/** A browser lets timers wait longer the more there are of them, and has no other way but messages. */
export const nextTurn: () => Promise<void> =
  typeof setImmediate === 'function' ? () => new Promise((resolve) => setImmediate(resolve)) : nextMessage;

function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const answer = () => {
      port1.close();
      resolve();
    };
    Object.assign(port1, { onmessage: answer });
    port2.postMessage(undefined);
  });
}
