/** Who gets in. */

import assert from "node:assert/strict";
import { LedgerUnavailableError } from "../../../broker/ledger/ledger.ts";
import {
  addressOfKey,
  formatAddress,
  idBytes,
  nodeIdFromBytes,
} from "../../../chain/types/address.ts";
import { utf8 } from "../../../chain/types/bytes.ts";
import { secp256k1PublicKey } from "../../../chain/types/secp256k1.ts";
import { payerToken } from "../../../chain/types/token.ts";
import { codeOf } from "../../support/service/answers.ts";
import {
  openChannel,
  PAYER,
  PAYER_KEY,
  registerDevice,
  registerNamespace,
} from "../../support/service/fixtures.ts";
import { HandDevice, ServiceHarness, START_MS } from "../../support/service/harness.ts";

describe("admission of clients", () => {
  let harness: ServiceHarness;
  let device: HandDevice;

  beforeEach(async () => {
    harness = new ServiceHarness();
    openChannel(harness.ledger, harness.node.id);
    registerNamespace(harness.ledger, "plant");
    device = new HandDevice(harness, registerDevice(harness.ledger, 1));
    await harness.service.start();
  });

  async function connect(
    username: string | undefined,
    password: Uint8Array | undefined,
  ): Promise<string> {
    const facts = { clientId: "c", remoteAddress: "127.0.0.1" };
    const answer = await harness.service.authenticate({ ...facts, username, password });
    if ("code" in answer) assert.ok(answer.reason.length > 20, answer.reason);
    return "code" in answer ? answer.code : `${answer.kind} ${answer.id}`;
  }

  it("lets a device in with its id, in bech32 or hexadecimal, and a token by its key", async () => {
    const { username, password } = device.credentials();
    assert.equal(await connect(username, password), `device ${username}`);
    const hex = Buffer.from(idBytes(device.id)).toString("hex");
    assert.equal(await connect(hex, password), `device ${username}`);
  });

  it("lets a payer in with a token by its account's key", async () => {
    const expirySeconds = START_MS / 1000 + 60;
    const claims = { broker: undefined, expirySeconds, nonce: new Uint8Array(8) };
    const name = formatAddress(PAYER);
    const token = utf8(payerToken("test-1", PAYER_KEY, claims));
    assert.equal(await connect(name, token), `payer ${name}`);
    const other = formatAddress(addressOfKey(secp256k1PublicKey(new Uint8Array(32).fill(4))));
    assert.equal(await connect(other, token), "bad-password");
    assert.equal(
      await connect(name, utf8(payerToken("other-1", PAYER_KEY, claims))),
      "bad-password",
    );
  });

  it("names what is wrong with a token", async () => {
    const { username, password } = device.credentials();
    const other = new HandDevice(harness, registerDevice(harness.ledger, 2)).credentials();
    const elsewhere = device.credentials({ broker: nodeIdFromBytes(new Uint8Array(20).fill(8)) });
    const late = device.credentials({ expirySeconds: START_MS / 1000 });
    assert.equal(await connect(undefined, password), "bad-username");
    assert.equal(await connect(username, undefined), "bad-username");
    assert.equal(await connect("lamp", password), "bad-username");
    assert.equal(await connect(username, utf8("secret")), "bad-password");
    assert.equal(await connect(username, Uint8Array.of(0xff, 0xfe)), "bad-password");
    assert.equal(await connect(username, other.password), "bad-password");
    assert.equal(await connect(username, elsewhere.password), "token-for-another-broker");
    assert.equal(await connect(username, late.password), "token-expired");
  });

  it("knows registered devices only, and not revoked ones", async () => {
    const { username, password } = device.credentials();
    const view = harness.ledger.devices.get(device.id);
    assert.ok(view !== undefined);
    harness.ledger.devices.set(device.id, { ...view, active: false });
    assert.equal(await connect(username, password), "device-revoked");
    harness.ledger.devices.delete(device.id);
    assert.equal(await connect(username, password), "device-revoked", "believed for 2 s");
    harness.nowMs += 2_000;
    assert.equal(await connect(username, password), "device-unknown");
  });

  it("says that the chain is away instead of guessing", async () => {
    harness.ledger.delay = () => Promise.reject(new LedgerUnavailableError("away"));
    const { username, password } = device.credentials();
    assert.equal(await connect(username, password), "ledger-unavailable");
  });

  it("lets local users in where a test network lists them", async () => {
    const localUsers = new Map([["tester", "secret"]]);
    const local = new ServiceHarness(harness.ledger, undefined, { localUsers });
    const facts = { clientId: "c", remoteAddress: "127.0.0.1", username: "tester" };
    const right = await local.service.authenticate({ ...facts, password: utf8("secret") });
    assert.deepEqual(right, { kind: "local", id: "tester" });
    assert.equal(
      codeOf(await local.service.authenticate({ ...facts, password: utf8("x") })),
      "bad-password",
    );
    assert.equal(await connect("tester", utf8("secret")), "bad-username");
  });
});
