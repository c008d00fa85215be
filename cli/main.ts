/** `yizhan`: the entry point of the command line. */

import { keepCompiledCode } from "./compileCache.ts";

keepCompiledCode(process.env);

const { run } = await import("./run.ts");
const { createShell } = await import("./terminal.ts");

const args = process.argv.slice(2);
process.exitCode = await run(args, createShell(args));
