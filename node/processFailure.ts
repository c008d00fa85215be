/** Why a process ended, for people who wonder: what it said last in its log. */

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import path from "node:path";
import { CliError, EXIT_CODES } from "./cliError.ts";

const READ_BYTES = 16 * 1024;
const LONGEST = 500;

/** Level of our own log lines from which on they are errors. */
const ERROR_LEVEL = 50;

/** The process `name`, whose log is in the folder `logs`, dies again and again. */
export function processFailed(logs: string, name: string, reason: string): CliError {
  const log = path.join(logs, `${name}.log`);
  const words = lastWords(log) ?? reason;
  return new CliError("PROCESS_FAILED", EXIT_CODES.failure, {
    en: { message: `${name} keeps ending (${reason}): ${words}`, hint: `Its log is ${log}.` },
    zh: { message: `${name} 反复退出（${reason}）：${words}`, hint: `日志见 ${log}。` },
  });
}

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
