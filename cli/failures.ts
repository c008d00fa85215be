/** Failures of commands as people meet them: a code, a sentence that names the thing, the next step, in two languages. */

import { BrokerHomeError } from "../broker/home.ts";
import {
  InclusionTimeoutError,
  QueryRefusedError,
  RpcError,
  TransactionRefusedError,
  UnreachableError,
} from "../client/errors.ts";
import { CliError, EXIT_CODES } from "../node/cliError.ts";
import { KeyringError } from "./keyring.ts";
import type { Text } from "./shell.ts";

/** An option or argument makes no sense; `allowed` are the values that would. */
export function usageError(name: string, value: string, allowed: readonly string[]): CliError {
  const list = allowed.join(", ");
  return new CliError("USAGE", EXIT_CODES.usage, {
    en: {
      message: `${name} cannot be ${JSON.stringify(value)}.`,
      hint: `Possible values: ${list}.`,
    },
    zh: { message: `${name} 不能为 ${JSON.stringify(value)}。`, hint: `可用的值：${list}。` },
  });
}

/** An option that this command cannot do without. */
export function missingOption(name: string): CliError {
  return new CliError("USAGE", EXIT_CODES.usage, {
    en: { message: `${name} is missing.`, hint: "See --help." },
    zh: { message: `缺少 ${name}。`, hint: "参见 --help。" },
  });
}

/** A value is not what it should be; `wanted` says what that is. */
export function valueError(value: string, wanted: Text): CliError {
  const text = JSON.stringify(value);
  return new CliError("BAD_VALUE", EXIT_CODES.usage, {
    en: { message: `${text} is not valid: ${wanted.en}.`, hint: "See --help for an example." },
    zh: { message: `${text} 无效：${wanted.zh}。`, hint: "示例参见 --help。" },
  });
}

/** Something named by the user does not exist. `what` names its kind in both languages. */
export function notFoundError(what: Text, name: string): CliError {
  return new CliError("NOT_FOUND", EXIT_CODES.notFound, {
    en: {
      message: `There is no ${what.en} ${name}.`,
      hint: "Check the spelling, and which chain --node is on.",
    },
    zh: { message: `找不到${what.zh} ${name}。`, hint: "请检查拼写以及 --node 所连接的链。" },
  });
}

/** Any exception of a command as an error for people; undefined if it is a bug. */
export function asCliError(error: unknown): CliError | undefined {
  if (error instanceof CliError) return error;
  if (error instanceof UnreachableError) return unreachable(error);
  if (error instanceof TransactionRefusedError) return transactionRefused(error);
  if (error instanceof RpcError) return callRefused(error);
  if (error instanceof QueryRefusedError) return queryRefused(error);
  if (error instanceof InclusionTimeoutError) return timedOut(error);
  if (error instanceof KeyringError) return keyringFailure(error);
  if (error instanceof BrokerHomeError) return brokerFolder(error);
  // Values are checked by their constructors, which name what is wrong with them.
  if (error instanceof RangeError) return badValue(error);
  if (error instanceof Error) return fileFailure(error);
  return undefined;
}

function unreachable({ url, reason }: UnreachableError): CliError {
  return new CliError("UNREACHABLE", EXIT_CODES.unreachable, {
    en: {
      message: `The chain does not answer at ${url} (${reason}).`,
      hint: "Start it (`npm start`), or name another node with --node or YIZHAN_NODE.",
    },
    zh: {
      message: `${url} 处的链没有响应（${reason}）。`,
      hint: "请先启动（`npm start`），或用 --node 或 YIZHAN_NODE 指定其他节点。",
    },
  });
}

function transactionRefused(error: TransactionRefusedError): CliError {
  const { codespace, code, hash, message } = error;
  const inBlock = hash === "" ? "" : ` ${hash}`;
  return new CliError("REFUSED", EXIT_CODES.refused, {
    en: {
      message: `The chain refused the transaction${inBlock} (${codespace} ${code}): ${message}.`,
      hint: "Correct what the sentence names and send again.",
    },
    zh: {
      message: `链拒绝了交易${inBlock}（${codespace} ${code}）：${message}。`,
      hint: "请按提示修正后重新发送。",
    },
  });
}

function callRefused({ message }: RpcError): CliError {
  return new CliError("RPC_REFUSED", EXIT_CODES.refused, {
    en: { message: `The node refused: ${message}.`, hint: "See what the sentence names." },
    zh: { message: `节点拒绝了请求：${message}。`, hint: "请按提示检查。" },
  });
}

function queryRefused({ notFound, message }: QueryRefusedError): CliError {
  const exitCode = notFound ? EXIT_CODES.notFound : EXIT_CODES.refused;
  return new CliError(notFound ? "NOT_FOUND" : "QUERY_REFUSED", exitCode, {
    en: {
      message: `The chain answers: ${message}.`,
      hint: "Check the name or id, and which chain --node is on.",
    },
    zh: {
      message: `链的回答：${message}。`,
      hint: "请检查名称或编号，以及 --node 所连接的链。",
    },
  });
}

function timedOut({ hash }: InclusionTimeoutError): CliError {
  return new CliError("TIMEOUT", EXIT_CODES.timeout, {
    en: {
      message: `Transaction ${hash} was accepted but is in no block yet.`,
      hint: `Look later: yizhan query tx ${hash}`,
    },
    zh: {
      message: `交易 ${hash} 已被接受，但尚未进入区块。`,
      hint: `请稍后查询：yizhan query tx ${hash}`,
    },
  });
}

const KEYRING_SENTENCES: Readonly<Record<KeyringError["reason"], (subject: string) => Text>> = {
  missing: (name) => ({ en: `There is no key named ${name}.`, zh: `没有名为 ${name} 的密钥。` }),
  exists: (name) => ({
    en: `There is already a key named ${name}.`,
    zh: `已有名为 ${name} 的密钥。`,
  }),
  damaged: (file) => ({
    en: `${file} is no key file, or damaged.`,
    zh: `${file} 不是密钥文件或已损坏。`,
  }),
  passphrase: (name) => ({
    en: `The passphrase does not open key ${name}.`,
    zh: `口令无法打开密钥 ${name}。`,
  }),
  name: (name) => ({
    en: `${JSON.stringify(name)} cannot be the name of a key: letters, digits, dots and dashes.`,
    zh: `${JSON.stringify(name)} 不能作为密钥名称：应由字母、数字、点与短横组成。`,
  }),
};

const KEYRING_EXITS = {
  missing: EXIT_CODES.notFound,
  exists: EXIT_CODES.failure,
  damaged: EXIT_CODES.failure,
  passphrase: EXIT_CODES.failure,
  name: EXIT_CODES.usage,
} as const;

function keyringFailure({ reason, subject }: KeyringError): CliError {
  const sentence = KEYRING_SENTENCES[reason](subject);
  return new CliError(`KEY_${reason.toUpperCase()}`, KEYRING_EXITS[reason], {
    en: {
      message: sentence.en,
      hint: "`yizhan keys list` shows the keys of --home and --keyring-backend.",
    },
    zh: {
      message: sentence.zh,
      hint: "`yizhan keys list` 列出 --home 与 --keyring-backend 下的密钥。",
    },
  });
}

function brokerFolder({ file, isMissing, message }: BrokerHomeError): CliError {
  if (isMissing) {
    return new CliError("NO_NODE", EXIT_CODES.notFound, {
      en: {
        message: `There is no ${file}.`,
        hint: "Make a node's folder with `yizhan node init`.",
      },
      zh: { message: `${file} 不存在。`, hint: "请用 `yizhan node init` 创建节点目录。" },
    });
  }
  return new CliError("NODE_FOLDER", EXIT_CODES.failure, {
    en: {
      message: `${message}.`,
      hint: "Correct that file, or choose another folder with --home.",
    },
    zh: { message: `节点目录有误：${message}。`, hint: "请修正该文件，或用 --home 另选目录。" },
  });
}

function badValue({ message }: RangeError): CliError {
  return new CliError("BAD_VALUE", EXIT_CODES.usage, {
    en: { message: `${message}.`, hint: "See --help for what the command takes." },
    zh: { message: `取值有误：${message}。`, hint: "参数格式参见 --help。" },
  });
}

const FILE_SENTENCES: Readonly<Record<string, Text>> = {
  ENOENT: { en: "does not exist", zh: "不存在" },
  ENOTDIR: { en: "lies below something that is no folder", zh: "的上级不是目录" },
  EISDIR: { en: "is a folder", zh: "是目录" },
  EACCES: { en: "cannot be used by this user", zh: "当前用户无权访问" },
  EPERM: { en: "cannot be used by this user", zh: "当前用户无权访问" },
  EROFS: { en: "is on a disk that cannot be written", zh: "位于只读磁盘" },
  ENOSPC: { en: "does not fit: the disk is full", zh: "无法写入：磁盘已满" },
};

/** A file that the command reads or writes. */
function fileFailure(error: NodeJS.ErrnoException): CliError | undefined {
  const sentence = FILE_SENTENCES[error.code ?? ""];
  // Reading a folder fails without naming it.
  const isNamed = error.path !== undefined || error.code === "EISDIR";
  if (sentence === undefined || !isNamed) return undefined;
  const exitCode = error.code === "ENOENT" ? EXIT_CODES.notFound : EXIT_CODES.failure;
  return new CliError(`FILE_${error.code}`, exitCode, {
    en: {
      message: `${error.path ?? "What was given as a file"} ${sentence.en}.`,
      hint: "Check the path, its rights and the disk; --home names another folder.",
    },
    zh: {
      message: `${error.path ?? "所给的文件"} ${sentence.zh}。`,
      hint: "请检查路径、权限与磁盘；--home 可另选目录。",
    },
  });
}
