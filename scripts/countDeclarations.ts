/**
 * Counts the lines that each module of the ledger spends on declarations: `npm run declarations`. Declarations are the records,
 * where they are stored, and how they stand in a genesis: the lines of `records.ts`, `state.ts` and `genesis.ts` without
 * blanks, imports, comments and the bodies of functions, which are rules. Everything else of a record is generated.
 */

import { readdirSync, readFileSync } from "node:fs";
import { MODULES } from "../chain/app/modules.ts";
import { formatNumber } from "./typeText.ts";

/** Files of a module that only declare. */
const DECLARING = ["records.ts", "state.ts", "genesis.ts"] as const;

/** Lines of one module. */
export interface DeclarationCount {
  readonly name: string;
  /** Of each declaring file, in their order. */
  readonly declaring: readonly number[];
  /** Non-blank ones of the whole folder. */
  readonly total: number;
}

const FUNCTION =
  /(^|\s)(function\b.*|.*=>|(load|check|read|write|begin|breach)\(.*\)(: [^{]+)?) \{$/;

/** Lines of a source file that declare. */
export function declaringLines(source: string): number {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/^(import|export type) [^;]*;$/gm, "");
  let count = 0;
  let closing: string | undefined;
  for (const line of code.split("\n")) {
    if (closing !== undefined) {
      if (line.startsWith(closing)) closing = undefined;
    } else if (FUNCTION.test(line)) {
      closing = `${/^\s*/.exec(line)?.[0] ?? ""}}`;
    } else if (line.trim() !== "") {
      count += 1;
    }
  }
  return count;
}

/** Non-blank lines of a text. */
export function countLines(text: string): number {
  return text.split("\n").filter((line) => line.trim() !== "").length;
}

/** Counts the modules of the table. */
export function countDeclarations(): readonly DeclarationCount[] {
  return MODULES.map(({ name }) => {
    const folder = new URL(`../chain/modules/${name}/`, import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const sources = new Map(
      files
        .filter((file) => file.endsWith(".ts"))
        .map((file) => [file, readFileSync(new URL(file, folder), "utf8")]),
    );
    return {
      name,
      declaring: DECLARING.map((file) => declaringLines(sources.get(file) ?? "")),
      total: sum([...sources.values()].map(countLines)),
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A Markdown table of the modules and their sum. */
export function formatCounts(counts: readonly DeclarationCount[]): string {
  const all: DeclarationCount = {
    name: "all",
    declaring: DECLARING.map((_, i) => sum(counts.map(({ declaring }) => declaring[i] ?? 0))),
    total: sum(counts.map(({ total }) => total)),
  };
  const rows = [...counts, all].map(({ name, declaring, total }) => {
    const declared = sum(declaring);
    const share = `${Math.round((100 * declared) / total)} %`;
    return [name, ...[...declaring, declared, total].map(formatNumber), share];
  });
  const head = ["module", ...DECLARING, "declarations", "lines of the module", "share"];
  const rule = head.map((_, i) => (i === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

if (import.meta.main) process.stdout.write(formatCounts(countDeclarations()));
