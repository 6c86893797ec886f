// What is not read, wherever files come from.

export const maximumSize = 2 * 1024 * 1024;

/** Hidden folders and what package managers fill. */
export const isSkippedFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
