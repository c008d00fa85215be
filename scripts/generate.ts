/**
 * Writes what follows from the declarations of the modules: the .proto files, the messages for CosmJS
 * (`proto/gen/messages.json`), the list of packages for clients, `docs/modules.md`, and from the layouts the byte tables of
 * `docs/protocol.md`.
 * `npm run generate`; the result is committed and a test wants no difference.
 */

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGES_FILE, packagesText } from "./clientPackages.ts";
import { declaredModules } from "./declared.ts";
import { DOCS_FILE, documentation } from "./docs.ts";
import { PROTOCOL_FILE, protocolText } from "./layoutText.ts";
import { protoFiles } from "./protoFiles.ts";
import { MESSAGES_FILE, messagesText } from "./protoMessages.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Every generated file: its text by its path from the root of the repository. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const modules = await declaredModules();
  const protos = protoFiles(modules);
  return new Map([
    ...protos,
    [MESSAGES_FILE, messagesText(protos)],
    [PACKAGES_FILE, packagesText(modules)],
    [DOCS_FILE, await documentation()],
    [PROTOCOL_FILE, await protocolText()],
  ]);
}

/** Writes everything in place. */
export async function generate(): Promise<void> {
  for (const [file, text] of await generatedFiles()) {
    await mkdir(path.dirname(path.join(ROOT, file)), { recursive: true });
    await writeFile(path.join(ROOT, file), text);
  }
}

if (import.meta.main) await generate();
