/**
 * Writes the byte tables of `docs/protocol.md` from the declarations: between `<!-- layout:Name -->` and `<!-- end -->` the
 * table of a layout, between `<!-- records -->` and `<!-- end -->` the kinds of the journal's records.
 */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Layout } from "../chain/types/layout/layout.ts";
import type { Part, Shape } from "../chain/types/layout/part.ts";
import { SIGNED_TYPES, type SignedType } from "../chain/types/signBytes.ts";
import { type DeclaredRecord, declarations } from "./layouts.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The document whose tables are generated, from the root of the repository. */
export const PROTOCOL_FILE = "docs/protocol.md";

const BLOCK = /<!-- (layout:(\w+)|records) -->\n[\s\S]*?<!-- end -->/g;

/** The text of `docs/protocol.md` with the tables that the declarations give. */
export async function protocolText(): Promise<string> {
  return await withTables(await readFile(path.join(ROOT, PROTOCOL_FILE), "utf8"));
}

/** The document with the tables that the declarations give. @throws {Error} if it has too few or too many */
export async function withTables(document: string): Promise<string> {
  const { layouts, records } = await declarations();
  const shown = new Set<string>();
  const text = document.replace(BLOCK, (_block, marker: string, name: string | undefined) => {
    if (name === undefined) return `<!-- ${marker} -->\n\n${recordTable(records)}\n\n<!-- end -->`;
    const layout = layouts.get(name);
    if (layout === undefined)
      throw new Error(`${PROTOCOL_FILE} shows ${name}, which is not declared`);
    shown.add(name);
    return `<!-- ${marker} -->\n\n${layoutText(layout)}\n\n<!-- end -->`;
  });
  const missing = [...layouts.keys()].filter((name) => !shown.has(name));
  if (missing.length > 0) throw new Error(`${PROTOCOL_FILE} does not show ${missing.join(", ")}`);
  return text;
}

/** What a layout is for, its size, and its fields. */
export function layoutText(layout: Layout<unknown>): string {
  const { doc, members } = layout.shape;
  const size = layout.isFixed ? `${layout.size} bytes` : `${layout.size} bytes or more`;
  let offset: number | undefined = 0;
  const rows = Object.entries(members).map(([name, member]) => {
    const part = member.part as Part<unknown>;
    const at = offset === undefined ? "" : String(offset);
    offset = offset !== undefined && part.isFixed ? offset + part.size : undefined;
    return [at, widthOf(part), `\`${name}\``, `${member.doc} ${hintOf(part.shape)}`.trim()];
  });
  const signedAs =
    "signedAs" in layout ? ` Signed as \`${SIGNED_TYPES[layout.signedAs as SignedType]}\`.` : "";
  const table = tableOf(["offset", "bytes", "field", "meaning"], rows);
  return `${doc}${signedAs} ${size}.\n\n${table}`;
}

function recordTable(records: readonly DeclaredRecord[]): string {
  const rows = records.map(({ word, kind, body }) => [String(kind), word, linkTo(body)]);
  return tableOf(["kind", "record", "body"], rows);
}

function linkTo(part: Part<unknown>): string {
  const { shape } = part;
  if (shape.kind === "layout") return `[${shape.name}](#${shape.name.toLowerCase()})`;
  return shape.kind === "variable" ? shape.of : widthOf(part);
}

/** Bytes of a field, `n` for what varies. */
function widthOf({ isFixed, size, shape }: Part<unknown>): string {
  if (isFixed) return String(size);
  if (shape.kind === "optional") return shape.prefix > 0 ? `1 + n` : `0 or ${shape.of.size}`;
  const prefix = "prefix" in shape && shape.prefix > 0 ? `${shape.prefix} + ` : "";
  return shape.kind === "list" && shape.of.isFixed ? `${prefix}n × ${shape.of.size}` : `${prefix}n`;
}

/** What the shape of a field says beside its width. */
function hintOf(shape: Shape): string {
  if (shape.kind === "choice") return `One of: ${shape.text}.`;
  if (shape.kind === "mask") return `Sum of: ${shape.text}.`;
  if (shape.kind === "flag") return "0 no, 1 yes.";
  if (shape.kind === "constant") return `Always ${shape.value}.`;
  if (shape.kind === "tuple") return `${shape.count} × ${shape.of.size} bytes.`;
  if (shape.kind === "layout") return `[${shape.name}](#${shape.name.toLowerCase()}).`;
  if (shape.kind === "encoded") return `Bytes of ${linkTo(shape.of)}.`;
  if (shape.kind === "zeroable") return hintOf(shape.of.shape);
  if (shape.kind === "bits") return bitsHint(shape.members);
  return lengthHint(shape);
}

function bitsHint(members: (Shape & { readonly kind: "bits" })["members"]): string {
  const bits = members.map(({ name, shift, values }) => {
    const isBit = values.every((value) => typeof value === "boolean");
    return isBit
      ? `bit ${shift} \`${name}\``
      : `from bit ${shift} \`${name}\` (${values.join(", ")})`;
  });
  return `Bits: ${bits.join(", ")}.`;
}

function lengthHint(shape: Shape): string {
  const most = "most" in shape ? shape.most.toLocaleString("en") : "";
  if (shape.kind === "variable" && shape.of === "text") return `UTF-8, at most ${most} bytes.`;
  if (shape.kind === "variable") return `At most ${most} bytes.`;
  if (shape.kind === "list") return `At most ${most}, each ${itemHint(shape.of)}.`;
  if (shape.kind !== "optional") return "";
  return `${shape.prefix > 0 ? "0, or 1 and" : "Nothing, or"} ${itemHint(shape.of)}.`;
}

function itemHint(item: Part<unknown>): string {
  if (item.shape.kind === "layout") return `a ${linkTo(item)}`;
  if (item.shape.kind === "variable")
    return `${item.shape.of} after its length (${item.size} bytes)`;
  return `${item.size} bytes`;
}

/** A Markdown table with columns of even width. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[], filler: string): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0, filler)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  const rule = line(
    widths.map(() => ""),
    "-",
  );
  return [line(first, " "), rule, ...rest.map((row) => line(row, " "))].join("\n");
}
