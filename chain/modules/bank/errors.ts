/** Refusals of codespace `bank`, numbered as in the Cosmos SDK. */

import {
  codespace,
  type ErrorEntry,
  type LedgerError,
  type RaiseError,
} from "../../core/errors.ts";
import { sdkError } from "../../core/sdkErrors.ts";

type Reason = "NoInputs" | "NoOutputs" | "InputOutputMismatch" | "SendDisabled" | "MultipleSenders";

/** Number and sentence by reason. */
export const errors: Readonly<Record<Reason, ErrorEntry>> = {
  NoInputs: { code: 2, text: "no inputs to send transaction" },
  NoOutputs: { code: 3, text: "no outputs to send transaction" },
  InputOutputMismatch: { code: 4, text: "sum inputs != sum outputs" },
  SendDisabled: {
    code: 5,
    text: "{denom} transfers are currently disabled: send transactions are disabled",
  },
  MultipleSenders: { code: 9, text: "multiple senders not allowed" },
};

/** Makes a refusal of bank. */
export const bankError: RaiseError<Reason> = codespace("bank", errors);

/** The refusal of an address, sdk/7, for the part that it plays: `from address`. */
export function invalidAddress(role: string): (reason: string) => LedgerError {
  return (reason) => sdkError("InvalidAddress", `invalid ${role}: ${reason}`);
}
