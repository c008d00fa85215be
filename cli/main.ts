/** `yizhan`: the entry point of the command line. */

import { mkdirSync } from "node:fs";
import { enableCompileCache } from "node:module";
import os from "node:os";
import path from "node:path";

keepCompiledCode(process.env);

// Loaded after that, so that what they load is kept as well.
const { run } = await import("./run.ts");
const { createShell } = await import("./terminal.ts");

const args = process.argv.slice(2);
process.exitCode = await run(args, createShell(args));

/**
 * Sources are compiled once for each version of a file: commands start often, and compiling is most of what a short one does.
 * Keeps compiled code below the user's cache folder, also for the processes that this one starts. Code in a folder that is
 * shared with others could be anybody's. Where the folder cannot be made, everything works without it.
 */
function keepCompiledCode(env: NodeJS.ProcessEnv): void {
  const caches = env["XDG_CACHE_HOME"] || path.join(os.homedir(), ".cache");
  const own = path.join(caches, "yizhan");
  const folder = path.join(own, "compiled");
  // One by one: on some file systems Node's own way to make all of them never ends.
  if (env["NODE_COMPILE_CACHE"] === undefined) {
    if (![caches, own, folder].every(isThere)) return;
    env["NODE_COMPILE_CACHE"] = folder;
  }
  enableCompileCache();
}

function isThere(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST";
  }
}
