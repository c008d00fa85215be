/** Every no of the service: a code for programs and a sentence for people that names the next step. */

import type { Refusal } from "../mqtt/engine.ts";

/** Codes of refusals. */
export type RefusalCode =
  | "bad-username"
  | "bad-password"
  | "token-expired"
  | "token-for-another-broker"
  | "device-unknown"
  | "device-revoked"
  | "namespace-unknown"
  | "namespace-forbidden"
  | "topic-reserved"
  | "too-large-for-tier"
  | "credit-exhausted"
  | "allowance-exhausted"
  | "cap-exhausted"
  | "channel-missing"
  | "channel-exhausted"
  | "session-moved"
  | "too-many-sessions"
  | "malformed-request"
  | "storage-failed"
  | "ledger-unavailable";

/** A refusal with one of the service's codes. */
export interface ServiceRefusal extends Refusal {
  readonly code: RefusalCode;
}

/** A refusal as a value: hooks answer with it. */
export function refuse(code: RefusalCode, reason: string): ServiceRefusal {
  return { code, reason };
}

/** Whether an answer of the service is a no. */
export function isRefusal(answer: object | undefined): answer is ServiceRefusal {
  return answer !== undefined && "code" in answer && "reason" in answer;
}
