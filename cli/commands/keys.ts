/** `yizhan keys`: account keys in the keyring. */

import type { Command } from "commander";
import { fromHex, toHex } from "../../chain/types/bytes.ts";
import { newMnemonic, privateKeyOfMnemonic, walletOf } from "../../client/wallet.ts";
import type { Keyring } from "../keyring.ts";
import {
  globalOptions,
  keyringOf,
  passphraseOf,
  printerOf,
  type Shell,
  type Text,
} from "../shell.ts";

/** Adds `keys add | list | show | export | import | delete`. */
export function addKeysCommands(
  program: Command,
  shell: Shell,
  text: (text: Text) => string,
): void {
  const keys = program
    .command("keys")
    .description(text({ en: "account keys in the keyring", zh: "密钥环中的账户密钥" }));

  keys
    .command("add <name>")
    .description(
      text({ en: "make a key, or recover one from its words", zh: "新建密钥，或由助记词恢复" }),
    )
    .option(
      "--recover",
      text({ en: "read the words from standard input", zh: "从标准输入读取助记词" }),
    )
    .action(async (name: string, options: { recover?: boolean }, command: Command) => {
      const { printer, keyring } = parts(command, shell);
      const mnemonic = options.recover ? await shell.readInput() : newMnemonic();
      const privateKey = privateKeyOfMnemonic(mnemonic);
      await store(keyring, shell, name, privateKey);
      const words = options.recover ? {} : { mnemonic };
      printer.print({ ...keyring.get(name), ...words });
      if (!options.recover) {
        const warning = {
          en: "Write the words down: whoever has them has the tokens, and nobody can bring them back.",
          zh: "请抄写助记词：谁持有它谁就拥有代币，丢失后无人能找回。",
        };
        printer.say(text(warning));
      }
    });

  keys
    .command("list")
    .description(text({ en: "all keys", zh: "列出全部密钥" }))
    .action((_options: unknown, command: Command) => {
      const { printer, keyring } = parts(command, shell);
      printer.print(keyring.list().map((key) => ({ ...key })));
    });

  keys
    .command("show <name>")
    .description(text({ en: "one key", zh: "显示一个密钥" }))
    .option("-a, --address", text({ en: "only its address", zh: "仅地址" }))
    .action((name: string, options: { address?: boolean }, command: Command) => {
      const { printer, keyring } = parts(command, shell);
      const key = keyring.get(name);
      if (options.address) shell.write(`${key.address}\n`);
      else printer.print({ ...key });
    });

  keys
    .command("export <name>")
    .description(text({ en: "print the private key, hexadecimal", zh: "输出私钥（十六进制）" }))
    .action(async (name: string, _options: unknown, command: Command) => {
      const { keyring } = parts(command, shell);
      keyring.get(name);
      shell.write(`${toHex(keyring.open(name, await passphraseOf(keyring, shell)))}\n`);
    });

  keys
    .command("import <name>")
    .description(
      text({
        en: "read a private key, hexadecimal, from standard input",
        zh: "从标准输入导入私钥（十六进制）",
      }),
    )
    .action(async (name: string, _options: unknown, command: Command) => {
      const { printer, keyring } = parts(command, shell);
      await store(keyring, shell, name, fromHex((await shell.readInput()).trim()));
      printer.print({ ...keyring.get(name) });
    });

  keys
    .command("delete <name>")
    .description(text({ en: "forget a key for ever", zh: "永久删除密钥" }))
    .action((name: string, _options: unknown, command: Command) => {
      const { options, keyring } = parts(command, shell);
      keyring.get(name);
      if (!options.yes) throw new RangeError(`deleting ${name} cannot be undone: add --yes`);
      keyring.remove(name);
    });
}

function parts(command: Command, shell: Shell) {
  const options = globalOptions(command, shell);
  return { options, printer: printerOf(options, shell), keyring: keyringOf(options) };
}

async function store(
  keyring: Keyring,
  shell: Shell,
  name: string,
  privateKey: Uint8Array,
): Promise<void> {
  if (privateKey.length !== 32)
    throw new RangeError("a private key is 32 bytes, 64 hexadecimal digits");
  const wallet = walletOf(privateKey);
  const passphrase = await passphraseOf(keyring, shell);
  keyring.add(
    { name, address: wallet.text, publicKey: toHex(wallet.publicKey) },
    privateKey,
    passphrase,
  );
}
