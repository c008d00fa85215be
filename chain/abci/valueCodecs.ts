/** Field tables of the values in `values.ts`, numbers from CometBFT v0.38's protobuf files. */

import {
  BOOL,
  BYTES,
  INT32,
  INT64,
  INT64_EXACT,
  STRING,
  UINT32,
  UINT64,
  UINT64_CLAMPED,
} from "./scalars.ts";
import {
  embedded,
  enumeration,
  type Field,
  type MessageCodec,
  message,
  optional,
  repeated,
  repeatedBytes,
  scalar,
} from "./schema.ts";
import type {
  AbciEvent,
  AbciParams,
  BlockIdFlag,
  BlockParams,
  CommitInfo,
  ConsensusParams,
  Duration,
  EventAttribute,
  EvidenceParams,
  ExecTxResult,
  ExtendedCommitInfo,
  ExtendedVoteInfo,
  Misbehavior,
  ProofOp,
  ProofOps,
  PublicKey,
  Snapshot,
  Timestamp,
  Validator,
  ValidatorParams,
  ValidatorUpdate,
  VersionParams,
  VoteInfo,
} from "./values.ts";
import { DecodeError, WIRE_BYTES } from "./wireReader.ts";

const timestampCodec = message<Timestamp>({
  seconds: scalar(1, INT64_EXACT),
  nanos: scalar(2, INT32),
});

const durationCodec = message<Duration>({
  seconds: scalar(1, INT64_EXACT),
  nanos: scalar(2, INT32),
});

/** A time that is always there; 1970 if the sender left it out. */
export function time(number: number): Field<Timestamp> {
  return embedded(number, timestampCodec, () => ({ seconds: 0n, nanos: 0 }));
}

/** `tendermint.types.ConsensusParams`. */
export const consensusParamsCodec: MessageCodec<ConsensusParams> = message<ConsensusParams>({
  block: optional(
    1,
    message<BlockParams>({ maxBytes: scalar(1, INT64), maxGas: scalar(2, INT64) }),
  ),
  evidence: optional(
    2,
    message<EvidenceParams>({
      maxAgeNumBlocks: scalar(1, INT64),
      maxAgeDuration: embedded(2, durationCodec, () => ({ seconds: 0n, nanos: 0 })),
      maxBytes: scalar(3, INT64),
    }),
  ),
  validator: optional(3, message<ValidatorParams>({ pubKeyTypes: repeatedBytes(1, STRING) })),
  version: optional(4, message<VersionParams>({ app: scalar(1, UINT64) })),
  abci: optional(5, message<AbciParams>({ voteExtensionsEnableHeight: scalar(1, INT64) })),
});

const KEY_TYPES = ["ed25519", "secp256k1"] as const;

/** `tendermint.crypto.PublicKey`: a oneof, in which the field's number says the type of key. */
const publicKeyCodec: MessageCodec<PublicKey> = {
  read(reader) {
    let key: PublicKey | undefined;
    while (reader.hasMore) {
      const tag = reader.tag();
      const type = KEY_TYPES[(tag >>> 3) - 1];
      if (type === undefined || (tag & 7) !== WIRE_BYTES) reader.skip(tag & 7);
      else key = { type, bytes: reader.bytes() };
    }
    if (key === undefined) throw new DecodeError("validator key is neither ed25519 nor secp256k1");
    return key;
  },
  write(writer, { type, bytes }) {
    writer.uint32(((KEY_TYPES.indexOf(type) + 1) << 3) | WIRE_BYTES);
    writer.bytes(bytes);
  },
};

const NO_BYTES = new Uint8Array(0);

/** `tendermint.abci.ValidatorUpdate`. */
export const validatorUpdateCodec: MessageCodec<ValidatorUpdate> = message<ValidatorUpdate>({
  pubKey: embedded(1, publicKeyCodec, () => ({ type: "ed25519", bytes: NO_BYTES })),
  power: scalar(2, INT64_EXACT),
});

const validatorCodec = message<Validator>({
  address: scalar(1, BYTES),
  power: scalar(3, INT64_EXACT),
});

const validator = (number: number): Field<Validator> =>
  embedded(number, validatorCodec, () => ({ address: NO_BYTES, power: 0n }));

const BLOCK_ID_FLAG = enumeration<BlockIdFlag>(["unknown", "absent", "commit", "nil"]);

const commitInfoCodec = message<CommitInfo>({
  round: scalar(1, INT32),
  votes: repeated(
    2,
    message<VoteInfo>({ validator: validator(1), blockIdFlag: scalar(3, BLOCK_ID_FLAG) }),
  ),
});

/** A commit that is always there. */
export function commitInfo(number: number): Field<CommitInfo> {
  return embedded(number, commitInfoCodec, () => ({ round: 0, votes: [] }));
}

const extendedCommitInfoCodec = message<ExtendedCommitInfo>({
  round: scalar(1, INT32),
  votes: repeated(
    2,
    message<ExtendedVoteInfo>({
      validator: validator(1),
      voteExtension: scalar(3, BYTES),
      extensionSignature: scalar(4, BYTES),
      blockIdFlag: scalar(5, BLOCK_ID_FLAG),
    }),
  ),
});

/** A commit with vote extensions that is always there. */
export function extendedCommitInfo(number: number): Field<ExtendedCommitInfo> {
  return embedded(number, extendedCommitInfoCodec, () => ({ round: 0, votes: [] }));
}

/** `tendermint.abci.Misbehavior`. */
export const misbehaviorCodec: MessageCodec<Misbehavior> = message<Misbehavior>({
  type: scalar(1, enumeration(["unknown", "duplicateVote", "lightClientAttack"])),
  validator: validator(2),
  height: scalar(3, INT64),
  time: time(4),
  totalVotingPower: scalar(5, INT64_EXACT),
});

/** `tendermint.abci.Event`. */
export const eventCodec: MessageCodec<AbciEvent> = message<AbciEvent>({
  type: scalar(1, STRING),
  attributes: repeated(
    2,
    message<EventAttribute>({
      key: scalar(1, STRING),
      value: scalar(2, STRING),
      index: scalar(3, BOOL),
    }),
  ),
});

/** `tendermint.abci.ExecTxResult`, which has the very fields of `ResponseCheckTx`. */
export const execTxResultCodec: MessageCodec<ExecTxResult> = message<ExecTxResult>({
  code: scalar(1, UINT32),
  data: scalar(2, BYTES),
  log: scalar(3, STRING),
  info: scalar(4, STRING),
  gasWanted: scalar(5, INT64),
  gasUsed: scalar(6, INT64),
  events: repeated(7, eventCodec),
  codespace: scalar(8, STRING),
});

/** `tendermint.crypto.ProofOps`. */
export const proofOpsCodec: MessageCodec<ProofOps> = message<ProofOps>({
  ops: repeated(
    1,
    message<ProofOp>({ type: scalar(1, STRING), key: scalar(2, BYTES), data: scalar(3, BYTES) }),
  ),
});

/** `tendermint.abci.Snapshot`. */
export const snapshotCodec: MessageCodec<Snapshot> = message<Snapshot>({
  height: scalar(1, UINT64_CLAMPED),
  format: scalar(2, UINT32),
  chunks: scalar(3, UINT32),
  hash: scalar(4, BYTES),
  metadata: scalar(5, BYTES),
});
