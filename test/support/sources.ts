/** The sources as the tests of the architecture read them: which files there are, their code, what they import. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** Top folders of what runs outside of tests. */
export const PROGRAMS: readonly string[] = ["chain", "client", "broker", "cli", "scripts", "node"];

/** TypeScript files of a folder and all below it, as paths from the root with slashes; none if there is no such folder. */
export function sources(folder: string): string[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  const found = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return found
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .map((name) => path.posix.join(folder, name))
    .sort();
}

/** The text of a source file. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

/** The code without comments, so that a word in a sentence is no use of it. */
export function bareCode(file: string): string {
  return textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
}

/** What a file imports of the tree, types included, as paths from the root. */
export function importsOf(file: string): string[] {
  const found = [...bareCode(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)];
  return found.map(([, target = ""]) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), target)),
  );
}

/**
 * Import circles among files, each once, as its files in the order of the imports, the alphabetically first in front.
 * Every circle shares an import with one that is found, so none is left when nothing is found.
 */
export function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    const start = above.indexOf(file);
    if (start >= 0) {
      const circle = fromFirst(above.slice(start));
      found.set(circle.join(), circle);
    }
    if (start >= 0 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...above, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return [...found.values()];
}

function fromFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] ?? "");
  return [...circle.slice(first), ...circle.slice(0, first)];
}
