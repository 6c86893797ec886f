// The decisions beside all readouts at one moment, whether or not the readout is there: a value.
import type { AnnotationFile } from '../annotations/annotation.ts';
import { baseOf } from '../annotations/baseOf.ts';
import { type Beside, besideWithBase, besideWithFile, besideWithText } from '../annotations/beside.ts';
import { parseAnnotationFile } from '../annotations/parseAnnotationFile.ts';
import type { TextEdit } from '../text/edit.ts';
import { SortedMap } from '../text/sortedMap.ts';

/** Every address is the readout's. What changes nothing gives the same value. */
export class SideFiles {
  static readonly empty = new SideFiles(SortedMap.empty);
  readonly #beside: SortedMap<Beside>;

  private constructor(beside: SortedMap<Beside>) {
    this.#beside = beside;
  }

  of(uri: string): Beside | undefined {
    return this.#beside.get(uri);
  }

  /** Sorted by address. */
  *files(): Iterable<AnnotationFile> {
    for (const { file } of this.#beside.values()) yield file;
  }

  /** The readout has this text now. Without it what was decided about it waits. `edits`: exactly what changed, if that is known. */
  withText(uri: string, text: string | undefined, edits: readonly TextEdit[] | undefined): SideFiles {
    const before = this.of(uri);
    if (before === undefined || (text === undefined && before.text === undefined)) return this;
    if (text === undefined) return this.#with(uri, { ...before, text: undefined, anchored: [] });
    return this.#with(uri, besideWithText(before, text, edits));
  }

  /** `side`: the address of the file itself. */
  withFile(uri: string, side: string, text: string, readoutText: string | undefined): SideFiles {
    const before = this.of(uri);
    if (before?.file.text === text && readoutText === undefined) return this;
    return this.#with(uri, besideWithFile(before, parseAnnotationFile(side, text), readoutText));
  }

  withoutFile(uri: string): SideFiles {
    const beside = this.#beside.without(uri);
    return beside === this.#beside ? this : new SideFiles(beside);
  }

  /** The text which the decisions were made in, where it is another than the readout has now. */
  withBaseText(uri: string, text: string): SideFiles {
    const before = this.of(uri);
    if (before === undefined || before.file.base !== baseOf(text) || before.base !== undefined) return this;
    return this.#with(uri, besideWithBase(before, text));
  }

  #with(uri: string, beside: Beside): SideFiles {
    return beside === this.of(uri) ? this : new SideFiles(this.#beside.with(uri, beside));
  }
}
