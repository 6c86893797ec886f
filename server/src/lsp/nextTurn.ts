// Lets everything that waits have its turn: long work does so between its pieces.

export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
