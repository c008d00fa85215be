/** What people do with tokens. */

import { MsgMultiSend } from "cosmjs-types/cosmos/bank/v1beta1/tx";
import { balanceOf } from "../../../chain/modules/bank/keeper.ts";
import { formatAddress, moduleAddress } from "../../../chain/types/address.ts";
import { accountNamed } from "../../support/accounts.ts";
import { sendMessage } from "../../support/transactions.ts";
import type { Operation, World } from "../world.ts";

function recipient(world: World): string {
  if (world.random.oneIn(20)) return formatAddress(moduleAddress("fee_collector"));
  if (world.random.oneIn(5)) return accountNamed(`stranger ${world.random.below(1000)}`).text;
  return world.actor().text;
}

/** Mostly something the account can pay. */
function sum(world: World, balance: bigint): bigint {
  return world.random.oneIn(20) ? balance + 1n : world.random.amount(balance);
}

/** Operations of bank. */
export const bankOperations: readonly Operation[] = [
  {
    name: "bank.send",
    weight: 100,
    plan(world) {
      const from = world.actor();
      const amount = sum(world, balanceOf(world.state, from.address));
      return { signers: [from], messages: [sendMessage(from, recipient(world), amount)] };
    },
  },
  {
    name: "bank.sendEverythingTwice",
    weight: 5,
    isHopeless: true,
    plan(world) {
      const from = world.actor();
      const all = balanceOf(world.state, from.address);
      const message = sendMessage(from, recipient(world), all);
      return { signers: [from], messages: [message, message] };
    },
  },
  {
    name: "bank.multiSend",
    weight: 10,
    plan(world) {
      const from = world.actor();
      const count = world.random.below(4);
      const parts = Array.from({ length: count }, () => world.random.amount(1_000_000n));
      const total = parts.reduce((a, b) => a + b, 0n) + (world.random.oneIn(10) ? 1n : 0n);
      const coins = (amount: bigint) => [{ denom: "nyz", amount: String(amount) }];
      const message = MsgMultiSend.fromPartial({
        inputs: [{ address: from.text, coins: coins(total) }],
        outputs: parts.map((part) => ({ address: recipient(world), coins: coins(part) })),
      });
      const value = MsgMultiSend.encode(message).finish();
      return { signers: [from], messages: [{ typeUrl: MsgMultiSend.typeUrl, value }] };
    },
  },
];
