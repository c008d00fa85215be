/** Rows: what commands print. Decoded protobuf messages become them, for programs and for people. */

import { formatTokens } from "./amounts.ts";

/** One row: column name → value. Amounts are decimal strings of nyz with names that end in `Nyz`; a table shows them in YZ. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * All fields of a decoded message, in the order of their numbers, also those that were absent and read as their default;
 * bytes in hexadecimal.
 */
export function recordOf(message: object): Row {
  const row: Record<string, unknown> = {};
  for (const key of fieldsOf(message)) {
    const value = (message as Row)[key];
    if (typeof value !== "function") row[key] = plainValue(value);
  }
  return row;
}

/** Generated classes keep defaults, in order, on their prototype, and what was read on the object. */
function fieldsOf(message: object): string[] {
  const prototype = Object.getPrototypeOf(message) as object;
  const defaults = prototype === Object.prototype ? [] : Object.keys(prototype);
  const names = new Set([...defaults, ...Object.keys(message)]);
  return [...names].filter((name) => !name.startsWith("$"));
}

function plainValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === "object" && value !== null) return recordOf(value);
  return value;
}

/** A record with its amounts in YZ: `feeNyz: "1500000000"` becomes `fee: "1.5 YZ"`, at any depth. */
export function forPeople(row: Row): Row {
  if (row["denom"] === "nyz") return { amount: formatTokens(BigInt(String(row["amount"]))) };
  const entries = Object.entries(row).map(([name, value]) => {
    if (!/.Nyz$/.test(name) || !/^[0-9]+$/.test(String(value))) return [name, peopleValue(value)];
    return [name.slice(0, -"Nyz".length), formatTokens(BigInt(String(value)))];
  });
  return Object.fromEntries(entries);
}

function peopleValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(peopleValue);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return forPeople(value as Row);
}
