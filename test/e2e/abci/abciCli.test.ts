import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { findTool } from "../../../scripts/systemTools.ts";
import { stopServers, temporarySocket } from "../../support/abciServer.ts";
import { type KvstoreProcess, startKvstore } from "../../support/kvstore/process.ts";
import { eventually } from "../../support/poll.ts";

const TEST_MS = 60_000;

/** A session that uses every command of `abci-cli` with texts, bytes and refusals. */
const SESSION = [
  "echo hello",
  "info",
  'prepare_proposal "abc=123"',
  'prepare_proposal "abc:123" "noPair" "x=y"',
  'process_proposal "abc==456"',
  'process_proposal "abc=123" "d=e"',
  'check_tx "abc"',
  'check_tx "abc=1"',
  "check_tx 0xff3dfe",
  'finalize_block "abc=123"',
  'query "abc"',
  "commit",
  "info",
  'query "abc"',
  'finalize_block "def=xyz" "ghi=123"',
  "commit",
  'query "def"',
  'query "nothing"',
  "info",
].join("\n");

describe("abci-cli, CometBFT's own client,", function () {
  this.timeout(TEST_MS);
  let cli = "";
  let application: KvstoreProcess | undefined;

  before("finds abci-cli", function () {
    const found = process.env["ABCI_CLI"] ?? findTool("abci-cli");
    if (found === undefined) {
      process.stderr.write(
        "skipped, there is no abci-cli: set ABCI_CLI to one of CometBFT v0.38.25, which\n" +
          "`go install github.com/cometbft/cometbft/abci/cmd/abci-cli@v0.38.25` builds\n",
      );
      this.skip();
    }
    cli = found;
  });

  afterEach(async () => {
    await application?.stop();
    await stopServers();
  });

  it("gets the same answers from our kvstore as from CometBFT's, over a unix socket and over TCP", async () => {
    const theirs = await askTheirs(cli);

    for (const address of [`unix://${temporarySocket()}`, "tcp://127.0.0.1:0"]) {
      application = await startKvstore("kvstore", address);
      const ours = await run(cli, ["--address", application.address, "--verbose", "batch"]);
      await application.stop();

      assert.equal(ours, theirs);
    }
    assert.match(theirs, /-> value: xyz/);
  });

  it("passes its self-test against the counter", async () => {
    application = await startKvstore("counter", `unix://${temporarySocket()}`);

    const output = await run(cli, ["--address", application.address, "test"]);

    assert.equal(output.match(/^Passed test: /gm)?.length, 10);
    assert.doesNotMatch(output, /Failed/);
  });
});

/** Runs the session against CometBFT's own kvstore. */
async function askTheirs(cli: string): Promise<string> {
  const path = temporarySocket();
  const server = spawn(cli, ["--address", `unix://${path}`, "kvstore"], { stdio: "ignore" });
  try {
    await eventually("CometBFT's kvstore", () => existsSync(path));
    return await run(cli, ["--address", `unix://${path}`, "--verbose", "batch"]);
  } finally {
    const exited = once(server, "exit");
    server.kill("SIGKILL");
    await exited;
  }
}

/** What `abci-cli` prints when it reads the session. @throws {Error} if it fails. */
async function run(cli: string, args: readonly string[]): Promise<string> {
  const child = spawn(cli, ["--log_level", "error", ...args]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  child.stdin.end(`${SESSION}\n`);
  const [code] = await once(child, "close");
  assert.equal(code, 0, output);
  return output;
}
