import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { addressFromBytes, formatAddress } from "../../../chain/types/address.ts";
import { runCommand } from "../../support/fakeShell.ts";

const NOBODY = "tcp://127.0.0.1:9";
const SOMEBODY = formatAddress(addressFromBytes(new Uint8Array(20).fill(7)));

describe("a command for a declared message", () => {
  let home: string;

  before(async () => {
    home = mkdtempSync(path.join(os.tmpdir(), "yizhan-declared-"));
    const keyring = ["--home", home, "--keyring-backend", "test"];
    assert.equal((await runCommand(["keys", "add", "me", ...keyring])).exitCode, 0);
  });

  after(() => {
    rmSync(home, { recursive: true, force: true });
  });

  const tx = async (...words: readonly string[]) => {
    const common = ["--from", "me", "--home", home, "--node", NOBODY];
    const { exitCode, stderr } = await runCommand([
      "tx",
      ...words,
      ...common,
      "--keyring-backend",
      "test",
    ]);
    return { exitCode, stderr };
  };

  it("takes the signers of a message that has more than one", async () => {
    const coins = '"coins":[{"denom":"nyz","amount":"5"}]';
    const share = `{"address":"${SOMEBODY}",${coins}}`;
    const { exitCode, stderr } = await tx(
      ...["bank", "multi-send", "--inputs", share, "--outputs", share],
    );
    assert.match(stderr, /UNREACHABLE/);
    assert.equal(exitCode, 4);
  });

  it("names an option that it cannot do without", async () => {
    const { exitCode, stderr } = await tx("channels", "settle");
    assert.match(stderr, /--entries is missing/);
    assert.equal(exitCode, 2);
  });

  it("says so if a folder is given as the file of a record", async () => {
    const { exitCode, stderr } = await tx("channels", "settle", "--entries", `@${home}`);
    assert.match(stderr, /FILE_EISDIR: .*is a folder/);
    assert.equal(exitCode, 1);
  });
});

describe("a shell that there is no completion for", () => {
  it("is refused, also under the name of something that every object has", async () => {
    for (const shell of ["tcsh", "__proto__", "constructor"]) {
      const { exitCode, stderr } = await runCommand(["completion", shell]);
      assert.match(stderr, /Possible values: bash, zsh, fish/);
      assert.equal(exitCode, 2);
    }
  });
});
