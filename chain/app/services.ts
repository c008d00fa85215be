/** Queries of the application as a whole, which no module answers. */

import { QueryError } from "../core/module.ts";
import type { ChainState } from "./chainState.ts";
import { ConfigResponse, GetNodeInfoResponse } from "./cosmosRecords.ts";
import type { GasPrice } from "./gas.ts";
import { simulateService } from "./simulate.ts";

/** Request bytes → response bytes. @throws {QueryError | LedgerError} */
export type Service = (request: Uint8Array) => Uint8Array;

/** Explorers choose how they speak to a chain by this; ours is compatible with it. */
const COSMOS_SDK_VERSION = "v0.53.0";

/** Services by gRPC path. */
export function serviceRoutes(chain: ChainState): ReadonlyMap<string, Service> {
  return new Map<string, Service>([
    ["/cosmos.tx.v1beta1.Service/Simulate", (request) => simulateService(chain, request)],
    ["/cosmos.tx.v1beta1.Service/GetTx", () => elsewhere("tx")],
    ["/cosmos.tx.v1beta1.Service/GetTxsEvent", () => elsewhere("tx_search")],
    ["/cosmos.base.tendermint.v1beta1.Service/GetNodeInfo", () => nodeInfo(chain)],
    ["/cosmos.base.node.v1beta1.Service/Config", () => config(chain.options.minGasPrice)],
  ]);
}

/** The application sees blocks go by and keeps none. */
function elsewhere(method: string): never {
  throw new QueryError("Unimplemented", `ask ${method} of CometBFT's RPC instead`);
}

function nodeInfo(chain: ChainState): Uint8Array {
  const { version } = chain.options;
  return GetNodeInfoResponse.encode({
    defaultNodeInfo: { protocolVersion: {}, network: chain.record.chainId, other: {} },
    applicationVersion: {
      name: "yizhan",
      appName: "yizhan",
      version,
      cosmosSdkVersion: COSMOS_SDK_VERSION,
    },
  });
}

function config({ numerator, denominator }: GasPrice): Uint8Array {
  const digits = String(denominator).length - 1;
  const text = String(numerator).padStart(digits + 1, "0");
  const cut = text.length - digits;
  const price = `${text.slice(0, cut)}${digits > 0 ? "." : ""}${text.slice(cut)}nyz`;
  return ConfigResponse.encode({ minimumGasPrice: price });
}
