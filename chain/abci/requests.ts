/** Field tables of the requests, numbers from CometBFT v0.38's `tendermint/abci/types.proto`. */

import type { Requests } from "./envelope.ts";
import type { ProposedBlock } from "./messages.ts";
import {
  BOOL,
  BYTES,
  INT64,
  INT64_CLAMPED,
  STRING,
  UINT32,
  UINT64,
  UINT64_CLAMPED,
} from "./scalars.ts";
import {
  type Codecs,
  enumeration,
  type FieldsOf,
  message,
  optional,
  repeated,
  repeatedBytes,
  scalar,
} from "./schema.ts";
import {
  commitInfo,
  consensusParamsCodec,
  extendedCommitInfo,
  misbehaviorCodec,
  snapshotCodec,
  time,
  validatorUpdateCodec,
} from "./valueCodecs.ts";

/** Fields that two requests with a whole block share, number for number. */
const proposedBlock: FieldsOf<ProposedBlock> = {
  txs: repeatedBytes(1, BYTES),
  misbehavior: repeated(3, misbehaviorCodec),
  hash: scalar(4, BYTES),
  height: scalar(5, INT64),
  time: time(6),
  nextValidatorsHash: scalar(7, BYTES),
  proposerAddress: scalar(8, BYTES),
};

/** Number in `tendermint.abci.Request` and fields, by name. */
export const REQUESTS: Codecs<Requests> = {
  echo: [1, message({ message: scalar(1, STRING) })],
  flush: [2, message({})],
  info: [
    3,
    message({
      version: scalar(1, STRING),
      blockVersion: scalar(2, UINT64),
      p2pVersion: scalar(3, UINT64),
      abciVersion: scalar(4, STRING),
    }),
  ],
  initChain: [
    5,
    message<Requests["initChain"]>({
      time: time(1),
      chainId: scalar(2, STRING),
      consensusParams: optional(3, consensusParamsCodec),
      validators: repeated(4, validatorUpdateCodec),
      appStateBytes: scalar(5, BYTES),
      initialHeight: scalar(6, INT64),
    }),
  ],
  query: [
    6,
    message({
      data: scalar(1, BYTES),
      path: scalar(2, STRING),
      height: scalar(3, INT64_CLAMPED),
      prove: scalar(4, BOOL),
    }),
  ],
  checkTx: [8, message({ tx: scalar(1, BYTES), type: scalar(2, enumeration(["new", "recheck"])) })],
  commit: [11, message({})],
  listSnapshots: [12, message({})],
  offerSnapshot: [
    13,
    message<Requests["offerSnapshot"]>({
      snapshot: optional(1, snapshotCodec),
      appHash: scalar(2, BYTES),
    }),
  ],
  loadSnapshotChunk: [
    14,
    message({
      height: scalar(1, UINT64_CLAMPED),
      format: scalar(2, UINT32),
      chunk: scalar(3, UINT32),
    }),
  ],
  applySnapshotChunk: [
    15,
    message({ index: scalar(1, UINT32), chunk: scalar(2, BYTES), sender: scalar(3, STRING) }),
  ],
  prepareProposal: [
    16,
    message({
      maxTxBytes: scalar(1, INT64),
      txs: repeatedBytes(2, BYTES),
      localLastCommit: extendedCommitInfo(3),
      misbehavior: repeated(4, misbehaviorCodec),
      height: scalar(5, INT64),
      time: time(6),
      nextValidatorsHash: scalar(7, BYTES),
      proposerAddress: scalar(8, BYTES),
    }),
  ],
  processProposal: [17, message({ ...proposedBlock, proposedLastCommit: commitInfo(2) })],
  extendVote: [
    18,
    message({
      ...proposedBlock,
      hash: scalar(1, BYTES),
      height: scalar(2, INT64),
      time: time(3),
      txs: repeatedBytes(4, BYTES),
      proposedLastCommit: commitInfo(5),
      misbehavior: repeated(6, misbehaviorCodec),
    }),
  ],
  verifyVoteExtension: [
    19,
    message({
      hash: scalar(1, BYTES),
      validatorAddress: scalar(2, BYTES),
      height: scalar(3, INT64),
      voteExtension: scalar(4, BYTES),
    }),
  ],
  finalizeBlock: [20, message({ ...proposedBlock, decidedLastCommit: commitInfo(2) })],
};
