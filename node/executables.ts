/** Programs of the operating system, looked for as a shell does. */

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Every executable file called `name`, in the order of `PATH` and then of `moreFolders`. */
export function findExecutables(
  name: string,
  env: Environment,
  moreFolders: readonly string[] = [],
): readonly string[] {
  const onPath = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const files = [...onPath, ...moreFolders].map((folder) => join(folder, name));
  return [...new Set(files)].filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
