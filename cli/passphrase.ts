/** Passphrases of the keyring: from a file for machines, asked for where a person sits. */

import { readFileSync } from "node:fs";
import { CliError, EXIT_CODES } from "../node/cliError.ts";
import type { KeyringBackend } from "./keyring.ts";
import type { Shell } from "./shell.ts";

/** As in the Cosmos keyring. */
const LEAST_CHARACTERS = 8;

/** The passphrase of a key: none for `test`, else from the file `YIZHAN_PASSPHRASE_FILE`, else asked for. @throws {CliError} */
export async function passphraseOf(backend: KeyringBackend, shell: Shell): Promise<string> {
  if (backend === "test") return "";
  const file = shell.env["YIZHAN_PASSPHRASE_FILE"];
  if (file !== undefined) return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  if (!shell.isInteractive) throw noPassphrase();
  return await shell.askSecret(shell.text({ en: "Passphrase: ", zh: "口令：" }));
}

/** A passphrase for a new key, asked for twice. @throws {CliError} if it is too short or the two differ */
export async function newPassphrase(backend: KeyringBackend, shell: Shell): Promise<string> {
  const passphrase = await passphraseOf(backend, shell);
  if (backend === "test") return passphrase;
  if ([...passphrase].length < LEAST_CHARACTERS) throw tooShort();
  if (shell.env["YIZHAN_PASSPHRASE_FILE"] !== undefined) return passphrase;
  const again = await shell.askSecret(shell.text({ en: "Once more: ", zh: "再次输入：" }));
  if (again !== passphrase) throw different();
  return passphrase;
}

function noPassphrase(): CliError {
  return new CliError("PASSPHRASE_NEEDED", EXIT_CODES.usage, {
    en: {
      message: "A passphrase is needed and there is no terminal to ask on.",
      hint: "Name a file that holds it in YIZHAN_PASSPHRASE_FILE.",
    },
    zh: {
      message: "需要口令，但没有可供输入的终端。",
      hint: "请用 YIZHAN_PASSPHRASE_FILE 指定保存口令的文件。",
    },
  });
}

function tooShort(): CliError {
  return new CliError("PASSPHRASE_SHORT", EXIT_CODES.usage, {
    en: {
      message: `The passphrase has fewer than ${LEAST_CHARACTERS} characters.`,
      hint: "Several words that nobody would guess are best.",
    },
    zh: { message: `口令少于 ${LEAST_CHARACTERS} 个字符。`, hint: "建议使用多个难以猜到的词。" },
  });
}

function different(): CliError {
  return new CliError("PASSPHRASE_DIFFERS", EXIT_CODES.usage, {
    en: {
      message: "The two passphrases are not the same.",
      hint: "Nothing was stored; try again.",
    },
    zh: { message: "两次输入的口令不一致。", hint: "未保存任何内容，请重试。" },
  });
}
