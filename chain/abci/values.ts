/**
 * Values that several ABCI requests and responses share (`tendermint.abci`, `tendermint.types` and
 * `tendermint.crypto` of CometBFT v0.38), declared once.
 *
 * Integers are safe numbers where the protocol's own limits keep them below 2^53, otherwise `bigint`. Byte strings in
 * requests are views of the received frame: they stay valid and nobody writes to them again, but each keeps
 * its whole frame in memory, so copy what is kept for long.
 */

import { enumeration } from "../schema/enumeration.ts";
import { i32, i53, i64, nearestU53 } from "../schema/integers.ts";
import { looseBytes, looseText } from "../schema/loose.ts";
import { list, optional } from "../schema/modifiers.ts";
import { omissible } from "../schema/omissible.ts";
import { oneOf } from "../schema/oneof.ts";
import { field, record } from "../schema/record.ts";
import { bool, u32, u53 } from "../schema/scalars.ts";
import { Duration, Timestamp } from "../schema/timestamp.ts";
import type { Type, ValueOf } from "../schema/type.ts";

export { Duration, Timestamp };

/** A frame of CometBFT has at most 2^31 − 1 bytes, and `framing.ts` bounds what is received: no list has a bound of its own. */
const MANY = 2 ** 31 - 1;

/** A list as long as its frame allows. */
export function many<V>(type: Type<V>): Type<readonly V[]> {
  return list(type, MANY);
}

/** A message that may be absent. */
function maybe<V>(type: Type<V>): Type<V | undefined> {
  return omissible(optional(type));
}

export const BlockParams = record("BlockParams", "Limits of a block.", {
  maxBytes: field(1, i53, "Whole block; −1 means the protocol's maximum of 100 MiB."),
  maxGas: field(2, i53, "Sum of `gasWanted`; −1 means no limit."),
});
export interface BlockParams extends ValueOf<typeof BlockParams> {}

export const EvidenceParams = record(
  "EvidenceParams",
  "How long misbehaviour can be reported: until both ages are exceeded.",
  {
    maxAgeNumBlocks: field(1, i53),
    maxAgeDuration: field(2, Duration),
    maxBytes: field(3, i53),
  },
);
export interface EvidenceParams extends ValueOf<typeof EvidenceParams> {}

export const ValidatorParams = record("ValidatorParams", "Key types a validator may have.", {
  pubKeyTypes: field(1, many(looseText), "Such as `ed25519`."),
});
export interface ValidatorParams extends ValueOf<typeof ValidatorParams> {}

export const VersionParams = record(
  "VersionParams",
  "The application's version, written in every block header.",
  { app: field(1, u53) },
);
export interface VersionParams extends ValueOf<typeof VersionParams> {}

export const AbciParams = record("ABCIParams", "When vote extensions begin.", {
  voteExtensionsEnableHeight: field(1, i53, "First height; 0 = never. Irreversible once reached."),
});
export interface AbciParams extends ValueOf<typeof AbciParams> {}

export const ConsensusParams = record(
  "ConsensusParams",
  "Parameters of consensus. In an update, a group that is present replaces that group in full.",
  {
    block: field(1, maybe(BlockParams)),
    evidence: field(2, maybe(EvidenceParams)),
    validator: field(3, maybe(ValidatorParams)),
    version: field(4, maybe(VersionParams)),
    abci: field(5, maybe(AbciParams)),
  },
);
export interface ConsensusParams extends ValueOf<typeof ConsensusParams> {}

/** Parameters of consensus that may be absent. */
export const maybeParams: Type<ConsensusParams | undefined> = maybe(ConsensusParams);

export const PublicKey = oneOf(
  "PublicKey",
  "A validator's consensus key.",
  { ed25519: field(1, looseBytes, "32 bytes."), secp256k1: field(2, looseBytes, "33 bytes.") },
  ["type", "bytes"],
);
export type PublicKey = ValueOf<typeof PublicKey>;

export const ValidatorUpdate = record(
  "ValidatorUpdate",
  "A change of the validator set, or one member of the genesis set.",
  {
    pubKey: field(1, PublicKey),
    power: field(
      2,
      i64,
      "0 removes; the sum over the set must stay at most 2^60 − 1 (CometBFT halts otherwise).",
    ),
  },
);
export interface ValidatorUpdate extends ValueOf<typeof ValidatorUpdate> {}

export const Validator = record(
  "Validator",
  "A validator as CometBFT names it in votes and evidence.",
  {
    address: field(1, looseBytes, "First 20 bytes of SHA-256 of the public key."),
    power: field(3, i64),
  },
);
export interface Validator extends ValueOf<typeof Validator> {}

/** What a validator did in a commit: only `absent` means that it missed the block. */
export const BlockIdFlag = enumeration("BlockIDFlag", ["unknown", "absent", "commit", "nil"]);
/** One of those words. */
export type BlockIdFlag = ValueOf<typeof BlockIdFlag>;

export const VoteInfo = record(
  "VoteInfo",
  "One validator's part in a commit. Never match votes by position across heights.",
  { validator: field(1, Validator), blockIdFlag: field(3, BlockIdFlag) },
);
export interface VoteInfo extends ValueOf<typeof VoteInfo> {}

export const CommitInfo = record(
  "CommitInfo",
  "The commit of the block before; empty at the initial height.",
  { round: field(1, i32), votes: field(2, many(VoteInfo)) },
);
export interface CommitInfo extends ValueOf<typeof CommitInfo> {}

export const ExtendedVoteInfo = record(
  "ExtendedVoteInfo",
  "A vote with its extension, as a proposer sees it.",
  {
    validator: field(1, Validator),
    voteExtension: field(3, looseBytes),
    extensionSignature: field(4, looseBytes),
    blockIdFlag: field(5, BlockIdFlag),
  },
);
export interface ExtendedVoteInfo extends ValueOf<typeof ExtendedVoteInfo> {}

export const ExtendedCommitInfo = record("ExtendedCommitInfo", "A commit with vote extensions.", {
  round: field(1, i32),
  votes: field(2, many(ExtendedVoteInfo)),
});
export interface ExtendedCommitInfo extends ValueOf<typeof ExtendedCommitInfo> {}

export const Misbehavior = record(
  "Misbehavior",
  "Proven misbehaviour of one validator, which may be unbonded or removed by now.",
  {
    type: field(
      1,
      enumeration("MisbehaviorType", ["unknown", "duplicateVote", "lightClientAttack"]),
    ),
    validator: field(2, Validator),
    height: field(3, i53, "Of the infraction."),
    time: field(4, Timestamp, "Of that block."),
    totalVotingPower: field(5, i64),
  },
);
export interface Misbehavior extends ValueOf<typeof Misbehavior> {}

export const EventAttribute = record("EventAttribute", "One key and value of an event.", {
  key: field(1, looseText),
  value: field(2, looseText),
  index: field(3, bool, "Asks CometBFT's indexer to make it searchable."),
});
export interface EventAttribute extends ValueOf<typeof EventAttribute> {}

export const AbciEvent = record(
  "Event",
  "A fact of a block or transaction for indexers; not hashed into the block.",
  {
    type: field(
      1,
      looseText,
      "Letters, digits, `_`, `.` and `-`. Never `tx` with `hash` or `height`: the indexer refuses the block.",
    ),
    attributes: field(2, many(EventAttribute)),
  },
);
export interface AbciEvent extends ValueOf<typeof AbciEvent> {}

export const ExecTxResult = record(
  "ExecTxResult",
  "Outcome of one transaction of a block. Code, data and both gas numbers are hashed into the next header.",
  {
    code: field(1, u32, "0 = executed."),
    data: field(2, omissible(looseBytes)),
    log: field(3, omissible(looseText)),
    info: field(4, omissible(looseText)),
    gasWanted: field(5, i53),
    gasUsed: field(6, i53),
    events: field(7, omissible(many(AbciEvent))),
    codespace: field(8, omissible(looseText)),
  },
);
export interface ExecTxResult extends ValueOf<typeof ExecTxResult> {}

export const ProofOp = record("ProofOp", "One step of a Merkle proof, from the leaf up.", {
  type: field(1, looseText),
  key: field(2, looseBytes),
  data: field(3, looseBytes),
});
export interface ProofOp extends ValueOf<typeof ProofOp> {}

export const ProofOps = record("ProofOps", "A proof from a value to the application hash.", {
  ops: field(1, many(ProofOp)),
});
export interface ProofOps extends ValueOf<typeof ProofOps> {}

/** A proof that may be absent. */
export const maybeProof: Type<ProofOps | undefined> = maybe(ProofOps);

export const Snapshot = record(
  "Snapshot",
  "A state-sync snapshot. Offers compare equal between nodes only if all five fields do.",
  {
    height: field(
      1,
      nearestU53,
      "In offers a stranger chose it; heights above 2^53 − 1 arrive as 2^53 − 1.",
    ),
    format: field(2, u32),
    chunks: field(3, u32),
    hash: field(4, looseBytes),
    metadata: field(5, looseBytes),
  },
);
export interface Snapshot extends ValueOf<typeof Snapshot> {}

/** A snapshot that may be absent. */
export const maybeSnapshot: Type<Snapshot | undefined> = maybe(Snapshot);
