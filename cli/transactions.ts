/** Sending transactions as commands do: the options of it, what it will cost, a last question, and what came of it. */

import type { Command } from "commander";
import { fromHex } from "../chain/types/bytes.ts";
import type { Chain } from "../client/chain.ts";
import { TransactionRefusedError } from "../client/errors.ts";
import type { Fee, Message } from "../client/transaction.ts";
import type { StoredKey } from "./keyring.ts";
import { type Context, printerOf, walletOf } from "./options.ts";
import { render } from "./output.ts";
import type { Row } from "./rows.ts";
import type { Shell } from "./shell.ts";
import { wholeNumber } from "./typedValues.ts";

/** How a command sends. */
export interface SendingOptions {
  /** `auto` or a number. */
  readonly gas: string;
  readonly note: string;
  readonly dryRun: boolean;
}

/** Most gas of a transaction that anybody could mean. */
const MOST_GAS = 2_000_000_000;

/** Adds `--gas`, `--note` and `--dry-run`. */
export function addSendingOptions(command: Command, { text }: Shell): Command {
  return command
    .option("--gas <gas>", text({ en: "most gas, or auto", zh: "gas 上限，或 auto" }), "auto")
    .option("--note <text>", text({ en: "memo, seen by all", zh: "备注（公开）" }), "")
    .option(
      "--dry-run",
      text({ en: "only tell what it would cost", zh: "仅估算费用，不发送" }),
      false,
    );
}

/** What is sent, by whom, and what is told of it. */
export interface Transaction {
  readonly chain: Chain;
  readonly signer: StoredKey;
  readonly messages: readonly Message[];
  readonly sending: SendingOptions;
  /** Fields in front of the hash and height. */
  readonly about: Row;
}

/**
 * Signs, sends, waits for the block and prints; false if it was a dry run or the answer was no.
 *
 * @throws {TransactionRefusedError} also if it fails in its block
 */
export async function sendTransaction(
  context: Context,
  transaction: Transaction,
): Promise<boolean> {
  const { chain, messages, sending, about } = transaction;
  const fee = await feeFor(transaction);
  const printer = printerOf(context);
  if (sending.dryRun) {
    printer.print({ ...about, gas: fee.gas, feeNyz: String(fee.amountNyz) });
    return false;
  }
  if (!(await agreed(context, { ...about, feeNyz: String(fee.amountNyz) }))) return false;
  const wallet = await walletOf(context, transaction.signer);
  const included = await chain.send(wallet, messages, { memo: sending.note, gas: fee.gas });
  if (included.code !== 0) throw new TransactionRefusedError(included);
  const { hash, height, gasUsed } = included;
  printer.print({ ...about, hash, height, gasUsed, feeNyz: String(fee.amountNyz) });
  return true;
}

async function feeFor({ chain, signer, messages, sending }: Transaction): Promise<Fee> {
  const { feeOf } = await import("../client/chain.ts");
  if (sending.gas !== "auto") return feeOf(wholeNumber("--gas", sending.gas, [1, MOST_GAS]));
  const account = { text: signer.address, publicKey: fromHex(signer.publicKey) };
  return await chain.estimate(account, messages, sending.note);
}

/** Where nobody can be asked, naming the key was the consent. */
async function agreed({ shell, yes }: Context, what: Row): Promise<boolean> {
  if (yes || !shell.isInteractive) return true;
  shell.writeError(render("table", what));
  return await shell.confirm(shell.text({ en: "Send this?", zh: "确认发送？" }));
}
