import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkPorts } from "../../scripts/devnet/ports.ts";
import { yizhan } from "../support/cli.ts";
import { TestDevnet } from "../support/devnet.ts";
import { eventually } from "../support/poll.ts";

const SMALL = { brokers: 1, devices: 1 };

describe("the command devnet", function () {
  this.timeout(120_000);
  const devnets: TestDevnet[] = [];

  async function create(): Promise<TestDevnet> {
    const devnet = await TestDevnet.create(SMALL);
    devnets.push(devnet);
    return devnet;
  }

  /** Runs it to its end, which must be a refusal: a code, a sentence, a next step and no stack. */
  async function refused(devnet: TestDevnet, ...more: readonly string[]): Promise<string> {
    devnet.start(...more);
    const { code } = await devnet.ended();
    assert.equal(code, 1, devnet.lastWords());
    assert.match(devnet.stderr, /^yizhan: error [A-Z_]+: .+\n {2}.+\.\n$/);
    return devnet.stderr;
  }

  afterEach(async () => {
    for (const devnet of devnets.splice(0)) await devnet.remove();
  });

  it("names the port that another program has, and makes nothing", async () => {
    const devnet = await create();
    const port = devnet.shape.basePort + 201;
    const server = createServer().listen(port, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    try {
      assert.match(
        await refused(devnet),
        new RegExp(`PORT_TAKEN: Port ${port} .*--base-port`, "s"),
      );
      assert.deepEqual(readdirSync(path.dirname(devnet.home)), []);
    } finally {
      server.close();
    }
  });

  it("refuses a home that cannot be a folder", async () => {
    const devnet = await create();
    const file = path.join(path.dirname(devnet.home), "file");
    writeFileSync(file, "");
    for (const home of [file, path.join(file, "below")]) {
      assert.match(await refused(devnet, "--home", home), /NOT_A_FOLDER/);
    }
    assert.deepEqual(readdirSync(path.dirname(devnet.home)), ["file"]);
    assert.equal(readFileSync(file, "utf8"), "");
  });

  it("leaves a folder with other things in it alone", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "yizhan-others-"));
    const devnet = await create();
    writeFileSync(path.join(folder, "thesis.txt"), "years of work");
    try {
      assert.match(await refused(devnet, "--home", folder), /HOME_NOT_EMPTY/);
      assert.deepEqual(readdirSync(folder), ["thesis.txt"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("tells wrong usage from failures", async () => {
    for (const [args, sentence] of [
      [["--validatros", "2"], /validatros/],
      [["--brokers", "0"], /--brokers cannot be "0".*1 to 16/s],
      [["--epoch-blocks", "twelve"], /--epoch-blocks cannot be "twelve"/],
      [["--until-claims", "1.5"], /--until-claims cannot be "1\.5"/],
      [["more"], /too many arguments/i],
    ] as const) {
      const { code, stdout, stderr } = await yizhan("devnet", ...args);
      assert.equal(code, 2, stderr);
      assert.match(stderr, sentence);
      assert.equal(stdout, "");
    }
  });

  it("lists every option in its help", async () => {
    const { code, stdout } = await yizhan("devnet", "--help");

    assert.equal(code, 0);
    const options = ["validators", "brokers", "devices", "base-port", "epoch-blocks"];
    for (const option of [...options, "until-claims", "json", "home"]) {
      assert.ok(stdout.includes(`--${option}`), option);
    }
  });

  it("refuses a second network in the folder and another shape, and stops at Ctrl-C", async () => {
    const devnet = await create();
    devnet.start();
    await devnet.ready();

    const second = await yizhan(...devnet.options());
    assert.equal(second.code, 1);
    assert.match(second.stderr, /HOME_IN_USE/);

    devnet.signal("SIGINT");
    assert.equal((await devnet.ended(10_000)).code, 0);
    assert.deepEqual(devnet.summary()?.violations, []);
    assert.deepEqual(devnet.processes(), []);
    await checkPorts(devnet.shape);

    for (const [option, value] of [
      ["--brokers", "2"],
      ["--epoch-blocks", "13"],
    ] as const) {
      const sentence = await refused(devnet, option, value);
      assert.match(sentence, /HOME_OF_ANOTHER_NETWORK: .*it was made with \w+ \d+, not \d+/);
    }
    const file = path.join(devnet.home, "network.json");
    const network = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    for (const change of [{ version: 2 }, { chainId: "another-1" }]) {
      writeFileSync(file, JSON.stringify({ ...network, ...change }));
      assert.match(await refused(devnet), /HOME_OF_ANOTHER_NETWORK/);
    }
    writeFileSync(file, "{");
    assert.match(await refused(devnet), /HOME_OF_ANOTHER_NETWORK: .*cannot be read/);
  });

  it("leaves nothing running or half-made when it is stopped or killed, and goes on the next time", async () => {
    const devnet = await create();
    for (const step of ["home", "chain", "register", "brokers"]) {
      devnet.start();
      await devnet.told(step, (event) => event.event === "step" && event.step === step);
      devnet.signal("SIGINT");

      const { code } = await devnet.ended(10_000);

      assert.equal(code, 130, `${step}\n${devnet.lastWords()}`);
      assert.equal(devnet.stderr, "");
      assert.deepEqual(devnet.processes(), []);
      const left = readdirSync(path.dirname(devnet.home));
      assert.deepEqual(
        left.filter((name) => name !== "home"),
        [],
        "no lock, nothing half-made",
      );
      await checkPorts(devnet.shape);
    }

    devnet.start();
    await devnet.ready();
    devnet.signal("SIGKILL");
    await eventually("the end of all", () => devnet.processes().length === 0);

    devnet.start("--until-claims", "1");
    assert.equal((await devnet.ended()).code, 0, devnet.lastWords());
  });

  /** A home whose chain has not begun, as after Ctrl-C in the first second. */
  async function unstarted(): Promise<{ devnet: TestDevnet; cometbft: string }> {
    const devnet = await create();
    devnet.start();
    await devnet.told("the chain", (event) => event.event === "step" && event.step === "chain");
    devnet.signal("SIGINT");
    await devnet.ended(10_000);
    const validator = path.join(devnet.home, "validator-0");
    const cometbft = path.join(validator, "cometbft");
    await rm(path.join(validator, "chain"), { recursive: true, force: true });
    await rm(path.join(cometbft, "data"), { recursive: true });
    mkdirSync(path.join(cometbft, "data"));
    const signed = { height: "0", round: 0, step: 0 };
    const file = path.join(cometbft, "data", "priv_validator_state.json");
    writeFileSync(file, JSON.stringify(signed));
    return { devnet, cometbft };
  }

  it("names what is wrong with a genesis file, and where the log is", async () => {
    const { devnet, cometbft } = await unstarted();
    const file = path.join(cometbft, "config", "genesis.json");
    const genesis = JSON.parse(readFileSync(file, "utf8")) as { app_state: { bank: unknown } };
    genesis.app_state.bank = { balances: [], colour: "red" };
    writeFileSync(file, JSON.stringify(genesis));

    const sentence = await refused(devnet);

    assert.match(sentence, /PROCESS_FAILED: (cometbft|application)-0 keeps ending .*bank\.colour/);
    const log = /Its log is (.+)\.\n/.exec(sentence)?.[1] ?? "";
    assert.ok(existsSync(log), log);
    assert.deepEqual(devnet.processes(), []);
  });

  it("says why CometBFT dies again and again", async () => {
    const { devnet, cometbft } = await unstarted();
    writeFileSync(path.join(cometbft, "config", "config.toml"), "proxy_app = \n");

    assert.match(await refused(devnet), /PROCESS_FAILED: cometbft-0 keeps ending .*parsing config/);
    assert.deepEqual(devnet.processes(), []);
  });
});
