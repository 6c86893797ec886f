// Compares text with a file under test/golden that a person can read; `UPDATE_GOLDEN=1` writes it anew, to be read before it is committed.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function matchesGolden(name: string, actual: string): void {
  const path = join('test/golden', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  assert.ok(existsSync(path), `${path} is missing: run with UPDATE_GOLDEN=1 and read what it writes`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}
