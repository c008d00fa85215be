/** Translates ABCI values to the form of `cosmjs-types`, a codec that knows nothing of ours. */

import { Request, Response } from "cosmjs-types/tendermint/abci/types";
import type { AbciRequest, AbciResponse } from "../../chain/abci/envelope.ts";

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  blockIdFlag: ["unknown", "absent", "commit", "nil"],
  status: ["", "accept", "reject"],
};
const TYPE_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  checkTx: ["new", "recheck"],
  misbehavior: ["unknown", "duplicateVote", "lightClientAttack"],
};
const RESULT_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  offerSnapshot: ["", "accept", "abort", "reject", "rejectFormat", "rejectSender"],
  applySnapshotChunk: ["", "accept", "abort", "retry", "retrySnapshot", "rejectSnapshot"],
};

/** The request in the other codec's form. */
export function toCosmjsRequest({ name, value }: AbciRequest): Request {
  return Request.fromPartial({ [name]: translate(value, name) } as Request);
}

/** The response in the other codec's form. */
export function toCosmjsResponse({ name, value }: AbciResponse): Response {
  return Response.fromPartial({ [name]: translate(value, name) } as Response);
}

/** `owner` is the property that holds `value`, which tells enums of the same name apart. */
function translate(value: unknown, owner: string): unknown {
  if (Array.isArray(value)) return value.map((one) => translate(one, owner));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (owner === "pubKey") {
    const { type, bytes } = value as { type: string; bytes: Uint8Array };
    return { [type]: bytes };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const names =
        NUMBERS[key] ?? { type: TYPE_NUMBERS[owner], result: RESULT_NUMBERS[owner] }[key];
      return [key, names === undefined ? translate(one, key) : names.indexOf(one as string)];
    }),
  );
}
