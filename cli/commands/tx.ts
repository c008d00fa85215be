/** `yizhan tx`: messages signed with a key of the keyring. */

import type { Command } from "commander";
import { parseAddress } from "../../chain/types/address.ts";
import type { Inclusion } from "../../client/chain.ts";
import { TransactionRefusedError } from "../../client/errors.ts";
import type { Message } from "../../client/transaction.ts";
import { parseTokens } from "../amounts.ts";
import {
  chainOf,
  type GlobalOptions,
  globalOptions,
  keyringOf,
  printerOf,
  type Shell,
  type Text,
  walletOf,
} from "../shell.ts";

/** Adds `tx bank send`. */
export function addTxCommands(program: Command, shell: Shell, text: (text: Text) => string): void {
  const tx = program.command("tx").description(text({ en: "send transactions", zh: "发送交易" }));
  const bank = tx.command("bank").description(text({ en: "tokens", zh: "代币" }));

  bank
    .command("send <from> <to> <amount>")
    .description(
      text({
        en: "send tokens from a key to an address or another key: 1.5yz or 1500000000nyz",
        zh: "由密钥向地址或另一密钥转账：1.5yz 或 1500000000nyz",
      }),
    )
    .option("--note <text>", text({ en: "memo", zh: "备注" }), "")
    .action(
      async (
        from: string,
        to: string,
        amount: string,
        { note }: { note: string },
        command: Command,
      ) => {
        const options = { ...globalOptions(command, shell), from };
        const { send } = await import("../../client/modules/bank.ts");
        const keyring = keyringOf(options);
        const receiver = to.startsWith("yz1") ? to : keyring.get(to).address;
        parseAddress(receiver);
        const message = send(keyring.get(from).address, receiver, parseTokens(amount));
        const included = await sendMessages(options, shell, [message], note);
        printerOf(options, shell).print(summaryOf(included));
      },
    );
}

/** Signs with `--from`, sends, waits for the block. @throws {TransactionRefusedError} also if it fails in its block */
export async function sendMessages(
  options: GlobalOptions,
  shell: Shell,
  messages: readonly Message[],
  memo = "",
): Promise<Inclusion> {
  const wallet = await walletOf(options, shell);
  const chain = await chainOf(options);
  const included = await chain.send(wallet, messages, { memo });
  if (included.code !== 0) throw new TransactionRefusedError(included);
  return included;
}

/** What a person wants to know of a transaction that went through. */
export function summaryOf({ hash, height, gasUsed }: Inclusion): Record<string, unknown> {
  return { hash, height, gasUsed };
}
