/** Random ABCI requests and responses, with every field and with the edges of every range. */

import fc from "fast-check";
import type {
  AbciRequest,
  AbciResponse,
  Requests,
  Responses,
} from "../../../chain/abci/envelope.ts";

const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<T>;
const bytes = fc.uint8Array({ maxLength: 40 });
const text = fc.string({ maxLength: 60, unit: "binary" });
const uint32 = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constantFrom(0, 127, 128));
const int32 = fc.integer();
/** cosmjs-types 0.11.0 writes 2^31 … 2^32 − 1 as 64-bit varints of four zero bytes; Go's vectors cover them. */
const writable = (value: number | bigint): boolean => value < 2 ** 31 || value >= 2 ** 32;
const int64 = fc
  .oneof(fc.maxSafeInteger(), fc.constantFrom(-1, 0, 2 ** 31 - 1, 2 ** 32, -(2 ** 32)))
  .filter(writable);
const uint64 = fc
  .oneof(fc.maxSafeNat(), fc.constantFrom(0, 127, 128, 2 ** 31 - 1, 2 ** 32))
  .filter(writable);
const exact = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).filter(writable);
const list = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const maybe = <T, K extends string>(key: K, value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    value.map((present) => ({ [key]: present }) as { [P in K]: T }),
  );
const both = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([left, right]) => ({ ...left, ...right }));

const time = record({ seconds: exact, nanos: int32 });
const validator = record({ address: bytes, power: exact });
const blockIdFlag = fc.constantFrom("unknown", "absent", "commit", "nil");
const commitInfo = record({ round: int32, votes: list(record({ validator, blockIdFlag })) });
const extendedCommitInfo = record({
  round: int32,
  votes: list(record({ validator, voteExtension: bytes, extensionSignature: bytes, blockIdFlag })),
});
const misbehavior = list(
  record({
    type: fc.constantFrom("unknown", "duplicateVote", "lightClientAttack"),
    validator,
    height: int64,
    time,
    totalVotingPower: exact,
  }),
);
const validatorUpdates = list(
  record({
    pubKey: record({ type: fc.constantFrom("ed25519", "secp256k1"), bytes }),
    power: exact,
  }),
);
const consensusParams = [
  maybe("block", record({ maxBytes: int64, maxGas: int64 })),
  maybe("evidence", record({ maxAgeNumBlocks: int64, maxAgeDuration: time, maxBytes: int64 })),
  maybe("validator", record({ pubKeyTypes: list(text) })),
  maybe("version", record({ app: uint64 })),
  maybe("abci", record({ voteExtensionsEnableHeight: int64 })),
].reduce((all, one) => both(all, one) as never) as fc.Arbitrary<object>;
const snapshot = record({
  height: uint64,
  format: uint32,
  chunks: uint32,
  hash: bytes,
  metadata: bytes,
});
const events = list(
  record({
    type: text.map((name) => `event.${name}`),
    attributes: list(record({ key: text, value: text, index: fc.boolean() })),
  }),
);
const txResult = record({
  code: uint32,
  data: bytes,
  log: text,
  info: text,
  gasWanted: int64,
  gasUsed: int64,
  events,
  codespace: text,
});
const block = record({
  txs: list(bytes),
  misbehavior,
  hash: bytes,
  height: int64,
  time,
  nextValidatorsHash: bytes,
  proposerAddress: bytes,
});
const status = record({ status: fc.constantFrom("accept", "reject") });
const empty = fc.constant({});

const REQUESTS: { readonly [N in keyof Requests]: fc.Arbitrary<unknown> } = {
  echo: record({ message: text }),
  flush: empty,
  info: record({ version: text, blockVersion: uint64, p2pVersion: uint64, abciVersion: text }),
  initChain: both(
    record({
      time,
      chainId: text,
      validators: validatorUpdates,
      appStateBytes: bytes,
      initialHeight: int64,
    }),
    maybe("consensusParams", consensusParams),
  ),
  query: record({ data: bytes, path: text, height: int64, prove: fc.boolean() }),
  checkTx: record({ tx: bytes, type: fc.constantFrom("new", "recheck") }),
  commit: empty,
  listSnapshots: empty,
  offerSnapshot: both(record({ appHash: bytes }), maybe("snapshot", snapshot)),
  loadSnapshotChunk: record({ height: uint64, format: uint32, chunk: uint32 }),
  applySnapshotChunk: record({ index: uint32, chunk: bytes, sender: text }),
  prepareProposal: record({
    maxTxBytes: int64,
    txs: list(bytes),
    localLastCommit: extendedCommitInfo,
    misbehavior,
    height: int64,
    time,
    nextValidatorsHash: bytes,
    proposerAddress: bytes,
  }),
  processProposal: both(block, record({ proposedLastCommit: commitInfo })),
  extendVote: both(block, record({ proposedLastCommit: commitInfo })),
  verifyVoteExtension: record({
    hash: bytes,
    validatorAddress: bytes,
    height: int64,
    voteExtension: bytes,
  }),
  finalizeBlock: both(block, record({ decidedLastCommit: commitInfo })),
};

const RESPONSES: { readonly [N in keyof Responses]: fc.Arbitrary<unknown> } = {
  exception: record({ error: text }),
  echo: record({ message: text }),
  flush: empty,
  info: record({
    data: text,
    version: text,
    appVersion: uint64,
    lastBlockHeight: int64,
    lastBlockAppHash: bytes,
  }),
  initChain: both(
    record({ validators: validatorUpdates, appHash: bytes }),
    maybe("consensusParams", consensusParams),
  ),
  query: both(
    record({
      code: uint32,
      log: text,
      info: text,
      index: int64,
      key: bytes,
      value: bytes,
      height: int64,
      codespace: text,
    }),
    maybe(
      "proofOps",
      record({
        ops: list(record({ type: text.map((t) => `op.${t}`), key: bytes, data: bytes })),
      }),
    ),
  ),
  checkTx: txResult,
  commit: record({ retainHeight: int64 }),
  listSnapshots: record({ snapshots: list(snapshot) }),
  offerSnapshot: record({
    result: fc.constantFrom("accept", "abort", "reject", "rejectFormat", "rejectSender"),
  }),
  loadSnapshotChunk: record({ chunk: bytes }),
  applySnapshotChunk: record({
    result: fc.constantFrom("accept", "abort", "retry", "retrySnapshot", "rejectSnapshot"),
    refetchChunks: list(uint32),
    rejectSenders: list(text),
  }),
  prepareProposal: record({ txs: list(bytes) }),
  processProposal: status,
  extendVote: record({ voteExtension: bytes }),
  verifyVoteExtension: status,
  finalizeBlock: both(
    record({ events, txResults: list(txResult), validatorUpdates, appHash: bytes }),
    maybe("consensusParamUpdates", consensusParams),
  ),
};

const named = (table: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    ...Object.entries(table).map(([name, value]) => record({ name: fc.constant(name), value })),
  );

/** Any request. */
export const anyRequest: fc.Arbitrary<AbciRequest> = named(REQUESTS) as fc.Arbitrary<AbciRequest>;

/** Any response, with no field left out. */
export const anyResponse: fc.Arbitrary<AbciResponse> = named(
  RESPONSES,
) as fc.Arbitrary<AbciResponse>;
