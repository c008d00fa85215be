/** What owners of nodes do with what they have at stake. */

import { ownBondOf } from "../../../chain/modules/bonds/keeper.ts";
import { classRule } from "../../../chain/modules/registry/keeper.ts";
import { formatNodeId } from "../../../chain/types/address.ts";
import { yizhan } from "../../support/protobuf.ts";
import type { Operation, Plan, World } from "../world.ts";
import { mostly, pickOne, registeredNodes } from "./registry.ts";

const { v1 } = yizhan.bonds;

function stake(
  world: World,
  what: "MsgBond" | "MsgUnbond",
  amountOf: (standard: bigint, own: bigint) => bigint,
): Plan | undefined {
  const node = pickOne(world, registeredNodes(world));
  if (node === undefined) return undefined;
  const owner = mostly(world, node.account);
  const { bondNyz } = classRule(world.state, node.record.nodeClass);
  const own = ownBondOf(world.state, node.record.id);
  const amountNyz = String(amountOf(bondNyz, own));
  const fields = { owner: owner.text, node: formatNodeId(node.record.id), amountNyz };
  const value = v1[what].encode(fields).finish();
  return { signers: [owner], messages: [{ typeUrl: `/yizhan.bonds.v1.${what}`, value }] };
}

/** Operations of bonds. */
export const bondsOperations: readonly Operation[] = [
  {
    name: "bonds.bond",
    weight: 25,
    plan: (world) =>
      stake(world, "MsgBond", (standard) =>
        world.random.oneIn(3) ? world.random.amount(standard) : standard,
      ),
  },
  {
    name: "bonds.unbond",
    weight: 10,
    plan: (world) =>
      stake(world, "MsgUnbond", (_, own) =>
        world.random.oneIn(10) ? own + 1n : world.random.amount(own),
      ),
  },
  {
    name: "bonds.withdrawRewards",
    weight: 8,
    plan(world) {
      const node = pickOne(world, registeredNodes(world));
      if (node === undefined) return undefined;
      const owner = mostly(world, node.account);
      const message = { owner: owner.text, node: formatNodeId(node.record.id) };
      const value = v1.MsgWithdrawRewards.encode(message).finish();
      const typeUrl = "/yizhan.bonds.v1.MsgWithdrawRewards";
      return { signers: [owner], messages: [{ typeUrl, value }] };
    },
  },
];
