/** SHA-256, the one hash of the protocol, in a form that runs everywhere. */

import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import { concat } from "./bytes.ts";

/** SHA-256 of the concatenated `parts`; 32 bytes. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  return nobleSha256(parts.length === 1 ? (parts[0] as Uint8Array) : concat(...parts));
}
