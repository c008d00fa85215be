/** What tests read out of the service's answers and submissions. */

import type { Refusal } from "../../../broker/mqtt/engine.ts";
import { MsgSettle, type SettleEntry } from "../../../chain/modules/channels/records.ts";
import type { FakeLedger } from "./fakeLedger.ts";

/** The code of a refusal; `accepted` for anything else. */
export function codeOf(answer: object | undefined): string {
  return answer !== undefined && "code" in answer ? String((answer as Refusal).code) : "accepted";
}

/** The entries of every settlement that was handed in, in order. */
export function settlements(ledger: FakeLedger): readonly (readonly SettleEntry[])[] {
  return ledger.submitted
    .filter(({ submission }) => submission.kind === "settlement")
    .map(({ message }) => MsgSettle.request.decode(message.value).entries);
}
