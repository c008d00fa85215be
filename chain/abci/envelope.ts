/** The sixteen ABCI methods by name: what the wire codec and the server speak of. */

import type {
  ApplySnapshotChunkRequest,
  ApplySnapshotChunkResponse,
  CheckTxRequest,
  CheckTxResponse,
  CommitRequest,
  CommitResponse,
  EchoRequest,
  EchoResponse,
  ExceptionResponse,
  ExtendVoteRequest,
  ExtendVoteResponse,
  FinalizeBlockRequest,
  FinalizeBlockResponse,
  FlushRequest,
  FlushResponse,
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

/** Every request by its name. */
export interface Requests {
  readonly echo: EchoRequest;
  readonly flush: FlushRequest;
  readonly info: InfoRequest;
  readonly initChain: InitChainRequest;
  readonly query: QueryRequest;
  readonly checkTx: CheckTxRequest;
  readonly commit: CommitRequest;
  readonly listSnapshots: ListSnapshotsRequest;
  readonly offerSnapshot: OfferSnapshotRequest;
  readonly loadSnapshotChunk: LoadSnapshotChunkRequest;
  readonly applySnapshotChunk: ApplySnapshotChunkRequest;
  readonly prepareProposal: PrepareProposalRequest;
  readonly processProposal: ProcessProposalRequest;
  readonly extendVote: ExtendVoteRequest;
  readonly verifyVoteExtension: VerifyVoteExtensionRequest;
  readonly finalizeBlock: FinalizeBlockRequest;
}

/** Every response by the name of its request, and the exception. */
export interface Responses {
  readonly exception: ExceptionResponse;
  readonly echo: EchoResponse;
  readonly flush: FlushResponse;
  readonly info: InfoResponse;
  readonly initChain: InitChainResponse;
  readonly query: QueryResponse;
  readonly checkTx: CheckTxResponse;
  readonly commit: CommitResponse;
  readonly listSnapshots: ListSnapshotsResponse;
  readonly offerSnapshot: OfferSnapshotResponse;
  readonly loadSnapshotChunk: LoadSnapshotChunkResponse;
  readonly applySnapshotChunk: ApplySnapshotChunkResponse;
  readonly prepareProposal: PrepareProposalResponse;
  readonly processProposal: ProcessProposalResponse;
  readonly extendVote: ExtendVoteResponse;
  readonly verifyVoteExtension: VerifyVoteExtensionResponse;
  readonly finalizeBlock: FinalizeBlockResponse;
}

/** Name of a request. */
export type RequestName = keyof Requests;

/** Name of a response. */
export type ResponseName = keyof Responses;

/** One request with its name. */
export type AbciRequest = { [N in RequestName]: Named<N, Requests[N]> }[RequestName];

/** One response with its name. */
export type AbciResponse = { [N in ResponseName]: Named<N, Responses[N]> }[ResponseName];

/** A value with the name of its kind. */
export interface Named<N, T> {
  readonly name: N;
  readonly value: T;
}
