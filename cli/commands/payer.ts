/** `yizhan payer`: stays connected to brokers and settles what the payer's devices used with one signature an epoch. */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { formatDeviceId, parseNodeId } from "../../chain/types/address.ts";
import { parseAmount } from "../../chain/types/amount.ts";
import { toHex, utf8 } from "../../chain/types/bytes.ts";
import { sha256 } from "../../chain/types/hash.ts";
import type { VoucherStore } from "../../client/device/voucherStore.ts";
import type { Aggregator } from "../../client/payer/aggregator.ts";
import { formatTokens } from "../amounts.ts";
import { usageError } from "../failures.ts";
import {
  chainOf,
  globalOptions,
  keyringOf,
  passphraseOf,
  type Shell,
  type Text,
} from "../shell.ts";

/** Adds `payer start`. */
export function addPayerCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const payer = program
    .command("payer")
    .description(text({ en: "settlement of what your devices used", zh: "结算你的设备用量" }));
  payer
    .command("start")
    .description(
      text({
        en: "answer the settlement requests of every active broker until Ctrl-C",
        zh: "应答所有可用节点的结算请求，Ctrl-C 停止",
      }),
    )
    .action((_options: unknown, command: Command) => startPayer(command, shell));
}

async function startPayer(command: Command, shell: Shell): Promise<void> {
  const options = globalOptions(command, shell);
  if (options.from === undefined) throw usageError("--from", undefined, []);
  const keyring = keyringOf(options);
  const { address } = keyring.get(options.from);
  const payerKey = keyring.open(options.from, await passphraseOf(keyring, shell));
  const { rpc, chainId } = await chainOf(options);
  const { currentPrices } = await import("../../client/modules/channels.ts");
  const { device, nodes } = await import("../../client/modules/registry.ts");
  const { connectAggregator } = await import("../../client/payer/aggregator.ts");
  const prices = [await currentPrices(rpc)];
  const store = fileStore(path.join(options.home, "payer"));
  const aggregators: Aggregator[] = [];
  for (const node of await nodes(rpc)) {
    const brokerUrl = node.endpoints?.mqtt?.[0];
    if (node.status !== "active" || brokerUrl === undefined) continue;
    const broker = parseNodeId(node.id);
    const aggregator = connectAggregator(
      { chainId, payerKey, brokerUrl, broker, brokerKey: node.key, prices },
      {
        store,
        deviceOf: async (id) => {
          const found = await device(rpc, formatDeviceId(id));
          if (found?.payer !== address) return undefined;
          return {
            key: found.key,
            capPerEpoch: parseAmount(found.capPerEpochNyz),
            unsignedCapPerEpoch: parseAmount(found.unsignedCapPerEpochNyz),
          };
        },
      },
    );
    const name = node.moniker || node.id;
    aggregator.on("connected", () => shell.writeError(`${name}: connected\n`));
    aggregator.on("error", (error) => shell.writeError(`${name}: ${error.message}\n`));
    aggregator.on("signed", ({ epoch, cumulativeValue, added }) => {
      const total = formatTokens(cumulativeValue);
      shell.writeError(`${name}: epoch ${epoch}, ${formatTokens(added)}, ${total} in all\n`);
    });
    aggregators.push(aggregator);
  }
  await new Promise<void>((resolve) => shell.signal.addEventListener("abort", () => resolve()));
  await Promise.all(aggregators.map((aggregator) => aggregator.close()));
}

/** One file a key, replaced in one step. */
function fileStore(directory: string): VoucherStore {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const fileOf = (key: string): string =>
    path.join(directory, `${toHex(sha256(utf8(key))).slice(0, 32)}.json`);
  return {
    load: async (key) => {
      try {
        return readFileSync(fileOf(key), "utf8");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    save: async (key, text) => {
      const file = fileOf(key);
      writeFileSync(`${file}.tmp`, text, { mode: 0o600, flush: true });
      renameSync(`${file}.tmp`, file);
    },
  };
}
