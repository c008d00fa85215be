import assert from "node:assert/strict";
import { addressFromBytes } from "../../../chain/types/address.ts";
import { toHex } from "../../../chain/types/bytes.ts";
import { sha256 } from "../../../chain/types/hash.ts";
import {
  checkTaggedKey,
  deviceRegistrationDigest,
  nodeRegistrationDigest,
  registrationBody,
  tagKey,
  untagKey,
} from "../../../chain/types/registration.ts";

const ACCOUNT = addressFromBytes(new Uint8Array(20).fill(0xaa));
const KEY = tagKey(new Uint8Array(32).fill(0xbb));

describe("the proof of a registration", () => {
  it("is made over the account and the tagged key", () => {
    const body = registrationBody(ACCOUNT, KEY);

    assert.equal(toHex(body), `${"aa".repeat(20)}01${"bb".repeat(32)}`);
  });

  it("is bound to its kind, chain and body, as every signature is", () => {
    const by = (type: string): string => {
      const head = Buffer.from(`yizhan/1/${type}\x05chain`);
      return toHex(sha256(head, registrationBody(ACCOUNT, KEY)));
    };

    assert.equal(toHex(nodeRegistrationDigest("chain", ACCOUNT, KEY)), by("register-node/"));
    assert.equal(toHex(deviceRegistrationDigest("chain", ACCOUNT, KEY)), by("register-device/"));
  });

  it("takes ed25519 keys with their algorithm byte only", () => {
    assert.deepEqual(untagKey(KEY), new Uint8Array(32).fill(0xbb));
    assert.throws(() => checkTaggedKey(new Uint8Array(32)), /33 bytes/);
    assert.throws(() => checkTaggedKey(new Uint8Array(33)), /algorithm 0 is not known/);
    assert.throws(() => tagKey(new Uint8Array(31)), /33 bytes/);
  });
});
