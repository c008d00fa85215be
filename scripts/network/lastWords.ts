/** What a process said last in its log, for people who wonder why it ended. */

import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const READ_BYTES = 16 * 1024;
const LONGEST = 500;

/** Level of our own log lines from which on they are errors. */
const ERROR_LEVEL = 50;

/** The last error in the log, or its last line that is not one of ours; undefined if there is nothing to tell. */
export function lastWords(file: string): string | undefined {
  const lines = endOf(file)
    .split("\n")
    .map((line) => line.trim())
    .reverse();
  for (const line of lines) {
    const words = line.startsWith("{") ? errorOf(line) : line.replace(/^ERROR: /, "");
    if (words !== undefined && words !== "") return shortened(words);
  }
  return undefined;
}

function endOf(file: string): string {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch {
    return "";
  }
  try {
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(size, READ_BYTES));
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString("utf8");
  } finally {
    closeSync(descriptor);
  }
}

function errorOf(line: string): string | undefined {
  try {
    const { level, msg, reason } = JSON.parse(line) as Record<string, unknown>;
    if (typeof level !== "number" || level < ERROR_LEVEL) return undefined;
    return reason === undefined ? String(msg) : `${String(msg)}: ${String(reason)}`;
  } catch {
    return undefined;
  }
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}
