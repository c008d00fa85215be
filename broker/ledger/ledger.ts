/**
 * The port to the chain: what a broker asks of it, answered by it or from a view that follows it block by block, and
 * what it submits. The broker never holds the owner's key: everything it submits is signed by the node key inside
 * and carried by a hot account that only pays gas.
 */

import type { Address, DeviceId, NodeId } from "../../chain/types/address.ts";
import type { Amount } from "../../chain/types/amount.ts";
import type { PriceTable } from "../../chain/types/price.ts";
import type { Tier } from "../../chain/types/tier.ts";

/** A fixed run of blocks; epoch e covers `firstHeight` … `firstHeight + lengthBlocks − 1`. */
export interface EpochView {
  readonly number: number;
  readonly firstHeight: number;
  readonly lengthBlocks: number;
  /** Claims for the epoch before are accepted in the first so many blocks. */
  readonly claimWindowBlocks: number;
}

/** A registered broker. */
export interface NodeView {
  readonly id: NodeId;
  /** Algorithm byte ‖ 32-byte ed25519 key. */
  readonly key: Uint8Array;
  readonly active: boolean;
  readonly region: string;
  /** Multiaddresses of the overlay, most preferred first. */
  readonly overlayAddresses: readonly string[];
  /** `mqtt://`, `mqtts://`, `ws://` addresses for clients. */
  readonly mqttAddresses: readonly string[];
}

/** A registered device. */
export interface DeviceView {
  readonly id: DeviceId;
  /** Algorithm byte ‖ 32-byte ed25519 key. */
  readonly key: Uint8Array;
  readonly payer: Address;
  readonly defaultTier: Tier;
  /** Most that signed vouchers of one epoch may charge, in nyz. */
  readonly capPerEpoch: Amount;
  /** Most that usage nobody signed for may charge in one epoch, in nyz; 0 = none. */
  readonly unsignedCapPerEpoch: Amount;
  readonly simulated: boolean;
  readonly active: boolean;
}

/** A registered namespace: who may use topics whose first level is `name`. */
export interface NamespaceView {
  readonly name: string;
  readonly owner: Address;
  /** True: any registered device may subscribe. */
  readonly public: boolean;
  /** Accounts (`yz1…`) and devices (`yzdev1…`) beside the owner's own devices. */
  readonly publishers: readonly string[];
  readonly subscribers: readonly string[];
  /** Tier of every message in it, or undefined for the device's default. */
  readonly tier: Tier | undefined;
}

/** The escrow of one payer for this broker. */
export interface ChannelView {
  /** 32 bytes. */
  readonly id: Uint8Array;
  readonly payer: Address;
  readonly deposit: Amount;
  readonly settled: Amount;
  /** Part of the deposit the payer is taking back; no longer good for new traffic. */
  readonly thawing: Amount;
}

/** How a submission ended. */
export interface SubmissionOutcome {
  readonly hash: string;
  readonly height: number;
  /** 0 = executed; otherwise the chain's code, codespace and log. */
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
}

/** A message for the chain: type URL with its slash, and protobuf bytes made for `submitter`. */
export interface Submission {
  /** Same key = same submission: queued once, safe to repeat (`claim/12`, `settle/12/0`). */
  readonly key: string;
  readonly typeUrl: string;
  readonly encode: (submitter: string) => Uint8Array;
}

/** The chain is away or slow: the question may be asked again. */
export class LedgerUnavailableError extends Error {
  constructor(text: string, options?: { cause: unknown }) {
    super(text, options);
    this.name = "LedgerUnavailableError";
  }
}

/** What a broker asks of the chain. Each look-up of a device, namespace or channel is a question; `createLookups` remembers the answers. */
export interface Ledger {
  readonly chainId: string;
  /** Latest height seen. */
  height(): number;
  epoch(): EpochView;
  prices(): PriceTable;
  /** Every registered node. */
  nodes(): readonly NodeView[];
  /** Undefined if there is none, as the two below. @throws {LedgerUnavailableError} */
  device(id: DeviceId): Promise<DeviceView | undefined>;
  namespace(name: string): Promise<NamespaceView | undefined>;
  channel(payer: Address): Promise<ChannelView | undefined>;
  /** Called after every new block, in order, with its height; returns a function that ends it. */
  onBlock(listener: (height: number) => void): () => void;
  /** One submission, waited for until it is in a block. @throws {LedgerUnavailableError} */
  submit(submission: Submission): Promise<SubmissionOutcome>;
}
