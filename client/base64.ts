/** Base64 of the wire formats; safe in a browser. */

import { base64 } from "@scure/base";

/** Standard base64 with padding. */
export function bytesToBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** @throws {Error} if `text` is not standard base64. */
export function base64ToBytes(text: string): Uint8Array {
  return base64.decode(text);
}
