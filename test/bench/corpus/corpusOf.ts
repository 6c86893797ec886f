// The invented readouts and their register as files in the system's temporary folder, written once: the same bytes on every machine.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officialsBy } from './officials.ts';
import { Random } from './random.ts';
import { readoutBy } from './readoutBy.ts';
import { registerText } from './registerText.ts';

const seed = 1648;
const officialCount = 5000;

/** A folder as curators have them: `officials.yaml`, and `readouts/` with so many. */
export function folderOf(documents: number): string {
  const folder = join(tmpdir(), 'readouts-bench', `${documents}-${fingerprint()}`);
  if (!existsSync(folder)) write(folder, documents);
  return folder;
}

/** The paths of so many readouts. */
export function corpusOf(documents: number): string[] {
  const folder = join(folderOf(documents), 'readouts');
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

/** In place as a whole or not at all, so that an interrupted run leaves nothing to be mistaken for a corpus. */
function write(folder: string, documents: number): void {
  const half = `${folder}.${process.pid}`;
  mkdirSync(join(half, 'readouts'), { recursive: true });
  writeFileSync(join(half, 'officials.yaml'), registerText(officialsBy(new Random(seed), officialCount)));
  let number = 0;
  for (const text of readoutsBy(documents))
    writeFileSync(join(half, 'readouts', `${String(++number).padStart(6, '0')}.txt`), text);
  rmSync(folder, { recursive: true, force: true });
  renameSync(half, folder);
}

export function* readoutsBy(documents: number): Generator<string> {
  const random = new Random(seed);
  const officials = officialsBy(random, officialCount);
  for (let number = 0; number < documents; number++) yield readoutBy(random, officials);
}

/** Changes with whatever is generated, so that a corpus of yesterday's templates is not taken for today's. */
function fingerprint(): string {
  const hash = createHash('sha256').update(registerText(officialsBy(new Random(seed), officialCount)));
  for (const text of readoutsBy(200)) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
