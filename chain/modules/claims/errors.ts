/** Refusals of `claims`. */

import { codespace, type RaiseError } from "../../core/errors.ts";

/** Code and sentence by reason. */
export const errors = {
  MalformedClaim: { code: 2, text: "malformed claim: {problem}" },
  InconsistentClaim: { code: 3, text: "the claim's totals do not fit each other: {problem}" },
  SignatureMismatch: { code: 4, text: "the signature of claim {which} is not node {node}'s" },
  NotBonded: {
    code: 5,
    text: "node {node} is retired or its bond is below the standard of its class; bond first",
  },
  ClaimTooEarly: {
    code: 6,
    text: "epoch {epoch} cannot be claimed before its last block; this is epoch {current}",
  },
  ClaimTooLate: { code: 7, text: "the claim window of epoch {epoch} is closed" },
  AlreadyClaimed: { code: 8, text: "node {node} has made this very claim for epoch {epoch}" },
  ConflictingClaim: {
    code: 9,
    text: "node {node} has made another claim for epoch {epoch}; two claims are evidence against it",
  },
  NoEvidence: { code: 10, text: "this proves nothing: {problem}" },
  AlreadyPunished: {
    code: 11,
    text: "node {node} was punished for its claims of epoch {epoch} before",
  },
  RegisteredLater: { code: 12, text: "node {node} was registered after epoch {epoch} ended" },
} as const;

/** Makes a refusal of this module. */
export const claimsError: RaiseError<keyof typeof errors> = codespace("claims", errors);
