import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Keyring, KeyringError, type StoredKey } from "../../../cli/keyring.ts";

const SECRET = new Uint8Array(32).fill(7);
const PASSPHRASE = "correct horse";

function key(name: string): StoredKey {
  return { name, address: "yz1somebody", publicKey: "02ab" };
}

describe("the keyring", () => {
  let home: string;
  let keyring: Keyring;

  beforeEach(() => {
    home = mkdtempSync(path.join(os.tmpdir(), "yizhan-keyring-"));
    keyring = new Keyring(home, "test");
  });

  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  const fileOf = (name: string, backend = "test"): string =>
    path.join(home, `keyring-${backend}`, `${name}.json`);

  function reasonOf(work: () => unknown): KeyringError["reason"] {
    try {
      work();
    } catch (error) {
      assert.ok(error instanceof KeyringError, String(error));
      return error.reason;
    }
    return assert.fail("it did not fail");
  }

  it("opens with the passphrase, whatever form its characters have, and with no other", () => {
    const file = new Keyring(home, "file");
    file.add(key("alice"), SECRET, "caf\u00e9 horse");
    assert.deepEqual(new Uint8Array(file.open("alice", "cafe\u0301 horse")), SECRET);
    assert.equal(
      reasonOf(() => file.open("alice", "caf\u00e9 Horse")),
      "passphrase",
    );
    assert.equal(
      reasonOf(() => file.open("alice", "")),
      "passphrase",
    );
  });

  it("needs no passphrase for backend test", () => {
    keyring.add(key("alice"), SECRET, "");
    assert.deepEqual(new Uint8Array(keyring.open("alice", "anything")), SECRET);
  });

  it("keeps the key of a backend from the other", () => {
    keyring.add(key("alice"), SECRET, "");
    assert.equal(
      reasonOf(() => new Keyring(home, "file").get("alice")),
      "missing",
    );
  });

  it("lets nobody else read its files", () => {
    keyring.add(key("alice"), SECRET, PASSPHRASE);
    assert.equal(statSync(path.join(home, "keyring-test")).mode & 0o777, 0o700);
    assert.equal(statSync(fileOf("alice")).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(path.join(home, "keyring-test")), ["alice.json"]);
  });

  it("never stores the private key in the open", () => {
    const file = new Keyring(home, "file");
    file.add(key("alice"), SECRET, PASSPHRASE);
    assert.ok(!readFileSync(fileOf("alice", "file"), "utf8").includes("0707"));
  });

  it("lists keys by name, and nothing where there is no keyring", () => {
    assert.deepEqual(keyring.list(), []);
    for (const name of ["carol", "alice", "Bob"]) keyring.add(key(name), SECRET, "");
    assert.deepEqual(
      keyring.list().map(({ name }) => name),
      ["Bob", "alice", "carol"],
    );
    assert.deepEqual(keyring.get("carol"), key("carol"));
  });

  it("refuses a second key of a name and keeps the first", () => {
    keyring.add(key("alice"), SECRET, "");
    const other = new Uint8Array(32).fill(8);
    assert.equal(
      reasonOf(() => keyring.checkNew("alice")),
      "exists",
    );
    assert.equal(
      reasonOf(() => keyring.add(key("alice"), other, "")),
      "exists",
    );
    assert.deepEqual(new Uint8Array(keyring.open("alice", "")), SECRET);
  });

  it("refuses names that would leave its folder or hide in it", () => {
    for (const name of ["", "../alice", ".alice", "a/b", "a b", "-a", "a".repeat(65), "阿"]) {
      assert.equal(
        reasonOf(() => keyring.add(key(name), SECRET, "")),
        "name",
        name,
      );
      assert.equal(
        reasonOf(() => keyring.get(name)),
        "missing",
        name,
      );
    }
    keyring.add(key(`${"a".repeat(63)}.`), SECRET, "");
  });

  it("forgets a deleted key", () => {
    keyring.add(key("alice"), SECRET, "");
    keyring.remove("alice");
    assert.equal(
      reasonOf(() => keyring.get("alice")),
      "missing",
    );
    assert.equal(
      reasonOf(() => keyring.remove("alice")),
      "missing",
    );
    keyring.add(key("alice"), SECRET, "");
  });

  const DAMAGE: readonly (readonly [
    what: string,
    change: (file: Record<string, unknown>) => unknown,
  ])[] = [
    ["is empty", () => undefined],
    ["is no object", () => []],
    ["is null", () => null],
    ["has another version", (file) => ({ ...file, version: 2 })],
    ["has no cost", ({ kdf: _, ...file }) => file],
    ["has a cost that is null", (file) => ({ ...file, kdf: null })],
    [
      "would take all memory",
      (file) => ({ ...file, kdf: { name: "scrypt", n: 2 ** 24, r: 8, p: 1 } }),
    ],
    [
      "has a cost that is no power of two",
      (file) => ({ ...file, kdf: { name: "scrypt", n: 3, r: 8, p: 1 } }),
    ],
    ["has a short nonce", (file) => ({ ...file, nonce: "00" })],
    ["has a salt that is not hexadecimal", (file) => ({ ...file, salt: "z".repeat(32) })],
    [
      "lacks the end of the secret",
      (file) => ({ ...file, sealed: String(file["sealed"]).slice(2) }),
    ],
    ["has no address", (file) => ({ ...file, address: 7 })],
  ];

  for (const [what, change] of DAMAGE) {
    it(`calls a file damaged that ${what}`, () => {
      keyring.add(key("alice"), SECRET, "");
      const changed = change(JSON.parse(readFileSync(fileOf("alice"), "utf8")));
      writeFileSync(fileOf("alice"), changed === undefined ? "" : JSON.stringify(changed));
      assert.equal(
        reasonOf(() => keyring.get("alice")),
        "damaged",
      );
      assert.equal(
        reasonOf(() => keyring.open("alice", "")),
        "damaged",
      );
      assert.equal(
        reasonOf(() => keyring.list()),
        "damaged",
      );
    });
  }

  it("finds out that a secret, an address or a public key was changed", () => {
    const file = new Keyring(home, "file");
    file.add(key("alice"), SECRET, PASSPHRASE);
    const sound = JSON.parse(readFileSync(fileOf("alice", "file"), "utf8"));
    const flipped = sound.sealed.replace(/^./, (digit: string) => (digit === "0" ? "1" : "0"));
    for (const change of [{ sealed: flipped }, { address: "yz1other" }, { publicKey: "02ac" }]) {
      writeFileSync(fileOf("alice", "file"), JSON.stringify({ ...sound, ...change }));
      assert.equal(
        reasonOf(() => file.open("alice", PASSPHRASE)),
        "passphrase",
      );
    }
    writeFileSync(fileOf("alice", "file"), JSON.stringify(sound));
    assert.deepEqual(new Uint8Array(file.open("alice", PASSPHRASE)), SECRET);
  }).timeout(20_000);
});
