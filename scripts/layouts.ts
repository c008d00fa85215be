/** Finds every declared layout and kind of journal record in the sources, so that no list of them can forget one. */

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Layout } from "../chain/types/layout/layout.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const DECLARATION = /\b(?:layout|signed)\(\s*"(\w+)"/g;

/** A kind of record as documented. */
export interface DeclaredRecord {
  /** Word by which the code names it. */
  readonly word: string;
  readonly kind: number;
  readonly body: Layout<unknown>;
}

/** What the sources declare. */
export interface Declarations {
  /** By name. */
  readonly layouts: ReadonlyMap<string, Layout<unknown>>;
  /** In the order of their numbers. */
  readonly records: readonly DeclaredRecord[];
}

/** Reads the exports of all files that declare layouts. @throws {Error} if a declared layout is not exported */
export async function declarations(): Promise<Declarations> {
  const layouts = new Map<string, Layout<unknown>>();
  const records: DeclaredRecord[] = [];
  for (const file of globSync(["chain/types/**/*.ts", "broker/**/*.ts"], { cwd: ROOT }).sort()) {
    const source = readFileSync(path.join(ROOT, file), "utf8");
    const names = [...source.matchAll(DECLARATION)].map((match) => match[1] ?? "");
    if (names.length === 0) continue;
    const exported = Object.values(await import(pathToFileURL(path.join(ROOT, file)).href));
    for (const layout of exported.filter(isLayout)) layouts.set(layout.name, layout);
    records.push(...exported.flatMap(recordsOf));
    const missing = names.find((name) => !layouts.has(name));
    if (missing !== undefined) throw new Error(`${file} does not export ${missing}`);
  }
  return { layouts, records: records.sort((a, b) => a.kind - b.kind) };
}

function isLayout(value: unknown): value is Layout<unknown> {
  const shape = (value as Partial<Layout<unknown>> | null | undefined)?.shape;
  return shape?.kind === "layout";
}

/** The kinds of a table such as `SERVICE_RECORD`. */
function recordsOf(table: unknown): DeclaredRecord[] {
  if (typeof table !== "object" || table === null) return [];
  return Object.entries(table as Record<string, Partial<DeclaredRecord>>).flatMap(([word, row]) => {
    const { kind, body } = row ?? {};
    return kind !== undefined && isLayout(body) ? [{ word, kind, body }] : [];
  });
}
