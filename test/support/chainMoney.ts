/** What a running chain has paid so far: for tests that nothing is paid twice. */

import { connectChain } from "../../client/chain.ts";
import { channel } from "../../client/modules/channels.ts";
import { nodes } from "../../client/modules/registry.ts";
import { payouts } from "../../client/modules/rewards.ts";

/** Everything that was paid. */
export interface Money {
  /** `node epoch amounts` of every payout. */
  readonly payouts: readonly string[];
  /** What each channel has paid, by node. */
  readonly settled: ReadonlyMap<string, bigint>;
}

/** Asks the chain at `rpcAddress` about all nodes and the channels of `payer`. */
export async function moneyOf(rpcAddress: string, payer: string): Promise<Money> {
  const { rpc } = await connectChain(rpcAddress);
  const ids = (await nodes(rpc)).map(({ id }) => id);
  const paid = (await Promise.all(ids.map((node) => payouts(rpc, { node })))).flat();
  const settled = new Map<string, bigint>();
  for (const node of ids) {
    const found = await channel(rpc, payer, node);
    if (found !== undefined) settled.set(node, BigInt(found.settledNyz));
  }
  return {
    payouts: paid.map((one) => {
      const { node, epoch, messages, feesNyz, nodeBaseNyz, serviceNyz } = one;
      return [node, epoch, messages, feesNyz, nodeBaseNyz, serviceNyz].join(" ");
    }),
    settled,
  };
}
