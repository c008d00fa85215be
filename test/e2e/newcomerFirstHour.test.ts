/** README § The first hour: its commands, in its order, as they stand there. */

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { commandEnvironment } from "../support/cli.ts";
import { TestDevnet } from "../support/devnet.ts";
import { blocksOf, pageOf, ROOT, sectionsOf } from "../support/pages.ts";
import { eventually } from "../support/poll.ts";
import { missingMosquitto } from "../support/stockClients.ts";

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Commands of the section, one a line. */
function commandsOf(section: string): string[] {
  const blocks = blocksOf(section).filter(({ language }) => language === "sh");
  return blocks.flatMap(({ body }) => body.split("\n")).filter((line) => line !== "");
}

describe("a newcomer's first hour, as the README tells it", function () {
  this.timeout(60_000);
  const section = sectionsOf(pageOf("README.md").text).get("The first hour") ?? "";
  const commands = commandsOf(section);
  let devnet: TestDevnet;
  let links: Readonly<Record<string, string>> = {};
  let token: Output;

  before(async () => {
    devnet = await TestDevnet.create({ devices: 0 });
    devnet.start();
    links = await devnet.ready();
  });
  after(() => devnet.remove());

  function environment(): NodeJS.ProcessEnv {
    const rpc = devnet.rpc();
    const here = { YIZHAN_HOME: devnet.home, YIZHAN_NODE: rpc, YIZHAN_RPC: rpc };
    return { ...commandEnvironment(), ...here };
  }

  async function type(command: string): Promise<Output> {
    const options = { cwd: ROOT, env: environment(), timeout: 30_000 };
    return await promisify(execFile)("sh", ["-c", command], options);
  }

  /** The next command of the page, which must begin like this. */
  function next(beginning: string): string {
    const command = commands.shift() ?? "";
    assert.ok(command.startsWith(beginning), `${command} is not ${beginning}`);
    return command;
  }

  /** `NAME: value` of a block of the page: what it says that a command prints. */
  function promised(pattern: RegExp): string {
    const [, value] = pattern.exec(section) ?? [];
    assert.ok(value !== undefined, `the page does not say ${pattern}`);
    return value;
  }

  /** The broker that the token's lines are for. */
  function broker(): { readonly index: number; readonly node: string } {
    const index = [0, 1].find((i) => token.stdout.includes(devnet.broker(i).mqtt)) ?? -1;
    return { index, node: links[`broker-${index}`] ?? "" };
  }

  it("looks around", async () => {
    assert.match((await type(next("bin/yizhan status"))).stdout, /^chain id +yizhan-devnet-1$/m);
    assert.match((await type(next("bin/yizhan claims list"))).stdout, /^EPOCH|^$/);
    assert.match(
      (await type(next("bin/yizhan query list"))).stdout,
      /^channels channel .*--node-id/m,
    );
  });

  it("adds a device and gets its token", async () => {
    await type(next("bin/yizhan keys add me"));
    await type(next("bin/yizhan tx bank send faucet me 100yz"));
    await type(next("bin/yizhan --from me device add lamp --channel 10yz"));
    token = await type(next("bin/yizhan device token lamp"));

    assert.match(token.stdout, /^username +yzdev1/m);
    assert.match(token.stderr, /^mqtt\.connect\(/m);
  });

  it("sends a message from one broker to the other", async function () {
    const missing = missingMosquitto();
    if (missing !== undefined) this.skip();
    const [, subscribe = ""] = /^(mosquitto_sub .*)$/m.exec(token.stderr) ?? [];
    const [, publish = ""] = /^(mosquitto_pub .*)$/m.exec(token.stderr) ?? [];
    const { index } = broker();
    const other = devnet.broker(1 - index).mqttPort;
    const elsewhere = subscribe.replace(/-p \d+/, `-p ${other}`);
    const subscriber = spawn("sh", ["-c", `exec ${elsewhere}`], { stdio: "pipe" });
    let heard = "";
    subscriber.stdout.on("data", (text: Buffer) => {
      heard += text;
    });
    try {
      await eventually("the broker to hear of the subscription", async () => {
        const status = await (await fetch(`${devnet.broker(index).api}/v1/status`)).text();
        return status.includes("/#");
      });
      await type(publish);
      await eventually("the message", () => heard.includes("\n"));
    } finally {
      subscriber.kill();
    }

    const [, line] = /(\/hello .*)$/m.exec(section) ?? [];
    assert.match(heard, /^~yzdev1\w+\/hello first message\n$/);
    assert.equal(line, "/hello first message");
  });

  it("sees what it cost", async function () {
    if (missingMosquitto() !== undefined) this.skip();
    const { node } = broker();
    const command = next("bin/yizhan query channels channel").replace(/yznode1\w+/, node);
    const price = promised(/^settled +(.+)$/m);

    await eventually(
      `${price} to be settled`,
      async () => {
        const { stdout } = await type(command);
        assert.match(stdout, /^deposit +10 YZ$/m);
        return new RegExp(`^settled +${price}$`, "m").test(stdout);
      },
      40_000,
    );
  });

  it("lets the device sign, and the broker earn subsidy for it", async () => {
    const { node } = broker();
    const { stdout } = await type(next("bin/yizhan-run docs/examples/device.ts lamp 20"));
    assert.match(stdout, new RegExp(`published 20, signed for 20, at ${node}`));
    const subsidy = promised(/shows ([\d.]+ YZ) of service subsidy/);

    await eventually(
      `a subsidy of ${subsidy}`,
      async () => {
        const { stdout: list } = await type("bin/yizhan claims list");
        return list.split("\n").some((line) => line.includes(node) && line.includes(subsidy));
      },
      40_000,
    );
  });

  it("sends tokens with stock CosmJS", async () => {
    const { stdout } = await type(next("YIZHAN_KEY="));

    assert.match(stdout, /^code 0 in block \d+, gas \d+, [0-9A-F]{64}$/m);
    assert.match(stdout, /^yz1\w+ holds \d+ nyz$/m);
  });

  it("uses MQTT.js as docs/devices.md says", async () => {
    const [, username, password] = /^username +(\S+)\npassword +(\S+)$/m.exec(token.stdout) ?? [];
    const urls = [1, 0].map((i) => devnet.broker(i).mqtt).join(" ");
    const { stdout } = await type(
      `DEVICE=${username} TOKEN=${password} bin/yizhan-run docs/examples/mqttJs.mjs ${urls}`,
    );

    assert.equal(stdout, `~${username}/hello: from MQTT.js\n`);
  });

  it("has then typed everything that the page says", function () {
    if (missingMosquitto() !== undefined) this.skip();
    assert.deepEqual(commands, []);
  });
});
