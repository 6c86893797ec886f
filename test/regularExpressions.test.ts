// No regular expression of the program takes more than linear time, whatever the text: recheck looks for texts that make it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import jsTokens from 'js-tokens';
import { checkSync } from 'recheck';

/** Each once, with the files that it stands in. Without the types what is left is JavaScript, which a tokeniser takes apart. */
function regularExpressions(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const folder of ['server/src', 'client/src']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const { code } = transformSync(readFileSync(`${folder}/${name}`, 'utf8'), { loader: 'ts' });
      for (const { type, value } of jsTokens(code))
        if (type === 'RegularExpressionLiteral') found.set(value, [...(found.get(value) ?? []), name]);
    }
  }
  return found;
}

/** A text that makes it slow; undefined where there is none. */
function slowText(literal: string): string | undefined {
  const end = literal.lastIndexOf('/');
  const found = checkSync(literal.slice(1, end), literal.slice(end + 1));
  if (found.status === 'vulnerable') return found.attack.pattern;
  return found.status === 'unknown' ? `cannot be told: ${found.error.kind}` : undefined;
}

describe('a regular expression', () => {
  it('is linear wherever one is written', () => {
    const all = regularExpressions();
    assert.ok(all.size > 100, 'they are found');
    const slow = [...all].flatMap(([literal, files]) => {
      const text = slowText(literal);
      return text === undefined ? [] : [`${literal} in ${files.join(', ')}: ${text}`];
    });
    assert.deepEqual(slow, []);
  }).timeout(120_000);

  it('that is not would be seen', () => {
    for (const literal of ['/\\s+$/', '/(a+)+b/', '/^(\\w+\\s?)*:$/u']) assert.ok(slowText(literal), literal);
  }).timeout(20_000);
});
