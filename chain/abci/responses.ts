/**
 * The responses of ABCI 2.0, declared; numbers from CometBFT v0.38's `tendermint/abci/types.proto`. A property that a response
 * leaves out has protobuf's default (empty, zero, absent).
 */

import { enumeration } from "../schema/enumeration.ts";
import { i53 } from "../schema/integers.ts";
import { looseBytes, looseText } from "../schema/loose.ts";
import { omissible } from "../schema/omissible.ts";
import { packed } from "../schema/packedList.ts";
import { field, record } from "../schema/record.ts";
import { u32, u53 } from "../schema/scalars.ts";
import type { ValueOf } from "../schema/type.ts";
import {
  AbciEvent,
  ExecTxResult,
  many,
  maybeParams,
  maybeProof,
  Snapshot,
  ValidatorUpdate,
} from "./values.ts";

export const ExceptionResponse = record(
  "ResponseException",
  "The server's last word on a connection: CometBFT halts when it reads it.",
  { error: field(1, looseText) },
);
export interface ExceptionResponse extends ValueOf<typeof ExceptionResponse> {}

export const EchoResponse = record("ResponseEcho", "The text of the request.", {
  message: field(1, looseText),
});
export interface EchoResponse extends ValueOf<typeof EchoResponse> {}

export const FlushResponse = record(
  "ResponseFlush",
  "Follows all earlier answers of its connection.",
  {},
);
export interface FlushResponse extends ValueOf<typeof FlushResponse> {}

export const InfoResponse = record(
  "ResponseInfo",
  "Where the application stands: the last durable commit, never a block between FinalizeBlock and Commit.",
  {
    data: field(1, omissible(looseText)),
    version: field(2, omissible(looseText)),
    appVersion: field(3, u53),
    lastBlockHeight: field(
      4,
      i53,
      "0 before the first commit, which makes CometBFT send InitChain.",
    ),
    lastBlockAppHash: field(5, looseBytes),
  },
);
export interface InfoResponse extends ValueOf<typeof InfoResponse> {}

export const InitChainResponse = record("ResponseInitChain", "Replies to genesis.", {
  consensusParams: field(1, maybeParams),
  validators: field(
    2,
    omissible(many(ValidatorUpdate)),
    "Replace the set of the request unless empty.",
  ),
  appHash: field(3, looseBytes),
});
export interface InitChainResponse extends ValueOf<typeof InitChainResponse> {}

export const QueryResponse = record(
  "ResponseQuery",
  "The answer; refusals are codes ≠ 0, never exceptions.",
  {
    code: field(1, u32),
    log: field(3, omissible(looseText)),
    info: field(4, omissible(looseText)),
    index: field(5, omissible(i53)),
    key: field(6, omissible(looseBytes)),
    value: field(7, omissible(looseBytes)),
    proofOps: field(8, maybeProof),
    height: field(
      9,
      omissible(i53),
      "State after that block; proofs verify against the header of the next.",
    ),
    codespace: field(10, omissible(looseText)),
  },
);
export interface QueryResponse extends ValueOf<typeof QueryResponse> {}

/** Whether the mempool may hold the transaction (`code` 0); `gasWanted` packs blocks. `ResponseCheckTx` has these very fields. */
export const CheckTxResponse = ExecTxResult;
export interface CheckTxResponse extends ExecTxResult {}

export const CommitResponse = record("ResponseCommit", "Sent once the block is on disk.", {
  retainHeight: field(
    3,
    omissible(i53),
    "Blocks below may be pruned by CometBFT; 0 or absent keeps all.",
  ),
});
export interface CommitResponse extends ValueOf<typeof CommitResponse> {}

export const ListSnapshotsResponse = record(
  "ResponseListSnapshots",
  "Snapshots a peer may fetch; at most the ten newest are passed on.",
  { snapshots: field(1, many(Snapshot)) },
);
export interface ListSnapshotsResponse extends ValueOf<typeof ListSnapshotsResponse> {}

export const OfferSnapshotResponse = record("ResponseOfferSnapshot", "Whether to restore it.", {
  result: field(
    1,
    enumeration("ResponseOfferSnapshot.Result", [
      null,
      "accept",
      "abort",
      "reject",
      "rejectFormat",
      "rejectSender",
    ]),
  ),
});
export interface OfferSnapshotResponse extends ValueOf<typeof OfferSnapshotResponse> {}

export const LoadSnapshotChunkResponse = record(
  "ResponseLoadSnapshotChunk",
  "The chunk, at most 16 MB; absent or empty = missing.",
  { chunk: field(1, omissible(looseBytes)) },
);
export interface LoadSnapshotChunkResponse extends ValueOf<typeof LoadSnapshotChunkResponse> {}

/** More than any snapshot has: 16 MB each, they would be 16 TB. */
const MOST_CHUNKS = 1_000_000;

export const ApplySnapshotChunkResponse = record("ResponseApplySnapshotChunk", "What to do next.", {
  result: field(
    1,
    enumeration("ResponseApplySnapshotChunk.Result", [
      null,
      "accept",
      "abort",
      "retry",
      "retrySnapshot",
      "rejectSnapshot",
    ]),
  ),
  refetchChunks: field(2, omissible(packed(u32, MOST_CHUNKS))),
  rejectSenders: field(3, omissible(many(looseText))),
});
export interface ApplySnapshotChunkResponse extends ValueOf<typeof ApplySnapshotChunkResponse> {}

export const PrepareProposalResponse = record(
  "ResponsePrepareProposal",
  "The block's transactions, in order.",
  { txs: field(1, many(looseBytes)) },
);
export interface PrepareProposalResponse extends ValueOf<typeof PrepareProposalResponse> {}

export const ProcessProposalResponse = record(
  "ResponseProcessProposal",
  "The vote. UNKNOWN, which halts the node, cannot be expressed.",
  {
    status: field(
      1,
      enumeration("ResponseProcessProposal.ProposalStatus", [null, "accept", "reject"]),
    ),
  },
);
export interface ProcessProposalResponse extends ValueOf<typeof ProcessProposalResponse> {}

export const ExtendVoteResponse = record("ResponseExtendVote", "The extension; absent = empty.", {
  voteExtension: field(1, omissible(looseBytes)),
});
export interface ExtendVoteResponse extends ValueOf<typeof ExtendVoteResponse> {}

export const VerifyVoteExtensionResponse = record(
  "ResponseVerifyVoteExtension",
  "Whether its vote counts.",
  {
    status: field(
      1,
      enumeration("ResponseVerifyVoteExtension.VerifyStatus", [null, "accept", "reject"]),
    ),
  },
);
export interface VerifyVoteExtensionResponse extends ValueOf<typeof VerifyVoteExtensionResponse> {}

export const FinalizeBlockResponse = record(
  "ResponseFinalizeBlock",
  "Outcome of a block; not durable before Commit.",
  {
    events: field(1, omissible(many(AbciEvent))),
    txResults: field(2, many(ExecTxResult), "One per transaction of the request, in its order."),
    validatorUpdates: field(
      3,
      omissible(many(ValidatorUpdate)),
      "Without duplicates, without removals of absent keys, never down to an empty set.",
    ),
    consensusParamUpdates: field(4, maybeParams),
    appHash: field(5, looseBytes),
  },
);
export interface FinalizeBlockResponse extends ValueOf<typeof FinalizeBlockResponse> {}
