/**
 * The port to the chain: what a broker asks of it, answered by it or from a view that follows it block by block, and
 * what it submits. The broker never holds the owner's key: everything it submits is signed by the node key inside
 * and carried by a hot account that only pays gas.
 */

import type { Channel, SettleEntry } from "../../chain/modules/channels/records.ts";
import type { Epoch } from "../../chain/modules/epochs/records.ts";
import type { Device, Namespace } from "../../chain/modules/registry/records.ts";
import type { Address, DeviceId, NodeId } from "../../chain/types/address.ts";
import type { PriceTable } from "../../chain/types/price.ts";

export type { SettleEntry };

/** A run of blocks. */
export type EpochView = Epoch;

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
export type DeviceView = Pick<
  Device,
  "id" | "key" | "payer" | "defaultTier" | "capPerEpochNyz" | "unsignedCapPerEpochNyz" | "simulated"
> & { readonly active: boolean };

/** A registered namespace: who may use topics whose first level is `name`. */
export type NamespaceView = Omit<Namespace, "registeredHeight">;

/** The escrow of one payer for this broker; what thaws is no longer good for new traffic. */
export type ChannelView = Pick<
  Channel,
  "id" | "payer" | "depositNyz" | "settledNyz" | "thawingNyz"
>;

/** How a submission ended. */
export interface SubmissionOutcome {
  readonly hash: string;
  readonly height: number;
  /** 0 = executed; otherwise the chain's code, codespace and log. */
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
}

/** Something for the chain; who pays its gas is the port's business. */
export type Submission = {
  /** Same key = same submission: queued once, safe to repeat (`claim/12`, `settle/12/0`). */
  readonly key: string;
} & (
  | { readonly kind: "claim"; readonly body: Uint8Array; readonly signature: Uint8Array }
  | { readonly kind: "settlement"; readonly entries: readonly SettleEntry[] }
);

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
