/** Rows: what commands print, for programs and for people. */

import { formatTokens } from "./amounts.ts";

/** One row: column name → value. Amounts are decimal strings of nyz with names that end in `Nyz`; a table shows them in YZ. */
export type Row = Readonly<Record<string, unknown>>;

/** A record with its amounts in YZ: `feeNyz: "1500000000"` becomes `fee: "1.5 YZ"`, at any depth. */
export function forPeople(row: Row): Row {
  if (row["denom"] === "nyz") return { amount: coinText(row) };
  const entries = Object.entries(row).map(([name, value]) => {
    if (!/.Nyz$/.test(name) || !/^[0-9]+$/.test(String(value))) return [name, peopleValue(value)];
    return [name.slice(0, -"Nyz".length), formatTokens(BigInt(String(value)))];
  });
  return Object.fromEntries(entries);
}

function peopleValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(peopleValue);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  const row = value as Row;
  return row["denom"] === "nyz" ? coinText(row) : forPeople(row);
}

/** A coin as the Cosmos SDK has it, in a few characters. */
function coinText(coin: Row): string {
  return formatTokens(BigInt(String(coin["amount"])));
}
