/** What a broker submits, as messages of the chain. */

import { MsgSettle } from "../../chain/modules/channels/records.ts";
import { MsgClaim } from "../../chain/modules/claims/records.ts";
import type { Address } from "../../chain/types/address.ts";
import { pack } from "../../client/ask.ts";
import type { Message } from "../../client/transaction.ts";
import type { Submission } from "./ledger.ts";

/** The message of a submission that `submitter` signs and pays gas for. */
export function messageOf(submission: Submission, submitter: Address): Message {
  if (submission.kind === "settlement") {
    const { entries } = submission;
    return pack(MsgSettle, { submitter, entries });
  }
  const { body, signature } = submission;
  return pack(MsgClaim, { submitter, body, signature });
}
