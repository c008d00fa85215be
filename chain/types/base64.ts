/** Base64 (RFC 4648), strict: exactly one text for any bytes. Runs in browsers. */

import { base64, base64urlnopad } from "@scure/base";

/** With padding, as JSON carries keys and signatures. */
export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** @throws {RangeError} if `text` is not what `toBase64` gives for any bytes. */
export function fromBase64(text: string): Uint8Array {
  return decoded(text, base64);
}

/** With the alphabet of URLs and without padding, as tokens are written. */
export function toBase64url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/** @throws {RangeError} if `text` is not what `toBase64url` gives for any bytes. */
export function fromBase64url(text: string): Uint8Array {
  return decoded(text, base64urlnopad);
}

function decoded(text: string, coder: Pick<typeof base64, "decode">): Uint8Array {
  try {
    return coder.decode(text);
  } catch (cause) {
    throw new RangeError(`not base64: ${JSON.stringify(text.slice(0, 80))}`, { cause });
  }
}
