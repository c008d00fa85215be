/** What a running chain has paid so far: for tests that nothing is paid twice. */

import { connectChain } from "../../client/chain.ts";
import { channel } from "../../client/modules/channels.ts";
import { nodes } from "../../client/modules/registry.ts";
import { payouts } from "../../client/modules/rewards.ts";

/** Everything that was paid. */
export interface Money {
  /** `node epoch amounts` of every payout. */
  readonly payouts: readonly string[];
  /** What each channel of the payer has paid, by node. */
  readonly settled: ReadonlyMap<string, bigint>;
  /** Fees in the payouts of each node. */
  readonly fees: ReadonlyMap<string, bigint>;
}

const sum = (amounts: readonly string[]): bigint =>
  amounts.reduce((total, amount) => total + BigInt(amount), 0n);

/** Asks the chain at `rpcAddress` about all nodes and the channels of `payer`. */
export async function moneyOf(rpcAddress: string, payer: string): Promise<Money> {
  const { rpc } = await connectChain(rpcAddress);
  const paid: string[] = [];
  const settled = new Map<string, bigint>();
  const fees = new Map<string, bigint>();
  for (const { id: node } of await nodes(rpc)) {
    // In this order: fees are settled before they stand in a payout.
    const own = await payouts(rpc, { node });
    fees.set(node, sum(own.map(({ feesNyz }) => feesNyz)));
    paid.push(
      ...own.map(({ epoch, messages, feesNyz, nodeBaseNyz, serviceNyz }) =>
        [node, epoch, messages, feesNyz, nodeBaseNyz, serviceNyz].join(" "),
      ),
    );
    const open = await channel(rpc, payer, node);
    if (open !== undefined) settled.set(node, BigInt(open.settledNyz));
  }
  return { payouts: paid, settled, fees };
}
