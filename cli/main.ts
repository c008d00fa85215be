/** `yizhan`: the entry point of the command line. */

import { enableCompileCache } from "node:module";
import os from "node:os";
import path from "node:path";

/** Compiled once for each version of a source file; a folder of the user, as code in a shared one could be anybody's. */
const cache = path.join(
  process.env["XDG_CACHE_HOME"] || path.join(os.homedir(), ".cache"),
  "yizhan",
  "compiled",
);
enableCompileCache(process.env["NODE_COMPILE_CACHE"] || cache);

const { run } = await import("./run.ts");
const { createShell } = await import("./terminal.ts");

const args = process.argv.slice(2);
process.exitCode = await run(args, createShell(args));
