import assert from "node:assert/strict";
import { deviceIdOfKey, nodeIdOfKey } from "../../../chain/types/address.ts";
import { ed25519PublicKey } from "../../../chain/types/ed25519.ts";
import { MalformedObjectError } from "../../../chain/types/layout/malformed.ts";
import { tagKey } from "../../../chain/types/registration.ts";
import {
  deviceToken,
  MAX_TOKEN_CHARS,
  parseToken,
  payerToken,
  verifyDeviceToken,
  verifyPayerToken,
} from "../../../chain/types/token.ts";

const seed = new Uint8Array(32).fill(1);
const key = ed25519PublicKey(seed);
const device = deviceIdOfKey(tagKey(key));
const broker = nodeIdOfKey(tagKey(ed25519PublicKey(new Uint8Array(32).fill(2))));
const claims = { broker, expirySeconds: 1_790_000_000, nonce: new Uint8Array(8).fill(3) };

describe("tokens", () => {
  it("of a device say who, where and until when, and verify with its key on its chain only", () => {
    const token = parseToken(deviceToken("chain-1", { id: device, seed32: seed }, claims));
    assert.deepEqual(token.holder, { kind: "device", device });
    assert.equal(token.broker, broker);
    assert.equal(token.expirySeconds, 1_790_000_000);
    assert.equal(verifyDeviceToken("chain-1", token, key), true);
    assert.equal(verifyDeviceToken("chain-2", token, key), false);
    assert.equal(verifyDeviceToken("chain-1", token, ed25519PublicKey(new Uint8Array(32))), false);
    assert.equal(verifyPayerToken("chain-1", token), false);
  });

  it("of a payer carry the key and bind it to the account", () => {
    const text = payerToken("chain-1", seed, { ...claims, broker: undefined });
    const token = parseToken(text);
    assert.equal(token.broker, undefined);
    assert.equal(verifyPayerToken("chain-1", token), true);
    assert.equal(verifyPayerToken("chain-2", token), false);
    const foreign = parseToken(payerToken("chain-1", new Uint8Array(32).fill(9), claims));
    assert.equal(verifyPayerToken("chain-1", { ...token, holder: foreign.holder }), false);
    assert.ok(text.length <= MAX_TOKEN_CHARS);
  });

  it("that are no tokens are refused with a reason", () => {
    const text = deviceToken("chain-1", { id: device, seed32: seed }, claims);
    for (const bad of ["", "!", text.slice(1), `${text}AA`, `${text}=`, "A".repeat(201)]) {
      assert.throws(() => parseToken(bad), MalformedObjectError);
    }
  });
});
