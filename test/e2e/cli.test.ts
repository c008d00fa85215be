import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commandFields } from "../../cli/declared/arguments.ts";
import { DECLARATIONS } from "../../client/declarations.ts";
import { brokerPorts } from "../../scripts/devnet/ports.ts";
import { LAUNCHER, run, yizhan } from "../support/cli.ts";
import { CommandLine } from "../support/commandLine.ts";
import { TestDevnet } from "../support/devnet.ts";
import { brokerIdOf } from "../support/numberedTraffic.ts";
import { TestProcess } from "../support/testProcess.ts";

/** Bytes that are no text: what a device sends is its own business. */
const BYTES = Buffer.from([0, 1, 10, 13, 127, 128, 200, 255, 254]);

describe("the command line on a network", function () {
  this.timeout(60_000);
  let devnet: TestDevnet;
  let line: CommandLine;
  let own: TestProcess | undefined;
  let ownPorts: ReturnType<typeof brokerPorts>;

  before(async () => {
    devnet = await TestDevnet.create({ devices: 0, brokers: 1 });
    // The ports that a second broker would have are those of the node that a person adds.
    ownPorts = brokerPorts(devnet.shape.basePort, 5);
    line = new CommandLine(devnet);
    devnet.start();
    await devnet.ready();
  });

  after(async () => {
    await own?.stop("SIGTERM");
    await devnet.remove();
  });

  it("makes a key, pays it, and shows what came of it", async () => {
    const { address = "" } = await line.record("keys", "add", "me");
    assert.equal(await line.types("keys", "show", "me", "--address"), `${address}\n`);
    const cost = await line.record("tx", "bank", "send", "faucet", "me", "60yz", "--dry-run");
    const words = "tx bank send faucet me 60yz --note 早上好";
    const sent = await line.record(...words.split(" "));
    assert.equal(sent["toAddress"], address);
    assert.ok(BigInt(sent["feeNyz"] ?? "") >= BigInt(cost["feeNyz"] ?? ""));
    const balances = await line.asks("query", "bank", "balances", address, "-o", "csv");
    assert.equal(balances.stdout, "denom,amount\nnyz,60000000000\n");
    const found = JSON.parse(
      (await line.asks("query", "tx", sent["hash"] ?? "", "-o", "json")).stdout,
    );
    assert.deepEqual([found.code, found.height], [0, sent["height"]]);
    assert.match(
      (await line.asks("query", "bank", "balances", address)).stdout,
      /^AMOUNT\n {0,2}60 YZ\n$/,
    );
  });

  it("shows the state of the chain, on standard output alone", async () => {
    const { code, stdout, stderr } = await yizhan("status", ...line.where);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^chain id {5}yizhan-devnet-1\nheight {7}\d+\n/);
    const { epoch } = JSON.parse((await line.asks("status", "-o", "json")).stdout);
    assert.ok(Number.isInteger(epoch));
  });

  it("refuses transactions before they cost anything", async () => {
    const send = (...args: string[]): string[] => ["tx", "bank", "send", ...args];
    await line.isRefused(send("me", "faucet", "1000yz"), {
      exitCode: 5,
      en: /REFUSED: The chain refused the transaction \(sdk 5\): .*insufficient funds\./,
      zh: /REFUSED: 链拒绝了交易（sdk 5）：.*insufficient funds。/,
    });
    await line.isRefused(send("nobody", "me", "1yz"), {
      exitCode: 3,
      en: /KEY_MISSING: There is no key named nobody/,
      zh: /KEY_MISSING: 没有名为 nobody 的密钥/,
    });
    const address = devnet.address("faucet").replace(/.$/, "b");
    await line.isRefused(send("me", address, "1yz"), {
      exitCode: 2,
      en: /BAD_VALUE: .* an account address is yz1/,
      zh: /BAD_VALUE: .*账户地址形如 yz1/,
    });
    await line.isRefused(send("me", "faucet", "1yz", "--chain-id", "other-1"), {
      exitCode: 1,
      en: /WRONG_CHAIN: The node at .* is of chain yizhan-devnet-1, not other-1/,
      zh: /WRONG_CHAIN: .*属于链 yizhan-devnet-1，而非 other-1/,
    });
    await line.isRefused(send("me", "faucet", "1yz", "--gas", "21000"), {
      exitCode: 5,
      en: /out of gas/,
      zh: /out of gas/,
    });
  });

  it("says what does not exist, and whom it cannot reach", async () => {
    await line.isRefused(["query", "tx", "0".repeat(64)], {
      exitCode: 3,
      en: /NOT_FOUND: There is no transaction 000/,
      zh: /NOT_FOUND: 找不到交易 000/,
    });
    await line.isRefused(["query", "registry", "namespace", "nosuch"], {
      exitCode: 3,
      en: /NOT_FOUND: The chain answers: namespace "nosuch" is not registered\./,
      zh: /NOT_FOUND: 链的回答：/,
    });
    await line.isRefused(["node", "status"], {
      exitCode: 3,
      en: /NO_NODE: There is no .*node\.key/,
      zh: /NO_NODE: .*node\.key 不存在/,
    });
    await line.isRefused(["status", "--node", `tcp://127.0.0.1:${ownPorts.api}`], {
      exitCode: 4,
      en: /UNREACHABLE: The chain does not answer at .*ECONNREFUSED/,
      zh: /UNREACHABLE: .*处的链没有响应/,
    });
    await line.isRefused(["status", "--node", devnet.broker(0).api], {
      exitCode: 4,
      en: /UNREACHABLE: .*not CometBFT's RPC/,
      zh: /UNREACHABLE: /,
    });
  });

  it("adds a node: folder, registration, broker, state", async () => {
    const made = await line.record(
      ...["node", "init", "--mqtt-port", String(ownPorts.mqtt), "--ws-port"],
      ...[String(ownPorts.webSocket), "--api-port", String(ownPorts.api)],
      ...["--overlay-port", String(ownPorts.overlay)],
    );
    const registered = await line.record(
      ...["node", "register", "--class", "edge", "--from", "operator"],
      ...["--bond", "1000yz", "--moniker", "my first", "--region", "cn-east"],
    );
    assert.equal(registered["node"], made["node"]);
    const { stdout } = await line.asks("node", "status", "-o", "json");
    const { bonded, ownBondNyz, mqtt } = JSON.parse(stdout);
    assert.deepEqual([bonded, ownBondNyz], [true, "1000000000000"]);
    assert.equal(mqtt[0], `mqtt://127.0.0.1:${ownPorts.mqtt}`);
    const again = await line.asks("node", "init");
    assert.deepEqual([again.exitCode, again.stderr.includes("already there")], [1, true]);
    own = new TestProcess(
      process.execPath,
      [LAUNCHER, "broker", "start", ...line.where],
      /broker is up/,
    );
    await own.start();
  });

  it("adds a device with escrow at both brokers and lists it by its name", async () => {
    const { device = "" } = await line.record(
      "device",
      "add",
      "lamp",
      "--from",
      "payer",
      "--channel",
      "5yz",
    );
    const { stdout } = await line.asks("device", "list", "--from", "payer", "-o", "json");
    const [{ name, device: listed }] = JSON.parse(stdout);
    assert.deepEqual([name, listed], ["lamp", device]);
    const payer = devnet.address("payer");
    const ask = `query channels channels --payer ${payer} -o ndjson`;
    const channels = await line.asks(...ask.split(" "));
    assert.equal(channels.stdout.trim().split("\n").length, 2);
    await line.isRefused(["device", "add", "lamp", "--from", "payer"], {
      exitCode: 5,
      en: /is already registered/,
      zh: /is already registered/,
    });
    await line.isRefused(["device", "token", "nolamp"], {
      exitCode: 3,
      en: /NO_DEVICE: There is no key of a device nolamp/,
      zh: /NO_DEVICE: .*没有设备 nolamp 的密钥/,
    });
  });

  it("asks every query there is", async () => {
    const { stdout: devices } = await line.asks("device", "list", "--from", "payer", "-o", "json");
    const address = devnet.address("payer");
    const bytes = Buffer.alloc(20, 7).toString("base64");
    const values: Record<string, string> = {
      address,
      addressString: address,
      addressBytes: bytes,
      denom: "nyz",
      node: brokerIdOf(devnet, 0),
      epoch: "0",
      fromEpoch: "0",
      count: "2",
      step: "1",
      name: "nosuch",
    };
    const ids: Record<string, string> = {
      node: values["node"] ?? "",
      device: JSON.parse(devices)[0].device,
    };
    /** Queries that ask for one thing or the other. */
    const either = ["--payer", address];
    const options: Record<string, readonly string[]> = {
      unbondings: ["--owner", address],
      channels: either,
      channel: [...either, "--node-id", ids["node"] ?? ""],
    };
    // What a new network has none of is answered so, and that is an answer of the chain.
    const none = ["namespace", "claim", "payout", "epoch", "channel", "module-account-by-name"];
    for (const [module, { queries }] of Object.entries(DECLARATIONS)) {
      for (const { command, request } of queries) {
        const { places } = commandFields(request.fields, ["after", "limit", "pagination"]);
        const given = places.map(
          ({ name }) => (name === "id" ? ids[command] : values[name]) ?? "0",
        );
        const words = ["query", module, command, ...given, ...(options[command] ?? [])];
        const { exitCode, stdout, stderr } = await line.asks(...words, "-o", "json");
        if (exitCode === 3 && none.includes(command)) continue;
        assert.equal(exitCode, 0, `${words.join(" ")}: ${stderr}`);
        assert.equal(typeof JSON.parse(stdout), "object");
      }
    }
  });

  it("carries a message byte for byte from one broker to the other", async () => {
    const { username = "", password = "" } = await line.record("device", "token", "lamp");
    const topic = `~${username}/raw`;
    const login = ["-u", username, "-P", password, "-q", "1"];
    const ports = { from: ownPorts.mqtt, to: devnet.broker(0).mqttPort };
    const output = path.join(devnet.home, "received");
    const sub = run("/bin/sh", [
      "-c",
      `exec "$@" > ${output}`,
      ...["sh", process.execPath, LAUNCHER, "mqtt", "sub", "-p", String(ports.to), ...login],
      ...["-t", `~${username}/#`, "-C", "1", "-W", "30"],
    ]);
    let ended = false;
    void sub.then(() => {
      ended = true;
    });
    // Until the subscription has reached the other broker a message may go by.
    while (!ended) {
      const args = ["mqtt", "pub", "-p", String(ports.from), ...login, "-t", topic, "-s"];
      const sent = await run(process.execPath, [LAUNCHER, ...args], BYTES);
      assert.deepEqual([sent.code, sent.stdout, sent.stderr], [0, "", ""]);
    }
    assert.equal((await sub).code, 0, (await sub).stderr);
    assert.deepEqual(readFileSync(output), Buffer.concat([BYTES, Buffer.from("\n")]));
  });

  it("shows why a broker refuses", async () => {
    const { username = "", password = "" } = await line.record("device", "token", "lamp");
    const port = String(ownPorts.mqtt);
    const client = (verb: string, ...args: string[]): string[] => [
      ...["mqtt", verb, "-p", port, "-u", username, "-P", password, "-q", "1"],
      ...args,
    ];
    await line.isRefused(
      ["mqtt", "pub", "-p", port, "-u", username, "-P", "no", "-t", "a", "-m", "b"],
      {
        exitCode: 5,
        en: /MQTT_REFUSED: .*the password no token of it.*\n.*yizhan device token/,
        zh: /MQTT_REFUSED: .*密码不是其令牌/,
      },
    );
    const other = await line.record("device", "token", "lamp", "--broker", brokerIdOf(devnet, 0));
    await line.isRefused(
      [
        ...["mqtt", "pub", "-p", port, "-u", username, "-P", other["password"] ?? ""],
        "-t",
        "a",
        "-n",
      ],
      { exitCode: 5, en: /expired or is for another broker/, zh: /已过期或属于其他节点/ },
    );
    await line.isRefused(client("pub", "-t", "foreign/x", "-m", "b"), {
      exitCode: 5,
      en: /The broker refused: .*"foreign" is not a registered namespace.* \(namespace-unknown\)/,
      zh: /节点拒绝：主题首级不是已注册的命名空间/,
    });
    const large = path.join(devnet.home, "large");
    writeFileSync(large, Buffer.alloc(70_000));
    await line.isRefused(client("pub", "-t", `~${username}/x`, "-f", large), {
      exitCode: 5,
      en: /70000 bytes are more than the 65536 of tier 1.* \(too-large-for-tier\)/,
      zh: /消息超过所属等级的大小上限/,
    });
    await line.isRefused(client("sub", "-t", "foreign/#", "-C", "1", "-W", "9"), {
      exitCode: 5,
      en: /refused the subscription to "foreign\/#"/,
      zh: /拒绝订阅 "foreign\/#"/,
    });
    await line.isRefused(client("sub", "-t", `~${username}/x`, "-C", "1", "-W", "1"), {
      exitCode: 6,
      en: /Got 0 of 1 messages in time/,
      zh: /仅收到 0\/1 条消息/,
    });
  });
});
