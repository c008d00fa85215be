/** Logs of a process on standard error, as JSON lines. The only file that knows pino. */

import { destination, type Logger as Pino, pino } from "pino";
import type { LogFacts, Logger } from "./types/logger.ts";

/** How much is said. */
export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;

/** One of the levels; each includes those after it. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A logger that writes at once, so that the last words of a dying process are not lost. */
export function createLogger(level: LogLevel): Logger {
  const stream = destination({ fd: 2, sync: true });
  return adapt(pino({ level, base: null }, stream));
}

function adapt(logger: Pino): Logger {
  return {
    debug: (message: string, facts: LogFacts = {}) => logger.debug(facts, message),
    info: (message: string, facts: LogFacts = {}) => logger.info(facts, message),
    warn: (message: string, facts: LogFacts = {}) => logger.warn(facts, message),
    error: (message: string, facts: LogFacts = {}) => logger.error(facts, message),
    child: (facts: LogFacts) => adapt(logger.child(facts)),
  };
}
