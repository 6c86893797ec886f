// Which files concern us: readouts, registers and the decisions beside readouts, by their path and the settings.
import { matchesGlob } from './glob.ts';

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
  const matches = (glob: string) => matchesGlob(path, glob);
  if (matches(annotationGlob)) return 'annotations';
  if (globs.register.some(matches)) return 'register';
  if (readoutGlobs.some(matches) || globs.files.some(matches)) return 'readout';
  return undefined;
}

/** What an editor is to watch so that every file of any kind is seen, and what leaves files out. */
export function watchedGlobs({ register, files }: FileGlobs): readonly string[] {
  const fromAnywhere = (glob: string) => (/^(\/|\*\*)/.test(glob) ? glob : `**/${glob}`);
  return [...readoutGlobs, annotationGlob, ...[...register, ...files].map(fromAnywhere), '**/.gitignore'];
}
