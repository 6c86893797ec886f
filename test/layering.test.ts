// Who may import whom: the table of the house's layers, and that the source keeps to it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const core = 'server/src/core';
const features = `${core}/features`;
/** The words everything in the core speaks of; types alone. */
const words = [`${core}/readout/readout.ts`, `${core}/text`];
const reading = [`${core}/readout`, `${core}/lexicon`, `${core}/text`];
const knowledge = [`${core}/officials`, `${core}/register`, `${core}/annotations`];

/**
 * Beginnings of paths, each with what may be imported from there: beginnings of paths too, or of package names.
 * The longest that fits a file is its layer, and within a layer all may be imported.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  'client/src/': ['server/src/lsp/protocol.ts', 'vscode'],
  'server/src/main.': [
    'server/src/lsp/',
    'server/src/cli/',
    'server/src/files/',
    'server/src/reading/',
    'vscode-languageserver',
    'package.json',
    'node:',
  ],
  'server/src/lsp/protocol.ts': [],
  'server/src/lsp/': [
    'server/src/lsp/protocol.ts',
    'server/src/files/',
    'server/src/reading/readings.ts',
    `${core}/`,
    'vscode-languageserver',
    'package.json',
    'node:',
  ],
  'server/src/cli/': ['server/src/files/', `${core}/`, 'package.json', 'node:', 'valibot'],
  'server/src/reading/': ['server/src/files/', `${core}/readout/`, `${core}/text/`, 'node:'],
  'server/src/files/': ['node:', 'ignore'],
  [`${features}/`]: [`${core}/corpus/`, ...knowledge, ...reading],
  [`${core}/corpus/`]: [...knowledge, ...reading],
  [`${core}/annotations/`]: [
    `${core}/officials/nameWords.ts`,
    `${core}/register/`,
    ...reading,
    'yaml',
    'valibot',
    '@noble/hashes',
  ],
  [`${core}/officials/`]: [`${core}/register/`, ...reading],
  [`${core}/register/`]: [...reading, 'yaml', 'valibot'],
  [`${core}/readout/`]: [`${core}/lexicon/`, `${core}/text/`, 'yaml'],
  [`${core}/lexicon/`]: words,
  [`${core}/text/`]: ['fastest-levenshtein'],
};

/** A feature stands alone, so that it can be read and removed alone; these few are made of another. */
const builtOn: Readonly<Record<string, readonly string[]>> = {
  [`${features}/codeActions.ts`]: [
    ...[`${features}/decisions/`, `${features}/problems/`],
    `${features}/updatePlaces.ts`,
  ],
  [`${features}/decisions/decisionActions.ts`]: [`${features}/problems/`],
  [`${features}/review/decideAll.ts`]: [`${features}/problems/`],
};

const sources = ['client/src', 'server/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

describe('layering', () => {
  it('sees every way to import', () => {
    const source = [
      `import { a } from './a.ts';`,
      `import type { b } from "../b.ts";`,
      `export * from 'c';`,
      `import 'd';`,
      `const e = await import('e');`,
      `const f = require('f');`,
      `await import(g);`,
    ].join('\n');
    assert.deepEqual(importsOf('server/src/x/x.ts', source), [
      ...['server/src/x/a.ts', 'server/src/b.ts', 'c', 'd', 'e', 'f'],
      'something that only running it would tell',
    ]);
  });

  it('has a layer for every file', () => {
    assert.deepEqual(
      sources.filter((path) => layerOf(path) === undefined),
      [],
    );
  });

  it('is kept by every import', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path, readFileSync(path, 'utf8'))
        .filter((imported) => !mayImport(path, imported))
        .map((imported) => `${path} must not import ${imported}`),
    );
    assert.deepEqual(wrong, []);
  });
});

function mayImport(path: string, imported: string): boolean {
  const layer = layerOf(path);
  if (layer === undefined) return false;
  if (imported.startsWith(`${features}/`) && path.startsWith(`${features}/`)) {
    const [name, ...inside] = path.slice(features.length + 1).split('/');
    const own = [inside.length === 0 ? path : `${features}/${name}/`, ...(builtOn[path] ?? [])];
    return own.some((beginning) => imported.startsWith(beginning));
  }
  return layerOf(imported) === layer || layers[layer]!.some((beginning) => imported.startsWith(beginning));
}

function layerOf(path: string): string | undefined {
  return Object.keys(layers)
    .filter((beginning) => path.startsWith(beginning))
    .sort((a, b) => b.length - a.length)[0];
}

/** What a source imports: paths from the project's folder, and names of packages. */
function importsOf(path: string, source: string): string[] {
  const form =
    /(?:\bfrom\s*|^\s*import\s*|\b(?:import|require)\s*\(\s*)(?:'([^'\s,]+)'|"([^"\s,]+)"|(?<=\()(?=[^'")\s]))/gm;
  return [...source.matchAll(form)].map(([, single, double]) => {
    const name = single ?? double ?? 'something that only running it would tell';
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
  });
}
