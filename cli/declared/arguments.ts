/** How the fields of a declared request stand on a command line: what must be given by place, everything else by name. */

import type { Field, Fields, Shape, Type } from "../../chain/schema/type.ts";
import { separated } from "../../chain/types/naming.ts";

/** A field as a person gives it. */
export interface CommandField {
  readonly name: string;
  /** `reward-address` */
  readonly word: string;
  /** How it is named where it is an option: `--reward-address`. */
  readonly flag: string;
  readonly type: Type<unknown>;
  readonly doc: string;
}

/** The fields of a request in the order of their numbers. */
export interface CommandFields {
  /** Given by place. */
  readonly places: readonly CommandField[];
  /** Given by name, or not at all. */
  readonly options: readonly CommandField[];
}

/** Options that commands have anyway; a field of the same name, such as the node of a channel, is given as `--node-id`. */
const TAKEN: ReadonlySet<string> = new Set([
  "home",
  "node",
  "chain-id",
  "from",
  "keyring-backend",
  "output",
  "yes",
  "lang",
  "gas",
  "note",
  "dry-run",
  "help",
]);

/** Sorts the fields of a request; `without` names those that the command itself fills in. */
export function commandFields(fields: Fields, without: readonly string[]): CommandFields {
  const all = Object.entries(fields)
    .filter(([name]) => !without.includes(name))
    .sort(([, a], [, b]) => a.number - b.number)
    .map(([name, field]) => commandField(name, field));
  const isOption = ({ type }: CommandField): boolean =>
    (type.label !== "" && !isCoins(type)) || type.shape.kind === "bool";
  return {
    places: all.filter((one) => !isOption(one)),
    options: all.filter(isOption),
  };
}

function commandField(name: string, { type, doc }: Field<unknown>): CommandField {
  // `depositNyz` is given as `1.5yz`: the unit stands in the value.
  const bare = innerShape(type.shape).kind === "amount" ? name.replace(/Nyz$/, "") : name;
  const word = separated(bare, "-");
  return { name, word, flag: TAKEN.has(word) ? `--${word}-id` : `--${word}`, type, doc };
}

/** Whether a field holds coins, which people write as amounts: `1.5yz`. */
export function isCoins({ shape }: Type<unknown>): boolean {
  if (shape.kind !== "list" || shape.of.shape.kind !== "record") return false;
  return Object.keys(shape.of.shape.record.fields).join() === "denom,amount";
}

/** What a value looks like, such as `1.5yz` or `yznode1…`; for usage lines and refusals. */
export function formOf(type: Type<unknown>): string {
  const { shape } = type;
  if (isCoins(type)) return "1.5yz";
  const inner = innerShape(shape);
  if (inner.kind === "number" || inner.kind === "integer") return "number";
  if (inner.kind === "amount") return "1.5yz";
  if (inner.kind === "address") return "yz1…|key";
  if (inner.kind === "nodeId") return "yznode1…";
  if (inner.kind === "deviceId") return "yzdev1…";
  if (inner.kind === "word") return inner.words.join("|");
  if (inner.kind === "bytes") return inner.text;
  if (inner.kind === "record") return "json|@file";
  return inner.kind === "bool" ? "" : "text";
}

/** What a field holds apart from being optional or repeated. */
export function innerShape(shape: Shape): Exclude<Shape, { kind: "list" } | { kind: "optional" }> {
  return shape.kind === "list" || shape.kind === "optional" ? innerShape(shape.of.shape) : shape;
}

/** The words of a usage line. */
export function usageOf({ places, options }: CommandFields): string {
  const words = places.map(({ word }) => `<${word}>`);
  return [...words, ...options.map(({ flag }) => `[${flag}]`)].join(" ");
}
