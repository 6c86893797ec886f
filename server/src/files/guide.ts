// Where the README that comes with the program explains each kind of problem.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of the explanation of a code; undefined where there is no README. The README is read when it is first asked for. */
export function guideIn(folder: string): (code: string) => string | undefined {
  let places: ReadonlyMap<string, string> | undefined;
  return (code) => {
    places ??= placesIn(folder);
    return places.get(code) ?? places.get(code.replace(/-.*/, '-…'));
  };
}

/** Each is a row of a table that begins with the code; editors open an address at a line. */
function placesIn(folder: string): ReadonlyMap<string, string> {
  try {
    // Packed as an extension its name is in small letters.
    const name = readdirSync(folder).find((file) => file.toLowerCase() === 'readme.md');
    if (name === undefined) return new Map();
    const { href } = pathToFileURL(join(folder, name));
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    return new Map(
      lines.flatMap((line, index) => {
        const code = /^\| `([a-z…-]+)` \|/.exec(line)?.[1];
        return code === undefined ? [] : [[code, `${href}#L${index + 1}`] as const];
      }),
    );
  } catch {
    return new Map();
  }
}
