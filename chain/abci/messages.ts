/**
 * The requests and responses of ABCI 2.0 as the application sees them. A field that a response leaves out has
 * protobuf's default (empty, zero, absent). Integers and bytes: see `values.ts`.
 */

import type {
  AbciEvent,
  CommitInfo,
  ConsensusParams,
  ExecTxResult,
  ExtendedCommitInfo,
  Misbehavior,
  ProofOps,
  Snapshot,
  Timestamp,
  ValidatorUpdate,
} from "./values.ts";

export type * from "./values.ts";

/** A message without fields. */
export type Empty = Readonly<Record<never, never>>;

/** Asks for the same text back; a test of the connection. */
export interface EchoRequest {
  readonly message: string;
}

/** The text of the request. */
export interface EchoResponse {
  readonly message: string;
}

/** Asks that everything answered so far be sent. */
export type FlushRequest = Empty;

/** Follows all earlier answers of its connection. */
export type FlushResponse = Empty;

/** CometBFT introduces itself. Decide on `abciVersion` only: `version` is wrong in some releases. */
export interface InfoRequest {
  readonly version: string;
  readonly blockVersion: number;
  readonly p2pVersion: number;
  readonly abciVersion: string;
}

/** Where the application stands: the last **durable** commit, never a block between FinalizeBlock and Commit. */
export interface InfoResponse {
  readonly data?: string;
  readonly version?: string;
  readonly appVersion: number;
  /** 0 before the first commit, which makes CometBFT send InitChain. */
  readonly lastBlockHeight: number;
  readonly lastBlockAppHash: Uint8Array;
}

/** Start of a chain, from the genesis file. */
export interface InitChainRequest {
  readonly time: Timestamp;
  readonly chainId: string;
  readonly consensusParams?: ConsensusParams;
  readonly validators: readonly ValidatorUpdate[];
  /** `app_state` of the genesis file, as JSON text. */
  readonly appStateBytes: Uint8Array;
  readonly initialHeight: number;
}

/** Replies to genesis. A non-empty `validators` replaces the set of the request. */
export interface InitChainResponse {
  readonly consensusParams?: ConsensusParams;
  readonly validators?: readonly ValidatorUpdate[];
  readonly appHash: Uint8Array;
}

/** A question about committed state. Every field is chosen by a stranger. */
export interface QueryRequest {
  readonly data: Uint8Array;
  readonly path: string;
  /** 0 = latest. May be negative; heights above 2^53 − 1 arrive as 2^53 − 1. */
  readonly height: number;
  readonly prove: boolean;
}

/** The answer; refusals are codes ≠ 0, never exceptions. */
export interface QueryResponse {
  readonly code: number;
  readonly log?: string;
  readonly info?: string;
  readonly index?: number;
  readonly key?: Uint8Array;
  readonly value?: Uint8Array;
  readonly proofOps?: ProofOps;
  /** State **after** block `height`; proofs verify against the header of `height + 1`. */
  readonly height?: number;
  readonly codespace?: string;
}

/** A transaction for the mempool: new, or seen before and asked again after a commit. */
export interface CheckTxRequest {
  readonly tx: Uint8Array;
  readonly type: "new" | "recheck";
}

/** Whether the mempool may hold the transaction (`code` 0); `gasWanted` packs blocks. */
export interface CheckTxResponse {
  readonly code: number;
  readonly data?: Uint8Array;
  readonly log?: string;
  readonly info?: string;
  readonly gasWanted: number;
  readonly gasUsed: number;
  readonly events?: readonly AbciEvent[];
  readonly codespace?: string;
}

/** Asks to make the last finalized block durable. */
export type CommitRequest = Empty;

/** Sent once the block is on disk. */
export interface CommitResponse {
  /** Blocks below may be pruned by CometBFT; 0 or absent keeps all. */
  readonly retainHeight?: number;
}

/** Asks which snapshots can be served. */
export type ListSnapshotsRequest = Empty;

/** Snapshots a peer may fetch; at most the ten newest are passed on. */
export interface ListSnapshotsResponse {
  readonly snapshots: readonly Snapshot[];
}

/** A snapshot found at peers. Only `appHash` is verified. */
export interface OfferSnapshotRequest {
  readonly snapshot?: Snapshot;
  readonly appHash: Uint8Array;
}

/** Whether to restore it. */
export interface OfferSnapshotResponse {
  readonly result: "accept" | "abort" | "reject" | "rejectFormat" | "rejectSender";
}

/** A peer asks for part of a snapshot. Every field is chosen by a stranger. */
export interface LoadSnapshotChunkRequest {
  /** Heights above 2^53 − 1 arrive as 2^53 − 1. */
  readonly height: number;
  readonly format: number;
  readonly chunk: number;
}

/** The chunk, at most 16 MB; absent or empty = missing. */
export interface LoadSnapshotChunkResponse {
  readonly chunk?: Uint8Array;
}

/** A chunk of the accepted snapshot from peer `sender`. */
export interface ApplySnapshotChunkRequest {
  readonly index: number;
  readonly chunk: Uint8Array;
  readonly sender: string;
}

/** What to do next. */
export interface ApplySnapshotChunkResponse {
  readonly result: "accept" | "abort" | "retry" | "retrySnapshot" | "rejectSnapshot";
  readonly refetchChunks?: readonly number[];
  readonly rejectSenders?: readonly string[];
}

/** This node proposes; choose the block's transactions. */
export interface PrepareProposalRequest {
  /** Limit of Σ (1 + length of the varint of n + n) over the chosen transactions of n bytes. */
  readonly maxTxBytes: number;
  /** May exceed `maxTxBytes`. */
  readonly txs: readonly Uint8Array[];
  readonly localLastCommit: ExtendedCommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  readonly height: number;
  readonly time: Timestamp;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

/** The block's transactions, in order. */
export interface PrepareProposalResponse {
  readonly txs: readonly Uint8Array[];
}

/** What the three methods that get a whole block share. */
export interface ProposedBlock {
  readonly txs: readonly Uint8Array[];
  readonly misbehavior: readonly Misbehavior[];
  readonly hash: Uint8Array;
  readonly height: number;
  readonly time: Timestamp;
  readonly nextValidatorsHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
}

/** A block to vote on. */
export interface ProcessProposalRequest extends ProposedBlock {
  readonly proposedLastCommit: CommitInfo;
}

/** The vote. UNKNOWN, which halts the node, cannot be expressed. */
export interface ProcessProposalResponse {
  readonly status: "accept" | "reject";
}

/** Asks for a vote extension; only if they are enabled. */
export interface ExtendVoteRequest extends ProposedBlock {
  readonly proposedLastCommit: CommitInfo;
}

/** The extension; absent = empty. */
export interface ExtendVoteResponse {
  readonly voteExtension?: Uint8Array;
}

/** Another validator's extension. */
export interface VerifyVoteExtensionRequest {
  readonly hash: Uint8Array;
  readonly validatorAddress: Uint8Array;
  readonly height: number;
  readonly voteExtension: Uint8Array;
}

/** Whether its vote counts. */
export interface VerifyVoteExtensionResponse {
  readonly status: "accept" | "reject";
}

/** A decided block to execute. */
export interface FinalizeBlockRequest extends ProposedBlock {
  readonly decidedLastCommit: CommitInfo;
}

/** Outcome of a block; not durable before Commit. */
export interface FinalizeBlockResponse {
  readonly events?: readonly AbciEvent[];
  /** One per transaction of the request, in its order. */
  readonly txResults: readonly ExecTxResult[];
  /** Without duplicates, without removals of absent keys, never down to an empty set. */
  readonly validatorUpdates?: readonly ValidatorUpdate[];
  readonly consensusParamUpdates?: ConsensusParams;
  readonly appHash: Uint8Array;
}

/** The server's last word on a connection: CometBFT halts when it reads it. */
export interface ExceptionResponse {
  readonly error: string;
}
