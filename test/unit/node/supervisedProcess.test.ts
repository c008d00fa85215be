import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import os from "node:os";
import path from "node:path";
import { type ProcessPlan, SupervisedProcess } from "../../../node/supervisedProcess.ts";
import { eventually } from "../../support/poll.ts";

describe("a supervised process", () => {
  let folder: string;
  let supervised: SupervisedProcess | undefined;
  let told: string[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "yizhan-supervised-"));
    told = [];
  });

  afterEach(async () => {
    await supervised?.stop(1_000);
    rmSync(folder, { recursive: true, force: true });
  });

  function start(script: string, more: Partial<ProcessPlan> = {}): SupervisedProcess {
    const logFile = path.join(folder, "log");
    const args = ["-e", script];
    supervised = new SupervisedProcess(
      { name: "one", command: process.execPath, args, logFile, ...more },
      {
        restarted: (name, reason) => told.push(`${name} restarted: ${reason}`),
        failed: (name, reason) => told.push(`${name} failed: ${reason}`),
      },
    );
    supervised.start();
    return supervised;
  }

  const listening = async (socket: string): Promise<Server> => {
    const server = createServer((connection) => connection.destroy());
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    return server;
  };

  const closed = (server: Server): Promise<void> =>
    new Promise((resolve) => server.close(() => resolve()));

  const isAlive = (pid: number | undefined): boolean => {
    if (pid === undefined) return false;
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  it("writes to its log, and its lines go where they are wanted", async () => {
    const lines: string[] = [];
    const script = "console.log('one\\n\\ntwo'); console.error('oh'); setInterval(() => {}, 1000)";
    start(script, { onLine: (line) => lines.push(line) });
    await eventually("two lines", () => lines.length === 2);
    assert.deepEqual(lines, ["one", "two"]);
    const log = (): string => readFileSync(path.join(folder, "log"), "utf8");
    await eventually("the log", () => log() === "oh\n");
  });

  it("is started again when it dies", async () => {
    const { pid } = start("setInterval(() => {}, 1000)");
    await eventually("the process", () => isAlive(pid));
    process.kill(pid as number, "SIGKILL");
    await eventually("another process", () => supervised?.pid !== pid && isAlive(supervised?.pid));
    assert.deepEqual(told, ["one restarted: SIGKILL"]);
  });

  it("is started only once the one it waits for listens, a socket file alone being no sign", async () => {
    const socket = path.join(folder, "app.sock");
    const listener = await listening(socket);
    // What a killed process leaves: the file, and nobody behind it.
    renameSync(socket, `${socket}.left`);
    await closed(listener);
    renameSync(`${socket}.left`, socket);
    const one = start("setInterval(() => {}, 1000)", { waitsFor: `unix://${socket}` });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(one.pid, undefined);

    rmSync(socket);
    const started = Date.now();
    const server = await listening(socket);
    try {
      await eventually("the process", () => isAlive(one.pid));
      assert.ok(Date.now() - started < 1_000, "it waits no longer than it must");
      assert.deepEqual(told, []);
    } finally {
      await closed(server);
    }
  });

  it("waits again before it is started again", async () => {
    const socket = path.join(folder, "app.sock");
    const server = await listening(socket);
    const one = start("setInterval(() => {}, 1000)", { waitsFor: `unix://${socket}` });
    await eventually("the process", () => isAlive(one.pid));
    const { pid } = one;
    await closed(server);
    process.kill(pid as number, "SIGKILL");
    await eventually("the word", () => told.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.equal(one.pid, pid);

    const again = await listening(socket);
    await eventually("another process", () => one.pid !== pid && isAlive(one.pid));
    await closed(again);
  });

  it("is not started when it is stopped while it waits", async () => {
    const socket = path.join(folder, "app.sock");
    const one = start("setInterval(() => {}, 1000)", { waitsFor: `unix://${socket}` });
    await one.stop(50);
    const server = await listening(socket);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(one.pid, undefined);
    await closed(server);
  });

  it("is given up when it ends again and again as soon as it starts", async () => {
    start("process.exit(3)");
    await eventually("the end", () => told.some((line) => line.includes("failed")));
    assert.equal(told.at(-1), "one failed: exit code 3");
    assert.ok(told.length > 2 && told.length < 7, told.join("; "));
  }).timeout(15_000);

  it("says so when there is no such program", async () => {
    start("", { command: path.join(folder, "nosuch") });
    await eventually("the word", () => told.length > 0);
    assert.match(told[0] ?? "", /ENOENT/);
  });

  it("ends when it is stopped, by force if it does not listen, and is not started again", async () => {
    const lines: string[] = [];
    const script =
      "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)";
    const stubborn = start(script, { onLine: (line) => lines.push(line) });
    await eventually("the process", () => lines.length === 1);
    const { pid } = stubborn;
    await stubborn.stop(50);
    assert.equal(isAlive(pid), false);
    assert.deepEqual(told, []);
    await stubborn.stop(50);
  });

  it("is not started again by a death that came before it was stopped", async () => {
    const one = start("process.exit(1)");
    await eventually("the first death", () => told.length === 1);
    const { pid } = one;
    await one.stop(50);
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.equal(one.pid, pid);
  });
});
