// A string that keeps nothing else in memory: one that is cut out of a long text may keep all of it.

/** That of the units in `[start, end)`. */
export function ownString(text: string, start = 0, end = text.length): string {
  const units: number[] = [];
  for (let offset = start; offset < end; offset++) units.push(text.charCodeAt(offset));
  return String.fromCharCode(...units);
}
