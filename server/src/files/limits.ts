// What is not read, wherever files come from.

const megabyte = 1024 * 1024;

/** A register of the officials of many countries is larger than any readout. */
const mostMegabytes = (uri: string): number => (/\.ya?ml$/i.test(uri) ? 16 : 2);

/** Why a file of so many bytes is not read; undefined where it is. */
export function tooLarge(uri: string, bytes: number): string | undefined {
  const most = mostMegabytes(uri);
  return bytes > most * megabyte ? `is larger than ${most} MB` : undefined;
}

/** Hidden folders and what package managers fill. */
export const isSkippedFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
