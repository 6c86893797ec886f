// The file beside a readout that has what was decided about it.

const ending = '.annotations.yaml';

export const sideFileOf = (readoutUri: string): string => readoutUri + ending;

/** The readout that a side file is about; undefined for any other file. */
export const readoutOf = (uri: string): string | undefined =>
  uri.endsWith(ending) ? uri.slice(0, -ending.length) : undefined;
