/**
 * The text of .proto files from what a module declares: what travels (`<module>.proto`), and what its store holds
 * (`<module>.state.proto`), so that a proved value can be read with any protobuf software.
 */

import type { Store } from "../chain/core/store.ts";
import type { Collection } from "../chain/core/table.ts";
import type { MessageType, Service } from "../chain/schema/package.ts";
import { snake } from "../chain/schema/record.ts";
import type { Coding, Field, Fields, Form, RecordType } from "../chain/schema/type.ts";
import { VARINT } from "../chain/schema/wire.ts";
import { boundsOf, heldRecord } from "./typeText.ts";

type AnyRecord = RecordType<unknown>;
type AnyMessage = MessageType<unknown, unknown>;

const WIDTH = 100;

/** The .proto file of a package's messages and queries; undefined if it has none. */
export function wireText(service: Service): string | undefined {
  const { name, doc, records, messages, queries } = service;
  const used = closure(
    service,
    [...messages, ...queries].flatMap(({ request, response }) => [request, response]),
  );
  if (used.size === 0) return undefined;
  const blocks = records
    .filter((record) => used.has(record))
    .map((record) => {
      const signed = messages.find(({ request }) => request === record);
      return messageText({ record, form: "wire", options: signed && signedOptions(signed) });
    });
  const about = `${doc} Amounts are decimal strings of nyz, ids are bech32. Generated from the module's records.ts.`;
  return fileText(name, about, [...blocks, ...msgService(messages), ...queryService(queries)]);
}

/** The .proto file of what a store holds; undefined if nothing in it is a record. */
export function stateText(service: Service, store: Store): string | undefined {
  const valued = store.collections.filter(hasValue);
  const values = new Map(valued.map((collection) => [collection.record, collection]));
  const inside = closure(
    service,
    valued.flatMap(({ record, key }) => heldBy(record, key)),
  );
  for (const { record, key } of valued) {
    const again = valued.some((other) => other.record === record && values.get(record) !== other);
    if (again || (inside.has(record) && key.length > 0)) {
      throw new Error(`${record.name} is stored in two ways; declare a record for each`);
    }
  }
  const blocks = service.records
    .filter((record) => inside.has(record) || values.has(record))
    .map((record) => storedText(record, values.get(record)));
  if (blocks.length === 0) return undefined;
  const about = [
    `What the store ${store.name} holds: under a key one of the messages below, without the fields that the key holds.`,
    "A key is the byte of its prefix, then its fields: numbers in 4 bytes, big-endian; texts after a byte with their length;",
    "ids and other bytes as they are. In values ids are their 20 bytes, amounts big-endian without leading zeros. What is",
    "never left out, also if it is zero, is optional here, so that other software writes the same bytes.",
    "Generated from the module's records.ts and state.ts.",
  ].join(" ");
  const rest = store.collections.filter((collection) => !hasValue(collection)).map(keyOnlyText);
  return fileText(service.name.replace(/\.v1$/, ".state.v1"), [about, ...rest].join("\n"), blocks);
}

/** Whether a value is a message; indexes and tables that are all key hold the byte 1, others keep bytes of other software. */
function hasValue({ kind, foreign, record, key }: Collection): boolean {
  const isAllKey = kind === "table" && Object.keys(record.fields).length === key.length;
  return kind !== "index" && foreign === undefined && !isAllKey;
}

function storedText(record: AnyRecord, collection: Collection | undefined): string {
  if (collection === undefined) return messageText({ record, form: "stored" });
  return messageText({
    record,
    form: "stored",
    without: collection.key,
    about: `${collectionText(collection)}.`,
  });
}

/** `Table bonds, prefix 2, key node`: where a collection lies in its store. */
export function collectionText({ kind, name, prefix, key }: Collection): string {
  const title = { single: "The record", table: "Table", index: "Index" }[kind];
  const fields = key.length === 0 ? "" : `, key ${key.map(snake).join(", ")}`;
  return `${title} ${name}, prefix ${prefix}${fields}`;
}

function keyOnlyText(collection: Collection): string {
  const value = collection.foreign ?? "the byte 1";
  return `${collectionText(collection)}: ${value}.`;
}

function fileText(name: string, about: string, blocks: readonly string[]): string {
  const body = blocks.join("\n\n");
  const imports = [
    ["amino/amino.proto", "(amino."],
    ["cosmos/msg/v1/msg.proto", "(cosmos.msg.v1."],
    ["cosmos_proto/cosmos.proto", "(cosmos_proto."],
  ].filter(([, option]) => body.includes(option as string));
  const head = [
    'syntax = "proto3";',
    `${commentText(about, "")}package ${name};`,
    ...(imports.length === 0 ? [] : [imports.map(([file]) => `import "${file}";`).join("\n")]),
  ];
  return `${[...head, ...blocks].join("\n\n")}\n`;
}

/** `//` lines no wider than a line may be; a line break stays one. */
function commentText(text: string, indent: string): string {
  if (text === "") return "";
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && indent.length + 3 + longer.length > WIDTH) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines
    .map((line) => `${indent}// ${line}`.trimEnd())
    .join("\n")
    .concat("\n");
}

function messageText(parts: {
  readonly record: AnyRecord;
  readonly form: Form;
  readonly options?: readonly string[] | undefined;
  readonly without?: readonly string[];
  readonly about?: string;
}): string {
  const { record, form, options = [], without = [], about = "" } = parts;
  const { name, doc, fields, reserved = {} } = record;
  const kept = Object.entries(fields).filter(([own]) => !without.includes(own));
  const head = commentText([doc, about].filter((text) => text !== "").join("\n"), "");
  const lines = [
    ...options.map((option) => `  option ${option};`),
    ...reservedLines(reserved),
    ...kept.map(([own, field]) => fieldText(own, field, form)),
  ];
  if (lines.length === 0) return `${head}message ${name} {}`;
  return `${head}message ${name} {\n${lines.join("\n")}\n}`;
}

function reservedLines(reserved: Readonly<Record<string, number>>): readonly string[] {
  const names = Object.keys(reserved);
  if (names.length === 0) return [];
  return [
    `  reserved ${Object.values(reserved).join(", ")};`,
    `  reserved ${names.map((name) => `"${snake(name)}"`).join(", ")};`,
  ];
}

function fieldText(own: string, { number, type, doc }: Field<unknown>, form: Form): string {
  const { proto, scalar, wireType } = type.forms[form] as Coding<unknown>;
  const given = form === "stored" && showsZero(type) ? "optional" : type.label;
  const label = given === "" ? "" : `${given} `;
  const line = `  ${label}${proto} ${snake(own)} = ${number}`;
  // The codec writes an element a tag, in every list.
  const isUnpacked = type.label === "repeated" && wireType === VARINT;
  const unpacked = isUnpacked ? "[packed = false]" : "";
  const option = scalar === undefined ? unpacked : `[(cosmos_proto.scalar) = "${scalar}"]`;
  const bounds = boundsOf(type, form);
  const sentence = bounds === "" ? "" : `${bounds[0]?.toUpperCase()}${bounds.slice(1)}.`;
  const comment = commentText([doc, sentence].filter((text) => text !== "").join(" "), "  ");
  if (option === "") return `${comment}${line};`;
  const fits = line.length + option.length + 2 <= WIDTH;
  return `${comment}${line}${fits ? " " : "\n      "}${option};`;
}

/** Whether the store writes a zero of this type: other software does so, too, for what is optional only. */
function showsZero({ shape, label, absent }: Field<unknown>["type"]): boolean {
  if (label !== "" || absent !== undefined) return false;
  if (shape.kind === "amount" || shape.kind === "integer") return (shape.least ?? 0n) === 0n;
  return shape.kind === "word";
}

function signedOptions({ signer, aminoName }: AnyMessage): readonly string[] {
  return [`(cosmos.msg.v1.signer) = "${snake(signer)}"`, `(amino.name) = "${aminoName}"`];
}

function msgService(messages: readonly AnyMessage[]): readonly string[] {
  if (messages.length === 0) return [];
  const rpcs = messages.map((message) => rpcText({ ...message, name: message.name.slice(3) }));
  const lines = ["  option (cosmos.msg.v1.service) = true;", ...rpcs];
  return [`service Msg {\n${lines.join("\n")}\n}`];
}

function queryService(queries: Service["queries"]): readonly string[] {
  if (queries.length === 0) return [];
  const rpcs = queries.map((query) => `${commentText(query.doc, "  ")}${rpcText(query)}`);
  return [`service Query {\n${rpcs.join("\n")}\n}`];
}

function rpcText(rpc: {
  readonly name: string;
  readonly request: AnyRecord;
  readonly response: AnyRecord;
}): string {
  return `  rpc ${rpc.name}(${rpc.request.name}) returns (${rpc.response.name});`;
}

function heldBy(
  { fields }: { readonly fields: Fields },
  without: readonly string[] = [],
): AnyRecord[] {
  return Object.entries(fields)
    .filter(([name]) => !without.includes(name))
    .flatMap(([, { type }]) => heldRecord(type) ?? []);
}

/** Some records and all that they hold. @throws {Error} for one that belongs to no package or to another */
function closure({ name, records }: Service, from: readonly AnyRecord[]): ReadonlySet<AnyRecord> {
  const found = new Set<AnyRecord>();
  const add = (record: AnyRecord): void => {
    if (!records.includes(record)) throw new Error(`${name} does not declare ${record.name}`);
    found.add(record);
    for (const held of heldBy(record)) add(held);
  };
  for (const record of from) add(record);
  return found;
}
