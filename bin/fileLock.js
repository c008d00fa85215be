"use strict";

/*
 * A lock between processes: a file that names its holder. A holder that was killed leaves the file
 * behind, so whoever wants it asks whether that very process still lives and takes the lock over if
 * not.
 */

const { randomBytes } = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");

const POLL_MS = 100;
/** How often a holder on a shared folder shows other machines that it lives. */
const HEARTBEAT_MS = 5_000;
/** A holder on another machine without a heartbeat for so long is taken for dead. */
const REMOTE_STALE_MS = 60_000;
/** A lock file without a readable holder for so long was left by a crash while it was written. */
const UNREADABLE_STALE_MS = 10_000;
/** What file systems without hard links answer to one. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

/** Tokens of the locks that this process holds. */
const held = new Set();

/** See fileLock.d.ts. */
class FileLockedError extends Error {
  constructor(path, holder) {
    const place = holder?.host === os.hostname() ? "" : ` on ${holder?.host}`;
    const who = holder === undefined ? "another process" : `process ${holder.pid}${place}`;
    super(`${path} is held by ${who}: stop it, or wait until it has ended`);
    this.name = "FileLockedError";
    this.path = path;
    this.holder = holder;
    this.who = who;
  }
}

/** State letter and start of process `pid`; undefined where the system does not tell or there is none. */
function processStat(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
    // The second field, the program's name, may hold spaces and brackets: count from its end.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Clock ticks since boot come again after the next boot; together with its id they do not.
    const boot = fs.readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    return { state: fields[0], start: `${boot} ${fields[19]}` };
  } catch {
    return undefined;
  }
}

/** Whether the process that wrote `{ pid, start, token }` still runs. */
function isAlive({ pid, start, token }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  const stat = processStat(pid);
  if (stat === undefined || start === undefined) return pid !== process.pid || held.has(token);
  // A zombie holds nothing; another start means that the number was given to another process.
  return stat.state !== "Z" && stat.start === start;
}

function newHolder() {
  const token = `${process.pid}-${randomBytes(6).toString("hex")}`;
  return { pid: process.pid, host: os.hostname(), start: processStat(process.pid)?.start, token };
}

/** What stands at `path`; undefined if nothing does. Its `holder` is undefined if it does not name one. */
function read(path) {
  let text;
  let age;
  try {
    text = fs.readFileSync(path, "utf8");
    age = Date.now() - fs.statSync(path).mtimeMs;
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
  return { text, age, holder: parse(text) };
}

function parse(text) {
  try {
    const { pid, host, start, token } = JSON.parse(text);
    return typeof pid === "number" && typeof host === "string"
      ? { pid, host, start, token }
      : undefined;
  } catch {
    return undefined;
  }
}

function isStale({ holder, age }) {
  if (holder === undefined) return age > UNREADABLE_STALE_MS;
  if (holder.host !== os.hostname()) return age > REMOTE_STALE_MS;
  return !isAlive(holder);
}

/** Writes the holder beside `path` and hands the finished file to `place`. */
function withDraft(path, holder, place) {
  const draft = `${path}.${holder.token}.new`;
  try {
    fs.writeFileSync(draft, JSON.stringify(holder), { mode: 0o600, flush: true });
    return place(draft);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Makes the file together with its content; false if there is one. */
function create(path, holder) {
  return withDraft(path, holder, (draft) => {
    try {
      fs.linkSync(draft, path);
      return true;
    } catch (error) {
      if (error.code === "EEXIST") return false;
      if (!NO_LINKS.includes(error.code)) throw error;
      return createInPlace(path, holder);
    }
  });
}

function createInPlace(path, holder) {
  try {
    fs.writeFileSync(path, JSON.stringify(holder), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    // A full disk leaves an empty file: nobody holds it.
    if (error.code === "ENOSPC") fs.rmSync(path, { force: true });
    throw error;
  }
}

/**
 * Replaces a dead holder. Only who holds the lock on that very holder may do so, or else of two that
 * found it dead the slower would replace the quicker. False if it is not that holder's any more.
 *
 * @throws {FileLockedError} if somebody else is about to replace it
 */
function replace(path, dead, holder) {
  const token = String(dead.holder?.token ?? "unnamed").replace(/[^\w-]/g, "_");
  const claim = takeFileLock(`${path}.${token}`);
  try {
    if (read(path)?.text !== dead.text) return false;
    withDraft(path, holder, (draft) => fs.renameSync(draft, path));
    return true;
  } finally {
    claim.release();
  }
}

function hold(path, { token }) {
  held.add(token);
  const heartbeat = setInterval(() => {
    const now = new Date();
    fs.utimes(path, now, now, () => {});
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      held.delete(token);
      try {
        if (read(path)?.holder?.token === token) fs.rmSync(path, { force: true });
      } catch {
        // The folder is gone or cannot be written any more: the file of an ended process is taken over.
      }
    },
  };
}

/** See fileLock.d.ts. */
function takeFileLock(path) {
  const holder = newHolder();
  for (;;) {
    if (create(path, holder)) return hold(path, holder);
    const found = read(path);
    if (found === undefined) continue;
    if (!isStale(found)) throw new FileLockedError(path, found.holder);
    if (replace(path, found, holder)) return hold(path, holder);
  }
}

/** See fileLock.d.ts. */
async function acquireFileLock(path, { onWait, signal } = {}) {
  let told = false;
  for (;;) {
    try {
      return takeFileLock(path);
    } catch (error) {
      if (!(error instanceof FileLockedError)) throw error;
    }
    if (!told) onWait?.();
    told = true;
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

module.exports = { FileLockedError, acquireFileLock, takeFileLock };
