// Which files concern us: readouts, registers and the decisions beside readouts, by their path and the settings.
import { type GlobMatcher, globMatcher, namesOf } from './glob.ts';

export type FileKind = 'readout' | 'register' | 'annotations';

export interface FileGlobs {
  /** The setting `readouts.register`. */
  readonly register: readonly string[];
  /** The setting `readouts.files`: more readouts. */
  readonly files: readonly string[];
}

export const defaultGlobs: FileGlobs = { register: ['**/officials.yaml', '**/officials/*.yaml'], files: [] };

/** Always readouts, whatever the settings. */
const readoutGlobs = ['**/*.readout', '**/*.readout.txt', '**/{seeds,readouts}/**/*.txt'];

/** Beside a readout, whatever the settings. */
const annotationGlob = '**/*.annotations.yaml';

/** `path` may be a URI: only its names count. */
export function fileKind(path: string, globs: FileGlobs): FileKind | undefined {
  const names = namesOf(path);
  return matchersOf(globs).find(([, matches]) => matches(names))?.[0];
}

const known = new WeakMap<FileGlobs, readonly (readonly [FileKind, GlobMatcher])[]>();

/** In the order in which they count. */
function matchersOf(globs: FileGlobs) {
  let matchers = known.get(globs);
  if (matchers === undefined) {
    const of = (kind: FileKind, all: readonly string[]) =>
      all.map((glob) => [kind, globMatcher(glob)] as const);
    matchers = [
      ...of('annotations', [annotationGlob]),
      ...of('register', globs.register),
      ...of('readout', [...readoutGlobs, ...globs.files]),
    ];
    known.set(globs, matchers);
  }
  return matchers;
}

/** What an editor is to watch so that every file of any kind is seen, and what leaves files out. */
export function watchedGlobs({ register, files }: FileGlobs): readonly string[] {
  const fromAnywhere = (glob: string) => (/^(\/|\*\*)/.test(glob) ? glob : `**/${glob}`);
  return [...readoutGlobs, annotationGlob, ...[...register, ...files].map(fromAnywhere), '**/.gitignore'];
}
