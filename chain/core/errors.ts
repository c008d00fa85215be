/** Refusals: the one kind of failure that a user can cause. */

/** Facts of a refusal, for people and machines; never needed to decide anything. */
export type ErrorDetails = Readonly<Record<string, string | number | bigint | boolean>>;

/**
 * A rule said no. The transaction is refused with (codespace, code); state written by its messages is dropped.
 * Any other exception below `app/` is a bug and stops the node before Commit.
 */
export class LedgerError extends Error {
  readonly codespace: string;
  /** > 1 in our own codespaces; the SDK's number in codespace `sdk`. */
  readonly code: number;
  readonly reason: string;
  readonly details: ErrorDetails;

  constructor(error: {
    codespace: string;
    code: number;
    reason: string;
    text: string;
    details: ErrorDetails;
  }) {
    super(error.text);
    this.name = "LedgerError";
    this.codespace = error.codespace;
    this.code = error.code;
    this.reason = error.reason;
    this.details = error.details;
  }
}

/** One refusal of a module: its number on the wire (> 1, never reused) and its sentence. */
export interface ErrorEntry {
  readonly code: number;
  /** A sentence without a final stop; `{name}` is replaced by the detail of that name. */
  readonly text: string;
}

/** Throws the refusal `reason` with its facts. */
export type RaiseError<Reason extends string> = (
  reason: Reason,
  details?: ErrorDetails,
) => LedgerError;

/**
 * Declares a codespace: `const bankError = codespace("bank", { InsufficientFunds: { code: 5, text: "…" } })`, used as
 * `throw bankError("InsufficientFunds", { balance })`.
 */
export function codespace<const Entries extends Readonly<Record<string, ErrorEntry>>>(
  name: string,
  entries: Entries,
): RaiseError<keyof Entries & string> {
  return (reason, details = {}) => {
    const entry = entries[reason] as ErrorEntry;
    const text = entry.text.replace(/\{(\w+)\}/g, (_, key: string) =>
      String(details[key] ?? `{${key}}`),
    );
    return new LedgerError({ codespace: name, code: entry.code, reason, text, details });
  };
}
