// Where a command runs and speaks: all that the command line knows of the process around it.

export interface Terminal {
  /** The working directory, absolute. */
  readonly folder: string;
  /** What was asked for. */
  out(text: string): void;
  /** What a person should know besides. */
  err(text: string): void;
}

/** The streams of a command that is a step among others. */
export interface Pipe {
  /** Of a file, or of the standard input (`-`), one at a time. Throws what the system does where it cannot be read. */
  lines(path: string): AsyncIterable<string>;
  /** Resolves when whoever reads its output has taken enough of it. */
  written(): Promise<void>;
}
