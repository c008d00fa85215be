import assert from "node:assert/strict";
import {
  BrokerOptionsError,
  newOptions,
  parseBrokerOptions,
  USUAL_PORTS,
} from "../../../broker/options.ts";

const GOOD = newOptions(
  { chainId: "yizhan-test-1", rpc: "tcp://127.0.0.1:26657" },
  { host: "127.0.0.1", ports: USUAL_PORTS },
);

/** `GOOD` with the value at a dotted path replaced; undefined removes it. */
function withValue(path: string, value: unknown): unknown {
  const copy = structuredClone(GOOD) as unknown as Record<string, unknown>;
  const names = path.split(".");
  const last = names.pop() ?? "";
  let inner = copy;
  for (const name of names) inner = inner[name] as Record<string, unknown>;
  inner[last] = value;
  return JSON.parse(JSON.stringify(copy));
}

describe("the settings of a broker", () => {
  it("are read back as they were made", () => {
    assert.deepEqual(parseBrokerOptions(JSON.parse(JSON.stringify(GOOD))), GOOD);
    const six = newOptions(GOOD, { host: "::1", ports: USUAL_PORTS });
    assert.deepEqual(six.overlay.listen, ["/ip6/::1/tcp/4001"]);
  });

  const WRONG: readonly (readonly [path: string, value: unknown, words: RegExp])[] = [
    ["version", 2, /must be 1, not 2/],
    ["version", undefined, /must be 1/],
    ["chainId", undefined, /is missing/],
    ["chainId", "", /not empty/],
    ["chainId", 7, /not empty/],
    ["rpc", undefined, /is missing/],
    ["rpc", "127.0.0.1:26657", /such as tcp:/],
    ["rpc", "mqtt://127.0.0.1", /such as tcp:/],
    ["mqtt", undefined, /is missing/],
    ["mqtt", [], /must be an object/],
    ["mqtt.port", 65_536, /from 0 to 65535/],
    ["mqtt.port", -1, /from 0 to 65535/],
    ["mqtt.port", "1883", /from 0 to 65535/],
    ["mqtt.host", undefined, /is missing/],
    ["webSocket.port", 1.5, /from 0 to 65535/],
    ["api.host", "", /not empty/],
    ["overlay", null, /must be an object/],
    ["overlay.listen", [], /list of multiaddresses/],
    ["overlay.listen", "/ip4/0.0.0.0/tcp/1", /list of multiaddresses/],
    ["overlay.listen", ["127.0.0.1:4001"], /list of multiaddresses/],
    ["prot", 1, /is unknown: known are version/],
    ["mqtt.tls", true, /is unknown: known are host, port/],
  ];

  for (const [path, value, words] of WRONG) {
    it(`refuse ${path} = ${JSON.stringify(value)} by its name`, () => {
      assert.throws(
        () => parseBrokerOptions(withValue(path, value)),
        (error: unknown) => {
          assert.ok(error instanceof BrokerOptionsError);
          assert.equal(error.path, path);
          assert.match(error.message, words);
          return true;
        },
      );
    });
  }

  it("refuse what is no object at all", () => {
    for (const value of [null, [], "text", 7]) {
      assert.throws(() => parseBrokerOptions(value), /settings must be an object/);
    }
  });
});
