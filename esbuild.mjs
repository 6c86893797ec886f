// Builds dist/: `node esbuild.mjs` the extension, `… test` the tests as well, `… --watch` and `… --minify` as they say.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import * as esbuild from 'esbuild';
import { notices } from './client/notices.mjs';

const withTests = process.argv.includes('test');
const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--minify');

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Or each regular expression with \p{…} would be compiled anew whenever it is come to: Node has had them since 10.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  sourcemap: !minify,
  minify,
  metafile: true,
  logLevel: 'warning',
};

/** @type {esbuild.BuildOptions[]} */
const builds = [
  {
    ...shared,
    entryPoints: { client: 'client/src/main.node.ts' },
    outdir: 'dist',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: {
      server: 'server/src/main.node.ts',
      reader: 'server/src/main.reader.ts',
      cli: 'server/src/main.cli.ts',
    },
    outdir: 'dist',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** @type {esbuild.BuildOptions} */
const inBrowser = { ...shared, platform: 'browser', target: 'es2023', outdir: 'dist' };
builds.push(
  {
    ...inBrowser,
    entryPoints: { 'client.web': 'client/src/main.web.ts' },
    external: ['vscode'],
  },
  { ...inBrowser, entryPoints: { 'server.web': 'server/src/main.web.ts' }, format: 'iife' },
);

if (withTests) {
  builds.push({
    ...shared,
    // Packages stay outside: a bundle a test file, and none of them is worth bundling for a run of a second.
    entryPoints: testFiles(),
    outdir: 'dist/test',
    outbase: 'test',
    packages: 'external',
    plugins: [{ name: 'remove-stale', setup: (build) => build.onEnd(removeStaleTests) }],
  });
}

if (watch) {
  for (const options of builds) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
} else {
  const results = await Promise.all(builds.map((options) => esbuild.build(options))).catch(() =>
    process.exit(1),
  );
  if (minify) writeFileSync('dist/NOTICES.txt', notices(results.map(({ metafile }) => metafile)));
}

/** Every `*.test.ts` that runs under plain mocha, and the suite that runs inside VS Code as one file. */
function testFiles() {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((name) => join('test', name));
  const unit = all.filter((path) => path.endsWith('.test.ts') && !path.startsWith(join('test', 'vscode')));
  return [...unit, ...all.filter((path) => path === join('test', 'vscode', 'suite', 'index.ts'))];
}

/** A test that was renamed or deleted must not go on passing. Done after the build, never before:
 * two runs in one tree would take the files from under each other. */
function removeStaleTests({ metafile }) {
  if (!metafile) return;
  const fresh = new Set(Object.keys(metafile.outputs).map(normalize));
  for (const name of readdirSync('dist/test', { recursive: true, encoding: 'utf8' })) {
    const path = join('dist/test', name);
    if (/\.js(\.map)?$/.test(name) && !fresh.has(path)) rmSync(path, { force: true });
  }
}
