/** What later modules ask of claims. */

import type { ReadState } from "../../store/state.ts";
import type { NodeId } from "../../types/address.ts";
import { Claim } from "../../types/claim.ts";
import type { AcceptedClaim } from "./records.ts";
import { claims, equivocations } from "./state.ts";

export { totalUsage } from "./transitions.ts";

/** An accepted claim with what it states. */
export interface DecodedClaim extends AcceptedClaim {
  readonly claim: Claim;
}

function decoded(accepted: AcceptedClaim): DecodedClaim {
  return { ...accepted, claim: Claim.decode(accepted.body) };
}

/** The accepted claim of a node for an epoch. */
export function claimOf(state: ReadState, epoch: number, node: NodeId): DecodedClaim | undefined {
  const accepted = claims.get(state, [epoch, node]);
  return accepted === undefined ? undefined : decoded(accepted);
}

/** The accepted claims for an epoch in the order of the nodes' ids; with `after`, those of the nodes behind it. */
export function* claimsOf(
  state: ReadState,
  epoch: number,
  after?: NodeId | undefined,
): Generator<DecodedClaim, void, void> {
  const from = after === undefined ? undefined : ([epoch, after] as const);
  for (const accepted of claims.values(state, { under: [epoch], from })) {
    if (accepted.node !== after) yield decoded(accepted);
  }
}

/** Whether the node was proved to have signed two different claims for the epoch. */
export function hasEquivocated(state: ReadState, epoch: number, node: NodeId): boolean {
  return equivocations.has(state, [epoch, node]);
}
