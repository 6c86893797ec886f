// The texts that decisions were made in, beside the text of now: kept from one run to the next, and found again where they are needed.
import { baseOf } from '../core/annotations/baseOf.ts';
import { lfText } from '../core/annotations/lfText.ts';
import type { Host } from './host.ts';
import type { Session } from './session.ts';

export class EarlierTexts {
  readonly #session: Session;
  readonly #host: Pick<Host, 'storage' | 'oldText'>;
  readonly #kept = new Set<string>();
  /** Of what is nowhere, nobody is asked twice. */
  readonly #sought = new Set<string>();

  constructor(session: Session, host: Pick<Host, 'storage' | 'oldText'>) {
    this.#session = session;
    this.#host = host;
  }

  /** Keeps what the decisions beside a readout were made in, or else resolves to it, if it was not known and is found. */
  async look(uri: string): Promise<string | undefined> {
    const { corpus } = this.#session;
    const base = corpus.annotationFile(uri)?.base;
    const key = base && keyOf(base);
    if (base === undefined || key === undefined) return undefined;
    const known = corpus.baseTextOf(uri);
    if (known !== undefined) {
      if (!this.#kept.has(base)) {
        this.#kept.add(base);
        await this.#host.storage.write(key, encoder.encode(lfText(known)));
      }
      return undefined;
    }
    const text = corpus.textOf(uri);
    if (text === undefined || this.#sought.has(`${base} ${uri}`)) return undefined;
    this.#sought.add(`${base} ${uri}`);
    const kept = await this.#host.storage.read(key);
    const texts = [kept && decoder.decode(kept), await this.#host.oldText(base, uri)];
    for (const found of texts) if (found !== undefined && baseOf(found) === base) return found;
    return undefined;
  }
}

const encoder = new TextEncoder();
/** A text is kept as it was, whatever it begins with. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Undefined for what nobody but a person can have written. */
function keyOf(base: string): string | undefined {
  const hash = /^git-blob:([0-9a-f]{40})$/.exec(base)?.[1];
  return hash && `text-${hash}`;
}
