/** What a signature of a transaction is made over. */

import { hash } from "node:crypto";
import { ProtobufWriter } from "../core/protobuf.ts";
import type { RawParts } from "./transactionParts.ts";

/** SHA-256 of the `SignDoc` of SIGN_MODE_DIRECT, from the body and auth info as received; 32 bytes. */
export function directDigest(raw: RawParts, chainId: string, accountNumber: number): Uint8Array {
  const document = new ProtobufWriter()
    .bytes(1, raw.body)
    .bytes(2, raw.authInfo)
    .text(3, chainId)
    .uint(4, accountNumber)
    .finish();
  return hash("sha256", document, "buffer");
}
