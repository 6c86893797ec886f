// Edits that follow upon each other, as the corpus that they lead to and, at the end, as one edit of each file.
import type { Corpus } from '../../corpus/corpus.ts';
import { takeBack } from '../../corpus/decide.ts';
import type { DocumentEdit } from '../../corpus/fix.ts';
import { applyEdits } from '../../text/edit.ts';
import { editBetween } from '../../text/editBetween.ts';

export class Draft {
  corpus: Corpus;
  /** By address; undefined for a file that there was not, or is not any more. */
  readonly #before = new Map<string, string | undefined>();
  readonly #after = new Map<string, string | undefined>();

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  /** `text`: of the readout. */
  makeBeside(readout: string, edit: DocumentEdit, text?: string): void {
    const after = this.#make(edit, this.corpus.annotationFile(readout)?.text);
    this.corpus =
      after === undefined
        ? this.corpus.withoutAnnotationFile(edit.uri)
        : this.corpus.withAnnotationFile(edit.uri, after, text);
  }

  makeInRegister(edit: DocumentEdit): void {
    const file = this.corpus.register.files.find(({ uri }) => uri === edit.uri);
    this.corpus = this.corpus.withRegisterFile(edit.uri, this.#make(edit, file?.text) ?? '');
  }

  takeBack(readout: string, id: string): void {
    const annotation = this.corpus.annotationFile(readout)?.annotations.find((each) => each.id === id);
    const edit = annotation && takeBack(this.corpus, readout, annotation);
    if (edit) this.makeBeside(readout, edit);
  }

  /** Where it stands just once, as it was added. */
  takeOutOfRegister(uri: string, added: string): void {
    const text = this.corpus.register.files.find((file) => file.uri === uri)?.text ?? '';
    const start = text.indexOf(added);
    if (added === '' || start === -1 || start !== text.lastIndexOf(added)) return;
    this.makeInRegister({ uri, edits: [{ start, end: start + added.length, newText: '' }] });
  }

  /** In the order in which the files were first edited; without those that are as they were. */
  edits(): readonly DocumentEdit[] {
    return [...this.#before].flatMap(([uri, before]): DocumentEdit[] => {
      const after = this.#after.get(uri);
      if (before === after) return [];
      if (before === undefined)
        return [{ uri, edits: [{ start: 0, end: 0, newText: after! }], create: true }];
      const edits = [editBetween(before, after ?? '')];
      return [{ uri, edits, ...(after === undefined && { remove: true as const }) }];
    });
  }

  #make({ uri, edits, remove }: DocumentEdit, text: string | undefined): string | undefined {
    if (!this.#before.has(uri)) this.#before.set(uri, text);
    const after = remove ? undefined : applyEdits(text ?? '', edits);
    this.#after.set(uri, after);
    return after;
  }
}
