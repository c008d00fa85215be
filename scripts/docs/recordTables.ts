/** What a module stores and which records it speaks of, for its documentation. */

import type { LedgerModule } from "../../chain/core/module.ts";
import type { Store } from "../../chain/core/store.ts";
import type { Collection } from "../../chain/core/table.ts";
import type { Fields, RecordType } from "../../chain/schema/type.ts";
import { formatNumber, heldRecord, typeText } from "../typeText.ts";
import { code, section, table } from "./markdown.ts";

type AnyRecord = RecordType<unknown>;

/** The collections of the module's store. */
export function formatState({ store }: LedgerModule): readonly string[] {
  const rows = store.collections
    .toSorted((a, b) => a.prefix - b.prefix)
    .map((collection) => [
      code(collection.name),
      String(collection.prefix),
      collection.key.map(code).join(", "),
      storedValue(collection),
    ]);
  return section("State", ["name", "prefix", "key", "value"], rows);
}

function storedValue({ kind, record, foreign }: Collection): string {
  if (kind === "index") return `index of ${record.name}`;
  return foreign === undefined ? record.name : `${record.name}: ${foreign}`;
}

function paramsOf(store: Store): Collection | undefined {
  return store.collections.find(({ kind, name }) => kind === "single" && name === "params");
}

/** The parameters with bounds and defaults; those of an inner record by their path. */
export function formatParameters({ store, genesis }: LedgerModule): readonly string[] {
  const params = paramsOf(store);
  if (params === undefined) return [];
  const { params: defaults } = genesis.defaults() as { readonly params: unknown };
  return section(
    "Parameters",
    ["parameter", "is", "fresh network", ""],
    parameterRows(params.record.fields, defaults, ""),
  );
}

function parameterRows(fields: Fields, defaults: unknown, path: string): readonly string[][] {
  return Object.entries(fields).flatMap(([name, { type, doc }]) => {
    const value = (defaults as Readonly<Record<string, unknown>>)[name];
    const { shape } = type;
    if (shape.kind === "record") {
      return parameterRows(shape.record.fields, value, `${path}${name}.`);
    }
    return [[code(`${path}${name}`), typeText(type), defaultText(value), doc]];
  });
}

function defaultText(value: unknown): string {
  if (typeof value === "object") return "see below";
  const text = String(value);
  return /^[0-9]+$/.test(text) ? formatNumber(BigInt(text)) : text;
}

/** The records that are stored, asked or answered, inner ones after those that hold them. */
export function formatRecords({ store, messages, queries }: LedgerModule): readonly string[] {
  const found = new Set<AnyRecord>();
  const add = (record: AnyRecord): void => {
    if (found.has(record)) return;
    found.add(record);
    addHeld(record);
  };
  const addHeld = ({ fields }: AnyRecord): void => {
    for (const { type } of Object.values(fields)) {
      const held = heldRecord(type);
      if (held !== undefined) add(held);
    }
  };
  // Parameters have a table of their own.
  const params = paramsOf(store)?.record;
  if (params !== undefined) found.add(params);
  for (const { record } of store.collections) add(record);
  for (const { declared } of [...messages, ...queries]) {
    addHeld(declared.request);
    addHeld(declared.response);
  }
  if (params !== undefined) found.delete(params);
  if (found.size === 0) return [];
  return ["### Records", ...[...found].flatMap(formatRecord)];
}

function formatRecord({ name, doc, fields }: AnyRecord): readonly string[] {
  return [
    `#### ${name}`,
    ...(doc === "" ? [] : [doc]),
    table(["field", "is", ""], fieldRows(fields)),
  ];
}

/** A row for each field. */
export function fieldRows(fields: Fields): readonly (readonly string[])[] {
  return Object.entries(fields).map(([name, { type, doc }]) => [code(name), typeText(type), doc]);
}
