/** Data on standard output, in the form that was asked for: for people a table, for programs one document or one record a line. */

import { stringify } from "yaml";

/** Ways to print records. */
export type OutputFormat = "table" | "json" | "yaml" | "ndjson" | "csv";

/** All of them, for `--help` and its check. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = ["table", "json", "yaml", "ndjson", "csv"];

/** One row: column name → value. Amounts and other large numbers are decimal strings. */
export type Row = Readonly<Record<string, unknown>>;

/** Where the command's output goes. */
export interface Printer {
  /** One record, or a list of them. */
  print(data: Row | readonly Row[]): void;
  /** A line for people, on standard error; nothing when programs read. */
  say(line: string): void;
}

/** Prints in `format` to `write`; sentences go to `writeError`. */
export function createPrinter(
  format: OutputFormat,
  write: (text: string) => void,
  writeError: (text: string) => void,
): Printer {
  return {
    print: (data) => write(render(format, data)),
    say: (line) => writeError(`${line}\n`),
  };
}

/** The text of `data` in `format`, with a final line end; empty for an empty list of lines. */
export function render(format: OutputFormat, data: Row | readonly Row[]): string {
  const rows = Array.isArray(data) ? (data as readonly Row[]) : [data as Row];
  switch (format) {
    case "json":
      return `${JSON.stringify(data, plain, 2)}\n`;
    case "yaml":
      return stringify(JSON.parse(JSON.stringify(data, plain)));
    case "ndjson":
      return rows.map((row) => `${JSON.stringify(row, plain)}\n`).join("");
    case "csv":
      return csv(rows);
    case "table":
      return Array.isArray(data) ? table(rows) : card(data as Row);
  }
}

/** JSON has no bigint and no bytes. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return value;
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return JSON.stringify(value, plain);
  return String(value);
}

function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function csv(rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  const quote = (text: string): string =>
    /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => columns.map((column) => quote(cell(row[column]))).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function table(rows: readonly Row[]): string {
  const columns = columnsOf(rows);
  const cells = [columns.map((name) => name.toUpperCase())];
  for (const row of rows) cells.push(columns.map((column) => cell(row[column])));
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => (line[i] ?? "").length)));
  const lines = cells.map((line) =>
    line
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

function card(row: Row): string {
  const width = Math.max(0, ...Object.keys(row).map((key) => key.length));
  const lines = Object.entries(row).map(([key, value]) => `${key.padEnd(width)}  ${cell(value)}`);
  return `${lines.join("\n")}\n`;
}
