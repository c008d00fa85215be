/** `yizhan tx`: messages signed with a key of the keyring. */

import type { Command } from "commander";
import { chainOf, contextOf, keyringOf } from "../options.ts";
import type { Shell } from "../shell.ts";
import { addSendingOptions, type SendingOptions, sendTransaction } from "../transactions.ts";
import { accountAddress, tokens } from "../values.ts";

/** Adds `tx bank send`. */
export function addTxCommands(tx: Command, shell: Shell): void {
  const { text } = shell;
  const bank = tx.command("bank").description(text({ en: "tokens", zh: "代币" }));
  const sendCommand = bank.command("send <from> <to> <amount>");
  sendCommand.description(
    text({
      en: "send tokens from a key to an address or another key: yizhan tx bank send alice bob 1.5yz",
      zh: "由密钥向地址或另一密钥转账：yizhan tx bank send alice bob 1.5yz",
    }),
  );
  addSendingOptions(sendCommand, shell).action(
    async (from: string, to: string, amount: string, sending: SendingOptions) => {
      const context = { ...contextOf(sendCommand, shell), from };
      const keyring = keyringOf(context);
      const amountNyz = tokens(amount);
      const receiver = to.startsWith("yz1") ? accountAddress(to) : keyring.get(to).address;
      const signer = keyring.get(from);
      const { send } = await import("../../client/modules/bank.ts");
      const messages = [send(signer.address, receiver, amountNyz)];
      const chain = await chainOf(context);
      const about = { from: signer.address, to: receiver, amountNyz: String(amountNyz) };
      await sendTransaction(context, { chain, signer, messages, sending, about });
    },
  );
}
