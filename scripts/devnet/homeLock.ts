/** One devnet a folder: a lock file beside it. */

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { acquireFileLock } from "../../bin/fileLock.js";
import { folderError, homeInUse } from "./failures.ts";

/** Locks the folder, which need not exist yet. @throws {CliError} if another devnet has it or it cannot be written */
export async function lockHome(
  directory: string,
  signal: AbortSignal,
): Promise<{ release(): void }> {
  const inUse = new AbortController();
  try {
    await mkdir(path.dirname(directory), { recursive: true });
    return await acquireFileLock(`${directory}.lock`, {
      onWait: () => inUse.abort(homeInUse(directory)),
      signal: AbortSignal.any([signal, inUse.signal]),
    });
  } catch (error) {
    throw folderError(directory, error);
  }
}
