/** A payer's vouchers on disk: one file a key, replaced in one step. */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { toHex, utf8 } from "../chain/types/bytes.ts";
import { sha256 } from "../chain/types/hash.ts";
import type { VoucherStore } from "../client/device/voucherStore.ts";

/** A store in `directory`, which is made if it is not there. */
export function voucherFiles(directory: string): VoucherStore {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const fileOf = (key: string): string =>
    path.join(directory, `${toHex(sha256(utf8(key))).slice(0, 32)}.json`);
  return {
    load: async (key) => {
      try {
        return readFileSync(fileOf(key), "utf8");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    save: async (key, text) => {
      const file = fileOf(key);
      writeFileSync(`${file}.tmp`, text, { mode: 0o600, flush: true });
      renameSync(`${file}.tmp`, file);
    },
  };
}
