"use strict";

/*
 * A lock between processes: a file that names its holder. A holder that was killed leaves the file
 * behind, so a waiter asks whether that very process still lives and takes the lock over if not.
 */

const fs = require("node:fs");
const os = require("node:os");

const POLL_MS = 100;
/** How often a holder on a shared folder shows other machines that it lives. */
const HEARTBEAT_MS = 5_000;
/** A holder on another machine without a heartbeat for so long is taken for dead. */
const REMOTE_STALE_MS = 60_000;
/** A lock file without a readable holder for so long was left by a crash while it was written. */
const UNREADABLE_STALE_MS = 10_000;

/**
 * State letter and start (clock ticks since boot) of process `pid`; undefined where the system does
 * not tell or there is no such process.
 */
function processStat(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
    // The second field, the program's name, may hold spaces and brackets: count from its end.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0], start: fields[19] };
  } catch {
    return undefined;
  }
}

/** Whether the process that wrote `{ pid, start }` still runs. */
function isAlive({ pid, start }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  const stat = processStat(pid);
  if (stat === undefined) return true;
  // A zombie holds nothing; another start means that the number was given to another process.
  return stat.state !== "Z" && (start === undefined || stat.start === start);
}

function readHolder(path) {
  try {
    const text = fs.readFileSync(path, "utf8");
    return { text, age: Date.now() - fs.statSync(path).mtimeMs };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function isStale({ text, age }) {
  let holder;
  try {
    holder = JSON.parse(text);
  } catch {
    return age > UNREADABLE_STALE_MS;
  }
  if (holder.host !== os.hostname()) return age > REMOTE_STALE_MS;
  return !isAlive(holder);
}

/** Moves a stale lock aside. If another waiter was quicker and the lock is live again, puts it back. */
function takeAway(path, staleText) {
  const aside = `${path}.${process.pid}`;
  try {
    fs.renameSync(path, aside);
    if (fs.readFileSync(aside, "utf8") !== staleText) fs.linkSync(aside, path);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

function tryAcquire(path) {
  const holder = { pid: process.pid, host: os.hostname(), start: processStat(process.pid)?.start };
  try {
    fs.writeFileSync(path, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    // A full disk leaves an empty file: nobody holds it.
    if (error.code === "ENOSPC") fs.rmSync(path, { force: true });
    throw error;
  }
}

function hold(path) {
  const heartbeat = setInterval(() => {
    const now = new Date();
    fs.utimes(path, now, now, () => {});
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      fs.rmSync(path, { force: true });
    },
  };
}

/** See fileLock.d.ts. */
async function acquireFileLock(path, { onWait, signal } = {}) {
  let told = false;
  while (!tryAcquire(path)) {
    const holder = readHolder(path);
    if (holder === undefined) continue;
    if (isStale(holder)) {
      takeAway(path, holder.text);
      continue;
    }
    if (!told) onWait?.();
    told = true;
    signal?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return hold(path);
}

module.exports = { acquireFileLock };
