import assert from "node:assert/strict";
import os from "node:os";
import { socketAddress, withSetting } from "../../../node/cometbftHome.ts";

const FILE = `# top
moniker = "old"

[rpc]
# laddr = "a comment"
laddr = "tcp://127.0.0.1:26657"

[p2p]
laddr = "tcp://0.0.0.0:26656"
size = 3

[mempool]
cache = 1
`;

describe("the settings of CometBFT", () => {
  it("change one line of their section and nothing else", () => {
    assert.equal(
      withSetting(FILE, "p2p", "laddr", '"tcp://$&"'),
      FILE.replace('"tcp://0.0.0.0:26656"', () => '"tcp://$&"'),
    );
    assert.equal(
      withSetting(FILE, "rpc", "laddr", '"x"'),
      FILE.replace('"tcp://127.0.0.1:26657"', '"x"'),
    );
    assert.equal(withSetting(FILE, "", "moniker", '"new"'), FILE.replace("old", "new"));
    assert.equal(
      withSetting(FILE, "mempool", "cache", "2"),
      FILE.replace("cache = 1", "cache = 2"),
    );
  });

  it("are never written into another section", () => {
    for (const [section, key] of [
      ["rpc", "size"],
      ["", "laddr"],
      ["mempool", "size"],
      ["consensus", "laddr"],
    ] as const) {
      const words = new RegExp(`no ${section}\\.${key}: is this CometBFT 0.38`);
      assert.throws(() => withSetting(FILE, section, key, "1"), words);
    }
  });
});

describe("the socket of an application", () => {
  it("lies in its folder, or among temporary files where that is too far down the tree", () => {
    assert.equal(socketAddress("/home/me/app.sock"), "unix:///home/me/app.sock");
    const far = `/${"驿站/".repeat(20)}app.sock`;
    const address = socketAddress(far);
    assert.ok(address.startsWith(`unix://${os.tmpdir()}/yizhan-`));
    assert.ok(Buffer.byteLength(address) < 100);
    assert.equal(socketAddress(far), address);
    assert.notEqual(socketAddress(`${far}2`), address);
  });
});
