/** What an account may ask of bonds. */

import { yizhan } from "../../../proto/gen/yizhan.js";
import { readFields } from "../../core/fields.ts";
import { type Context, type MessageRoute, message } from "../../core/module.ts";
import {
  type Address,
  formatAddress,
  formatNodeId,
  moduleAddress,
  type NodeId,
  parseAddress,
  parseNodeId,
} from "../../types/address.ts";
import { type Amount, add, parseAmount, subtract, ZERO } from "../../types/amount.ts";
import { transfer } from "../bank/keeper.ts";
import { epochOf } from "../epochs/keeper.ts";
import { type Node, requireNode } from "../registry/keeper.ts";
import { bondsError } from "./errors.ts";
import { setBond, setUnbonding } from "./keeper.ts";
import { bonds, params, STORE, unbondings } from "./state.ts";
import { dueEpochOf, NO_BOND, release } from "./transitions.ts";

interface Stake {
  readonly owner: Address;
  readonly node: NodeId;
  readonly amount: Amount;
}

interface Withdrawal {
  readonly owner: Address;
  readonly node: NodeId;
}

/** Gas of one written record. */
const GAS_PER_RECORD = 10_000;

const EMPTY: Uint8Array = new Uint8Array(0);

function decodeStake(bytes: Uint8Array): Stake {
  const fields = readFields(bytes, { owner: [1, "text"], node: [2, "text"], amount: [3, "text"] });
  const amount = parseAmount(fields.amount);
  if (amount === ZERO) throw bondsError("EmptyAmount");
  return { owner: parseAddress(fields.owner), node: parseNodeId(fields.node), amount };
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

const msgBond: MessageRoute = message<Stake>({
  type: "yizhan.bonds.v1.MsgBond",
  summary: "Adds to the own bond of the signer's node.",
  decode: decodeStake,
  signers: ({ owner }) => [owner],
  gas: () => 4 * GAS_PER_RECORD,
  execute(context, { owner, node, amount }) {
    const { state } = context;
    if (requireOwn(context, node, owner).status === "retired") {
      throw bondsError("NodeRetired", { node: formatNodeId(node) });
    }
    transfer(context, owner, moduleAddress(STORE), amount);
    const bond = bonds.get(state, node) ?? NO_BOND;
    const own = add(bond.own, amount);
    setBond(context, node, { ...bond, own });
    context.emit({
      type: "yizhan.bonds.bonded",
      attributes: {
        node: formatNodeId(node),
        owner: formatAddress(owner),
        amount_nyz: String(amount),
        own_nyz: String(own),
      },
    });
    return EMPTY;
  },
});

/** Moves own bond into the queue. @returns the epoch at whose start it is paid out. */
function unbond(context: Context, { owner, node, amount }: Stake): number {
  const { state } = context;
  requireOwn(context, node, owner);
  const bond = bonds.get(state, node) ?? NO_BOND;
  if (bond.own < amount) {
    throw bondsError("InsufficientBond", {
      node: formatNodeId(node),
      own: bond.own,
      asked: amount,
    });
  }
  const dueEpoch = dueEpochOf(epochOf(state).number, params.require(state));
  const own = subtract(bond.own, amount);
  setBond(context, node, { ...bond, own });
  setUnbonding(
    context,
    node,
    dueEpoch,
    add(unbondings.get(state, [node, dueEpoch]) ?? ZERO, amount),
  );
  context.emit({
    type: "yizhan.bonds.unbonding_started",
    attributes: {
      node: formatNodeId(node),
      owner: formatAddress(owner),
      amount_nyz: String(amount),
      own_nyz: String(own),
      due_epoch: String(dueEpoch),
    },
  });
  return dueEpoch;
}

const msgUnbond: MessageRoute = message<Stake>({
  type: "yizhan.bonds.v1.MsgUnbond",
  summary: "Starts to take back own bond; it can be slashed until it is paid out.",
  decode: decodeStake,
  signers: ({ owner }) => [owner],
  gas: () => 4 * GAS_PER_RECORD,
  execute(context, stake) {
    const dueEpoch = unbond(context, stake);
    return yizhan.bonds.v1.MsgUnbondResponse.encode({ dueEpoch }).finish();
  },
});

/** Pays what has matured to the node's reward address. */
function withdraw(context: Context, { owner, node }: Withdrawal): Amount {
  const { state } = context;
  const { rewardAddress } = requireOwn(context, node, owner);
  const { ringEpochs } = params.require(state);
  const bond = release(bonds.get(state, node) ?? NO_BOND, epochOf(state).number, ringEpochs);
  const amount = bond.withdrawable;
  if (amount === ZERO) throw bondsError("NothingToWithdraw", { node: formatNodeId(node) });
  setBond(context, node, { ...bond, withdrawable: ZERO });
  transfer(context, moduleAddress(STORE), rewardAddress, amount);
  context.emit({
    type: "yizhan.bonds.rewards_withdrawn",
    attributes: {
      node: formatNodeId(node),
      receiver: formatAddress(rewardAddress),
      amount_nyz: String(amount),
    },
  });
  return amount;
}

const msgWithdrawRewards: MessageRoute = message<Withdrawal>({
  type: "yizhan.bonds.v1.MsgWithdrawRewards",
  summary: "Pays the matured rewards of the signer's node to its reward address.",
  decode(bytes) {
    const { owner, node } = readFields(bytes, { owner: [1, "text"], node: [2, "text"] });
    return { owner: parseAddress(owner), node: parseNodeId(node) };
  },
  signers: ({ owner }) => [owner],
  gas: () => 4 * GAS_PER_RECORD,
  execute(context, asked) {
    const amountNyz = String(withdraw(context, asked));
    return yizhan.bonds.v1.MsgWithdrawRewardsResponse.encode({ amountNyz }).finish();
  },
});

/** The messages of bonds. */
export const messages: readonly MessageRoute[] = [msgBond, msgUnbond, msgWithdrawRewards];
