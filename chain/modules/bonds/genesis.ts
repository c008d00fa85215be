/**
 * `{ params: { unbondingEpochs, ringEpochs, reporterBps },
 *    bonds?: [{ node, ownNyz, withdrawableNyz?, ring?: [{ epoch, amountNyz }] }],
 *    unbondings?: [{ node, dueEpoch, amountNyz }] }`
 *
 * Nodes are those of the genesis of `registry`; the sum of all amounts must be the balance of the account `bonds`.
 */

import { Json } from "../../core/json.ts";
import type { Context, GenesisRoute } from "../../core/module.ts";
import type { ReadState } from "../../store/state.ts";
import { formatNodeId, moduleAddress, type NodeId, parseNodeId } from "../../types/address.ts";
import { type Amount, add, ZERO } from "../../types/amount.ts";
import { balanceOf } from "../bank/keeper.ts";
import { nodeOf } from "../registry/keeper.ts";
import { setBond, setUnbonding } from "./keeper.ts";
import {
  type Bond,
  type BondsParams,
  type Bucket,
  bonds,
  params,
  STORE,
  unbondings,
} from "./state.ts";
import { addToRing, NO_BOND, paramBreach, totalOf } from "./transitions.ts";

const LIMIT = 2 ** 32 - 1;

function readParams(json: Json): BondsParams {
  json.object("unbondingEpochs", "ringEpochs", "reporterBps");
  const read = {
    unbondingEpochs: json.at("unbondingEpochs").integer(0, LIMIT),
    ringEpochs: json.at("ringEpochs").integer(0, LIMIT),
    reporterBps: json.at("reporterBps").integer(0, LIMIT),
  };
  const breach = paramBreach(read);
  if (breach !== undefined) throw json.at(breach[0]).error(breach[1]);
  return read;
}

function readNode(state: ReadState, json: Json): NodeId {
  const id = json.parse(parseNodeId);
  if (nodeOf(state, id) === undefined) throw json.error("is not registered");
  return id;
}

function readPositive(json: Json): Amount {
  const amount = json.amount();
  if (amount === ZERO) throw json.error("must be more than 0");
  return amount;
}

function readBucket(json: Json): Bucket {
  json.object("epoch", "amountNyz");
  return {
    epoch: json.at("epoch").integer(0, LIMIT),
    amount: readPositive(json.at("amountNyz")),
  };
}

function readBond(context: Context, json: Json): Amount {
  json.object("node", "ownNyz", "withdrawableNyz", "ring");
  const node = readNode(context.state, json.at("node"));
  if (bonds.has(context.state, node)) throw json.at("node").error("appears twice");
  let bond: Bond = {
    ...NO_BOND,
    own: json.at("ownNyz").amount(),
    withdrawable: json.maybe("withdrawableNyz")?.amount() ?? ZERO,
  };
  for (const element of json.maybe("ring")?.list() ?? []) {
    const { epoch, amount } = readBucket(element);
    bond = addToRing(bond, epoch, amount);
  }
  setBond(context, node, bond);
  return totalOf(bond);
}

function readUnbonding(context: Context, json: Json): Amount {
  json.object("node", "dueEpoch", "amountNyz");
  const node = readNode(context.state, json.at("node"));
  const dueEpoch = json.at("dueEpoch").integer(0, LIMIT);
  if (unbondings.has(context.state, [node, dueEpoch])) throw json.error("appears twice");
  const amount = readPositive(json.at("amountNyz"));
  setUnbonding(context, node, dueEpoch, amount);
  return amount;
}

function init(context: Context, value: unknown): void {
  const json = new Json(value).object("params", "bonds", "unbondings");
  params.set(context.state, readParams(json.at("params")));
  let total = ZERO;
  for (const element of json.maybe("bonds")?.list() ?? []) {
    total = add(total, readBond(context, element));
  }
  for (const element of json.maybe("unbondings")?.list() ?? []) {
    total = add(total, readUnbonding(context, element));
  }
  const held = balanceOf(context.state, moduleAddress(STORE));
  if (held !== total) {
    throw json.error(`the records add up to ${total} nyz, but the account bonds holds ${held}`);
  }
}

function exportBond(node: NodeId, bond: Bond): unknown {
  return {
    node: formatNodeId(node),
    ownNyz: String(bond.own),
    withdrawableNyz: String(bond.withdrawable),
    ring: bond.ring.map(({ epoch, amount }) => ({ epoch, amountNyz: String(amount) })),
  };
}

function exported(state: ReadState): unknown {
  return {
    params: params.require(state),
    bonds: [...bonds.entries(state)].map(([node, bond]) => exportBond(node, bond)),
    unbondings: [...unbondings.entries(state)].map(([[node, dueEpoch], amount]) => ({
      node: formatNodeId(node),
      dueEpoch,
      amountNyz: String(amount),
    })),
  };
}

/** Genesis of bonds. */
export const genesis: GenesisRoute = {
  init,
  export: exported,
  defaults: () => ({
    params: { unbondingEpochs: 14, ringEpochs: 30, reporterBps: 500 },
    bonds: [],
    unbondings: [],
  }),
};
