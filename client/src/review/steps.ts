// What was decided in reviews of this workspace, step by step, so that the last can be taken back: also after the window was loaded anew.
import type { Memento } from 'vscode';
import type { Made, WirePlace } from '../../../server/src/lsp/protocol.ts';

export interface Step {
  /** Of several the first. */
  readonly place: WirePlace;
  readonly made: readonly Made[];
}

/** As many as anybody goes back. */
const most = 200;
const key = 'readouts.steps';

export class Steps {
  private readonly memory: Memento;

  constructor(memory: Memento) {
    this.memory = memory;
  }

  async add(step: Step): Promise<void> {
    await this.memory.update(key, [...this.all(), step].slice(-most));
  }

  async takeLast(): Promise<Step | undefined> {
    const all = this.all();
    await this.memory.update(key, all.slice(0, -1));
    return all.at(-1);
  }

  private all(): readonly Step[] {
    return this.memory.get<readonly Step[]>(key, []);
  }
}
