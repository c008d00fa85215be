import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Service, type ServicePlan } from "../../../scripts/network/service.ts";
import { eventually } from "../../support/poll.ts";

describe("a supervised process", () => {
  let folder: string;
  let service: Service | undefined;
  let told: string[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "yizhan-service-"));
    told = [];
  });

  afterEach(async () => {
    await service?.stop(1_000);
    rmSync(folder, { recursive: true, force: true });
  });

  function start(script: string, more: Partial<ServicePlan> = {}): Service {
    const logFile = path.join(folder, "log");
    const args = ["-e", script];
    service = new Service(
      { name: "one", command: process.execPath, args, logFile, ...more },
      {
        restarted: (name, reason) => told.push(`${name} restarted: ${reason}`),
        failed: (name, reason) => told.push(`${name} failed: ${reason}`),
      },
    );
    service.start();
    return service;
  }

  const isAlive = (pid: number | undefined): boolean => {
    try {
      return process.kill(pid ?? 0, 0);
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
    process.kill(pid ?? 0, "SIGKILL");
    await eventually("another process", () => service?.pid !== pid && isAlive(service?.pid));
    assert.deepEqual(told, ["one restarted: SIGKILL"]);
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
