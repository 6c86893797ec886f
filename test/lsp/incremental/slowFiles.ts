// A disk on which each reading says what the file said when it began, and comes back when the test wants, in any order.

import type { Refusal } from '../../../server/src/files/files.ts';
import { canonicalUri } from '../../../server/src/lsp/canonicalUri.ts';
import { TestFiles } from '../client.ts';

export class SlowFiles extends TestFiles {
  #waiting: (() => void)[] = [];
  slow = true;

  override read(uri: string): Promise<string | Refusal> {
    const known = this.texts.get(canonicalUri(uri));
    const found = known ?? { uri, reason: 'does not exist', gone: true as const };
    if (!this.slow) return Promise.resolve(found);
    return new Promise((resolve) => this.#waiting.push(() => resolve(found)));
  }

  get waits(): boolean {
    return this.#waiting.length > 0;
  }

  /** Lets one of those that wait come back. */
  answer(which: number): void {
    const [next] = this.#waiting.splice(which % Math.max(1, this.#waiting.length), 1);
    next?.();
  }
}
