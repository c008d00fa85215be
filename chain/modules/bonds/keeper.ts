/** What later modules ask of bonds. */

import type { Context } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { type Address, moduleAddress, type NodeId } from "../../types/address.ts";
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
import { bonds, params, store, unbondings } from "./state.ts";
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
  payFromReserve(context, moduleAddress(store.name), reward);
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
  const { ringEpochs, reporterBps } = params.require(state);
  const bond = release(bonds.get(state, node) ?? noBond(node), epochOf(state).number, ringEpochs);
  const ring = order.ring ? sum(bond.ring) : ZERO;
  const own = slashOf(bond.ownNyz, order.ownPpm);
  const unbonding = slashUnbondings(context, node, order.ownPpm);
  const rest = { ...bond, ownNyz: subtract(bond.ownNyz, own), ring: order.ring ? [] : bond.ring };
  setBond(context, rest);
  const slashed = amount(ring + own + unbonding);
  const parts = divideSlash(slashed, order.reporter === undefined ? 0 : reporterBps);
  if (order.reporter !== undefined && parts.reporter > ZERO) {
    transfer(context, moduleAddress(store.name), order.reporter, parts.reporter);
  }
  if (parts.burned > ZERO) burn(context, store.name, parts.burned);
  const taken = { own, unbonding, ring, ...parts };
  reportSlash(context, node, order, taken);
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

function reportSlash(context: Context, node: NodeId, order: SlashOrder, taken: Slash): void {
  context.emit(
    Slashed.of({
      node,
      ownNyz: taken.own,
      unbondingNyz: taken.unbonding,
      ringNyz: taken.ring,
      reporter: order.reporter,
      reporterNyz: taken.reporter,
      burnedNyz: taken.burned,
    }),
  );
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
