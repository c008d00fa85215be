/**
 * Notes the messages and fields of the .proto files as released: `npm run freeze`, once at every release. From then on their
 * numbers, types and labels stay, and what goes is reserved (a declaration's `reserved`).
 */

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { declaredModules } from "./declared.ts";
import { protoFiles } from "./protoFiles.ts";
import { parseProto } from "./protoMessages.ts";
import { breaches, RELEASED_FILE, type Released, releasedOf } from "./released.ts";

const FILE = path.join(fileURLToPath(new URL("..", import.meta.url)), RELEASED_FILE);

/** What is released, and what the declarations say now. */
export async function releasedAndNow(): Promise<{ released: Released; now: Released }> {
  const released = JSON.parse(await readFile(FILE, "utf8")) as Released;
  return { released, now: releasedOf(parseProto(protoFiles(await declaredModules()).values())) };
}

if (import.meta.main) {
  const { released, now } = await releasedAndNow();
  const broken = breaches(released, now);
  if (broken.length === 0) await writeFile(FILE, `${JSON.stringify(now, null, 2)}\n`);
  process.stdout.write(broken.map((text) => `${text}\n`).join(""));
  process.exitCode = broken.length === 0 ? 0 : 1;
}
