/** What a process uses, from /proc (Linux). */

import { readFileSync } from "node:fs";

/** One process. */
export interface ProcessUse {
  readonly pid: number;
  readonly commandLine: string;
  /** Resident memory in bytes, pages that others share included. */
  readonly residentBytes: number;
  /** Resident memory in bytes, a page that n processes share counted as 1/n. */
  readonly proportionalBytes: number;
  /** User and system time since its start. */
  readonly cpuSeconds: number;
}

const TICKS_PER_SECOND = 100;
const KIB = 1024;
/** Fields of /proc/PID/stat, counted after the name in brackets. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/** Undefined if the process has ended. */
export function processUse(pid: number): ProcessUse | undefined {
  const memory = read(`/proc/${pid}/smaps_rollup`);
  const commandLine = read(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim();
  const stat = read(`/proc/${pid}/stat`);
  if (memory === undefined || commandLine === undefined || stat === undefined) return undefined;
  const bytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([0-9]+) kB`, "m").exec(memory)?.[1] ?? 0) * KIB;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return {
    pid,
    commandLine,
    residentBytes: bytes("Rss"),
    proportionalBytes: bytes("Pss"),
    cpuSeconds: (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) / TICKS_PER_SECOND,
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
