/** What later modules ask of bonds. */

import type { Context } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import type { Address, NodeId } from "../../types/address.ts";
import { type Amount, add, amount, subtract, ZERO } from "../../types/amount.ts";
import { burn, transfer } from "../bank/keeper.ts";
import { payFromReserve } from "../emission/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import {
  classRule,
  isCounted,
  nodeOf,
  requireNode,
  setBonded,
  totalWeightBps as totalWeightOfNodes,
} from "../registry/keeper.ts";
import { type Bond, RewardAdded, Slashed, type Unbonding } from "./records.ts";
import { bonds, escrow, params, store, unbondings } from "./state.ts";
import {
  addToRing,
  divideSlash,
  isEmpty,
  noBond,
  release,
  type Slash,
  type SlashRule,
  slashOf,
  sum,
  unvested,
} from "./transitions.ts";

export type { Slash } from "./transitions.ts";

/** How to slash, and who reported the offence, if someone did. */
export interface SlashOrder extends SlashRule {
  readonly reporter?: Address | undefined;
}

/** Own bond of the node in nyz, without what is unbonding. */
export function ownBondOf(state: ReadState, node: NodeId): Amount {
  return bonds.get(state, node)?.ownNyz ?? ZERO;
}

/** Rewards of the node that are still in the ring in the running epoch, in nyz. */
export function unvestedOf(state: ReadState, node: NodeId): Amount {
  const bond = bonds.get(state, node);
  if (bond === undefined) return ZERO;
  return unvested(bond, epochOf(state).number, params.require(state).ringEpochs);
}

/** Own bond on its way back to the node's owner, in nyz; it can still be slashed. */
export function unbondingOf(state: ReadState, node: NodeId): Amount {
  let total = ZERO;
  for (const { amountNyz } of unbondings.values(state, { under: [node] }))
    total = add(total, amountNyz);
  return total;
}

/** Whether the node counts in the node base: registered, not retired, own bond at least the standard of its class. */
export function isBonded(state: ReadState, node: NodeId): boolean {
  const record = nodeOf(state, node);
  return record !== undefined && isCounted(record);
}

/** Sum of the weights of all nodes for which `isBonded` holds, in basis points; exact after every message. */
export function totalWeightBps(state: ReadState): bigint {
  return totalWeightOfNodes(state);
}

/**
 * Moves a reward for `epoch` from the reserve into the node's ring, from where it can be withdrawn in epoch
 * `epoch + ringEpochs`. Nothing happens for zero. @throws {LedgerError} of `bank` if the reserve holds less.
 */
export function addReward(context: Context, node: NodeId, reward: Amount, epoch: number): void {
  if (reward === ZERO) return;
  const { state } = context;
  requireNode(state, node);
  payFromReserve(context, escrow, reward);
  const { ringEpochs } = params.require(state);
  const bond = release(bonds.get(state, node) ?? noBond(node), epochOf(state).number, ringEpochs);
  setBond(context, addToRing(bond, epoch, reward));
  context.emit(RewardAdded.of({ node, epoch, amountNyz: reward }));
}

/**
 * Punishes a node: takes the ring first, if the order says so, and a part of the own bond and of everything unbonding.
 * The reporter receives at most 5 % of it, the rest is burnt. Answers what was taken; borrowed bond is never touched.
 */
export function slash(context: Context, node: NodeId, order: SlashOrder): Slash {
  const { state } = context;
  const { reporter } = order;
  const { ringEpochs, reporterBps } = params.require(state);
  const bond = release(bonds.get(state, node) ?? noBond(node), epochOf(state).number, ringEpochs);
  const slashedRingNyz = order.ring ? sum(bond.ring) : ZERO;
  const slashedOwnNyz = slashOf(bond.ownNyz, order.ownPpm);
  const slashedUnbondingNyz = slashUnbondings(context, node, order.ownPpm);
  const ownNyz = subtract(bond.ownNyz, slashedOwnNyz);
  setBond(context, { ...bond, ownNyz, ring: order.ring ? [] : bond.ring });
  const slashed = amount(slashedRingNyz + slashedOwnNyz + slashedUnbondingNyz);
  const parts = divideSlash(slashed, reporter === undefined ? 0 : reporterBps);
  if (reporter !== undefined) transfer(context, escrow, reporter, parts.reporterNyz);
  burn(context, store.name, parts.burnedNyz);
  const taken = { slashedOwnNyz, slashedUnbondingNyz, slashedRingNyz, ...parts };
  context.emit(Slashed.of({ node, reporter, ...taken }));
  return taken;
}

function slashUnbondings(context: Context, node: NodeId, ownPpm: number): Amount {
  const { state } = context;
  let taken = ZERO;
  for (const unbonding of unbondings.values(state, { under: [node] })) {
    const part = slashOf(unbonding.amountNyz, ownPpm);
    if (part === ZERO) continue;
    taken = add(taken, part);
    setUnbonding(context, { ...unbonding, amountNyz: subtract(unbonding.amountNyz, part) });
  }
  return taken;
}

/** For the module itself: writes a bond, or removes the record if nothing is left, and tells the registry. */
export function setBond(context: Context, bond: Bond): void {
  const { state } = context;
  const { node, ownNyz } = bond;
  if (isEmpty(bond)) bonds.delete(state, node);
  else bonds.put(state, bond);
  const standard = classRule(state, requireNode(state, node).nodeClass).bondNyz;
  setBonded(context, node, ownNyz >= standard);
}

/** For the module itself: writes what is on its way back, or removes the record if nothing is left. */
export function setUnbonding({ state }: Context, unbonding: Unbonding): void {
  if (unbonding.amountNyz === ZERO) unbondings.delete(state, unbondings.keyOf(unbonding));
  else unbondings.put(state, unbonding);
}
