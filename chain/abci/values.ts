/**
 * Values that several ABCI requests and responses share (`tendermint.abci`, `tendermint.types` and
 * `tendermint.crypto` of CometBFT v0.38).
 *
 * Integers are safe numbers where the protocol's own limits keep them below 2^53, otherwise `bigint`. Byte strings in
 * requests are views of the received frame: they stay valid and nobody writes to them again, but each keeps
 * its whole frame in memory, so copy what is kept for long.
 */

/** A point in time: seconds since 1970 (negative before) and nanoseconds, 0 ≤ nanos < 10^9. */
export interface Timestamp {
  readonly seconds: bigint;
  readonly nanos: number;
}

/** A length of time. Seconds and nanoseconds have the same sign. */
export interface Duration {
  readonly seconds: bigint;
  readonly nanos: number;
}

/** Limits of a block. */
export interface BlockParams {
  /** Whole block; −1 means the protocol's maximum of 100 MiB. */
  readonly maxBytes: number;
  /** Sum of `gasWanted`; −1 means no limit. */
  readonly maxGas: number;
}

/** How long misbehaviour can be reported: until both ages are exceeded. */
export interface EvidenceParams {
  readonly maxAgeNumBlocks: number;
  readonly maxAgeDuration: Duration;
  readonly maxBytes: number;
}

/** Key types a validator may have, such as `ed25519`. */
export interface ValidatorParams {
  readonly pubKeyTypes: readonly string[];
}

/** The application's version, written in every block header. */
export interface VersionParams {
  readonly app: number;
}

/** First height with vote extensions; 0 = never. Irreversible once reached. */
export interface AbciParams {
  readonly voteExtensionsEnableHeight: number;
}

/** Parameters of consensus. In an update, a group that is present replaces that group **in full**. */
export interface ConsensusParams {
  readonly block?: BlockParams;
  readonly evidence?: EvidenceParams;
  readonly validator?: ValidatorParams;
  readonly version?: VersionParams;
  readonly abci?: AbciParams;
}

/** A validator's consensus key. */
export interface PublicKey {
  readonly type: "ed25519" | "secp256k1";
  /** 32 bytes for ed25519, 33 for secp256k1. */
  readonly bytes: Uint8Array;
}

/** A change of the validator set, or one member of the genesis set. */
export interface ValidatorUpdate {
  readonly pubKey: PublicKey;
  /** 0 removes; the sum over the set must stay at most 2^60 − 1 (CometBFT halts otherwise). */
  readonly power: bigint;
}

/** A validator as CometBFT names it in votes and evidence. */
export interface Validator {
  /** First 20 bytes of SHA-256 of the public key. */
  readonly address: Uint8Array;
  readonly power: bigint;
}

/** What a validator did in a commit: only `absent` means that it missed the block. */
export type BlockIdFlag = "unknown" | "absent" | "commit" | "nil";

/** One validator's part in a commit. Never match votes by position across heights. */
export interface VoteInfo {
  readonly validator: Validator;
  readonly blockIdFlag: BlockIdFlag;
}

/** The commit of the block before; empty at the initial height. */
export interface CommitInfo {
  readonly round: number;
  readonly votes: readonly VoteInfo[];
}

/** A vote with its extension, as a proposer sees it. */
export interface ExtendedVoteInfo extends VoteInfo {
  readonly voteExtension: Uint8Array;
  readonly extensionSignature: Uint8Array;
}

/** A commit with vote extensions. */
export interface ExtendedCommitInfo {
  readonly round: number;
  readonly votes: readonly ExtendedVoteInfo[];
}

/** Proven misbehaviour of one validator, which may be unbonded or removed by now. */
export interface Misbehavior {
  readonly type: "unknown" | "duplicateVote" | "lightClientAttack";
  readonly validator: Validator;
  /** Height of the infraction; `time` is that block's. */
  readonly height: number;
  readonly time: Timestamp;
  readonly totalVotingPower: bigint;
}

/** One key and value of an event; `index` asks CometBFT's indexer to make it searchable. */
export interface EventAttribute {
  readonly key: string;
  readonly value: string;
  readonly index: boolean;
}

/** A fact of a block or transaction for indexers; not hashed into the block. */
export interface AbciEvent {
  /** Letters, digits, `_`, `.` and `-`. Never `tx` with `hash` or `height`: the indexer refuses the block. */
  readonly type: string;
  readonly attributes: readonly EventAttribute[];
}

/** Outcome of one transaction of a block. Code, data and both gas numbers are hashed into the next header. */
export interface ExecTxResult {
  /** 0 = executed. */
  readonly code: number;
  readonly data?: Uint8Array;
  readonly log?: string;
  readonly info?: string;
  readonly gasWanted: number;
  readonly gasUsed: number;
  readonly events?: readonly AbciEvent[];
  readonly codespace?: string;
}

/** One step of a Merkle proof, from the leaf up. */
export interface ProofOp {
  readonly type: string;
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}

/** A proof from a value to the application hash. */
export interface ProofOps {
  readonly ops: readonly ProofOp[];
}

/** A state-sync snapshot. Offers compare equal between nodes only if all five fields do. */
export interface Snapshot {
  /** In offers a stranger chose it; heights above 2^53 − 1 arrive as 2^53 − 1. */
  readonly height: number;
  readonly format: number;
  readonly chunks: number;
  readonly hash: Uint8Array;
  readonly metadata: Uint8Array;
}
