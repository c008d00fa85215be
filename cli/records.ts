/** Decoded protobuf messages as plain rows. */

import type { Row } from "./output.ts";

/** All fields of a decoded message, also those that were absent and read as their default, depth first. */
export function recordOf(message: object): Row {
  const row: Record<string, unknown> = {};
  for (const key in message) {
    const value = (message as Record<string, unknown>)[key];
    if (typeof value !== "function" && !key.startsWith("$")) row[key] = plainValue(value);
  }
  return row;
}

function plainValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === "object" && value !== null) return recordOf(value);
  return value;
}
