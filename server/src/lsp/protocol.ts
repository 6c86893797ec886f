// What client and server agree on by name; the only file of the server that the client imports.

export const languageId = 'readout';
export const serverName = 'Readouts';
/** Stands before the code of each problem. */
export const serverSource = 'readouts';
