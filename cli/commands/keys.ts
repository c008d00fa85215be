/** `yizhan keys`: account keys in the keyring. */

import type { Command } from "commander";
import { fromHex, fromUtf8, toHex } from "../../chain/types/bytes.ts";
import { CliError, EXIT_CODES } from "../../node/cliError.ts";
import { valueError } from "../failures.ts";
import { type Context, contextOf, keyringOf, printerOf, storeKey } from "../options.ts";
import { passphraseOf } from "../passphrase.ts";
import type { Shell, Text } from "../shell.ts";

/** Adds `keys add | list | show | export | import | delete`. */
export function addKeysCommands(keys: Command, shell: Shell): void {
  addAdd(keys, shell);
  addList(keys, shell);
  addShow(keys, shell);
  addExport(keys, shell);
  addImport(keys, shell);
  addDelete(keys, shell);
}

function addAdd(keys: Command, shell: Shell): void {
  const { text } = shell;
  const add = keys.command("add <name>");
  add
    .description(text({ en: "make a key, or recover one", zh: "新建密钥，或由助记词恢复" }))
    .option(
      "--recover",
      text({
        en: "from its words, asked for or on standard input",
        zh: "由助记词恢复（输入或标准输入）",
      }),
      false,
    )
    .action(async (name: string, { recover }: { recover: boolean }) => {
      const context = contextOf(add, shell);
      keyringOf(context).checkNew(name);
      const wallets = await import("../../client/wallet.ts");
      const words = { en: "Words: ", zh: "助记词：" };
      const mnemonic = recover ? await secretInput(shell, words) : wallets.newMnemonic();
      const key = await storeKey(context, name, wallets.privateKeyOfMnemonic(mnemonic));
      const printer = printerOf(context);
      printer.print(recover ? { ...key } : { ...key, mnemonic });
      if (recover) return;
      printer.say(
        text({
          en: "\nWrite the words down: whoever has them has the tokens, and nobody can bring them back.",
          zh: "\n请抄写助记词：谁持有它谁就拥有代币，丢失后无人能找回。",
        }),
      );
    });
}

function addList(keys: Command, shell: Shell): void {
  const list = keys.command("list");
  list.description(shell.text({ en: "all keys", zh: "列出全部密钥" })).action(() => {
    const context = contextOf(list, shell);
    const rows = keyringOf(context).list();
    printerOf(context).print(rows.map((key) => ({ ...key })));
  });
}

function addShow(keys: Command, shell: Shell): void {
  const { text } = shell;
  const show = keys.command("show <name>");
  show
    .description(text({ en: "one key", zh: "显示一个密钥" }))
    .option("-a, --address", text({ en: "only its address", zh: "仅地址" }), false)
    .action((name: string, { address }: { address: boolean }) => {
      const context = contextOf(show, shell);
      const key = keyringOf(context).get(name);
      if (address) shell.write(`${key.address}\n`);
      else printerOf(context).print({ ...key });
    });
}

function addExport(keys: Command, shell: Shell): void {
  const command = keys.command("export <name>");
  command
    .description(
      shell.text({ en: "print the private key, hexadecimal", zh: "输出私钥（十六进制）" }),
    )
    .action(async (name: string) => {
      const keyring = keyringOf(contextOf(command, shell));
      keyring.get(name);
      const passphrase = await passphraseOf(keyring.backend, shell);
      shell.write(`${toHex(keyring.open(name, passphrase))}\n`);
    });
}

function addImport(keys: Command, shell: Shell): void {
  const command = keys.command("import <name>");
  command
    .description(
      shell.text({
        en: "store a private key, hexadecimal, asked for or on standard input",
        zh: "导入私钥（十六进制，输入或标准输入）",
      }),
    )
    .action(async (name: string) => {
      const context = contextOf(command, shell);
      keyringOf(context).checkNew(name);
      const hex = await secretInput(shell, { en: "Private key: ", zh: "私钥：" });
      printerOf(context).print({ ...(await storeKey(context, name, privateKeyOf(hex))) });
    });
}

function addDelete(keys: Command, shell: Shell): void {
  const command = keys.command("delete <name>");
  command
    .description(shell.text({ en: "forget a key for good", zh: "永久删除密钥" }))
    .action(async (name: string) => {
      const context = contextOf(command, shell);
      const keyring = keyringOf(context);
      const { address } = keyring.get(name);
      if (await isSure(context, name, address)) keyring.remove(name);
    });
}

async function isSure({ shell, yes }: Context, name: string, address: string): Promise<boolean> {
  if (yes) return true;
  if (!shell.isInteractive) throw notSure(name);
  const { text } = shell;
  return await shell.confirm(
    text({
      en: `Delete ${name} (${address}) for good?`,
      zh: `永久删除 ${name}（${address}）？`,
    }),
  );
}

function notSure(name: string): CliError {
  return new CliError("NOT_CONFIRMED", EXIT_CODES.usage, {
    en: { message: `Deleting ${name} cannot be undone.`, hint: "Add --yes if you are sure." },
    zh: { message: `删除 ${name} 后无法恢复。`, hint: "确认删除请加 --yes。" },
  });
}

/** Typed without echo by a person, or piped in. */
async function secretInput(shell: Shell, question: Text): Promise<string> {
  if (shell.isInteractive) return await shell.askSecret(shell.text(question));
  return fromUtf8(await shell.readInput()).trim();
}

/** A wrong key must not be repeated on the screen, so the refusal does not show it. */
function privateKeyOf(hex: string): Uint8Array {
  if (/^[0-9a-fA-F]{64}$/.test(hex)) return fromHex(hex);
  throw valueError("•••", {
    en: "a private key is 64 hexadecimal digits",
    zh: "私钥为 64 位十六进制数",
  });
}
