/** Records as people read them: aligned columns, or one field a line where a table would be too wide. */

import type { Row } from "./rows.ts";
import { displayWidth, padTo, wrap } from "./width.ts";

const GAP = "  ";
const INDENT = "  ";

/** A last column that has as much room is wrapped. */
const LEAST_WRAPPED = 24;
const NUMBER = /^-?[0-9][0-9.]*( YZ)?$/;

/**
 * Rows under a line of headings, not wider than `columns`: the last column is wrapped if that makes room, else the rows are
 * cards with an empty line between.
 */
export function table(rows: readonly Row[], columns: number | undefined): string {
  if (rows.length === 0) return "";
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const body = rows.map((row) => names.map((name) => cell(row[name])));
  const lines = [names.map((name) => heading(name).toUpperCase()), ...body];
  const widths = names.map((_, i) => Math.max(...lines.map((line) => displayWidth(line[i] ?? ""))));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
  const room = (columns ?? Number.POSITIVE_INFINITY) - before;
  if (room < Math.min(widths.at(-1) ?? 0, LEAST_WRAPPED)) {
    return rows.map((row) => card(row)).join("\n");
  }
  const sides = names.map((_, i) => (body.every((line) => isNumber(line[i])) ? "left" : "right"));
  const aligned = lines
    .flatMap((line) => wrapLast(line, room))
    .map((line) =>
      line
        .map((text, i) => padTo(text, widths[i] ?? 0, sides[i]))
        .join(GAP)
        .trimEnd(),
    );
  return `${aligned.join("\n")}\n`;
}

/** A line as several whose last cell takes at most `room` columns. */
function wrapLast(line: readonly string[], room: number): string[][] {
  const last = line.at(-1) ?? "";
  if (displayWidth(last) <= room) return [[...line]];
  const before = line.slice(0, -1);
  return wrap(last, room)
    .split("\n")
    .map((text, i) => [...(i === 0 ? before : before.map(() => "")), text]);
}

/** One field a line; records inside of it are indented below their name. */
export function card(row: Row): string {
  return cardLines(row)
    .map((line) => `${line}\n`)
    .join("");
}

function cardLines(row: Row): string[] {
  const entries = Object.entries(row);
  const plainNames = entries.filter(([, value]) => !isNested(value)).map(([name]) => heading(name));
  const width = Math.max(0, ...plainNames.map(displayWidth));
  return entries.flatMap(([name, value]) => {
    if (!isNested(value)) return [`${padTo(heading(name), width)}${GAP}${cell(value)}`.trimEnd()];
    const inner = Array.isArray(value)
      ? table(value as Row[], undefined)
          .trimEnd()
          .split("\n")
      : cardLines(value as Row);
    return [heading(name), ...inner.map((line) => INDENT + line)];
  });
}

/** Whether a value is a record or a list of records. */
function isNested(value: unknown): boolean {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  return !Array.isArray(value) || value.some((item) => typeof item === "object" && item !== null);
}

/** `rewardAddress` → `reward address`. */
function heading(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => {
    return `${before} ${after.toLowerCase()}`;
  });
}

function isNumber(text: string | undefined): boolean {
  return text === undefined || text === "" || NUMBER.test(text);
}

/** Line ends and other control characters would break the table, or the terminal. */
function cell(value: unknown): string {
  return textOf(value).replace(/\p{Cc}/gu, (character) =>
    character === "\n" ? "\\n" : `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.map(textOf).join(isNested(value) ? "; " : " ");
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}=${textOf(inner)}`)
    .join(" ");
}
