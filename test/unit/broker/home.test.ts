import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  BrokerHomeError,
  createBrokerHome,
  openBrokerHome,
  readKey,
  writeKey,
} from "../../../broker/home.ts";
import { newOptions, USUAL_PORTS } from "../../../broker/options.ts";

const OPTIONS = newOptions(
  { chainId: "yizhan-test-1", rpc: "tcp://127.0.0.1:26657" },
  { host: "127.0.0.1", ports: USUAL_PORTS },
);

describe("the folder of a broker", () => {
  let root: string;
  let home: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), "yizhan-home-"));
    home = path.join(root, "broker");
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it("is opened as it was made", () => {
    const made = createBrokerHome(home, OPTIONS);
    const opened = openBrokerHome(home);
    assert.deepEqual(opened.options, OPTIONS);
    assert.equal(opened.nodeKey.id, made.nodeKey.id);
    assert.equal(opened.wallet.text, made.wallet.text);
    assert.deepEqual(readdirSync(root), ["broker"]);
  });

  it("lets nobody else read the keys", () => {
    createBrokerHome(home, OPTIONS);
    assert.equal(statSync(home).mode & 0o777, 0o700);
    for (const file of ["node.key", "hot.key", "broker.json"]) {
      assert.equal(statSync(path.join(home, file)).mode & 0o777, 0o600, file);
    }
  });

  it("is never made over keys that are there", () => {
    const { nodeKey } = createBrokerHome(home, OPTIONS);
    assert.throws(() => createBrokerHome(home, OPTIONS), /node\.key|broker\.json.*already there/);
    assert.equal(openBrokerHome(home).nodeKey.id, nodeKey.id);
  });

  it("is made in an empty folder, and where an earlier try has left something", () => {
    mkdirSync(home);
    mkdirSync(`${home}.new`);
    writeFileSync(`${home}.new/node.key`, "half");
    createBrokerHome(home, OPTIONS);
    assert.deepEqual(readdirSync(root), ["broker"]);
  });

  it("is not made where other things are, and leaves nothing behind", () => {
    mkdirSync(home);
    writeFileSync(path.join(home, "letter.txt"), "dear");
    assert.throws(() => createBrokerHome(home, OPTIONS), { code: "ENOTEMPTY" });
    assert.deepEqual(readdirSync(root), ["broker"]);
  });

  it("names the file that is missing", () => {
    for (const file of ["broker.json", "node.key", "hot.key"]) {
      createBrokerHome(home, OPTIONS);
      rmSync(path.join(home, file));
      const error = failureOf(() => openBrokerHome(home));
      assert.equal(error.file, path.join(home, file));
      assert.equal(error.isMissing, true);
      rmSync(home, { recursive: true });
    }
  });

  const DAMAGE: readonly (readonly [file: string, text: string, words: RegExp])[] = [
    ["broker.json", "{", /not JSON/],
    ["broker.json", '{"version":1,"chainId":7}', /setting .* is missing|setting chainId/],
    ["node.key", "", /not JSON/],
    ["node.key", "null", /not a key file/],
    ["node.key", '{"version":2}', /not a key file of version 1/],
    ["node.key", '{"version":1,"algorithm":"secp256k1"}', /not a key of ed25519/],
    ["node.key", '{"version":1,"algorithm":"ed25519"}', /no secret/],
    ["node.key", '{"version":1,"algorithm":"ed25519","secret":"0102"}', /no secret/],
    ["hot.key", '{"version":1,"algorithm":"ed25519","secret":"00"}', /not a key of secp256k1/],
    ["hot.key", hotKey("0".repeat(64)), /hot\.key: /],
  ];

  for (const [file, text, words] of DAMAGE) {
    it(`names ${file} when it holds ${JSON.stringify(text.slice(0, 50))}`, () => {
      createBrokerHome(home, OPTIONS);
      writeFileSync(path.join(home, file), text);
      const error = failureOf(() => openBrokerHome(home));
      assert.equal(error.file, path.join(home, file));
      assert.equal(error.isMissing, false);
      assert.match(error.message, words);
    });
  }

  it("never shows a secret in a sentence", () => {
    const file = path.join(root, "some.key");
    const secret = "ab".repeat(31);
    writeFileSync(file, JSON.stringify({ version: 1, algorithm: "ed25519", secret }));
    const { message } = failureOf(() => readKey(file, "ed25519"));
    assert.ok(!message.includes("abab"));
  });

  it("keeps secrets of devices in the same form", () => {
    const file = path.join(root, "lamp.key");
    const secret = new Uint8Array(32).fill(7);
    writeKey(file, "ed25519", secret);
    assert.deepEqual(readKey(file, "ed25519"), secret);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });
});

function hotKey(secret: string): string {
  return JSON.stringify({ version: 1, algorithm: "secp256k1", secret });
}

function failureOf(work: () => unknown): BrokerHomeError {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof BrokerHomeError, String(error));
    return error;
  }
  return assert.fail("it did not fail");
}
