/** The refusals of codespace `sdk`, number for number as in the Cosmos SDK (`types/errors`), because clients know them. */

import { LedgerError } from "./errors.ts";

/** Code and registered sentence by reason. */
export const SDK_ERRORS = {
  TxDecode: { code: 2, text: "tx parse error" },
  InvalidSequence: { code: 3, text: "invalid sequence" },
  Unauthorized: { code: 4, text: "unauthorized" },
  InsufficientFunds: { code: 5, text: "insufficient funds" },
  UnknownRequest: { code: 6, text: "unknown request" },
  InvalidAddress: { code: 7, text: "invalid address" },
  InvalidPubKey: { code: 8, text: "invalid pubkey" },
  UnknownAddress: { code: 9, text: "unknown address" },
  InvalidCoins: { code: 10, text: "invalid coins" },
  OutOfGas: { code: 11, text: "out of gas" },
  MemoTooLarge: { code: 12, text: "memo too large" },
  InsufficientFee: { code: 13, text: "insufficient fee" },
  TooManySignatures: { code: 14, text: "maximum number of signatures exceeded" },
  NoSignatures: { code: 15, text: "no signatures supplied" },
  InvalidRequest: { code: 18, text: "invalid request" },
  TxTooLarge: { code: 21, text: "tx too large" },
  KeyNotFound: { code: 22, text: "key not found" },
  InvalidHeight: { code: 26, text: "invalid height" },
  TxTimeoutHeight: { code: 30, text: "tx timeout height" },
  UnknownExtensionOptions: { code: 31, text: "unknown extension options" },
  WrongSequence: { code: 32, text: "incorrect account sequence" },
  NotSupported: { code: 37, text: "feature not supported" },
  InvalidGasLimit: { code: 41, text: "invalid gas limit" },
  TxTimeout: { code: 42, text: "tx timeout" },
} as const;

/** A reason in codespace `sdk`. */
export type SdkReason = keyof typeof SDK_ERRORS;

/** The refusal `reason`; its sentence is `<text>: <registered sentence>`, as the SDK wraps them. */
export function sdkError(reason: SdkReason, text: string): LedgerError {
  const entry = SDK_ERRORS[reason];
  return new LedgerError({
    codespace: "sdk",
    code: entry.code,
    reason,
    text: text === "" ? entry.text : `${text}: ${entry.text}`,
    details: {},
  });
}
