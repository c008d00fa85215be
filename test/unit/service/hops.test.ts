/** Counters between brokers. */

import assert from "node:assert/strict";
import type { MessageBatch } from "../../../broker/overlay/overlayPort.ts";
import { createNodeSigner } from "../../../broker/service/opensslCrypto.ts";
import { concat } from "../../../chain/types/bytes.ts";
import { ed25519PublicKey, verifyEd25519 } from "../../../chain/types/ed25519.ts";
import { HopReceipt } from "../../../chain/types/hopReceipt.ts";
import { tagKey } from "../../../chain/types/registration.ts";
import { ServiceHarness } from "../../support/service/harness.ts";

const PEER_SEED = new Uint8Array(32).fill(21);

function batch(...sizes: number[]): MessageBatch {
  const messages = sizes.map((size, position) => ({
    position,
    topic: "plant/a",
    payload: new Uint8Array(size),
    qos: 1 as const,
    retain: false,
    tier: 2 as const,
    arrivalMs: 0,
  }));
  return { tier: 2, epoch: 5, messages };
}

describe("hop receipts", () => {
  const peer = createNodeSigner(PEER_SEED);
  let harness: ServiceHarness;

  beforeEach(async () => {
    harness = new ServiceHarness();
    harness.ledger.nodeList.push({
      id: peer.id,
      key: tagKey(ed25519PublicKey(PEER_SEED)),
      active: true,
      region: "",
      overlayAddresses: [],
      mqttAddresses: [],
    });
    await harness.service.start();
  });

  it("count what was taken over, signed by the receiver; an empty batch only signs", () => {
    const { hops } = harness.service;
    hops.count(peer.id, batch(100, 2_000));
    const { body, signature } = hops.count(peer.id, batch(5));
    const receipt = HopReceipt.decode(body);
    assert.equal(receipt.sender, peer.id);
    assert.equal(receipt.receiver, harness.node.id);
    assert.equal(receipt.sequence, 2n);
    assert.deepEqual(receipt.usage, { messages: [0n, 3n, 0n], kib: [0n, 4n, 0n] });
    const key = ed25519PublicKey(new Uint8Array(32).fill(9));
    assert.equal(verifyEd25519(key, HopReceipt.digest("test-1", body), signature), true);
    assert.deepEqual(hops.count(peer.id, batch()), { body, signature });
  });

  it("of others are kept in the journal if they are signed by the receiver for this broker", async () => {
    const other = new ServiceHarness();
    const foreign = other.service.hops.count(harness.node.id, batch(10));
    assert.equal(harness.service.hops.receive(peer.id, foreign), false, "another receiver");
    const body = foreign.body.slice();
    body.set(
      Uint8Array.from(peer.id, (char) => char.charCodeAt(0)),
      20,
    );
    const signature = peer.sign(HopReceipt.digest("test-1", body));
    const tampered = signature.slice();
    tampered[0] = (tampered[0] as number) ^ 1;
    assert.equal(harness.service.hops.receive(peer.id, { body, signature: tampered }), false);
    assert.equal(harness.service.hops.receive(peer.id, { body, signature }), true);
    await harness.service.tick(harness.nowMs);
    await harness.service.idle();
    await new Promise((resolve) => setImmediate(resolve));
    const last = harness.journal.records.at(-1);
    assert.equal(last?.kind, 8);
    assert.deepEqual(new Uint8Array(last?.body ?? []), concat(body, signature));
  });
});
