import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type FakeShellOptions, type Outcome, runCommand } from "../../support/fakeShell.ts";

const WORDS =
  "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
const ADDRESS = "yz19rl4cm2hmr8afy4kldpxz3fka4jguq0awe7dj9";

describe("yizhan keys", () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(path.join(os.tmpdir(), "yizhan-keys-"));
  });

  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  const keys = (args: string, options: FakeShellOptions = {}): Promise<Outcome> =>
    runCommand(["keys", ...args.split(" "), "--home", home], options);

  const inTest = (args: string, options: FakeShellOptions = {}): Promise<Outcome> =>
    keys(`${args} --keyring-backend test`, options);

  it("makes a key, shows its words once, and warns on standard error", async () => {
    const made = await inTest("add alice -o json");
    const { name, address, mnemonic } = JSON.parse(made.stdout);
    assert.deepEqual([made.exitCode, name, mnemonic.split(" ").length], [0, "alice", 24]);
    assert.match(address, /^yz1[0-9a-z]{38}$/);
    assert.equal((await inTest("show alice -a")).stdout, `${address}\n`);
    assert.doesNotMatch((await inTest("show alice")).stdout, /mnemonic/);
    assert.match((await inTest("add bob")).stderr, /Write the words down/);
    assert.match((await inTest("add carl", { language: "zh" })).stderr, /请抄写助记词/);
  });

  it("recovers the same key from words, typed or piped in, and does not repeat them", async () => {
    const piped = await inTest("add one --recover", { input: `${WORDS}\n` });
    const typed = await inTest("add two --recover", { answers: [WORDS] });
    for (const { exitCode, stdout } of [piped, typed]) {
      assert.equal(exitCode, 0);
      assert.match(stdout, new RegExp(ADDRESS));
      assert.doesNotMatch(stdout, /abandon/);
    }
  });

  it("exports what import takes", async () => {
    await inTest("add one --recover", { input: WORDS });
    const { stdout: hex } = await inTest("export one");
    assert.match(hex, /^[0-9a-f]{64}\n$/);
    const imported = await inTest("import two", { input: hex.toUpperCase() });
    assert.match(imported.stdout, new RegExp(ADDRESS));
    assert.equal((await inTest("export two")).stdout, hex);
  });

  it("never shows a wrong secret again", async () => {
    for (const input of ["abcd1234", "0".repeat(64), "f".repeat(64)]) {
      const { exitCode, stderr } = await inTest("import x", { input });
      assert.equal(exitCode, 2, stderr);
      assert.ok(!stderr.includes(input));
    }
    const { stderr } = await inTest("add x --recover", { input: "my secret words" });
    assert.doesNotMatch(stderr, /my secret/);
    assert.equal((await inTest("list -o json")).stdout, "[]\n");
  });

  it("asks twice for the passphrase of a new key, once to open it", async () => {
    const made = await keys("add alice", { answers: ["long enough", "long enough"] });
    assert.equal(made.exitCode, 0, made.stderr);
    assert.deepEqual(made.questions, ["Passphrase: ", "Once more: "]);
    const opened = await keys("export alice", { answers: ["long enough"] });
    assert.equal(opened.exitCode, 0);
    const wrong = await keys("export alice", { answers: ["wrong"] });
    assert.deepEqual([wrong.exitCode, wrong.stdout], [1, ""]);
    assert.match(wrong.stderr, /KEY_PASSPHRASE: The passphrase does not open key alice/);
  });

  it("refuses passphrases that are short or differ, and stores nothing", async () => {
    const short = await keys("add alice", { answers: ["1234567"] });
    assert.deepEqual([short.exitCode, short.stderr.includes("PASSPHRASE_SHORT")], [2, true]);
    const differ = await keys("add alice", { answers: ["long enough", "long enougH"] });
    assert.deepEqual([differ.exitCode, differ.stderr.includes("PASSPHRASE_DIFFERS")], [2, true]);
    assert.equal((await keys("list -o ndjson")).stdout, "");
  });

  it("reads the passphrase from a file where nobody can be asked, or says that it must", async () => {
    const file = path.join(home, "passphrase");
    writeFileSync(file, "from a file\n");
    const env = { YIZHAN_PASSPHRASE_FILE: file };
    assert.equal((await keys("add alice", { env })).exitCode, 0);
    assert.equal((await keys("export alice", { answers: ["from a file"] })).exitCode, 0);
    const none = await keys("export alice");
    assert.deepEqual([none.exitCode, none.stdout], [2, ""]);
    assert.match(none.stderr, /YIZHAN_PASSPHRASE_FILE/);
    const missing = await keys("export alice", { env: { YIZHAN_PASSPHRASE_FILE: `${file}s` } });
    assert.equal(missing.exitCode, 3);
    assert.ok(missing.stderr.includes(`${file}s does not exist`));
  });

  it("refuses a second key of a name before it asks for anything", async () => {
    await inTest("add alice");
    for (const verb of ["add alice", "add alice --recover", "import alice"]) {
      const { exitCode, stderr, questions } = await inTest(verb, { answers: [] });
      assert.deepEqual([exitCode, questions], [1, []]);
      assert.match(stderr, /already a key named alice/);
    }
  });

  it("deletes only when it is sure", async () => {
    await inTest("add alice");
    assert.equal((await inTest("delete alice")).exitCode, 2);
    const kept = await inTest("delete alice", { answers: ["n"] });
    assert.match(kept.questions[0] ?? "", /Delete alice \(yz1/);
    assert.equal((await inTest("show alice")).exitCode, 0);
    await inTest("delete alice", { answers: ["y"] });
    assert.equal((await inTest("show alice")).exitCode, 3);
    await inTest("add alice");
    assert.equal((await inTest("delete alice --yes")).exitCode, 0);
    assert.match((await inTest("delete alice --yes")).stderr, /no key named alice/);
  });

  it("uses the keyring without a passphrase where only that is there", async () => {
    await inTest("add alice");
    assert.match((await keys("list")).stdout, /alice/);
    mkdirSync(path.join(home, "keyring-file"));
    assert.equal((await keys("list")).stdout, "");
    const env = { YIZHAN_KEYRING_BACKEND: "test" };
    assert.match((await keys("list", { env })).stdout, /alice/);
  });

  it("names the damaged file", async () => {
    await inTest("add alice");
    writeFileSync(path.join(home, "keyring-test", "alice.json"), "{");
    const { exitCode, stderr } = await inTest("list");
    assert.equal(exitCode, 1);
    assert.match(stderr, /alice\.json is no key file, or damaged/);
  });
});
