/** `yizhan tx`: a command for each declared message, signed with a key of the keyring. */

import type { Command } from "commander";
import type { MessageType } from "../../chain/schema/package.ts";
import { parseAddress } from "../../chain/types/address.ts";
import { pack } from "../../client/ask.ts";
import { DECLARATIONS } from "../../client/declarations.ts";
import { aboutMessage, aboutModule } from "../declared/chinese.ts";
import { addFields, givenFields } from "../declared/command.ts";
import { chainOf, contextOf, signerOf } from "../options.ts";
import type { Row } from "../rows.ts";
import type { Shell } from "../shell.ts";
import { addSendingOptions, type SendingOptions, sendTransaction } from "../transactions.ts";

/** Adds `tx <module> <message> [args…]`. */
export function addTxCommands(tx: Command, shell: Shell): void {
  for (const [module, { messages, doc }] of Object.entries(DECLARATIONS)) {
    if (messages.length === 0) continue;
    const branch = tx.command(module).description(aboutModule(module, doc, shell));
    for (const one of messages) addMessage(branch, { module, message: one }, shell);
  }
}

/** The signer is the key that `--from` names, or, as in other Cosmos programs, the first word. */
function addMessage(
  branch: Command,
  { module, message }: { readonly module: string; readonly message: MessageType<unknown, unknown> },
  shell: Shell,
): void {
  const { request, signer: field } = message;
  // The inputs of a MsgMultiSend say more than who signs, so that they are given as they are.
  const isFilled = request.fields[field]?.type.shape.kind === "address";
  const command = branch
    .command(message.command)
    .description(aboutMessage(module, message, shell))
    .allowExcessArguments();
  const fields = addFields(command, request, { without: isFilled ? [field] : [], shell });
  command.usage(`[options] [from] ${fields.places.map(({ word }) => `<${word}>`).join(" ")}`);
  addSendingOptions(command, shell).action(async () => {
    const words = [...command.args];
    const extra = words.length - fields.places.length;
    if (extra > 1) {
      const text = `error: too many arguments for '${command.name()}'`;
      command.error(text, { code: "commander.excessArguments" });
    }
    const first = extra === 1 ? words.shift() : undefined;
    const base = contextOf(command, shell);
    const context = first === undefined ? base : { ...base, from: first };
    const typed = givenFields(context, fields, { words, flags: command.opts() });
    const signer = signerOf(context);
    const given = isFilled ? { ...typed, [field]: parseAddress(signer.address) } : typed;
    const about = request.toJson(given) as Row;
    const messages = [pack(message, given as never)];
    const sending = command.opts<SendingOptions>();
    await sendTransaction(context, {
      chain: await chainOf(context),
      signer,
      messages,
      sending,
      about,
    });
  });
}
