/** Signatures side by side in one byte array, as they travel to a worker. */

import { verifyEd25519 } from "../types/ed25519.ts";
import { verifySignature } from "./secp256k1.ts";

const DIGEST_BYTES = 32;
const SIGNATURE_BYTES = 64;
const KEY_BYTES = { secp256k1: 33, ed25519: 32 } as const;

/** Which algorithm a row is of, as its first byte. The kind is never read from the key, which a stranger chooses. */
const ALGORITHM_BYTE = { secp256k1: 0, ed25519: 1 } as const;

/** Bytes of one row: algorithm ‖ digest ‖ signature ‖ public key, padded to the longer kind. */
export const ROW_BYTES: number = 1 + DIGEST_BYTES + SIGNATURE_BYTES + KEY_BYTES.secp256k1;

/** One signature to verify; digest 32 bytes, signature 64, key 33 (compressed secp256k1) or 32 (ed25519). */
export interface SignatureRow {
  readonly algorithm: keyof typeof ALGORITHM_BYTE;
  readonly digest: Uint8Array;
  readonly signature: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** Whether the signature is valid, by the same implementations that execution asks. Needs `loadSecp256k1`. */
export function verifyRow({ algorithm, digest, signature, publicKey }: SignatureRow): boolean {
  return algorithm === "ed25519"
    ? verifyEd25519(publicKey, digest, signature)
    : verifySignature(digest, signature, publicKey);
}

/** Whether the parts have the lengths of a row. Others are not valid and need no verification. */
export function fitsRow(row: SignatureRow): boolean {
  return (
    row.digest.length === DIGEST_BYTES &&
    row.signature.length === SIGNATURE_BYTES &&
    row.publicKey.length === KEY_BYTES[row.algorithm]
  );
}

/** The rows from `start` to before `end` in one array of their own. */
export function packRows(rows: readonly SignatureRow[], start: number, end: number): Uint8Array {
  const packed = new Uint8Array((end - start) * ROW_BYTES);
  for (let i = start; i < end; i++) {
    const row = rows[i] as SignatureRow;
    const at = (i - start) * ROW_BYTES;
    packed[at] = ALGORITHM_BYTE[row.algorithm];
    packed.set(row.digest, at + 1);
    packed.set(row.signature, at + 1 + DIGEST_BYTES);
    packed.set(row.publicKey, at + 1 + DIGEST_BYTES + SIGNATURE_BYTES);
  }
  return packed;
}

/** 1 for each valid row of the packed rows, 0 for each other. */
export function verifyPacked(packed: Uint8Array): Uint8Array {
  const count = packed.length / ROW_BYTES;
  const results = new Uint8Array(count);
  for (let i = 0; i < count; i++) results[i] = verifyRow(unpackRow(packed, i * ROW_BYTES)) ? 1 : 0;
  return results;
}

function unpackRow(packed: Uint8Array, at: number): SignatureRow {
  const algorithm = packed[at] === ALGORITHM_BYTE.ed25519 ? "ed25519" : "secp256k1";
  const digest = at + 1;
  const signature = digest + DIGEST_BYTES;
  const key = signature + SIGNATURE_BYTES;
  return {
    algorithm,
    digest: packed.subarray(digest, signature),
    signature: packed.subarray(signature, key),
    publicKey: packed.subarray(key, key + KEY_BYTES[algorithm]),
  };
}
