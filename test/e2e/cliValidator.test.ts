import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { LAUNCHER, yizhan } from "../support/cli.ts";
import { runCommand } from "../support/fakeShell.ts";
import { eventually } from "../support/poll.ts";
import { freeBasePort } from "../support/ports.ts";
import { TestProcess } from "../support/testProcess.ts";

const SHAPE = { validators: 1, brokers: 0, devices: 0, epochBlocks: 30 } as const;

describe("a validator of one's own", function () {
  this.timeout(60_000);
  let root: string;
  let home: string;
  let rpc: string;
  let p2p: string;
  let validator: TestProcess;

  before(async () => {
    root = mkdtempSync(path.join(os.tmpdir(), "yizhan-validator-"));
    // Far down the tree: sockets have short names, homes need not.
    home = path.join(root, "a".repeat(60), "home");
    const port = await freeBasePort(SHAPE);
    rpc = `127.0.0.1:${port + 1}`;
    p2p = `127.0.0.1:${port}`;
    validator = new TestProcess(process.execPath, [LAUNCHER, "start", "--home", home], /^running/);
  });

  after(async () => {
    await validator.stop("SIGTERM");
    rmSync(root, { recursive: true, force: true });
  });

  const height = async (): Promise<number> => {
    const { exitCode, stdout } = await runCommand(["status", "--node", rpc, "-o", "json"]);
    return exitCode === 0 ? JSON.parse(stdout).height : 0;
  };

  it("is not there before it is made", async () => {
    const { exitCode, stderr } = await runCommand(["start", "--home", home]);
    assert.equal(exitCode, 3);
    assert.match(stderr, /NO_VALIDATOR: There is no validator in .*\n.*yizhan init/);
    assert.equal(existsSync(home), false);
  });

  it("is made with balances of keys, whole or not at all", async () => {
    const init = ["init", "first", "--rpc", rpc, "--p2p", p2p, "--home", home];
    const wrong = await runCommand([...init, "--account", "nobody=1yz"]);
    assert.deepEqual([wrong.exitCode, existsSync(home)], [3, false]);
    await runCommand(["keys", "add", "owner", "--home", home, "--keyring-backend", "test"]);
    const { code, stdout, stderr } = await yizhan(
      ...init,
      "--account",
      "owner=500yz",
      "-o",
      "json",
    );
    assert.equal(code, 0, stderr);
    assert.equal(JSON.parse(stdout).chainId, "yizhan-local-1");
    assert.deepEqual(readdirSync(home).sort(), ["cometbft", "keyring-test"]);
    const again = await runCommand(init);
    assert.equal(again.exitCode, 1);
    assert.match(again.stderr, /HOME_EXISTS: There is a validator in .* already/);
  });

  it("makes blocks, refuses a twin, and ends within 10 s of SIGTERM", async () => {
    await validator.start();
    await eventually("block 2", async () => (await height()) >= 2, 20_000);
    const { stdout } = await runCommand(["keys", "show", "owner", "-a", "--home", home]);
    const line = ["query", "bank", "balances", stdout.trim(), "--node", rpc, "-o", "ndjson"];
    assert.match((await runCommand(line)).stdout, /"amount":"500000000000"/);
    const twin = await yizhan("start", "--home", home);
    assert.equal(twin.code, 1);
    assert.match(twin.stderr, /HOME_IN_USE: The validator of .* runs already/);
    const before = Date.now();
    await validator.stop("SIGTERM");
    assert.ok(Date.now() - before < 10_000);
    assert.equal(await height(), 0);
  });

  it("goes on from its height the next time", async () => {
    await validator.start();
    await eventually("a later block", async () => (await height()) > 2, 20_000);
    await validator.stop("SIGTERM");
  });

  it("says which port somebody else has", async () => {
    const [host, port] = rpc.split(":");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(Number(port), host, resolve));
    try {
      const { code, stderr } = await yizhan("start", "--home", home);
      assert.equal(code, 1);
      assert.match(stderr, /PROCESS_FAILED: cometbft keeps ending .*address already in use/);
    } finally {
      server.close();
    }
  });
});
