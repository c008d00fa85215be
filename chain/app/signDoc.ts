/** What a signature of a transaction is made over. */

import { hash } from "node:crypto";
import type { RawParts } from "./transactionParts.ts";

/** Bytes of a varint of a safe integer. */
const VARINT_BYTES = 8;
/** Bytes of a tag and the varint after it. */
const HEAD_BYTES = 1 + VARINT_BYTES;

/** SHA-256 of the `SignDoc` of SIGN_MODE_DIRECT, from the body and auth info as received; 32 bytes. */
export function directDigest(raw: RawParts, chainId: string, accountNumber: number): Uint8Array {
  const { body, authInfo } = raw;
  const id = Buffer.from(chainId);
  const most = 4 * HEAD_BYTES + body.length + authInfo.length + id.length;
  const document = Buffer.allocUnsafe(most);
  let end = writeBytes(document, 0, 1, body);
  end = writeBytes(document, end, 2, authInfo);
  end = writeBytes(document, end, 3, id);
  if (accountNumber > 0) {
    document[end] = 4 * 8;
    end = writeVarint(document, end + 1, accountNumber);
  }
  return hash("sha256", document.subarray(0, end), "buffer");
}

/** Empty values are left out, as proto3 does. */
function writeBytes(out: Uint8Array, at: number, field: number, value: Uint8Array): number {
  if (value.length === 0) return at;
  out[at] = field * 8 + 2;
  const start = writeVarint(out, at + 1, value.length);
  out.set(value, start);
  return start + value.length;
}

function writeVarint(out: Uint8Array, at: number, value: number): number {
  let end = at;
  let rest = value;
  while (rest > 127) {
    out[end++] = (rest % 128) | 128;
    rest = Math.floor(rest / 128);
  }
  out[end++] = rest;
  return end;
}
