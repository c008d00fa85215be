/** Field tables of the responses, numbers from CometBFT v0.38's `tendermint/abci/types.proto`. */

import type { Responses } from "./envelope.ts";
import { BYTES, INT64, STRING, UINT32, UINT64 } from "./scalars.ts";
import {
  type Codecs,
  enumeration,
  message,
  optional,
  packed,
  repeated,
  repeatedBytes,
  scalar,
} from "./schema.ts";
import {
  consensusParamsCodec,
  eventCodec,
  execTxResultCodec,
  proofOpsCodec,
  snapshotCodec,
  validatorUpdateCodec,
} from "./valueCodecs.ts";

const STATUS = enumeration<"accept" | "reject">([null, "accept", "reject"]);

/** Number in `tendermint.abci.Response` and fields, by name. */
export const RESPONSES: Codecs<Responses> = {
  exception: [1, message({ error: scalar(1, STRING) })],
  echo: [2, message({ message: scalar(1, STRING) })],
  flush: [3, message({})],
  info: [
    4,
    message<Responses["info"]>({
      data: scalar(1, STRING),
      version: scalar(2, STRING),
      appVersion: scalar(3, UINT64),
      lastBlockHeight: scalar(4, INT64),
      lastBlockAppHash: scalar(5, BYTES),
    }),
  ],
  initChain: [
    6,
    message<Responses["initChain"]>({
      consensusParams: optional(1, consensusParamsCodec),
      validators: repeated(2, validatorUpdateCodec),
      appHash: scalar(3, BYTES),
    }),
  ],
  query: [
    7,
    message<Responses["query"]>({
      code: scalar(1, UINT32),
      log: scalar(3, STRING),
      info: scalar(4, STRING),
      index: scalar(5, INT64),
      key: scalar(6, BYTES),
      value: scalar(7, BYTES),
      proofOps: optional(8, proofOpsCodec),
      height: scalar(9, INT64),
      codespace: scalar(10, STRING),
    }),
  ],
  checkTx: [9, execTxResultCodec],
  commit: [12, message<Responses["commit"]>({ retainHeight: scalar(3, INT64) })],
  listSnapshots: [13, message({ snapshots: repeated(1, snapshotCodec) })],
  offerSnapshot: [
    14,
    message({
      result: scalar(
        1,
        enumeration([null, "accept", "abort", "reject", "rejectFormat", "rejectSender"]),
      ),
    }),
  ],
  loadSnapshotChunk: [15, message<Responses["loadSnapshotChunk"]>({ chunk: scalar(1, BYTES) })],
  applySnapshotChunk: [
    16,
    message<Responses["applySnapshotChunk"]>({
      result: scalar(
        1,
        enumeration([null, "accept", "abort", "retry", "retrySnapshot", "rejectSnapshot"]),
      ),
      refetchChunks: packed(2, UINT32),
      rejectSenders: repeatedBytes(3, STRING),
    }),
  ],
  prepareProposal: [17, message({ txs: repeatedBytes(1, BYTES) })],
  processProposal: [18, message({ status: scalar(1, STATUS) })],
  extendVote: [19, message<Responses["extendVote"]>({ voteExtension: scalar(1, BYTES) })],
  verifyVoteExtension: [20, message({ status: scalar(1, STATUS) })],
  finalizeBlock: [
    21,
    message<Responses["finalizeBlock"]>({
      events: repeated(1, eventCodec),
      txResults: repeated(2, execTxResultCodec),
      validatorUpdates: repeated(3, validatorUpdateCodec),
      consensusParamUpdates: optional(4, consensusParamsCodec),
      appHash: scalar(5, BYTES),
    }),
  ],
};
