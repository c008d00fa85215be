/** What an account may ask of bonds. */

import { handles } from "../../core/handlers.ts";
import type { Context } from "../../core/module.ts";
import { type Address, formatAddress, formatNodeId, type NodeId } from "../../types/address.ts";
import { type Amount, add, subtract, ZERO } from "../../types/amount.ts";
import { transfer } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { type Node, requireNode } from "../registry/keeper.ts";
import { bondsError } from "./errors.ts";
import { setBond, setUnbonding } from "./keeper.ts";
import {
  Bonded,
  MsgBond,
  MsgUnbond,
  MsgWithdrawRewards,
  RewardsWithdrawn,
  UnbondingStarted,
} from "./records.ts";
import { bonds, escrow, params, unbondings } from "./state.ts";
import { dueEpochOf, noBond, release } from "./transitions.ts";

/** Gas of one written record. */
const GAS_PER_RECORD = 10_000;

function requireSome({ amountNyz }: { readonly amountNyz: Amount }): void {
  if (amountNyz === ZERO) throw bondsError("EmptyAmount");
}

/** The node, if `owner` owns it. @throws {LedgerError} */
function requireOwn(context: Context, id: NodeId, owner: Address): Node {
  const node = requireNode(context.state, id);
  if (node.owner === owner) return node;
  throw bondsError("NotOwner", {
    node: formatNodeId(id),
    owner: formatAddress(node.owner),
    signer: formatAddress(owner),
  });
}

const bond = handles(MsgBond, {
  check: requireSome,
  gas: () => 4 * GAS_PER_RECORD,
  execute(context, { owner, node, amountNyz }) {
    const { state } = context;
    if (requireOwn(context, node, owner).status === "retired") {
      throw bondsError("NodeRetired", { node: formatNodeId(node) });
    }
    transfer(context, owner, escrow, amountNyz);
    const before = bonds.get(state, node) ?? noBond(node);
    const ownNyz = add(before.ownNyz, amountNyz);
    setBond(context, { ...before, ownNyz });
    context.emit(Bonded.of({ node, owner, amountNyz, ownNyz }));
  },
});

/** Moves own bond into the queue. @returns the epoch at whose start it is paid out. */
function unbond(context: Context, { owner, node, amountNyz }: MsgUnbond): number {
  const { state } = context;
  requireOwn(context, node, owner);
  const before = bonds.get(state, node) ?? noBond(node);
  if (before.ownNyz < amountNyz) {
    throw bondsError("InsufficientBond", {
      node: formatNodeId(node),
      own: before.ownNyz,
      asked: amountNyz,
    });
  }
  const dueEpoch = dueEpochOf(epochOf(state).number, params.require(state));
  const ownNyz = subtract(before.ownNyz, amountNyz);
  setBond(context, { ...before, ownNyz });
  const waiting = unbondings.get(state, [node, dueEpoch])?.amountNyz ?? ZERO;
  setUnbonding(context, { node, dueEpoch, amountNyz: add(waiting, amountNyz) });
  context.emit(UnbondingStarted.of({ node, owner, amountNyz, ownNyz, dueEpoch }));
  return dueEpoch;
}

const startUnbonding = handles(MsgUnbond, {
  check: requireSome,
  gas: () => 4 * GAS_PER_RECORD,
  execute: (context, asked) => ({ dueEpoch: unbond(context, asked) }),
});

/** Pays what has matured to the node's reward address. */
function withdraw(context: Context, { owner, node }: MsgWithdrawRewards): Amount {
  const { state } = context;
  const { rewardAddress } = requireOwn(context, node, owner);
  const { ringEpochs } = params.require(state);
  const released = release(
    bonds.get(state, node) ?? noBond(node),
    epochOf(state).number,
    ringEpochs,
  );
  const amount = released.withdrawableNyz;
  if (amount === ZERO) throw bondsError("NothingToWithdraw", { node: formatNodeId(node) });
  setBond(context, { ...released, withdrawableNyz: ZERO });
  transfer(context, escrow, rewardAddress, amount);
  context.emit(RewardsWithdrawn.of({ node, receiver: rewardAddress, amountNyz: amount }));
  return amount;
}

const withdrawRewards = handles(MsgWithdrawRewards, {
  gas: () => 4 * GAS_PER_RECORD,
  execute: (context, asked) => ({ amountNyz: withdraw(context, asked) }),
});

/** The messages of bonds. */
export const messages = [bond, startUnbonding, withdrawRewards];
