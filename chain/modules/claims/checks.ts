/** What a value from outside may be. */

import { Claim } from "../../types/claim.ts";
import { claimsError } from "./errors.ts";

/** The bytes of a Claim. @throws {LedgerError} `MalformedClaim` */
export function checkBody(body: Uint8Array): Uint8Array {
  try {
    Claim.decode(body);
    return body;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw claimsError("MalformedClaim", { problem: error.message });
  }
}
