import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createChain } from "../../../chain/main.ts";
import { type ChainOptions, readOptions } from "../../../chain/options.ts";
import { silentLogger } from "../../../chain/types/logger.ts";

const MAIN = fileURLToPath(new URL("../../../chain/main.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

describe("the chain process", () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), "yizhan-main-"));
  });

  afterEach(() => rmSync(home, { recursive: true }));

  /** Runs it; sends SIGTERM once it says `stopAt`. */
  const run = (args: readonly string[], stopAt?: string): Promise<Ended> => {
    const child = spawn(process.execPath, [MAIN, "--home", home, ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    let isAsked = false;
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
      if (stopAt === undefined || isAsked || !stderr.includes(stopAt)) return;
      isAsked = true;
      child.kill("SIGTERM");
    });
    return new Promise((resolve) => {
      child.once("close", (code) => resolve({ code, stderr }));
    });
  };

  it("ends with 0 after SIGTERM", async () => {
    const { code, stderr } = await run([], "chain listens");
    assert.equal(code, 0, stderr);
    assert.match(stderr, /"msg":"stopping"/);
  });

  it("ends with 2 and one sentence when it is used wrongly", async () => {
    const { code, stderr } = await run(["--verify-workers", "many"]);
    assert.equal(code, 2);
    assert.equal(stderr, "--verify-workers many: must be a whole number from 0 to 1024\n");
  });

  it("ends with 1 and one sentence when it cannot start", async () => {
    const file = path.join(home, "app.sock");
    writeFileSync(file, "");
    const { code, stderr } = await run(["--log-level", "silent"]);
    assert.equal(code, 1);
    assert.equal(stderr, `${file} exists and is no socket: choose another address\n`);
  });

  it("can be run in this process, and started again in the same home", async () => {
    const args = ["--home", home, "--verify-workers", "0"];
    const options = readOptions({ args, env: {}, cores: 1 }) as ChainOptions;
    const parts = { logger: silentLogger, onFatal: (error: Error) => assert.fail(error) };
    for (let i = 0; i < 2; i++) {
      const chain = await createChain(options, parts);
      assert.deepEqual(chain.address, { kind: "unix", path: path.join(home, "app.sock") });
      assert.equal(chain.application.height, 0);
      await assert.rejects(createChain(options, parts), /in use by another process/);
      await chain.close();
    }
  });
});
