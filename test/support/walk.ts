/** Follows a page of documentation as a person would: runs its commands and makes its edits, in a copy of the repository. */

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What is not part of the project, by the beginning of the name in its root. */
const NOT_COPIED = ["node_modules", ".git", ".yizhan", ".install", "coverage"];

/** One instruction of a page. */
export type Step =
  | { readonly kind: "run"; readonly command: string }
  | { readonly kind: "edit"; readonly diff: string };

/** The text below a heading of level 2, up to the next. @throws {Error} if there is none */
export function sectionOf(markdown: string, title: string): string {
  const sections = markdown.split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`there is no section ${title}`);
  return found;
}

/** The commands (`sh` blocks) and edits (`diff` blocks) of a text, in order. */
export function stepsOf(section: string): readonly Step[] {
  const blocks = [...section.matchAll(/^```(sh|diff)\n(.*?)^```$/gms)];
  return blocks.flatMap(([, language, body = ""]): Step[] => {
    if (language === "diff") return [{ kind: "edit", diff: body }];
    const commands = body.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    return commands.map((command) => ({ kind: "run", command }));
  });
}

/** A copy of the project without its history, with the packages of the original. */
export class Copy {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async make(): Promise<Copy> {
    const directory = await mkdtemp(path.join(tmpdir(), "yizhan-walk-"));
    for (const name of await readdir(ROOT)) {
      if (NOT_COPIED.some((beginning) => name.startsWith(beginning))) continue;
      await cp(path.join(ROOT, name), path.join(directory, name), { recursive: true });
    }
    await symlink(path.join(ROOT, "node_modules"), path.join(directory, "node_modules"));
    return new Copy(directory);
  }

  /** Does what the step says; answers what a command wrote. @throws {Error} if it cannot be done as it stands */
  async follow(step: Step): Promise<string> {
    const command = step.kind === "edit" ? "git apply" : step.command;
    const options = {
      cwd: this.directory,
      maxBuffer: 16 * 1024 * 1024,
      // The copy is no repository, whatever it lies in.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(this.directory) },
    };
    const running = promisify(execFile)("sh", ["-c", command], options);
    running.child.stdin?.end(step.kind === "edit" ? step.diff : "");
    try {
      const { stdout, stderr } = await running;
      return stdout + stderr;
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`failed: ${command}\n${stdout}${stderr}`, { cause: error });
    }
  }

  /** Puts `after` in the place of lines that stand once in a file. */
  async replace(file: string, before: string, after: string): Promise<void> {
    const target = path.join(this.directory, file);
    const parts = (await readFile(target, "utf8")).split(before);
    if (parts.length !== 2) {
      throw new Error(`${file} has these lines ${parts.length - 1} times, not once:\n${before}`);
    }
    await writeFile(target, parts.join(after));
  }

  /** The hash of every file, by its path from the root. */
  async files(): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const entries = await readdir(this.directory, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const hash = createHash("sha256").update(await readFile(file));
      found.set(path.relative(this.directory, file), hash.digest("hex"));
    }
    return found;
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }
}
