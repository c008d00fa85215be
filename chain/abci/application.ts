/**
 * What the ABCI server drives: one method for each of CometBFT's, with its obligation (CometBFT `spec/abci`,
 * § Methods and § Requirements for the application).
 *
 * What holds for all of them:
 * - An exception is a bug and halts the node: the server answers with `ResponseException`, calls no method any more and
 *   reports it. Nothing that a user, a peer or an operator's query sends may lead to one; such input is answered with a
 *   code or status.
 * - Methods may be called again with the same request: CometBFT replays after every crash, and an application process
 *   that outlives CometBFT sees four new connections that know nothing of the calls before. Only what Commit made
 *   durable counts; each InitChain and FinalizeBlock starts from there.
 * - The server runs `info`, `initChain`, the proposal and vote methods, `finalizeBlock`, `commit`, `offerSnapshot` and
 *   `applySnapshotChunk` strictly one after the other, over all connections. `checkTxs`, `query`, `listSnapshots` and
 *   `loadSnapshotChunk` may start while one of them is at an `await`; within one connection everything is serial.
 */

import type {
  ApplySnapshotChunkRequest,
  ApplySnapshotChunkResponse,
  CheckTxRequest,
  CheckTxResponse,
  CommitRequest,
  CommitResponse,
  ExtendVoteRequest,
  ExtendVoteResponse,
  FinalizeBlockRequest,
  FinalizeBlockResponse,
  InfoRequest,
  InfoResponse,
  InitChainRequest,
  InitChainResponse,
  ListSnapshotsRequest,
  ListSnapshotsResponse,
  LoadSnapshotChunkRequest,
  LoadSnapshotChunkResponse,
  OfferSnapshotRequest,
  OfferSnapshotResponse,
  PrepareProposalRequest,
  PrepareProposalResponse,
  ProcessProposalRequest,
  ProcessProposalResponse,
  QueryRequest,
  QueryResponse,
  VerifyVoteExtensionRequest,
  VerifyVoteExtensionResponse,
} from "./messages.ts";

/** An answer now, or later. */
export type Awaitable<T> = T | Promise<T>;

/** The application behind the socket. `echo` and `flush` are the server's own. */
export interface AbciApplication {
  /** Says where the last durable commit stands. Comes first on every start, and at any time from `/abci_info`. */
  info(request: InfoRequest): Awaitable<InfoResponse>;

  /**
   * Builds the state of height 0 from scratch; a pure function of the request. Comes whenever `info` said height 0,
   * perhaps several times. Nothing of it is durable before the first Commit.
   */
  initChain(request: InitChainRequest): Awaitable<InitChainResponse>;

  /** Answers from committed state and changes nothing. Refusals are codes. */
  query(request: QueryRequest): Awaitable<QueryResponse>;

  /**
   * Says for each transaction whether the mempool may hold it, in the order of the requests and one answer each. They
   * are all that had arrived, at least those of one socket chunk, so that signatures can be verified side by side;
   * state-dependent checks must see the requests in order. `recheck` concerns bytes that passed before: only what
   * state can change need be looked at again.
   */
  checkTxs(requests: readonly CheckTxRequest[]): Awaitable<readonly CheckTxResponse[]>;

  /** Chooses the transactions of a block, within `maxTxBytes` in protobuf size. Changes no state. */
  prepareProposal(request: PrepareProposalRequest): Awaitable<PrepareProposalResponse>;

  /**
   * Votes on a block: a pure function of the block and the committed state, which accepts whatever `prepareProposal` of
   * a correct node can produce. Changes no state.
   */
  processProposal(request: ProcessProposalRequest): Awaitable<ProcessProposalResponse>;

  /** Extends this node's precommit. Called only with vote extensions enabled. */
  extendVote(request: ExtendVoteRequest): Awaitable<ExtendVoteResponse>;

  /** Judges another validator's extension; deterministic. Called only with vote extensions enabled. */
  verifyVoteExtension(request: VerifyVoteExtensionRequest): Awaitable<VerifyVoteExtensionResponse>;

  /**
   * Executes a decided block on a fresh overlay of the committed state; a pure function of both. Repeated for a height
   * without a Commit it gives the same answer. Blocks may come without `processProposal` (replay, block sync), and
   * with any bytes as transactions: there is one result for each.
   */
  finalizeBlock(request: FinalizeBlockRequest): Awaitable<FinalizeBlockResponse>;

  /** Makes the last finalized block durable, then answers. Must not call CometBFT, which waits. */
  commit(request: CommitRequest): Awaitable<CommitResponse>;

  /** Lists the snapshots this node serves. */
  listSnapshots(request: ListSnapshotsRequest): Awaitable<ListSnapshotsResponse>;

  /** Accepts or refuses a peer's snapshot; a new offer may come at any time and starts over. */
  offerSnapshot(request: OfferSnapshotRequest): Awaitable<OfferSnapshotResponse>;

  /** Gives a chunk to a peer; no chunk for anything it does not have. */
  loadSnapshotChunk(request: LoadSnapshotChunkRequest): Awaitable<LoadSnapshotChunkResponse>;

  /** Takes the next chunk of the accepted snapshot; verifies it against the offer. */
  applySnapshotChunk(request: ApplySnapshotChunkRequest): Awaitable<ApplySnapshotChunkResponse>;
}
