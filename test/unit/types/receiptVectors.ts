/** A second encoder of the wire objects, written from the tables of the protocol and not from the first one. */

import { createHash, createPrivateKey, sign } from "node:crypto";

/** Fields as `[bytes, value]`: a number or decimal string is an integer, `hex:…` are bytes. */
export type HandField = readonly [number, number | string];

/** A vector of `test/vectors/receipts.json`. */
export interface ReceiptVector {
  readonly object: string;
  /** Word of `SIGNED_TYPES` without its slash. */
  readonly type: string;
  readonly fields: readonly HandField[];
  readonly body: string;
  readonly digest: string;
  /** ed25519 by the seed 07 × 32. */
  readonly signature: string;
}

/** Hexadecimal of the fields, one after the other, big-endian. */
export function handEncode(fields: readonly HandField[]): string {
  return fields
    .map(([width, value]) => {
      const text = String(value);
      if (text.startsWith("hex:")) return text.slice(4);
      return BigInt(text)
        .toString(16)
        .padStart(2 * width, "0");
    })
    .join("");
}

/** `sha256("yizhan/1/" ‖ type ‖ "/" ‖ length of chain id ‖ chain id ‖ body)` by OpenSSL. */
export function handDigest(type: string, chainId: string, body: string): string {
  const head = Buffer.concat([
    Buffer.from(`yizhan/1/${type}/`),
    Buffer.from([chainId.length]),
    Buffer.from(chainId),
  ]);
  return createHash("sha256").update(head).update(Buffer.from(body, "hex")).digest("hex");
}

/** The signature by OpenSSL. */
export function handSign(digest: string): string {
  const der = Buffer.from(`302e020100300506032b657004220420${"07".repeat(32)}`, "hex");
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return sign(null, Buffer.from(digest, "hex"), key).toString("hex");
}
