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
  /** What is given to it, line by line. */
  lines(): AsyncIterable<string>;
  /** Resolves when whoever reads its output has taken enough of it. */
  written(): Promise<void>;
}
