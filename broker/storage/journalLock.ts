/** One process per journal directory: a lock file that names its holder, taken over when the holder is dead. */

import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JournalError } from "./journalSegment.ts";

const LOCK_FILE = "LOCK";
const BOOT_ID_FILE = "/proc/sys/kernel/random/boot_id";
/** Fields 3 and 22 of /proc/<pid>/stat, counted after the command's closing bracket. */
const STATE_FIELD = 0;
const START_TIME_FIELD = 19;
/** State of a process that has ended and whose parent has not looked. */
const DEAD = "Z";

/** Who holds the lock. The start time tells a process from a later one with the same number. */
interface Holder {
  readonly pid: number;
  readonly startTime: string;
  /** Tells two opens by one process apart. */
  readonly token: string;
}

const heldHere = new Set<string>();

/** Takes the lock of `directory`; the answer gives it back. Throws a `JournalError` `locked` naming the holder. */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, LOCK_FILE);
  const token = `${process.pid}-${process.hrtime.bigint()}`;
  const mine: Holder = { pid: process.pid, startTime: startTimeOf(process.pid) ?? "", token };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(path, mine)) {
      heldHere.add(token);
      return () => release(path, token);
    }
    const holder = read(path);
    if (holder !== undefined && isAlive(holder)) throw lockedBy(directory, holder);
    setAside(path, holder);
  }
  throw new JournalError(
    "locked",
    `The journal in ${directory} is being opened by another process; try again.`,
  );
}

/** Makes the lock file with its content in one step; false if it is there. */
function create(path: string, holder: Holder): boolean {
  const draft = `${path}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function read(path: string): Holder | undefined {
  try {
    const { pid, startTime, token } = JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    if (typeof pid !== "number" || typeof startTime !== "string" || typeof token !== "string")
      return undefined;
    return { pid, startTime, token };
  } catch {
    return undefined; // gone, or cut short by a crash while it was written: nobody holds it
  }
}

/** Moves a dead holder's file away. If another process was faster, what was moved is its live lock: put it back. */
function setAside(path: string, dead: Holder | undefined): void {
  const aside = `${path}.dead-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // gone already
  }
  const moved = read(aside);
  if (moved !== undefined && moved.token !== dead?.token) renameSync(aside, path);
  else unlinkSync(aside);
}

function isAlive(holder: Holder): boolean {
  if (holder.pid === process.pid) return heldHere.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return isCode(error, "EPERM");
  }
  const startTime = startTimeOf(holder.pid);
  return startTime === undefined || holder.startTime === "" || startTime === holder.startTime;
}

/** When a process began, in a form that never comes again; undefined where the system does not tell. */
function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[STATE_FIELD] === DEAD) return DEAD;
    return `${readFileSync(BOOT_ID_FILE, "utf8").trim()} ${fields[START_TIME_FIELD]}`;
  } catch {
    return undefined;
  }
}

function release(path: string, token: string): void {
  heldHere.delete(token);
  if (read(path)?.token !== token) return;
  try {
    unlinkSync(path);
  } catch {
    // The directory became read-only or is gone: a dead holder's file is taken over anyway.
  }
}

function lockedBy(directory: string, holder: Holder): JournalError {
  return new JournalError(
    "locked",
    `The journal in ${directory} is in use by process ${holder.pid}; stop that broker or choose another home.`,
  );
}

/** Whether `error` is a system error with this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
