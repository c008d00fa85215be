/** Base64 with padding, as JSON carries keys and signatures; runs everywhere. */

import { base64 } from "@scure/base";

/** The text of some bytes. */
export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** @throws {RangeError} if `text` is not canonical base64. */
export function fromBase64(text: string): Uint8Array {
  try {
    return base64.decode(text);
  } catch {
    throw new RangeError(`not base64: ${JSON.stringify(text.slice(0, 80))}`);
  }
}
