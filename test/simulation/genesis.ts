/** The genesis of simulations: actors with and without tokens, and a few nodes that are bonded already. */

import { registry } from "../../chain/modules/registry/index.ts";
import { formatAddress, formatNodeId, moduleAddress } from "../../chain/types/address.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { accountNamed } from "../support/accounts.ts";
import { testKey, yz } from "../support/registrations.ts";

/** Nodes of a genesis: edge nodes with the standard bond and a reward that can be withdrawn. */
const NODES = 4;
const BOND = yz(1_000);
const REWARD = yz(3);

/** `app_state` with `actors` actors, of whom the last `poor` start without tokens. */
export function simulatedGenesis(actors: number, poor: number): Readonly<Record<string, unknown>> {
  const rich = Array.from({ length: actors - poor }, (_, i) => ({
    address: accountNamed(`actor ${i}`).text,
    amountNyz: String(10n ** BigInt(12 + (i % 4))),
  }));
  const escrow = {
    address: formatAddress(moduleAddress("bonds")),
    amountNyz: String(BigInt(NODES) * (BOND + REWARD)),
  };
  const nodes = Array.from({ length: NODES }, (_, i) => testKey(i));
  return {
    bank: { balances: [...rich, escrow] },
    epochs: { params: { epochBlocks: 6, claimWindowBlocks: 3 } },
    registry: {
      ...(registry.genesis.defaults() as object),
      nodes: nodes.map(({ key }, i) => ({
        key: toHex(key),
        owner: accountNamed(`actor ${i}`).text,
        nodeClass: "edge",
        region: "lab",
        moniker: `node ${i}`,
        endpoints: { mqtt: [], overlay: [], api: "" },
      })),
    },
    bonds: {
      params: { unbondingEpochs: 2, ringEpochs: 2, reporterBps: 500 },
      bonds: nodes.map(({ nodeId }) => ({
        node: formatNodeId(nodeId),
        ownNyz: String(BOND),
        withdrawableNyz: String(REWARD),
      })),
    },
  };
}
