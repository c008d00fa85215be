/** What people type for the fields of a declared request, as the values that the request holds. */

import { readFileSync } from "node:fs";
import { GenesisError, Json } from "../../chain/schema/json.ts";
import type { Type } from "../../chain/schema/type.ts";
import { formatAddress, formatDeviceId, formatNodeId } from "../../chain/types/address.ts";
import { DENOM } from "../../chain/types/amount.ts";
import { valueError } from "../failures.ts";
import { accountAddress, deviceId, nodeId, tokens, wholeNumber } from "../typedValues.ts";
import { type CommandField, formOf, innerShape, isCoins } from "./arguments.ts";

/** Finds the address of a key by its name. @throws {KeyringError} */
export type KeyFinder = (name: string) => string;

/**
 * The value of a field, from the words given for it: one, or several for a list.
 *
 * @throws {CliError} naming the field and what is expected
 */
export function fieldValue(
  field: CommandField,
  given: string | readonly string[] | boolean,
  keys: KeyFinder,
): unknown {
  const { type } = field;
  try {
    if (typeof given === "boolean") return given;
    const read = (json: unknown): unknown => type.fromJson(new Json(json));
    if (type.label !== "repeated") return read(jsonOf(field, String(given), keys));
    const words = typeof given === "string" ? [given] : given;
    const texts = isRecord(type) && !isCoins(type) ? words : words.flatMap((one) => one.split(","));
    return read(texts.map((text) => jsonOf(field, text, keys)));
  } catch (error) {
    if (!(error instanceof GenesisError)) throw error;
    throw valueError(String(given), {
      en: `${field.word}: ${error.message}`,
      zh: `${field.word}：应为 ${formOf(type)}（${error.message}）`,
    });
  }
}

function isRecord({ shape }: Type<unknown>): boolean {
  return innerShape(shape).kind === "record";
}

/** The JSON of one value, from the text that a person writes for it. @throws {CliError} */
function jsonOf({ word, type }: CommandField, text: string, keys: KeyFinder): unknown {
  const { shape } = type;
  const inner = innerShape(shape);
  if (isCoins(type)) return { denom: DENOM, amount: String(tokens(text)) };
  switch (inner.kind) {
    case "number":
      return wholeNumber(word, text, [inner.least, inner.most]);
    case "amount":
      return String(tokens(text));
    case "address":
      return text.startsWith("yz1") ? formatAddress(accountAddress(text)) : keys(text);
    case "nodeId":
      return formatNodeId(nodeId(text));
    case "deviceId":
      return formatDeviceId(deviceId(text));
    case "record":
      return parseJson(word, contentOf(text));
    default:
      return text;
  }
}

/** A file's text where one is named. */
function contentOf(text: string): string {
  return text.startsWith("@") ? readFileSync(text.slice(1), "utf8") : text;
}

function parseJson(word: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const wanted = { en: `${word} is JSON, or @ and the name of a file with it` };
    throw valueError(text, { ...wanted, zh: `${word} 应为 JSON，或 @ 加文件名` });
  }
}
