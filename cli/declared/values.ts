/** What people type for the fields of a declared request, as the values that the request holds. */

import { readFileSync } from "node:fs";
import { GenesisError, Json } from "../../chain/schema/json.ts";
import type { Type } from "../../chain/schema/type.ts";
import { DENOM } from "../../chain/types/amount.ts";
import { parseTokens } from "../amounts.ts";
import { valueError } from "../failures.ts";
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
    if (type.label !== "repeated") return read(type, jsonOf(type, String(given), keys));
    const words = typeof given === "string" ? [given] : given;
    const texts = isRecord(type) && !isCoins(type) ? words : words.flatMap((one) => one.split(","));
    return read(
      type,
      texts.flatMap((text) => jsonOf(type, text, keys)),
    );
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof GenesisError)) throw error;
    const text = String(given);
    const problem = error instanceof GenesisError ? error.message : `expected ${formOf(type)}`;
    throw valueError(text, {
      en: `${field.word}: ${problem}`,
      zh: `${field.word}：应为 ${formOf(type)}（${problem}）`,
    });
  }
}

function read(type: Type<unknown>, json: unknown): unknown {
  return type.fromJson(new Json(json));
}

function isRecord({ shape }: Type<unknown>): boolean {
  return innerShape(shape).kind === "record";
}

/** The JSON of one value, from the text that a person writes for it. @throws {RangeError} */
function jsonOf(type: Type<unknown>, text: string, keys: KeyFinder): unknown {
  const inner = innerShape(type.shape);
  if (inner.kind === "number") return wholeNumber(text);
  if (inner.kind === "amount") return String(parseTokens(text));
  if (inner.kind === "address") return text.startsWith("yz1") ? text : keys(text);
  if (isCoins(type)) return { denom: DENOM, amount: String(parseTokens(text)) };
  if (inner.kind === "record") return parseJson(contentOf(text));
  return text;
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,15}$/.test(text)) throw new RangeError("not a whole number");
  return Number(text);
}

/** A file's text where one is named. */
function contentOf(text: string): string {
  return text.startsWith("@") ? readFileSync(text.slice(1), "utf8") : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RangeError("not JSON");
  }
}
