/** What a command gets from the process it runs in, and the options every command has. */

import path from "node:path";
import type { Command } from "commander";
import type { Chain } from "../client/chain.ts";
import type { Wallet } from "../client/wallet.ts";
import type { Language } from "../scripts/setupError.ts";
import { usageError } from "./failures.ts";
import { Keyring, type KeyringBackend } from "./keyring.ts";
import { createPrinter, OUTPUT_FORMATS, type OutputFormat, type Printer } from "./output.ts";

/** The process, as far as commands may touch it. */
export interface Shell {
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Asks on the terminal without echo; fails where there is none. */
  readonly askSecret: (question: string) => Promise<string>;
  /** Standard input to its end. */
  readonly readInput: () => Promise<string>;
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
}

/** A sentence in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Options every command has, checked. */
export interface GlobalOptions {
  readonly home: string;
  /** Address of a CometBFT RPC. */
  readonly node: string;
  readonly output: OutputFormat;
  readonly keyringBackend: KeyringBackend;
  /** Name of the key that signs. */
  readonly from: string | undefined;
  readonly yes: boolean;
}

/** A home that `yizhan devnet` made keeps the keys and addresses of its accounts here. */
export const DEFAULT_HOME = ".yizhan";

/** Adds the options that every command has. */
export function addGlobalOptions(program: Command, text: (text: Text) => string): void {
  program
    .option(
      "--home <dir>",
      text({ en: "folder for data, keys and settings", zh: "数据、密钥与设置目录" }),
    )
    .option("--node <address>", text({ en: "CometBFT RPC to talk to", zh: "CometBFT RPC 地址" }))
    .option("-o, --output <format>", OUTPUT_FORMATS.join(" | "), "table")
    .option("--keyring-backend <backend>", "file | test", "file")
    .option("--from <name>", text({ en: "key that signs", zh: "签名所用的密钥" }))
    .option("-y, --yes", text({ en: "do not ask", zh: "不再询问" }), false)
    .option("--lang <language>", "en | zh");
}

/** The checked options of a command. @throws {CliError} naming an option that makes no sense */
export function globalOptions(command: Command, shell: Shell): GlobalOptions {
  const raw = command.optsWithGlobals() as Record<string, unknown>;
  const output = String(raw["output"]);
  const backend = String(raw["keyringBackend"]);
  if (!(OUTPUT_FORMATS as readonly string[]).includes(output)) {
    throw usageError("--output", output, OUTPUT_FORMATS);
  }
  if (backend !== "file" && backend !== "test") {
    throw usageError("--keyring-backend", backend, ["file", "test"]);
  }
  const home = (raw["home"] as string | undefined) ?? shell.env["YIZHAN_HOME"] ?? DEFAULT_HOME;
  return {
    home: path.resolve(home),
    node:
      (raw["node"] as string | undefined) ?? shell.env["YIZHAN_NODE"] ?? "tcp://127.0.0.1:26657",
    output: output as OutputFormat,
    keyringBackend: backend,
    from: raw["from"] as string | undefined,
    yes: raw["yes"] === true,
  };
}

/** The printer that the options ask for. */
export function printerOf(options: GlobalOptions, shell: Shell): Printer {
  return createPrinter(options.output, shell.write, shell.writeError);
}

/** Connects to `--node`. @throws {UnreachableError} */
export async function chainOf(options: GlobalOptions): Promise<Chain> {
  const { connectChain } = await import("../client/chain.ts");
  return await connectChain(options.node);
}

/** The keyring of the options. */
export function keyringOf(options: GlobalOptions): Keyring {
  return new Keyring(options.home, options.keyringBackend);
}

/** The passphrase of the keyring: none for `test`, else `YIZHAN_PASSPHRASE_FILE` or asked for. */
export async function passphraseOf(keyring: Keyring, shell: Shell): Promise<string> {
  if (keyring.backend === "test") return "";
  const file = shell.env["YIZHAN_PASSPHRASE_FILE"];
  if (file === undefined) return await shell.askSecret("Passphrase: ");
  const { readFileSync } = await import("node:fs");
  return readFileSync(file, "utf8").replace(/\r?\n$/, "");
}

/** Opens the key named by `--from`. @throws {CliError} if it is not named @throws {KeyringError} */
export async function walletOf(options: GlobalOptions, shell: Shell): Promise<Wallet> {
  if (options.from === undefined) throw usageError("--from", undefined, []);
  const keyring = keyringOf(options);
  keyring.get(options.from);
  const privateKey = keyring.open(options.from, await passphraseOf(keyring, shell));
  const wallets = await import("../client/wallet.ts");
  return wallets.walletOf(privateKey);
}
