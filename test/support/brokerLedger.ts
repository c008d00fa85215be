/** A chain view for broker tests: what is registered is what the test says. */

import { ed25519 } from "@noble/curves/ed25519.js";
import type { Ledger, NodeView } from "../../broker/ledger/ledger.ts";
import { type NodeId, nodeIdOfKey } from "../../chain/types/address.ts";
import { concat } from "../../chain/types/bytes.ts";

/** A node's keys. */
export interface TestNode {
  readonly seed: Uint8Array;
  readonly id: NodeId;
  readonly key: Uint8Array;
  readonly sign: (digest: Uint8Array) => Uint8Array;
}

/** Deterministic keys of test node `index`. */
export function testNode(index: number): TestNode {
  const seed = new Uint8Array(32).fill(index + 1);
  const key = concat(Uint8Array.of(1), ed25519.getPublicKey(seed));
  return { seed, key, id: nodeIdOfKey(key), sign: (digest) => ed25519.sign(digest, seed) };
}

/** Strict ed25519 verification. */
export function verify(key: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean {
  return ed25519.verify(signature, digest, key, { zip215: false });
}

/** The registry's view of a test node. */
export function nodeView(node: TestNode, overlayAddresses: readonly string[]): NodeView {
  const common = { active: true, region: "test", mqttAddresses: [] };
  return { id: node.id, key: node.key, overlayAddresses, ...common };
}

/** A registry that tests may grow; questions nobody should ask throw. */
export function registryOf(nodes: NodeView[]): Ledger {
  const unexpected = (what: string) => (): never => {
    throw new Error(`the test asked for ${what}`);
  };
  return {
    chainId: "yizhan-test-1",
    height: () => 1,
    epoch: () => ({ number: 0, firstHeight: 1, lengthBlocks: 12, claimWindowBlocks: 6 }),
    prices: unexpected("prices"),
    nodes: () => nodes,
    device: unexpected("a device"),
    namespace: unexpected("a namespace"),
    channel: unexpected("a channel"),
    onBlock: () => () => undefined,
    submit: unexpected("a submission"),
  };
}
