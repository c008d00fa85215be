import assert from "node:assert/strict";
import { formatAbciAddress, isLocal, parseAbciAddress } from "../../../chain/abci/address.ts";

describe("an ABCI address", () => {
  it("is a unix socket with an absolute path, or a TCP host and port", () => {
    assert.deepEqual(parseAbciAddress("unix:///run/app.sock"), {
      kind: "unix",
      path: "/run/app.sock",
    });
    assert.deepEqual(parseAbciAddress("tcp://127.0.0.1:26658"), {
      kind: "tcp",
      host: "127.0.0.1",
      port: 26658,
    });
    assert.deepEqual(parseAbciAddress("tcp://[::1]:0"), { kind: "tcp", host: "::1", port: 0 });
  });

  it("is written as it was read", () => {
    for (const text of ["unix:///run/app.sock", "tcp://localhost:1", "tcp://[::1]:26658"]) {
      assert.equal(formatAbciAddress(parseAbciAddress(text)), text);
    }
  });

  it("is refused with the reason when it is anything else", () => {
    for (const text of [
      "",
      "127.0.0.1:1",
      "tcp://host",
      "tcp://:1",
      "tcp://h:65536",
      "tcp://::1:1",
    ]) {
      assert.throws(() => parseAbciAddress(text), /is neither unix:\/\/\/absolute\/path nor tcp:/);
    }
    assert.throws(() => parseAbciAddress("unix://app.sock"), /needs an absolute path/);
    assert.throws(() => parseAbciAddress(`unix:///${"a".repeat(120)}`), /121 bytes, limit 103/);
  });

  it("knows whether other machines can reach it", () => {
    assert.ok(isLocal(parseAbciAddress("unix:///run/app.sock")));
    assert.ok(isLocal(parseAbciAddress("tcp://127.0.1.4:1")));
    assert.ok(isLocal(parseAbciAddress("tcp://[::1]:1")));
    assert.ok(!isLocal(parseAbciAddress("tcp://0.0.0.0:1")));
    assert.ok(!isLocal(parseAbciAddress("tcp://10.0.0.1:1")));
  });
});
