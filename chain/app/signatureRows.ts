/** Signatures side by side in one byte array, as they travel to a worker. */

import { verifySignature } from "./secp256k1.ts";

const DIGEST_BYTES = 32;
const SIGNATURE_BYTES = 64;
const KEY_BYTES = 33;

/** Bytes of one row: digest ‖ signature ‖ public key. */
export const ROW_BYTES: number = DIGEST_BYTES + SIGNATURE_BYTES + KEY_BYTES;

/** One signature to verify; 32, 64 and 33 bytes. */
export interface SignatureRow {
  readonly digest: Uint8Array;
  readonly signature: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** Whether the parts have the lengths of a row. Others are not valid and need no verification. */
export function fitsRow(row: SignatureRow): boolean {
  return (
    row.digest.length === DIGEST_BYTES &&
    row.signature.length === SIGNATURE_BYTES &&
    row.publicKey.length === KEY_BYTES
  );
}

/** The rows from `start` to before `end` in one array of their own. */
export function packRows(rows: readonly SignatureRow[], start: number, end: number): Uint8Array {
  const packed = new Uint8Array((end - start) * ROW_BYTES);
  for (let i = start; i < end; i++) {
    const row = rows[i] as SignatureRow;
    const at = (i - start) * ROW_BYTES;
    packed.set(row.digest, at);
    packed.set(row.signature, at + DIGEST_BYTES);
    packed.set(row.publicKey, at + DIGEST_BYTES + SIGNATURE_BYTES);
  }
  return packed;
}

/** 1 for each valid row of the packed rows, 0 for each other. */
export function verifyPacked(packed: Uint8Array): Uint8Array {
  const count = packed.length / ROW_BYTES;
  const results = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const at = i * ROW_BYTES;
    const signature = at + DIGEST_BYTES;
    const key = signature + SIGNATURE_BYTES;
    const isValid = verifySignature(
      packed.subarray(at, signature),
      packed.subarray(signature, key),
      packed.subarray(key, at + ROW_BYTES),
    );
    results[i] = isValid ? 1 : 0;
  }
  return results;
}
