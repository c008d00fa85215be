/** What a running chain has paid so far: for tests that nothing is paid twice. */

import { QueryChannel } from "../../chain/modules/channels/records.ts";
import { QueryNodes } from "../../chain/modules/registry/records.ts";
import { QueryPayouts } from "../../chain/modules/rewards/records.ts";
import { formatNodeId, parseAddress } from "../../chain/types/address.ts";
import { all, find } from "../../client/ask.ts";
import { connectChain } from "../../client/chain.ts";

/** Everything that was paid. */
export interface Money {
  /** `node epoch amounts` of every payout. */
  readonly payouts: readonly string[];
  /** What each channel of the payer has paid, by node. */
  readonly settled: ReadonlyMap<string, bigint>;
  /** Fees in the payouts of each node. */
  readonly fees: ReadonlyMap<string, bigint>;
}

const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, amount) => total + amount, 0n);

/** Asks the chain at `rpcAddress` about all nodes and the channels of `payer`. */
export async function moneyOf(rpcAddress: string, payer: string): Promise<Money> {
  const { rpc } = await connectChain(rpcAddress);
  const paid: string[] = [];
  const settled = new Map<string, bigint>();
  const fees = new Map<string, bigint>();
  for (const { id } of await all(rpc, QueryNodes, {})) {
    const node = formatNodeId(id);
    // In this order: fees are settled before they stand in a payout.
    const own = await all(rpc, QueryPayouts, { node: id });
    fees.set(node, sum(own.map(({ feesNyz }) => feesNyz)));
    paid.push(
      ...own.map(({ epoch, messages, feesNyz, nodeBaseNyz, serviceNyz }) =>
        [node, epoch, messages, feesNyz, nodeBaseNyz, serviceNyz].join(" "),
      ),
    );
    const open = await find(rpc, QueryChannel, { payer: parseAddress(payer), node: id });
    if (open !== undefined) settled.set(node, open.channel.settledNyz);
  }
  return { payouts: paid, settled, fees };
}
