/** The requests of ABCI 2.0, declared; numbers from CometBFT v0.38's `tendermint/abci/types.proto`. Integers and bytes: see `values.ts`. */

import { enumeration } from "../schema/enumeration.ts";
import { i53, nearestI53, nearestU53 } from "../schema/integers.ts";
import { looseBytes, looseText } from "../schema/loose.ts";
import { field, record } from "../schema/record.ts";
import { bool, u32, u53 } from "../schema/scalars.ts";
import type { ValueOf } from "../schema/type.ts";
import {
  CommitInfo,
  ExtendedCommitInfo,
  Misbehavior,
  many,
  maybeParams,
  maybeSnapshot,
  Timestamp,
  ValidatorUpdate,
} from "./values.ts";

export const EchoRequest = record(
  "RequestEcho",
  "Asks for the same text back; a test of the connection.",
  { message: field(1, looseText) },
);
export interface EchoRequest extends ValueOf<typeof EchoRequest> {}

export const FlushRequest = record(
  "RequestFlush",
  "Asks that everything answered so far be sent.",
  {},
);
export interface FlushRequest extends ValueOf<typeof FlushRequest> {}

export const InfoRequest = record("RequestInfo", "CometBFT introduces itself.", {
  version: field(1, looseText, "Wrong in some releases: decide on `abciVersion` only."),
  blockVersion: field(2, u53),
  p2pVersion: field(3, u53),
  abciVersion: field(4, looseText),
});
export interface InfoRequest extends ValueOf<typeof InfoRequest> {}

export const InitChainRequest = record(
  "RequestInitChain",
  "Start of a chain, from the genesis file.",
  {
    time: field(1, Timestamp),
    chainId: field(2, looseText),
    consensusParams: field(3, maybeParams),
    validators: field(4, many(ValidatorUpdate)),
    appStateBytes: field(5, looseBytes, "`app_state` of the genesis file, as JSON text."),
    initialHeight: field(6, i53),
  },
);
export interface InitChainRequest extends ValueOf<typeof InitChainRequest> {}

export const QueryRequest = record(
  "RequestQuery",
  "A question about committed state. Every field is chosen by a stranger.",
  {
    data: field(1, looseBytes),
    path: field(2, looseText),
    height: field(
      3,
      nearestI53,
      "0 = latest. May be negative; heights above 2^53 − 1 arrive as 2^53 − 1.",
    ),
    prove: field(4, bool),
  },
);
export interface QueryRequest extends ValueOf<typeof QueryRequest> {}

export const CheckTxRequest = record(
  "RequestCheckTx",
  "A transaction for the mempool: new, or seen before and asked again after a commit.",
  {
    tx: field(1, looseBytes),
    type: field(2, enumeration("CheckTxType", ["new", "recheck"])),
  },
);
export interface CheckTxRequest extends ValueOf<typeof CheckTxRequest> {}

export const CommitRequest = record(
  "RequestCommit",
  "Asks to make the last finalized block durable.",
  {},
);
export interface CommitRequest extends ValueOf<typeof CommitRequest> {}

export const ListSnapshotsRequest = record(
  "RequestListSnapshots",
  "Asks which snapshots can be served.",
  {},
);
export interface ListSnapshotsRequest extends ValueOf<typeof ListSnapshotsRequest> {}

export const OfferSnapshotRequest = record(
  "RequestOfferSnapshot",
  "A snapshot found at peers. Only `appHash` is verified.",
  { snapshot: field(1, maybeSnapshot), appHash: field(2, looseBytes) },
);
export interface OfferSnapshotRequest extends ValueOf<typeof OfferSnapshotRequest> {}

export const LoadSnapshotChunkRequest = record(
  "RequestLoadSnapshotChunk",
  "A peer asks for part of a snapshot. Every field is chosen by a stranger.",
  {
    height: field(1, nearestU53, "Heights above 2^53 − 1 arrive as 2^53 − 1."),
    format: field(2, u32),
    chunk: field(3, u32),
  },
);
export interface LoadSnapshotChunkRequest extends ValueOf<typeof LoadSnapshotChunkRequest> {}

export const ApplySnapshotChunkRequest = record(
  "RequestApplySnapshotChunk",
  "A chunk of the accepted snapshot from peer `sender`.",
  { index: field(1, u32), chunk: field(2, looseBytes), sender: field(3, looseText) },
);
export interface ApplySnapshotChunkRequest extends ValueOf<typeof ApplySnapshotChunkRequest> {}

export const PrepareProposalRequest = record(
  "RequestPrepareProposal",
  "This node proposes; choose the block's transactions.",
  {
    maxTxBytes: field(
      1,
      i53,
      "Limit of Σ (1 + length of the varint of n + n) over the chosen transactions of n bytes.",
    ),
    txs: field(2, many(looseBytes), "May exceed `maxTxBytes`."),
    localLastCommit: field(3, ExtendedCommitInfo),
    misbehavior: field(4, many(Misbehavior)),
    height: field(5, i53),
    time: field(6, Timestamp),
    nextValidatorsHash: field(7, looseBytes),
    proposerAddress: field(8, looseBytes),
  },
);
export interface PrepareProposalRequest extends ValueOf<typeof PrepareProposalRequest> {}

/** Fields that two requests with a whole block share, number for number. */
const proposedBlock = {
  txs: field(1, many(looseBytes)),
  misbehavior: field(3, many(Misbehavior)),
  hash: field(4, looseBytes),
  height: field(5, i53),
  time: field(6, Timestamp),
  nextValidatorsHash: field(7, looseBytes),
  proposerAddress: field(8, looseBytes),
} as const;

export const ProcessProposalRequest = record("RequestProcessProposal", "A block to vote on.", {
  ...proposedBlock,
  proposedLastCommit: field(2, CommitInfo),
});
export interface ProcessProposalRequest extends ValueOf<typeof ProcessProposalRequest> {}

export const ExtendVoteRequest = record(
  "RequestExtendVote",
  "Asks for a vote extension; only if they are enabled.",
  {
    hash: field(1, looseBytes),
    height: field(2, i53),
    time: field(3, Timestamp),
    txs: field(4, many(looseBytes)),
    proposedLastCommit: field(5, CommitInfo),
    misbehavior: field(6, many(Misbehavior)),
    nextValidatorsHash: field(7, looseBytes),
    proposerAddress: field(8, looseBytes),
  },
);
export interface ExtendVoteRequest extends ValueOf<typeof ExtendVoteRequest> {}

export const VerifyVoteExtensionRequest = record(
  "RequestVerifyVoteExtension",
  "Another validator's extension.",
  {
    hash: field(1, looseBytes),
    validatorAddress: field(2, looseBytes),
    height: field(3, i53),
    voteExtension: field(4, looseBytes),
  },
);
export interface VerifyVoteExtensionRequest extends ValueOf<typeof VerifyVoteExtensionRequest> {}

export const FinalizeBlockRequest = record("RequestFinalizeBlock", "A decided block to execute.", {
  ...proposedBlock,
  decidedLastCommit: field(2, CommitInfo),
});
export interface FinalizeBlockRequest extends ValueOf<typeof FinalizeBlockRequest> {}
