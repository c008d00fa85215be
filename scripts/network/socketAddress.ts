/** Where an application and its CometBFT meet. */

import os from "node:os";
import path from "node:path";
import { toHex } from "../../chain/types/bytes.ts";
import { sha256 } from "../../chain/types/hash.ts";

/** Longest path of a unix socket on every system, in bytes. */
const MOST_BYTES = 100;

/** `unix://` and `file`, or a name in the folder for temporary files where `file` is too long for a socket. */
export function socketAddress(file: string): string {
  if (Buffer.byteLength(file) < MOST_BYTES) return `unix://${file}`;
  const name = toHex(sha256(Buffer.from(file))).slice(0, 16);
  return `unix://${path.join(os.tmpdir(), `yizhan-${name}.sock`)}`;
}
