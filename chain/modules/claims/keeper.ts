/** What later modules ask of claims. */

import { u32Key } from "../../store/codec.ts";
import type { ReadState } from "../../store/state.ts";
import type { NodeId } from "../../types/address.ts";
import { Claim } from "../../types/claim.ts";
import { type ClaimRecord, claims, equivocations } from "./state.ts";

export { totalUsage } from "./transitions.ts";

/** An accepted claim with what it states. */
export interface AcceptedClaim extends ClaimRecord {
  readonly claim: Claim;
}

/** The accepted claim of a node for an epoch. */
export function claimOf(state: ReadState, epoch: number, node: NodeId): AcceptedClaim | undefined {
  const record = claims.get(state, [epoch, node]);
  return record === undefined ? undefined : { ...record, claim: Claim.decode(record.body) };
}

/** The accepted claims for an epoch in the order of the nodes' ids; with `after`, those of the nodes behind it. */
export function* claimsOf(
  state: ReadState,
  epoch: number,
  after?: NodeId | undefined,
): Generator<readonly [NodeId, AcceptedClaim], void, void> {
  const from = after === undefined ? undefined : ([epoch, after] as const);
  for (const [[, node], record] of claims.entries(state, { prefix: u32Key.encode(epoch), from })) {
    if (node !== after) yield [node, { ...record, claim: Claim.decode(record.body) }];
  }
}

/** Whether the node was proved to have signed two different claims for the epoch. */
export function hasEquivocated(state: ReadState, epoch: number, node: NodeId): boolean {
  return equivocations.has(state, [epoch, node]);
}
