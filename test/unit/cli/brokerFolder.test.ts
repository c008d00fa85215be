import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createBrokerHome } from "../../../broker/home.ts";
import { newOptions, USUAL_PORTS } from "../../../broker/options.ts";
import { brokerDirectory, publicAddresses } from "../../../cli/brokerFolder.ts";
import { CliError } from "../../../node/cliError.ts";
import { runCommand } from "../../support/fakeShell.ts";

const CHAIN = { chainId: "yizhan-test-1", rpc: "tcp://127.0.0.1:26657" };
const NOTHING_SAID = { mqtt: [], overlay: [] };

const listeningAt = (host: string) => newOptions(CHAIN, { host, ports: USUAL_PORTS });

describe("the addresses of a node", () => {
  it("are where it listens, unless something else is said", () => {
    assert.deepEqual(publicAddresses(listeningAt("192.0.2.1"), NOTHING_SAID), {
      mqtt: ["mqtt://192.0.2.1:1883", "ws://192.0.2.1:8083/mqtt"],
      overlay: ["/ip4/192.0.2.1/tcp/4001"],
      api: "http://192.0.2.1:8080",
    });
  });

  it("are at the host that is said, by name or in either family", () => {
    const everywhere = listeningAt("0.0.0.0");
    const named = publicAddresses(everywhere, { ...NOTHING_SAID, host: "broker.example.net" });
    assert.equal(named.mqtt[0], "mqtt://broker.example.net:1883");
    assert.deepEqual(named.overlay, ["/dns/broker.example.net/tcp/4001"]);
    const six = publicAddresses(everywhere, { ...NOTHING_SAID, host: "2001:db8::1" });
    assert.equal(six.api, "http://[2001:db8::1]:8080");
    assert.deepEqual(six.overlay, ["/ip6/2001:db8::1/tcp/4001"]);
  });

  it("are taken as they are said", () => {
    const said = { mqtt: ["mqtts://a:8883"], overlay: ["/dns/a/tcp/1"], api: "https://a" };
    assert.deepEqual(publicAddresses(listeningAt("0.0.0.0"), said), said);
  });

  it("cannot be guessed for a node that listens everywhere", () => {
    for (const host of ["0.0.0.0", "::"]) {
      assert.throws(
        () => publicAddresses(listeningAt(host), NOTHING_SAID),
        (error: unknown) => error instanceof CliError && error.code === "NO_PUBLIC_ADDRESS",
      );
    }
  });
});

describe("a node whose folder is damaged", () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(path.join(os.tmpdir(), "yizhan-folder-"));
    createBrokerHome(brokerDirectory(home), listeningAt("127.0.0.1"));
  });

  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  const CASES: readonly (readonly [file: string, text: string, words: RegExp])[] = [
    ["broker.json", "{", /broker\.json: not JSON/],
    ["broker.json", '{"version":1,"prot":2}', /broker\.json: setting prot is unknown/],
    ["broker.json", JSON.stringify({ ...listeningAt("::1"), rpc: "here" }), /setting rpc must be/],
    ["node.key", "{}", /node\.key: not a key file/],
  ];

  for (const [file, text, words] of CASES) {
    it(`does not start with ${file} = ${text.slice(0, 30)}, and says why in both languages`, async () => {
      writeFileSync(path.join(brokerDirectory(home), file), text);
      for (const language of ["en", "zh"] as const) {
        const args = ["broker", "start", "--home", home];
        const { exitCode, stderr } = await runCommand(args, { language });
        assert.equal(exitCode, 1);
        assert.match(stderr, words);
        assert.match(stderr, language === "en" ? /Correct that file/ : /节点目录有误/);
      }
    });
  }

  it("is told from one that is not there", async () => {
    rmSync(path.join(brokerDirectory(home), "node.key"));
    const { exitCode, stderr } = await runCommand(["broker", "start", "--home", home]);
    assert.equal(exitCode, 3);
    assert.match(stderr, /NO_NODE: There is no .*node\.key.*\n.*yizhan node init/);
  });
});
