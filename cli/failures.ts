/** Failures of commands as people meet them: a code, a sentence that names the thing, the next step, in two languages. */

import { BrokerHomeError } from "../broker/home.ts";
import {
  InclusionTimeoutError,
  QueryRefusedError,
  RpcError,
  TransactionRefusedError,
  UnreachableError,
} from "../client/errors.ts";
import { CliError, EXIT_CODES } from "../scripts/setupError.ts";
import { KeyringError } from "./keyring.ts";

/** An option or argument makes no sense; `allowed` are the values that would. */
export function usageError(
  name: string,
  value: string | undefined,
  allowed: readonly string[],
): CliError {
  const list = allowed.join(", ");
  const given = value === undefined ? "is missing" : `cannot be ${JSON.stringify(value)}`;
  const givenZh = value === undefined ? "缺失" : `不能为 ${JSON.stringify(value)}`;
  return new CliError("USAGE", EXIT_CODES.usage, {
    en: {
      message: `${name} ${given}.`,
      hint: list === "" ? "See --help." : `Possible values: ${list}.`,
    },
    zh: {
      message: `${name} ${givenZh}。`,
      hint: list === "" ? "参见 --help。" : `可用的值：${list}。`,
    },
  });
}

/** Something named by the user does not exist. `what` names its kind in both languages. */
export function notFoundError(what: { en: string; zh: string }, name: string): CliError {
  return new CliError("NOT_FOUND", EXIT_CODES.notFound, {
    en: { message: `There is no ${what.en} ${name}.`, hint: "Check the spelling and the network." },
    zh: { message: `找不到${what.zh} ${name}。`, hint: "请检查拼写以及所连接的网络。" },
  });
}

/** Any exception of a command as an error for people; undefined if it is a bug. */
export function asCliError(error: unknown): CliError | undefined {
  if (error instanceof CliError) return error;
  if (error instanceof UnreachableError) return unreachable(error);
  if (error instanceof TransactionRefusedError || error instanceof RpcError) return refused(error);
  if (error instanceof QueryRefusedError) return queryRefused(error);
  if (error instanceof InclusionTimeoutError) return timedOut(error);
  if (error instanceof KeyringError) return keyring(error);
  // Values are checked by their constructors, which name what is wrong with them.
  if (error instanceof RangeError) return badValue(error);
  if (error instanceof BrokerHomeError) return brokerFolder(error);
  return undefined;
}

function unreachable(error: UnreachableError): CliError {
  return new CliError("UNREACHABLE", EXIT_CODES.unreachable, {
    en: {
      message: `The chain does not answer at ${error.url}.`,
      hint: "Start it (`npm start`), or name another node with --node or YIZHAN_NODE.",
    },
    zh: {
      message: `${error.url} 处的链没有响应。`,
      hint: "请先启动（`npm start`），或用 --node 或 YIZHAN_NODE 指定其他节点。",
    },
  });
}

function refused(error: TransactionRefusedError | RpcError): CliError {
  const place =
    error instanceof TransactionRefusedError ? `${error.codespace} ${error.code}` : "RPC";
  return new CliError("REFUSED", EXIT_CODES.refused, {
    en: {
      message: `The chain refused (${place}): ${error.message}`,
      hint: "Nothing was changed. Mend what the sentence names and send again.",
    },
    zh: {
      message: `链拒绝了请求（${place}）：${error.message}`,
      hint: "状态没有改变。请按提示修正后重新发送。",
    },
  });
}

function queryRefused(error: QueryRefusedError): CliError {
  const exitCode = error.notFound ? EXIT_CODES.notFound : EXIT_CODES.refused;
  return new CliError(error.notFound ? "NOT_FOUND" : "QUERY_REFUSED", exitCode, {
    en: { message: error.message, hint: "Check the name or id, and which chain --node is on." },
    zh: { message: error.message, hint: "请检查名称或编号，以及 --node 所连接的链。" },
  });
}

function timedOut(error: InclusionTimeoutError): CliError {
  return new CliError("TIMEOUT", EXIT_CODES.timeout, {
    en: {
      message: `Transaction ${error.hash} was accepted but is in no block yet.`,
      hint: `Look later: yizhan query tx ${error.hash}`,
    },
    zh: {
      message: `交易 ${error.hash} 已被接受，但尚未进入区块。`,
      hint: `请稍后查询：yizhan query tx ${error.hash}`,
    },
  });
}

function keyring(error: KeyringError): CliError {
  const exitCode = error.reason === "missing" ? EXIT_CODES.notFound : EXIT_CODES.failure;
  return new CliError(`KEY_${error.reason.toUpperCase()}`, exitCode, {
    en: {
      message: `${error.message}.`,
      hint: "List the keys with `yizhan keys list`; check --home and --keyring-backend.",
    },
    zh: {
      message: `密钥错误：${error.message}。`,
      hint: "用 `yizhan keys list` 列出密钥，并检查 --home 与 --keyring-backend。",
    },
  });
}

function brokerFolder(error: BrokerHomeError): CliError {
  return new CliError("BROKER_FOLDER", EXIT_CODES.failure, {
    en: {
      message: `${error.message}.`,
      hint: "Mend the file, or make a new folder: yizhan node init",
    },
    zh: {
      message: `节点目录有误：${error.message}。`,
      hint: "请修正该文件，或用 yizhan node init 新建目录。",
    },
  });
}

function badValue(error: RangeError): CliError {
  return new CliError("BAD_VALUE", EXIT_CODES.usage, {
    en: { message: `${error.message}.`, hint: "See --help for what the command takes." },
    zh: { message: `取值有误：${error.message}。`, hint: "参数格式参见 --help。" },
  });
}
