/** Values that people type, checked, with refusals in both languages that name the argument. */

import {
  type Address,
  type DeviceId,
  type NodeId,
  parseAddress,
  parseDeviceId,
  parseNodeId,
} from "../chain/types/address.ts";
import type { Amount } from "../chain/types/amount.ts";
import { parseTokens } from "./amounts.ts";
import { valueError } from "./failures.ts";

/** `text` as `parse` reads it. @throws {CliError} where `parse` throws a RangeError */
function checked<T>(
  text: string,
  parse: (text: string) => T,
  wanted: { en: string; zh: string },
): T {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw valueError(text, wanted);
  }
}

/** A whole number within bounds, both inclusive. @throws {CliError} naming `name` */
export function wholeNumber(
  name: string,
  text: string,
  [least, most]: readonly [number, number],
): number {
  const value = Number(text);
  if (/^[0-9]{1,15}$/.test(text) && value >= least && value <= most) return value;
  throw valueError(text, {
    en: `${name} is a whole number from ${least} to ${most}`,
    zh: `${name} 应为 ${least} 到 ${most} 之间的整数`,
  });
}

/** `1.5yz` or `1500000000nyz` → nyz. @throws {CliError} */
export function tokens(text: string): Amount {
  return checked(text, parseTokens, {
    en: "an amount is written 1.5yz or 1500000000nyz",
    zh: "金额写作 1.5yz 或 1500000000nyz",
  });
}

/** An account address. @throws {CliError} */
export function accountAddress(text: string): Address {
  return checked(text, parseAddress, {
    en: "an account address is yz1… with 41 characters",
    zh: "账户地址形如 yz1…，共 41 个字符",
  });
}

/** A node id. @throws {CliError} */
export function nodeId(text: string): NodeId {
  return checked(text, parseNodeId, { en: "a node id is yznode1…", zh: "节点编号形如 yznode1…" });
}

/** A device id. @throws {CliError} */
export function deviceId(text: string): DeviceId {
  return checked(text, parseDeviceId, { en: "a device id is yzdev1…", zh: "设备编号形如 yzdev1…" });
}

/** `host:port`, as it was written. @throws {CliError} */
export function hostAndPort(name: string, text: string): string {
  const port = Number(/^[^\s/:]+:([0-9]{1,5})$/.exec(text)?.[1]);
  if (port >= 1 && port <= 65_535) return text;
  throw valueError(text, {
    en: `${name} is written host:port, such as 127.0.0.1:26657`,
    zh: `${name} 写作 主机:端口，如 127.0.0.1:26657`,
  });
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The name of a device, which is also the name of its key file. @throws {CliError} */
export function deviceName(text: string): string {
  if (NAME.test(text)) return text;
  throw valueError(text, {
    en: "the name of a device is letters, digits, dots and dashes",
    zh: "设备名称由字母、数字、点与短横组成",
  });
}

/** The id of a new chain. @throws {CliError} */
export function newChainId(text: string): string {
  if (/^[a-z][a-z0-9-]{0,40}-[0-9]{1,9}$/.test(text)) return text;
  throw valueError(text, {
    en: "the id of a chain is name-number in small letters, such as yizhan-local-1",
    zh: "链编号为小写的 名称-编号，如 yizhan-local-1",
  });
}

/** The hash of a transaction, as it was written. @throws {CliError} */
export function transactionHash(text: string): string {
  if (/^[0-9a-fA-F]{64}$/.test(text)) return text;
  throw valueError(text, {
    en: "the hash of a transaction is 64 hexadecimal digits",
    zh: "交易哈希为 64 位十六进制数",
  });
}
