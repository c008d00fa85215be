/** The options that every command has, and what they open: keyring, chain, printer. */

import { existsSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import type { Chain } from "../client/chain.ts";
import { createRpc, type Rpc, rpcUrl } from "../client/rpc.ts";
import type { Wallet } from "../client/wallet.ts";
import { CliError, EXIT_CODES } from "../node/cliError.ts";
import { missingOption, usageError } from "./failures.ts";
import { Keyring, type KeyringBackend, type StoredKey } from "./keyring.ts";
import { createPrinter, OUTPUT_FORMATS, type OutputFormat, type Printer } from "./output.ts";
import { newPassphrase, passphraseOf } from "./passphrase.ts";
import type { Shell, Text } from "./shell.ts";

/** Options of every command, checked, and the process they were given to. */
export interface Context {
  readonly shell: Shell;
  readonly home: string;
  /** Address of a CometBFT RPC. */
  readonly node: string;
  /** The only chain that may answer there; undefined = any. */
  readonly chainId: string | undefined;
  readonly output: OutputFormat;
  readonly keyringBackend: KeyringBackend;
  /** Name of the key that signs. */
  readonly from: string | undefined;
  readonly yes: boolean;
}

const BACKENDS: readonly KeyringBackend[] = ["file", "test"];
const DEFAULT_HOME = ".yizhan";
const DEFAULT_NODE = "tcp://127.0.0.1:26657";

const LANGUAGE_OPTION: readonly [string, Text] = [
  "--lang <language>",
  {
    en: "en | zh (default: $YIZHAN_LANG or the locale)",
    zh: "en | zh（默认：$YIZHAN_LANG 或系统语言）",
  },
];

/** Adds `--lang`, the only option that commands without a home share. */
export function addLanguageOption(command: Command, { text }: Shell, isShown = true): void {
  const [flags, about] = LANGUAGE_OPTION;
  command.addOption(command.createOption(flags, text(about)).hideHelp(!isShown));
}

/** Adds the options that every command has; commands that only hold others take them without showing them. */
export function addGlobalOptions(command: Command, shell: Shell, isShown = true): void {
  const { text } = shell;
  const options: readonly (readonly [flags: string, about: Text])[] = [
    [
      "--home <dir>",
      {
        en: "folder of data, keys and settings (default: $YIZHAN_HOME or .yizhan)",
        zh: "数据、密钥与设置目录（默认：$YIZHAN_HOME 或 .yizhan）",
      },
    ],
    [
      "--node <address>",
      {
        en: `CometBFT RPC to talk to (default: $YIZHAN_NODE or ${DEFAULT_NODE})`,
        zh: `CometBFT RPC 地址（默认：$YIZHAN_NODE 或 ${DEFAULT_NODE}）`,
      },
    ],
    ["--chain-id <id>", { en: "the only chain that may answer", zh: "只接受此链的应答" }],
    ["--from <name>", { en: "key that signs and pays", zh: "签名并付费的密钥" }],
    [
      "--keyring-backend <backend>",
      {
        en: "file (encrypted) | test (default: file, or test where only that exists)",
        zh: "file（加密）| test（默认：file；若仅有 test 则为 test）",
      },
    ],
    [
      "-o, --output <format>",
      { en: OUTPUT_FORMATS.join(" | "), zh: `输出格式：${OUTPUT_FORMATS.join(" | ")}` },
    ],
    ["-y, --yes", { en: "do not ask", zh: "不再询问" }],
    LANGUAGE_OPTION,
  ];
  command.optionsGroup(text({ en: "Options of every command:", zh: "通用选项：" }));
  for (const [flags, about] of options) {
    command.addOption(command.createOption(flags, text(about)).hideHelp(!isShown));
  }
}

/** The checked options of a command. @throws {CliError} naming an option that makes no sense */
export function contextOf(command: Command, shell: Shell): Context {
  const raw = mergedOptions(command);
  const output = oneOf("--output", raw["output"] ?? "table", OUTPUT_FORMATS);
  const home = path.resolve((raw["home"] as string) ?? shell.env["YIZHAN_HOME"] ?? DEFAULT_HOME);
  const backend = raw["keyringBackend"] ?? shell.env["YIZHAN_KEYRING_BACKEND"];
  const keyringBackend =
    backend === undefined ? usualBackend(home) : oneOf("--keyring-backend", backend, BACKENDS);
  return {
    shell,
    home,
    node: nodeAddress(String(raw["node"] ?? shell.env["YIZHAN_NODE"] ?? DEFAULT_NODE)),
    chainId: raw["chainId"] as string | undefined,
    output,
    keyringBackend,
    from: raw["from"] as string | undefined,
    yes: raw["yes"] === true,
  };
}

/** Options may stand behind any word of the command; the last word wins. */
function mergedOptions(command: Command): Record<string, unknown> {
  const words: Command[] = [];
  for (let word: Command | null = command; word !== null; word = word.parent) words.unshift(word);
  return Object.assign({}, ...words.map((word) => word.opts()));
}

function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw usageError(name, String(value), allowed);
  return found;
}

function nodeAddress(text: string): string {
  const scheme = /^(.*):\/\//.exec(text)?.[1] ?? "tcp";
  if (["tcp", "http", "https"].includes(scheme) && URL.canParse(rpcUrl(text))) return text;
  throw usageError("--node", text, ["tcp://HOST:PORT", "https://HOST"]);
}

function usualBackend(home: string): KeyringBackend {
  const has = (backend: KeyringBackend): boolean =>
    existsSync(path.join(home, `keyring-${backend}`));
  return has("test") && !has("file") ? "test" : "file";
}

/** The printer that the options ask for. */
export function printerOf({ shell, output }: Context): Printer {
  return createPrinter(output, shell);
}

/** The keyring of the options. */
export function keyringOf({ home, keyringBackend }: Context): Keyring {
  return new Keyring(home, keyringBackend);
}

/** The key named by `--from`. @throws {CliError} if none is named @throws {KeyringError} */
export function signerOf(context: Context): StoredKey {
  if (context.from === undefined) throw missingOption("--from");
  return keyringOf(context).get(context.from);
}

/** The 32 bytes of a key. @throws {KeyringError} */
export async function privateKeyOf(context: Context, { name }: StoredKey): Promise<Uint8Array> {
  const keyring = keyringOf(context);
  return keyring.open(name, await passphraseOf(keyring.backend, context.shell));
}

/** Opens a key. @throws {KeyringError} */
export async function walletOf(context: Context, key: StoredKey): Promise<Wallet> {
  const { walletOf: fromKey } = await import("../client/wallet.ts");
  return fromKey(await privateKeyOf(context, key));
}

/** Stores a new key under a passphrase that is asked for. @throws {KeyringError} */
export async function storeKey(
  context: Context,
  name: string,
  privateKey: Uint8Array,
): Promise<StoredKey> {
  const keyring = keyringOf(context);
  keyring.checkNew(name);
  const { walletOf: fromKey } = await import("../client/wallet.ts");
  const { toHex } = await import("../chain/types/bytes.ts");
  const { text: address, publicKey } = fromKey(privateKey);
  const passphrase = await newPassphrase(keyring.backend, context.shell);
  const key = { name, address, publicKey: toHex(publicKey) };
  keyring.add(key, privateKey, passphrase);
  return key;
}

/** The node's RPC, for commands that only read. @throws {UnreachableError} @throws {CliError} if it is of another chain */
export async function rpcOf(context: Context): Promise<Rpc> {
  const rpc = createRpc(context.node);
  if (context.chainId !== undefined) {
    checkChain(context, (await rpc.status()).node_info.network);
  }
  return rpc;
}

/** The chain at `--node`, for commands that send. @throws {UnreachableError} @throws {CliError} if it is another chain */
export async function chainOf(context: Context): Promise<Chain> {
  const { connectChain } = await import("../client/chain.ts");
  const chain = await connectChain(context.node);
  checkChain(context, chain.chainId);
  return chain;
}

function checkChain({ node, chainId }: Context, found: string): void {
  if (chainId === undefined || chainId === found) return;
  throw new CliError("WRONG_CHAIN", EXIT_CODES.failure, {
    en: {
      message: `The node at ${node} is of chain ${found}, not ${chainId}.`,
      hint: "Name a node of that chain with --node, or the right chain with --chain-id.",
    },
    zh: {
      message: `${node} 处的节点属于链 ${found}，而非 ${chainId}。`,
      hint: "请用 --node 指定该链的节点，或更正 --chain-id。",
    },
  });
}
