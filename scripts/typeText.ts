/** What a declared type says of its values, in words, for .proto files and documentation. */

import type { Form, Shape, Type } from "../chain/schema/type.ts";

const U32 = 0xffff_ffff;
const U128 = (1n << 128n) - 1n;

/** A whole number with a comma every three digits. */
export function formatNumber(value: number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The bounds of a value and the meaning of a word's place; empty where the type says no more than its name. */
export function boundsOf({ shape }: Type<unknown>, form: Form = "wire"): string {
  switch (shape.kind) {
    case "number":
      return range(BigInt(shape.least), BigInt(shape.most), BigInt(U32));
    case "integer":
      return shape.least < 0n ? "" : range(shape.least, shape.most, U128);
    case "amount":
      return range(shape.least ?? 0n, shape.most ?? U128, U128);
    case "bytes":
      return shape.length === undefined ? "" : `${shape.length} bytes`;
    case "word":
      return wordsOf(shape.words, form);
    case "list": {
      const inner = boundsOf(shape.of, form);
      return `at most ${formatNumber(shape.most)}${inner === "" ? "" : `, each ${inner}`}`;
    }
    case "optional":
      return boundsOf(shape.of, form);
    default:
      return "";
  }
}

/** `unbounded` is what the type itself cannot exceed. */
function range(least: bigint, most: bigint, unbounded: bigint): string {
  if (most >= unbounded) return least === 0n ? "" : `at least ${formatNumber(least)}`;
  if (least === 0n && powerOf(most + 1n) !== undefined) return `below 2^${powerOf(most + 1n)}`;
  return `${formatNumber(least)} to ${formatNumber(most)}`;
}

/** The exponent of a power of 2 that is at least 2^32. */
function powerOf(value: bigint): number | undefined {
  const digits = value.toString(2);
  return digits.length > 32 && /^10*$/.test(digits) ? digits.length - 1 : undefined;
}

function wordsOf(words: readonly string[], form: Form): string {
  if (form === "stored") return words.map((word, place) => `${place} = ${word}`).join(", ");
  if (words.length === 1) return String(words[0]);
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

const NAMES: Readonly<Partial<Record<Shape["kind"], string>>> = {
  number: "number",
  integer: "whole number",
  amount: "amount",
  bool: "true or false",
  text: "text",
  bytes: "bytes",
  address: "address",
  nodeId: "node id",
  deviceId: "device id",
};

/** A type with its bounds as a reader of documentation needs it: `number, 1 to 1,000`, `list of Bucket, at most 31`. */
export function typeText(type: Type<unknown>): string {
  const { shape } = type;
  switch (shape.kind) {
    case "record":
      return shape.record.name;
    case "list":
      return `list of ${typeText(shape.of)}, at most ${formatNumber(shape.most)}`;
    case "optional":
      return `${typeText(shape.of)}; may be left out`;
    case "word":
      return boundsOf(type);
    case "bytes":
      return shape.length === undefined ? "bytes" : boundsOf(type);
    default: {
      const bounds = boundsOf(type);
      return `${NAMES[shape.kind]}${bounds === "" ? "" : `, ${bounds}`}`;
    }
  }
}

/** The record that values of a type are or hold, if it is one. */
export function heldRecord({
  shape,
}: Type<unknown>): Extract<Shape, { kind: "record" }>["record"] | undefined {
  if (shape.kind === "record") return shape.record;
  return shape.kind === "list" || shape.kind === "optional" ? heldRecord(shape.of) : undefined;
}
