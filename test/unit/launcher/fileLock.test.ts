import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { acquireFileLock, FileLockedError, takeFileLock } from "../../../bin/fileLock.js";

const MODULE = resolve("bin/fileLock.js");

describe("the lock between processes", () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "yizhan-lock-"));
    path = join(folder, "lock");
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("leaves nothing behind when it is released", async () => {
    const lock = await acquireFileLock(path);
    assert.ok(existsSync(path));

    lock.release();

    assert.deepEqual(readdirSync(folder), []);
  });

  it("makes a second one wait, and says so once", async () => {
    const first = await acquireFileLock(path);
    let waits = 0;
    const second = acquireFileLock(path, { onWait: () => (waits += 1) });
    const early = await Promise.race([
      second,
      new Promise((done) => setTimeout(done, 250, "waiting")),
    ]);

    first.release();

    assert.equal(early, "waiting");
    (await second).release();
    assert.equal(waits, 1);
  });

  it("is refused at once to one that will not wait, naming file, holder and what to do", () => {
    const lock = takeFileLock(path);
    assert.throws(
      () => takeFileLock(path),
      (error: FileLockedError) => {
        assert.ok(error instanceof FileLockedError);
        assert.deepEqual([error.path, error.holder?.pid], [path, process.pid]);
        assert.match(error.message, new RegExp(`^${path} is held by process ${process.pid}: stop`));
        return true;
      },
    );
    lock.release();
    takeFileLock(path).release();
    assert.deepEqual(readdirSync(folder), []);
  });

  it("names the machine of a holder elsewhere", () => {
    writeFileSync(path, JSON.stringify({ pid: 7, host: "elsewhere", start: "1" }));
    assert.throws(() => takeFileLock(path), /held by process 7 on elsewhere:/);
  });

  it("is not released by one that has lost it", () => {
    const lock = takeFileLock(path);
    const other = JSON.stringify({ pid: 7, host: "elsewhere", start: "1", token: "7-other" });
    writeFileSync(path, other);
    lock.release();
    assert.equal(readFileSync(path, "utf8"), other);
  });

  it("is written whole or not at all, and for its owner only", () => {
    const lock = takeFileLock(path);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.equal(JSON.parse(readFileSync(path, "utf8")).pid, process.pid);
    assert.deepEqual(readdirSync(folder), ["lock"]);
    lock.release();
  });

  it("is left alone while another process is replacing the dead holder", () => {
    const dead = { pid: spawnSync("true").pid, host: hostname(), start: "1", token: "dead" };
    writeFileSync(path, JSON.stringify(dead));
    const claim = takeFileLock(`${path}.dead`);
    assert.throws(() => takeFileLock(path), FileLockedError);
    claim.release();
    takeFileLock(path).release();
    assert.deepEqual(readdirSync(folder), []);
  });

  it("ends a wait when it is told to", async () => {
    const lock = await acquireFileLock(path);
    const controller = new AbortController();
    const waiting = acquireFileLock(path, { signal: controller.signal });

    controller.abort(new Error("enough"));

    await assert.rejects(waiting, /enough/);
    lock.release();
  });

  it("is taken over from a holder that was killed", async () => {
    const script = `require(${JSON.stringify(MODULE)}).acquireFileLock(${JSON.stringify(path)}).then(() => { console.log("held"); setInterval(() => {}, 1000); });`;
    const holder = spawn(process.execPath, ["-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(holder.stdout, "data");
    holder.kill("SIGKILL");
    await once(holder, "exit");
    assert.ok(existsSync(path), "a killed holder cannot release");

    (await acquireFileLock(path)).release();

    assert.deepEqual(readdirSync(folder), []);
  });

  it("is taken over from a process whose number was given to another one", async function () {
    if (process.platform !== "linux") this.skip();
    writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname(), start: "1" }));

    (await acquireFileLock(path)).release();
  });

  it("respects another machine while that one shows life, and not afterwards", async () => {
    writeFileSync(path, JSON.stringify({ pid: 1, host: "elsewhere", start: "1" }));
    const signal = AbortSignal.timeout(200);
    await assert.rejects(acquireFileLock(path, { signal }));

    const past = new Date(Date.now() - 120_000);
    utimesSync(path, past, past);

    (await acquireFileLock(path)).release();
  });

  it("outlives a crash in the middle of writing it", async () => {
    writeFileSync(path, "");
    const past = new Date(Date.now() - 30_000);
    utimesSync(path, past, past);

    (await acquireFileLock(path)).release();
  });

  it("lets one process in at a time, also when many take over a dead lock at once", async function () {
    this.timeout(30_000);
    writeFileSync(path, JSON.stringify({ pid: spawnSync("true").pid, host: hostname() }));
    const log = join(folder, "log");
    const script = `
      const fs = require("node:fs");
      require(${JSON.stringify(MODULE)}).acquireFileLock(${JSON.stringify(path)}).then((lock) => {
        fs.appendFileSync(${JSON.stringify(log)}, "in ");
        setTimeout(() => { fs.appendFileSync(${JSON.stringify(log)}, "out "); lock.release(); }, 20);
      });`;

    const processes = Array.from({ length: 6 }, () => spawn(process.execPath, ["-e", script]));
    await Promise.all(processes.map((child) => once(child, "exit")));

    assert.equal(readFileSync(log, "utf8"), "in out ".repeat(6));
  });
});
