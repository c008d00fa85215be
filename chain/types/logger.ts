/** What every part may tell the operator; the entry points decide where it goes. */

/** Facts beside a log sentence. Never keys, payloads or signatures. */
export type LogFacts = Readonly<Record<string, unknown>>;

/** Takes fixed lower-case sentences and their facts: `logger.info("block committed", { height })`. */
export interface Logger {
  /** Per message or request; off in production. */
  debug(message: string, facts?: LogFacts): void;
  /** An event in the life of the process. */
  info(message: string, facts?: LogFacts): void;
  /** Somebody should look tomorrow. */
  warn(message: string, facts?: LogFacts): void;
  /** Somebody should look now. */
  error(message: string, facts?: LogFacts): void;
  /** The same logger with `facts` added to every line. */
  child(facts: LogFacts): Logger;
}

/** Says nothing. */
export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silentLogger,
};
