/**
 * The sixteen ABCI methods by name: what the wire codec and the server speak of. One declaration serves CometBFT 0.38, 0.39
 * and 0.40: their `tendermint.abci` packages differ only in fields that are skipped here and in two requests of the
 * experimental application mempool.
 */

import { oneOf } from "../schema/oneof.ts";
import { field } from "../schema/record.ts";
import type { ValueOf, ValuesOf } from "../schema/type.ts";
import * as asked from "./requests.ts";
import * as answered from "./responses.ts";

const requests = {
  echo: field(1, asked.EchoRequest),
  flush: field(2, asked.FlushRequest),
  info: field(3, asked.InfoRequest),
  initChain: field(5, asked.InitChainRequest),
  query: field(6, asked.QueryRequest),
  checkTx: field(8, asked.CheckTxRequest),
  commit: field(11, asked.CommitRequest),
  listSnapshots: field(12, asked.ListSnapshotsRequest),
  offerSnapshot: field(13, asked.OfferSnapshotRequest),
  loadSnapshotChunk: field(14, asked.LoadSnapshotChunkRequest),
  applySnapshotChunk: field(15, asked.ApplySnapshotChunkRequest),
  prepareProposal: field(16, asked.PrepareProposalRequest),
  processProposal: field(17, asked.ProcessProposalRequest),
  extendVote: field(18, asked.ExtendVoteRequest),
  verifyVoteExtension: field(19, asked.VerifyVoteExtensionRequest),
  finalizeBlock: field(20, asked.FinalizeBlockRequest),
} as const;

const responses = {
  exception: field(1, answered.ExceptionResponse),
  echo: field(2, answered.EchoResponse),
  flush: field(3, answered.FlushResponse),
  info: field(4, answered.InfoResponse),
  initChain: field(6, answered.InitChainResponse),
  query: field(7, answered.QueryResponse),
  checkTx: field(9, answered.CheckTxResponse),
  commit: field(12, answered.CommitResponse),
  listSnapshots: field(13, answered.ListSnapshotsResponse),
  offerSnapshot: field(14, answered.OfferSnapshotResponse),
  loadSnapshotChunk: field(15, answered.LoadSnapshotChunkResponse),
  applySnapshotChunk: field(16, answered.ApplySnapshotChunkResponse),
  prepareProposal: field(17, answered.PrepareProposalResponse),
  processProposal: field(18, answered.ProcessProposalResponse),
  extendVote: field(19, answered.ExtendVoteResponse),
  verifyVoteExtension: field(20, answered.VerifyVoteExtensionResponse),
  finalizeBlock: field(21, answered.FinalizeBlockResponse),
} as const;

/** Every request by its name. */
export interface Requests extends ValuesOf<typeof requests> {}

/** Every response by the name of its request, and the exception. */
export interface Responses extends ValuesOf<typeof responses> {}

/** Name of a request. */
export type RequestName = keyof Requests;

/** Name of a response. */
export type ResponseName = keyof Responses;

export const AbciRequest = oneOf("Request", "One request with its name.", requests, [
  "name",
  "value",
]);
export type AbciRequest = ValueOf<typeof AbciRequest>;

export const AbciResponse = oneOf("Response", "One response with its name.", responses, [
  "name",
  "value",
]);
export type AbciResponse = ValueOf<typeof AbciResponse>;

/** A value with the name of its kind. */
export interface Named<N, T> {
  readonly name: N;
  readonly value: T;
}
