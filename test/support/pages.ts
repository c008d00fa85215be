/** The pages of documentation, and what stands in them. */

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT: string = fileURLToPath(new URL("../..", import.meta.url));

/** A Markdown file. */
export interface Page {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** A fenced block. */
export interface Block {
  /** What stands behind the fence; empty if nothing does. */
  readonly language: string;
  readonly body: string;
}

/** Every page that people write; the generated ones are held by other tests. */
export function pages(): readonly Page[] {
  const patterns = [
    "*.md",
    "docs/**/*.md",
    "{chain,broker,client,cli,genesis,node,scripts,test}/**/*.md",
  ];
  const files = globSync(patterns, { cwd: ROOT }).filter((file) => file !== "docs/modules.md");
  return files.sort().map(pageOf);
}

/** One page. */
export function pageOf(file: string): Page {
  return { file, text: readFileSync(path.join(ROOT, file), "utf8") };
}

/** The fenced blocks of a text. */
export function blocksOf(text: string): readonly Block[] {
  const found = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return found.map(([, language = "", body = ""]) => ({ language, body }));
}

/** The text without fenced blocks. */
export function proseOf(text: string): string {
  return text.replace(/^```\w*\n.*?^```$/gms, "");
}

/** The rows of the tables of a text, cell by cell, without heads. */
export function tableRowsOf(text: string): readonly (readonly string[])[] {
  const lines = proseOf(text).split("\n");
  return lines
    .filter((line, i) => line.startsWith("|") && !isRule(line) && !isRule(lines[i + 1] ?? ""))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

function isRule(line: string): boolean {
  return /^\|[\s|:-]+\|$/.test(line);
}

/** What stands in backticks. */
export function codeSpansOf(text: string): readonly string[] {
  return [...proseOf(text).matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
}

/** The text below each heading of level 2, by heading. */
export function sectionsOf(text: string): ReadonlyMap<string, string> {
  const [, ...sections] = text.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf("\n");
      return [section.slice(0, end).trim(), section.slice(end + 1)];
    }),
  );
}
