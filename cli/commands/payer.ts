/** `yizhan payer`: stays connected to brokers and settles what the payer's devices used with one signature an epoch. */

import path from "node:path";
import type { Command } from "commander";
import type { Node } from "../../chain/modules/registry/records.ts";
import { type Address, parseAddress } from "../../chain/types/address.ts";
import type { PriceTable } from "../../chain/types/price.ts";
import type { Chain } from "../../client/chain.ts";
import type { Aggregator, AggregatorPorts } from "../../client/payer/aggregator.ts";
import { formatTokens } from "../amounts.ts";
import { notFoundError } from "../failures.ts";
import { chainOf, contextOf, privateKeyOf, signerOf } from "../options.ts";
import type { Shell } from "../shell.ts";
import { voucherFiles } from "../voucherFiles.ts";

/** Adds `payer start`. */
export function addPayerCommands(payer: Command, shell: Shell): void {
  const { text } = shell;
  const start = payer.command("start");
  start
    .description(
      text({
        en: "answer the settlement requests of every active broker until Ctrl-C; --from pays",
        zh: "应答所有可用节点的结算请求，由 --from 付费，Ctrl-C 停止",
      }),
    )
    .action(async () => {
      const context = contextOf(start, shell);
      const signer = signerOf(context);
      const payerKey = await privateKeyOf(context, signer);
      const chain = await chainOf(context);
      const ports = {
        store: voucherFiles(path.join(context.home, "payer")),
        deviceOf: deviceOf(chain, parseAddress(signer.address)),
      };
      const interrupted = shell.interrupted();
      const aggregators = await connectAll(chain, payerKey, {
        ports,
        writeError: shell.writeError,
      });
      await new Promise<void>((resolve) => {
        if (interrupted.aborted) resolve();
        interrupted.addEventListener("abort", () => resolve());
      });
      await Promise.all(aggregators.map((aggregator) => aggregator.close()));
    });
}

function deviceOf({ rpc }: Chain, payer: Address): AggregatorPorts["deviceOf"] {
  return async (id) => {
    const { QueryDevice } = await import("../../chain/modules/registry/records.ts");
    const { find } = await import("../../client/ask.ts");
    const found = await find(rpc, QueryDevice, { id });
    return found?.device.payer === payer ? found.device : undefined;
  };
}

interface Surroundings {
  readonly ports: AggregatorPorts;
  readonly writeError: Shell["writeError"];
}

async function connectAll(
  { rpc, chainId }: Chain,
  payerKey: Uint8Array,
  { ports, writeError }: Surroundings,
): Promise<Aggregator[]> {
  const { QueryNodes } = await import("../../chain/modules/registry/records.ts");
  const { all } = await import("../../client/ask.ts");
  const { currentPrices } = await import("../../client/prices.ts");
  const { connectAggregator } = await import("../../client/payer/aggregator.ts");
  const prices: PriceTable[] = [await currentPrices(rpc)];
  const reachable = (await all(rpc, QueryNodes, {})).flatMap((node) => {
    const [brokerUrl] = node.endpoints.mqtt;
    return node.status === "active" && brokerUrl !== undefined ? [{ node, brokerUrl }] : [];
  });
  if (reachable.length === 0)
    throw notFoundError({ en: "active broker on", zh: "可用节点：" }, chainId);
  return reachable.map(({ node, brokerUrl }) => {
    const { id: broker, key: brokerKey } = node;
    const options = { chainId, payerKey, brokerUrl, broker, brokerKey, prices };
    const aggregator = connectAggregator(options, ports);
    tellAbout(aggregator, node, writeError);
    return aggregator;
  });
}

function tellAbout(aggregator: Aggregator, node: Node, writeError: Shell["writeError"]): void {
  const name = node.moniker;
  aggregator.on("connected", () => writeError(`${name}: connected\n`));
  aggregator.on("error", (error) => writeError(`${name}: ${error.message}\n`));
  aggregator.on("signed", ({ epoch, cumulativeValue, added }) => {
    const total = formatTokens(cumulativeValue);
    writeError(`${name}: epoch ${epoch}, ${formatTokens(added)}, ${total} in all\n`);
  });
}
