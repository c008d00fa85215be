/** Divides settled fees: one split per channel and settlement, one transfer per receiver. */

import type { Context } from "../../core/module.ts";
import { type Address, moduleAddress, type NodeId } from "../../types/address.ts";
import { type Amount, add, ZERO } from "../../types/amount.ts";
import type { ChannelId } from "../../types/channelId.ts";
import { burn, transfer } from "../bank/keeper.ts";
import { requireNode } from "../registry/keeper.ts";
import { addBurnedSigned, rewardEpochAt, settlementsOf } from "./keeper.ts";
import { type FeeSplit, Settled } from "./records.ts";
import { escrow, settlements, store } from "./state.ts";
import { addFees, addSettlement, type FeeParts, splitFee } from "./transitions.ts";

/** What one channel pays in a settlement. */
export interface Tally {
  readonly id: ChannelId;
  readonly payer: Address;
  readonly node: NodeId;
  /** The part whose burnt share earns service subsidy. */
  readonly counted: Amount;
  /** The rest: unsigned usage, and usage of simulated devices. */
  readonly uncounted: Amount;
}

/** Where the parts go that are neither the node's nor burnt. */
const RECEIVERS = {
  publicPool: "public_pool",
  depositPool: "deposit_pool",
  fundDev: "fund_dev",
} as const;

/** Pays the parts out of the escrow and records them for the reward epoch. */
export function distribute(context: Context, split: FeeSplit, tallies: Iterable<Tally>): void {
  const epoch = rewardEpochAt(context.state, context.block.height);
  const nodes = new Map<NodeId, Amount>();
  let total: FeeParts | undefined;
  for (const tally of tallies) {
    if (tally.counted === ZERO && tally.uncounted === ZERO) continue;
    const signed = splitFee(tally.counted, split, false);
    const parts = addFees(signed, splitFee(tally.uncounted, split, false));
    total = addFees(total, parts);
    nodes.set(tally.node, add(nodes.get(tally.node) ?? ZERO, parts.broker));
    record(context, { epoch, tally, parts, burnedSigned: signed.burn });
  }
  if (total === undefined) return;
  for (const [node, fee] of nodes) {
    transfer(context, escrow, requireNode(context.state, node).rewardAddress, fee);
  }
  for (const [part, name] of Object.entries(RECEIVERS) as [keyof typeof RECEIVERS, string][]) {
    transfer(context, escrow, moduleAddress(name), total[part]);
  }
  burn(context, store.name, total.burn);
}

function record(
  context: Context,
  payment: {
    readonly epoch: number;
    readonly tally: Tally;
    readonly parts: FeeParts;
    readonly burnedSigned: Amount;
  },
): void {
  const { state } = context;
  const { epoch, tally, parts, burnedSigned } = payment;
  const feesNyz = add(tally.counted, tally.uncounted);
  const more = { feesNyz, burnedNyz: parts.burn, burnedSignedNyz: burnedSigned };
  settlements.put(state, addSettlement(settlementsOf(state, epoch, tally.node), more));
  addBurnedSigned(state, { epoch, burnedSignedNyz: burnedSigned });
  context.emit(
    Settled.of({
      channel: tally.id,
      payer: tally.payer,
      node: tally.node,
      rewardEpoch: epoch,
      feesNyz,
      brokerNyz: parts.broker,
      burnedNyz: parts.burn,
      burnedSignedNyz: burnedSigned,
      publicPoolNyz: parts.publicPool,
      depositPoolNyz: parts.depositPool,
      fundDevNyz: parts.fundDev,
    }),
  );
}
