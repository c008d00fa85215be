/**
 * Writes what is generated: `proto/gen/yizhan.js` and `.d.ts` from `proto/yizhan/**`, by protobufjs, `docs/modules.md`
 * from the table of modules, and the byte tables of `docs/protocol.md` from the layouts.
 * `npm run generate`; the result is committed and a test wants no difference.
 */

import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function protoFiles(): Promise<string[]> {
  const entries = await readdir(path.join(ROOT, "proto/yizhan"), { recursive: true });
  return entries
    .filter((entry) => entry.endsWith(".proto"))
    .sort()
    .map((entry) => path.join("proto/yizhan", entry));
}

/** Generates the protobuf module into `directory`. */
export async function generateProto(directory: string): Promise<void> {
  const pbjs = path.join(ROOT, "node_modules/protobufjs-cli/bin/pbjs");
  const options = ["-t", "static-module", "-w", "esm", "--dependency", "protobufjs/minimal.js"];
  const trims = [
    "--force-number",
    "--no-verify",
    "--no-convert",
    "--no-delimited",
    "--no-service",
    "--no-create",
  ];
  const out = path.join(directory, "yizhan.js");
  const args = [
    pbjs,
    ...options,
    ...trims,
    "-p",
    "proto",
    "-d",
    "-o",
    out,
    ...(await protoFiles()),
  ];
  await run(process.execPath, args, { cwd: ROOT });
}

/** Generates everything in place. The documentation comes last because it is read from what was generated before. */
export async function generate(): Promise<void> {
  await generateProto(path.join(ROOT, "proto/gen"));
  const { generateDocs } = await import("./docs.ts");
  await generateDocs();
  const { generateProtocol } = await import("./layoutText.ts");
  await generateProtocol();
}

if (import.meta.main) await generate();
