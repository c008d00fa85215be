/** Asks payers' aggregators for one voucher over everything their devices used, and takes the answers. */

import { type Address, addressOfKey, formatAddress } from "../../chain/types/address.ts";
import { channelIdFromBytes, channelIdOf } from "../../chain/types/channelId.ts";
import { ChannelVoucher, SignedChannelVoucher } from "../../chain/types/channelVoucher.ts";
import { payerTopic } from "../../chain/types/controlTopics.ts";
import type { Logger } from "../../chain/types/logger.ts";
import { verifySecp256k1 } from "../../chain/types/secp256k1.ts";
import {
  NO_EPOCH,
  SETTLEMENT_PAGE,
  SettlementRequest,
} from "../../chain/types/settlementMessages.ts";
import { type SignedVoucher, UsageVoucher } from "../../chain/types/usageVoucher.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Lookups } from "../ledger/lookups.ts";
import { KEPT_EPOCHS } from "./apply.ts";
import type { Connection, Connections } from "./connections.ts";
import type { ClientPort, NodeSigner } from "./parts.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";
import { refuse, type ServiceRefusal } from "./refusals.ts";
import {
  type ClosedEpoch,
  epochOf,
  type Leaf,
  type PayerAccount,
  type ServiceState,
} from "./state.ts";

/** What it is built from. */
export interface AggregatorsParts {
  readonly ledger: Ledger;
  readonly node: NodeSigner;
  readonly state: ServiceState;
  readonly lookups: Lookups;
  readonly connections: Connections;
  readonly recorder: Recorder;
  readonly clients: ClientPort;
  readonly logger: Logger;
}

/** See the file's docstring. */
export class Aggregators {
  readonly #parts: AggregatorsParts;
  /** Last epoch each connected aggregator was asked about. */
  readonly #asked = new Map<Connection, number>();
  /** Pages of the question that each has still to be sent. */
  readonly #pages = new Map<Connection, Uint8Array[]>();

  constructor(parts: AggregatorsParts) {
    this.#parts = parts;
  }

  /**
   * Asks every connected aggregator once about the last closed epoch, if its devices used anything. The pages of a long
   * question go out as fast as they are read, over several calls.
   */
  ask(): void {
    const { state, connections } = this.#parts;
    const epoch = epochOf(state) - 1;
    if (!state.closed.has(epoch)) return;
    for (const [payer, account] of state.payers) {
      const connection = connections.ofPayer(payer);
      if (connection === undefined) continue;
      if (this.#asked.get(connection) !== epoch) {
        this.#asked.set(connection, epoch);
        const isDue = account.unsettled > 0n && this.#isWhole(account);
        this.#pages.set(connection, isDue ? this.#question(payer, account) : []);
      }
      this.#send(connection, payer);
    }
  }

  /** Whether the leaves of an epoch should wait for the payer's aggregator: it is there, and the claim window is half open. */
  isAwaited(payer: Address, epoch: number): boolean {
    const { state, ledger, connections } = this.#parts;
    const connection = connections.ofPayer(payer);
    const account = state.payers.get(payer);
    if (connection === undefined || account === undefined || !this.#isWhole(account)) return false;
    const now = ledger.epoch();
    if (now.number !== epoch + 1) return false;
    return ledger.height() < now.firstHeight + Math.floor(now.claimWindowBlocks / 2);
  }

  /** Takes a channel voucher; one that is worth less than its leaves is left aside. */
  async take(connection: Connection, payload: Uint8Array): Promise<ServiceRefusal | undefined> {
    const { state, recorder, logger } = this.#parts;
    const voucher = this.#read(connection, payload);
    if (voucher === undefined)
      return refuse("malformed-request", "not a channel voucher of yours for this broker");
    const account = state.payers.get(voucher.payer);
    const former = account?.voucher?.voucher;
    const isNewer = former === undefined || voucher.sequence > former.sequence;
    const grows = former === undefined || voucher.epoch > former.epoch;
    if (account === undefined || !isNewer || !grows || voucher.epoch >= epochOf(state)) {
      return undefined;
    }
    const due = this.#dueOf(voucher);
    if (due === undefined || voucher.cumulativeValue < due) {
      const facts = { payer: formatAddress(voucher.payer), stated: voucher.cumulativeValue, due };
      logger.warn("channel voucher is worth less than its leaves", facts);
      return undefined;
    }
    await recorder.commit({ kind: SERVICE_RECORD.channelVoucher.kind, body: payload });
    return undefined;
  }

  #read(connection: Connection, payload: Uint8Array): ChannelVoucher | undefined {
    const { ledger, node } = this.#parts;
    try {
      const { body, signature, publicKey } = SignedChannelVoucher.decode(payload);
      const voucher = ChannelVoucher.decode(body);
      const { payer, broker } = voucher;
      const right =
        payer === connection.payer &&
        broker === node.id &&
        channelIdFromBytes(voucher.channelId) === channelIdOf(payer, broker) &&
        addressOfKey(publicKey) === payer;
      const digest = ChannelVoucher.digest(ledger.chainId, body);
      return right && verifySecp256k1(publicKey, digest, signature) ? voucher : undefined;
    } catch {
      return undefined;
    }
  }

  /** What the channel must have paid in all for the leaves up to the voucher's epoch to be paid. */
  #dueOf({ payer, epoch }: ChannelVoucher): bigint | undefined {
    const channel = this.#parts.lookups.channels.last(payer)?.value;
    if (channel === undefined) return undefined;
    let due: bigint = channel.settledNyz;
    for (const closed of this.#closedUpTo(epoch)) {
      for (const { voucher, settled } of closed.leaves) {
        if (voucher.payer === payer && !settled) due += voucher.value;
      }
    }
    return due;
  }

  /** Whether every leaf since the last voucher (or the first usage) is still at hand. */
  #isWhole(account: PayerAccount): boolean {
    const first = account.voucher === undefined ? account.since : account.voucher.voucher.epoch + 1;
    return first + KEPT_EPOCHS >= epochOf(this.#parts.state);
  }

  #closedUpTo(epoch: number): ClosedEpoch[] {
    const closed = [...this.#parts.state.closed.values()];
    return closed.filter((each) => each.epoch <= epoch).sort((a, b) => a.epoch - b.epoch);
  }

  #question(payer: Address, account: PayerAccount): Uint8Array[] {
    const { node, state } = this.#parts;
    const epoch = epochOf(state) - 1;
    const after = account.voucher?.voucher.epoch ?? NO_EPOCH;
    const vouchers = this.#closedUpTo(epoch)
      .filter((closed) => after === NO_EPOCH || closed.epoch > after)
      .flatMap(({ leaves }) => leaves)
      .filter(({ voucher }) => voucher.payer === payer && voucher.value > 0n)
      .map((leaf) => this.#signed(leaf));
    const pages = Math.ceil(vouchers.length / SETTLEMENT_PAGE);
    const last = account.voucher?.signed;
    return Array.from({ length: pages }, (_, page) => {
      const part = vouchers.slice(page * SETTLEMENT_PAGE, (page + 1) * SETTLEMENT_PAGE);
      const facts = { broker: node.id, after, epoch, page, pages, last, vouchers: part };
      return SettlementRequest.encode(facts);
    });
  }

  /** Sends pages until the client's socket is full: what is sent beyond that would be dropped. */
  #send(connection: Connection, payer: Address): void {
    const pages = this.#pages.get(connection) ?? [];
    const { clientId } = connection.client;
    const topic = payerTopic(payer, "settlement-request");
    const sent = pages.findIndex((page) => !this.#parts.clients.send(clientId, topic, page));
    pages.splice(0, sent < 0 ? pages.length : sent);
  }

  #signed({ body, signature }: Leaf): SignedVoucher {
    if (signature !== undefined) return { body, signature };
    const digest = UsageVoucher.digest(this.#parts.ledger.chainId, body);
    return { body, signature: this.#parts.node.sign(digest) };
  }

  /** Forgets who has gone. */
  disconnected(connection: Connection): void {
    this.#asked.delete(connection);
    this.#pages.delete(connection);
  }
}
