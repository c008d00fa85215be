/** What a command gets from the process it runs in. */

import type { Language } from "../node/cliError.ts";

/** A sentence in both languages. */
export type Text = Readonly<Record<Language, string>>;

/** The process, as far as commands may touch it. */
export interface Shell {
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether somebody sits at a terminal who can be asked. */
  readonly isInteractive: boolean;
  /** Columns of the terminal that standard output is; undefined if it is none. */
  readonly columns: number | undefined;
  /** The sentence in the language of the person. */
  text(both: Text): string;
  /** Data, to standard output. */
  write(data: string | Uint8Array): void;
  /** Everything else, to standard error. */
  writeError(text: string): void;
  /** Asks without echo; only where `isInteractive`. */
  askSecret(question: string): Promise<string>;
  /** Asks for yes or no; only where `isInteractive`. */
  confirm(question: string): Promise<boolean>;
  /** Standard input to its end. */
  readInput(): Promise<Uint8Array>;
  /** From the first call on, Ctrl-C, SIGTERM and a closed terminal abort this instead of ending the process. */
  interrupted(): AbortSignal;
  /** Whether that has happened. */
  readonly wasInterrupted: boolean;
}
