/**
 * The one place where the chain verifies signatures inside of messages (vouchers, usage, claims, evidence). It is a pure
 * function with a bounded memory of its answers, so that workers can verify ahead of execution: the application gives
 * their verdicts to `rememberVerdict`, and execution, which is synchronous, finds them. Whether an answer is remembered
 * changes nothing but time.
 */

import { concat, toBinaryString, utf8 } from "./bytes.ts";
import { verifyEd25519 } from "./ed25519.ts";
import { verifySecp256k1 } from "./secp256k1.ts";

/** A signature that still has to be judged. */
export interface SignatureCheck {
  readonly algorithm: "ed25519" | "secp256k1";
  /** 32 bytes of ed25519, or 33 bytes of a compressed secp256k1 key. */
  readonly publicKey: Uint8Array;
  /** 32 bytes. */
  readonly digest: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/** Answers kept in each of two generations; the older is dropped when the newer is full. About 300 bytes each. */
const GENERATION = 20_000;

const CODE = { ed25519: Uint8Array.of(1), secp256k1: Uint8Array.of(2) } as const;

let newer = new Map<string, boolean>();
let older = new Map<string, boolean>();

/** Whether the signature is valid; false for anything malformed. */
export function verifySignature(check: SignatureCheck): boolean {
  const key = keyOf(check);
  const known = newer.get(key) ?? older.get(key);
  if (known !== undefined) return known;
  const valid = verifyUncached(check);
  remember(key, valid);
  return valid;
}

/** Whether the answer to `verifySignature` is at hand. */
export function isRemembered(check: SignatureCheck): boolean {
  const key = keyOf(check);
  return newer.has(key) || older.has(key);
}

/** `verifySignature` without the memory: what a worker runs. */
export function verifyUncached(check: SignatureCheck): boolean {
  const verify = check.algorithm === "ed25519" ? verifyEd25519 : verifySecp256k1;
  return verify(check.publicKey, check.digest, check.signature);
}

/** Hands in what a worker's `verifyUncached` said about the same check. */
export function rememberVerdict(check: SignatureCheck, valid: boolean): void {
  remember(keyOf(check), valid);
}

/** The lengths keep apart the parts, so that different checks never share a key. */
function keyOf({ algorithm, publicKey, digest, signature }: SignatureCheck): string {
  const lengths = utf8(`${publicKey.length},${digest.length},`);
  return toBinaryString(concat(CODE[algorithm], lengths, publicKey, digest, signature));
}

function remember(key: string, valid: boolean): void {
  if (newer.size >= GENERATION) {
    older = newer;
    newer = new Map();
  }
  newer.set(key, valid);
}
