/** From the counters of an epoch to the leaves of its tree and the claim about it. */

import { EMPTY_ACCUMULATOR } from "../../chain/types/accumulator.ts";
import type { NodeId } from "../../chain/types/address.ts";
import { toBinaryString } from "../../chain/types/bytes.ts";
import { Claim } from "../../chain/types/claim.ts";
import { claimRoot, leafKey, SumTree, sortLeaves } from "../../chain/types/merkleSum.ts";
import { NO_USAGE, type Usage } from "../../chain/types/price.ts";
import { SESSION_ID_BYTES } from "../../chain/types/sessionOpen.ts";
import { addUsage, messagesOf } from "../../chain/types/usage.ts";
import {
  ROLE,
  TRAFFIC_CLASS,
  UsageVoucher,
  VOUCHER_FLAG,
  voucherValue,
} from "../../chain/types/usageVoucher.ts";
import { epochOf, type Leaf, pricesOf, type ServiceState } from "./state.ts";

/** The leaves of the current epoch, in the order of its tree. */
export function leavesOf(state: ServiceState, broker: NodeId): Leaf[] {
  const signatures = new Map<string, Uint8Array>();
  const bodies: Uint8Array[] = [];
  for (const { ingress, delivery } of state.sessions.values()) {
    for (const { voucher } of [ingress, delivery]) {
      if (voucher === undefined) continue;
      bodies.push(voucher.body);
      signatures.set(toBinaryString(leafKey(voucher.body)), voucher.signature);
    }
  }
  bodies.push(...unsignedBodies(state, broker));
  return sortLeaves(bodies).map((body) => {
    const voucher = UsageVoucher.decode(body);
    const signature = signatures.get(toBinaryString(leafKey(body)));
    return { body, voucher, signature, settled: voucher.value === 0n };
  });
}

/** What devices published without a session, as vouchers the node answers for. */
function unsignedBodies(state: ServiceState, broker: NodeId): Uint8Array[] {
  const bodies: Uint8Array[] = [];
  for (const [device, { payer, unsigned }] of state.devices) {
    if (messagesOf(unsigned) === 0n) continue;
    bodies.push(
      UsageVoucher.encode({
        sessionId: new Uint8Array(SESSION_ID_BYTES),
        device,
        payer,
        broker,
        epoch: epochOf(state),
        role: ROLE.ingress,
        trafficClass: TRAFFIC_CLASS.private,
        flags: VOUCHER_FLAG.unsigned,
        sequence: 1n,
        usage: unsigned,
        value: voucherValue(ROLE.ingress, unsigned, pricesOf(state)),
        accumulator: EMPTY_ACCUMULATOR,
        lastMs: 0n,
      }),
    );
  }
  return bodies;
}

/** The canonical claim over the leaves of the current epoch. */
export function claimBody(
  state: ServiceState,
  leaves: readonly Leaf[],
  facts: { readonly broker: NodeId; readonly capacity: bigint },
): Uint8Array {
  const tree = (trafficClass: number): SumTree =>
    new SumTree(
      leaves.filter(({ voucher }) => voucher.trafficClass === trafficClass).map(({ body }) => body),
    );
  const trees = [TRAFFIC_CLASS.private, TRAFFIC_CLASS.public, TRAFFIC_CLASS.credit].map(tree);
  const [privateRoot, publicRoot, creditRoot] = trees.map(({ root }) => root) as [
    SumTree["root"],
    SumTree["root"],
    SumTree["root"],
  ];
  const claim: Claim = {
    broker: facts.broker,
    epoch: epochOf(state),
    root: claimRoot(privateRoot, publicRoot, creditRoot),
    leaves: leaves.length,
    sequence: BigInt(state.claims + 1),
    usage: publishedUsage(leaves),
    privateValue: privateRoot.sum,
    publicValue: publicRoot.sum,
    creditValue: creditRoot.sum,
    capacity: facts.capacity,
  };
  return Claim.encode(claim);
}

/** What was published: deliveries of the same messages do not count again. */
function publishedUsage(leaves: readonly Leaf[]): Usage {
  let usage = NO_USAGE;
  for (const { voucher } of leaves) {
    if (voucher.role === ROLE.ingress) usage = addUsage(usage, voucher.usage);
  }
  return usage;
}
