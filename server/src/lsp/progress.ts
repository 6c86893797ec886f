// A bar that shows how far long work is: where the client can, and never waited for.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

export interface Progress {
  report(done: number, total: number): void;
  done(): void;
}

export function showProgress(connection: Connection, title: string, message: string): Progress {
  let shown: WorkDoneProgressServerReporter | undefined;
  let over = false;
  let percent = 0;
  const show = (progress: WorkDoneProgressServerReporter) => {
    progress.begin(title, 0, message);
    // What was begun is ended: the client keeps a place for it.
    if (over) progress.done();
    else shown = progress;
  };
  connection.window.createWorkDoneProgress().then(show, () => {});
  return {
    report(done, total) {
      const now = Math.floor((100 * done) / total);
      if (now > percent) shown?.report(now, `${done} of ${total}`);
      percent = Math.max(percent, now);
    },
    done() {
      over = true;
      shown?.done();
    },
  };
}
