// What `.gitignore` leaves out: of several such files the deepest that speaks of a path decides, as in git.
import ignore, { type Ignore } from 'ignore';
import type { Files } from './files.ts';
import { isSkippedFolder } from './limits.ts';

/** Nobody writes that, and in deep folders it takes the longer the more there are. */
const isWild = (line: string): boolean => line.split('/').filter((name) => name === '**').length > 3;

interface IgnoringFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Paths have `/` between their names and begin below the folder that is read; that of a folder ends with one. */
export class Ignored {
  static readonly nothing = new Ignored([]);
  readonly #deepestFirst: readonly IgnoringFile[];

  private constructor(deepestFirst: readonly IgnoringFile[]) {
    this.#deepestFirst = deepestFirst;
  }

  /** With what the `.gitignore` of this folder says. */
  with(folder: string, text: string): Ignored {
    const rules = ignore({ ignorecase: false }).add(text.split(/\r?\n/).filter((line) => !isWild(line)));
    return new Ignored([{ folder, rules }, ...this.#deepestFirst]);
  }

  covers(path: string): boolean {
    for (const { folder, rules } of this.#deepestFirst) {
      const { ignored, unignored } = rules.test(path.slice(folder.length));
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

/** Whether a listing of `folder` would leave out the file at `uri` in it. */
export async function isLeftOut(uri: string, folder: string, files: Files): Promise<boolean> {
  const above = `${folder.replace(/\/$/, '')}/`;
  const names = uri.slice(above.length).split('/').map(decodeURIComponent);
  let ignored = Ignored.nothing;
  let path = '';
  for (const [depth, name] of names.entries()) {
    const text = await files.read(`${above}${path.split('/').map(encodeURIComponent).join('/')}.gitignore`);
    if (typeof text === 'string') ignored = ignored.with(path, text);
    const isFile = depth === names.length - 1;
    path += isFile ? name : `${name}/`;
    if (ignored.covers(path) || (!isFile && isSkippedFolder(name))) return true;
  }
  return false;
}
