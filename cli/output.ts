/** Data on standard output, in the form that was asked for: for people a table, for programs one document or one record a line. */

import { createRequire } from "node:module";
import { card, table } from "./columns.ts";
import { forPeople, type Row } from "./rows.ts";
import type { Shell } from "./shell.ts";

/** Ways to print records. */
export type OutputFormat = "table" | "json" | "yaml" | "ndjson" | "csv";

/** All of them, for `--help` and its check. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = ["table", "json", "yaml", "ndjson", "csv"];

/** Where the command's output goes. */
export interface Printer {
  /** One record, or a list of them. */
  print(data: Row | readonly Row[]): void;
  /** A line for people, on standard error; nothing when programs read. */
  say(line: string): void;
}

/** Prints in `format`. */
export function createPrinter(
  format: OutputFormat,
  { write, writeError, columns, text }: Pick<Shell, "write" | "writeError" | "columns" | "text">,
): Printer {
  const say = (line: string): void => {
    if (format === "table") writeError(`${line}\n`);
  };
  return {
    print: (data) => {
      write(render(format, data, columns));
      if (Array.isArray(data) && data.length === 0) say(text({ en: "(none)", zh: "（无）" }));
    },
    say,
  };
}

/** The text of `data` in `format`, with a final line end; no line at all where there is nothing. */
export function render(
  format: OutputFormat,
  data: Row | readonly Row[],
  columns?: number | undefined,
): string {
  const rows = Array.isArray(data) ? (data as readonly Row[]) : [data as Row];
  switch (format) {
    case "json":
      return `${JSON.stringify(data, plain, 2)}\n`;
    case "yaml":
      return yaml(JSON.parse(JSON.stringify(data, plain)));
    case "ndjson":
      return rows.map((row) => `${JSON.stringify(row, plain)}\n`).join("");
    case "csv":
      return csv(rows);
    case "table":
      return Array.isArray(data)
        ? table(rows.map(forPeople), columns)
        : card(forPeople(data as Row));
  }
}

/** JSON has no bigint and no bytes. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  return value;
}

/** The library is loaded when it is needed: commands start often and print YAML seldom. */
function yaml(value: unknown): string {
  const { stringify } = createRequire(import.meta.url)("yaml") as typeof import("yaml");
  return stringify(value, { lineWidth: 0 });
}

function csv(rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quote = (text: string): string =>
    /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [columns, ...rows.map((row) => columns.map((column) => csvCell(row[column])))];
  return lines.map((line) => `${line.map(quote).join(",")}\n`).join("");
}

function csvCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  const simple = plain("", value);
  return typeof simple === "object" ? JSON.stringify(simple, plain) : String(simple);
}
