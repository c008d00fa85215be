/** `yizhan init` and `yizhan start`: a validator with its ledger. */

import { existsSync } from "node:fs";
import type { Command } from "commander";
import local from "../../genesis/local.json" with { type: "json" };
import { CliError, EXIT_CODES } from "../../node/cliError.ts";
import { valueError } from "../failures.ts";
import { type Context, contextOf, keyringOf, printerOf } from "../options.ts";
import type { Shell } from "../shell.ts";
import { accountAddress, hostAndPort, newChainId, tokens } from "../typedValues.ts";

interface NewChainOptions {
  readonly account: readonly string[];
  readonly rpc: string;
  readonly p2p: string;
}

const DEFAULT_CHAIN_ID = local.chain_id;

/** Completes `init`. */
export function addInitCommand(command: Command, shell: Shell): void {
  const { text } = shell;
  const repeated = (value: string, before: readonly string[]): string[] => [...before, value];
  command
    .description(
      text({
        en: `make a new chain with one validator; --chain-id names it (default: ${DEFAULT_CHAIN_ID})`,
        zh: `新建一条单验证人的链，由 --chain-id 命名（默认：${DEFAULT_CHAIN_ID}）`,
      }),
    )
    .argument("<moniker>", text({ en: "its name for people", zh: "节点名称" }))
    .option(
      "--account <who=amount>",
      text({
        en: "genesis balance of a key or address, such as alice=1000yz (repeatable)",
        zh: "密钥或地址的创世余额，如 alice=1000yz（可重复）",
      }),
      repeated,
      [],
    )
    .option("--rpc <host:port>", text({ en: "for clients", zh: "客户端地址" }), "127.0.0.1:26657")
    .option("--p2p <host:port>", text({ en: "for validators", zh: "节点间地址" }), "0.0.0.0:26656")
    .action(async (moniker: string, chosen: NewChainOptions) => {
      await initChain(contextOf(command, shell), moniker, chosen);
    });
}

async function initChain(
  context: Context,
  moniker: string,
  { rpc, p2p, account }: NewChainOptions,
): Promise<void> {
  const { home, shell } = context;
  const chain = {
    home,
    moniker,
    chainId: newChainId(context.chainId ?? DEFAULT_CHAIN_ID),
    rpc: hostAndPort("--rpc", rpc),
    p2p: hostAndPort("--p2p", p2p),
    balances: account.map((entry) => balance(context, entry)),
  };
  const { cometbftBinary } = await import("../../node/cometbft.ts");
  const { initValidator } = await import("../../node/initValidator.ts");
  const cometbft = await cometbftBinary({ onProgress: progress(shell) });
  const nodeId = await initValidator(cometbft, chain);
  const printer = printerOf(context);
  printer.print({ chainId: chain.chainId, moniker, nodeId, home });
  printer.say(shell.text({ en: "Next: yizhan start", zh: "下一步：yizhan start" }));
}

/** Completes `start`. */
export function addStartCommand(command: Command, shell: Shell): void {
  command.action(async () => {
    const { home } = contextOf(command, shell);
    const { cometbftBinary } = await import("../../node/cometbft.ts");
    const { runValidator, validatorFolder } = await import("../../node/validator.ts");
    if (!existsSync(validatorFolder(home).cometbft)) throw noValidator(home);
    const signal = shell.interrupted();
    const cometbft = await cometbftBinary({ onProgress: progress(shell), signal });
    await runValidator({ home, cometbft, signal, onLine: progress(shell) });
  });
}

function progress({ writeError }: Shell): (line: string) => void {
  return (line) => writeError(`${line}\n`);
}

function balance(context: Context, entry: string): { address: string; amountNyz: string } {
  const [who = "", amount, ...rest] = entry.split("=");
  if (amount === undefined || rest.length > 0) {
    throw valueError(entry, {
      en: "a genesis balance is written key=amount, such as alice=1000yz",
      zh: "创世余额写作 密钥=金额，如 alice=1000yz",
    });
  }
  const address = who.startsWith("yz1") ? accountAddress(who) : keyringOf(context).get(who).address;
  return { address, amountNyz: String(tokens(amount)) };
}

function noValidator(home: string): CliError {
  return new CliError("NO_VALIDATOR", EXIT_CODES.notFound, {
    en: {
      message: `There is no validator in ${home}.`,
      hint: "Make one with `yizhan init <moniker>`, or name its folder with --home.",
    },
    zh: {
      message: `${home} 中没有验证人。`,
      hint: "请用 `yizhan init <名称>` 创建，或用 --home 指定其目录。",
    },
  });
}
