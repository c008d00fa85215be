/**
 * The overlay over libp2p. Each pair of brokers keeps one stream a direction; interest announcements and batches
 * are requests on it. Every registered broker hears every announcement: the thin form of interest routing, right for
 * small networks, whose place index brokers will take.
 */

import type { Connection, Libp2p, PeerId, Stream } from "@libp2p/interface";
import { multiaddr } from "@multiformats/multiaddr";
import { formatNodeId, type NodeId } from "../../chain/types/address.ts";
import { equal, utf8 } from "../../chain/types/bytes.ts";
import { MalformedObjectError } from "../../chain/types/layout/malformed.ts";
import type { Logger } from "../../chain/types/logger.ts";
import type { Ledger, NodeView } from "../ledger/ledger.ts";
import { Announcer } from "./announcer.ts";
import { Batch, messageBatch } from "./batchCodec.ts";
import { FRAME, type Frame, FrameWriter, readFrames } from "./frames.ts";
import { Interest, SignedInterest } from "./interestCodec.ts";
import { crossesBrokers, InterestTable, type TopicMatcher } from "./interestTable.ts";
import { createHost, peerIdOf, taggedKeyOf } from "./libp2pNode.ts";
import {
  BatchReceipt,
  type MessageBatch,
  type Overlay,
  OverlayError,
  type OverlayHooks,
} from "./overlayPort.ts";
import { RequestStream } from "./requestStream.ts";

/** The protocol between brokers; a change of its frames gets a new number. */
export const PROTOCOL = "/yizhan/relay/1";

/** What the overlay is built from. */
export interface OverlayParts {
  readonly ledger: Ledger;
  /** This broker. */
  readonly self: NodeId;
  /** 32-byte ed25519 seed of the node key. */
  readonly seed: Uint8Array;
  readonly sign: (digest: Uint8Array) => Uint8Array;
  /** @returns whether the signature of a 32-byte digest is by the ed25519 key. */
  readonly verify: (publicKey: Uint8Array, digest: Uint8Array, signature: Uint8Array) => boolean;
  readonly matches: TopicMatcher;
  readonly hooks: OverlayHooks;
  readonly logger: Logger;
  readonly now: () => number;
}

/** Options of the overlay. */
export interface OverlayOptions {
  /** Multiaddresses to listen on. */
  readonly listen: readonly string[];
  /** How long an announcement is good for. */
  readonly leaseSeconds: number;
  /** How often it is repeated. */
  readonly announceMs: number;
  /** How long a peer may take to answer. */
  readonly answerTimeoutMs: number;
}

/** Defaults: a lost announcement is repeated twice before its lease ends. */
export const DEFAULT_OVERLAY_OPTIONS: OverlayOptions = {
  listen: ["/ip4/127.0.0.1/tcp/0"],
  leaseSeconds: 90,
  announceMs: 30_000,
  answerTimeoutMs: 10_000,
};

/** Creates the overlay; `start` opens it. */
export function createOverlay(parts: OverlayParts, options: OverlayOptions): Overlay {
  return new Libp2pOverlay(parts, options);
}

class Libp2pOverlay implements Overlay {
  readonly #parts: OverlayParts;
  readonly #options: OverlayOptions;
  readonly #interest: InterestTable;
  /** Brokers that have announced something since the start. */
  readonly #heard = new Set<NodeId>();
  readonly #streams = new Map<NodeId, Promise<RequestStream>>();
  #host: Libp2p | undefined;
  #announcer: Announcer | undefined;
  #filters: readonly string[] = [];
  #stopped = false;
  #unwatch: (() => void) | undefined;

  constructor(parts: OverlayParts, options: OverlayOptions) {
    this.#parts = parts;
    this.#options = options;
    this.#interest = new InterestTable(parts.matches);
  }

  async start(): Promise<void> {
    const { seed, ledger } = this.#parts;
    const host = await createHost({
      seed,
      listen: this.#options.listen,
      isAllowed: (peer) => this.#nodeOf(peer) !== undefined,
    });
    await host.handle(PROTOCOL, (stream, connection) => this.#serve(stream, connection), {
      maxInboundStreams: 4,
    });
    await host.start();
    this.#host = host;
    const announcer = this.#createAnnouncer();
    announcer.setFilters(this.#filters);
    this.#announcer = announcer;
    this.#unwatch = ledger.onBlock(() => {
      this.#expireInterest();
      announcer.greetNewcomers();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unwatch?.();
    this.#announcer?.stop();
    const streams = await Promise.allSettled(this.#streams.values());
    for (const stream of streams) if (stream.status === "fulfilled") stream.value.close();
    await this.#host?.stop();
  }

  addresses(): readonly string[] {
    const addresses = this.#host?.getMultiaddrs() ?? [];
    return addresses.map((address) => address.toString().replace(/\/p2p\/.*$/, ""));
  }

  setInterest(filters: readonly string[]): void {
    this.#filters = filters;
    this.#announcer?.setFilters(filters);
  }

  routes(topic: string): readonly NodeId[] {
    return this.#interest.routes(topic);
  }

  silent(): readonly NodeId[] {
    return this.#others()
      .map(({ id }) => id)
      .filter((id) => !this.#heard.has(id));
  }

  async send(
    receiver: NodeId,
    batch: MessageBatch,
  ): Promise<{ body: Uint8Array; signature: Uint8Array }> {
    const stream = await this.#stream(receiver);
    const answer = await stream.request(FRAME.batch, Batch.encode(batch, Buffer.allocUnsafe));
    try {
      return BatchReceipt.decode(answer);
    } catch (cause) {
      throw new OverlayError(`${formatNodeId(receiver)} gave no receipt`, false, { cause });
    }
  }

  peers(): readonly { id: NodeId; connected: boolean; filters: readonly string[] }[] {
    const connected = new Set(this.#host?.getPeers().map((peer) => this.#nodeOf(peer)?.id));
    return this.#others().map(({ id }) => ({
      id,
      connected: connected.has(id),
      filters: this.#interest.filtersOf(id),
    }));
  }

  #others(): readonly NodeView[] {
    const { ledger, self } = this.#parts;
    return ledger.nodes().filter((node) => node.id !== self && node.active);
  }

  #nodeOf(peer: PeerId): NodeView | undefined {
    const key = taggedKeyOf(peer);
    return key && this.#others().find((node) => equal(node.key, key));
  }

  /** The open stream to a peer, or a new one. @throws {OverlayError} if it cannot be reached. */
  async #stream(receiver: NodeId): Promise<RequestStream> {
    const open = this.#streams.get(receiver);
    if (open !== undefined) {
      const stream = await open;
      if (stream.usable) return stream;
      if (this.#streams.get(receiver) === open) this.#streams.delete(receiver);
      return await this.#stream(receiver);
    }
    const opening = this.#open(receiver);
    this.#streams.set(receiver, opening);
    opening.catch(() => {
      if (this.#streams.get(receiver) === opening) this.#streams.delete(receiver);
    });
    return await opening;
  }

  async #open(receiver: NodeId): Promise<RequestStream> {
    const node = this.#others().find(({ id }) => id === receiver);
    const name = formatNodeId(receiver);
    if (node === undefined) throw new OverlayError(`${name} is not a registered broker`, false);
    if (this.#host === undefined || this.#stopped) throw new OverlayError("not running", true);
    const peer = peerIdOf(node);
    const addresses = node.overlayAddresses.map((text) =>
      multiaddr(text).encapsulate(`/p2p/${peer}`),
    );
    try {
      const signal = AbortSignal.timeout(this.#options.answerTimeoutMs);
      const stream = await this.#host.dialProtocol(addresses, PROTOCOL, { signal });
      return new RequestStream(stream, this.#options.answerTimeoutMs);
    } catch (cause) {
      throw new OverlayError(`cannot reach ${name} at ${node.overlayAddresses.join(", ")}`, true, {
        cause,
      });
    }
  }

  #serve(stream: Stream, connection: Connection): void {
    const node = this.#nodeOf(connection.remotePeer);
    if (node === undefined) {
      stream.abort(new Error("not a registered broker"));
      return;
    }
    // A new stream means that the peer has started anew and knows nothing of this broker's interest.
    this.#announcer?.forgotten(node.id);
    const writer = new FrameWriter(stream);
    const handle = (frame: Frame): void => {
      this.#answer(node, frame)
        .then((answer) => writer.write({ ...answer, id: frame.id }))
        .catch((error: Error) => stream.abort(error));
    };
    readFrames(stream, handle).catch((error: Error) => {
      const facts = { peer: formatNodeId(node.id), reason: error.message };
      this.#parts.logger.warn("stream from a broker ended", facts);
      stream.abort(error);
    });
  }

  async #answer(node: NodeView, frame: Frame): Promise<{ kind: number; body: Uint8Array }> {
    try {
      if (frame.kind === FRAME.batch) {
        const receipt = await this.#parts.hooks.received(
          node.id,
          messageBatch(Batch.decode(frame.body)),
        );
        return { kind: FRAME.accepted, body: BatchReceipt.encode(receipt) };
      }
      if (frame.kind === FRAME.interest) {
        this.#accept(node, SignedInterest.decode(frame.body));
        return { kind: FRAME.accepted, body: new Uint8Array() };
      }
      throw new OverlayError(`unknown request ${frame.kind}`, false);
    } catch (error) {
      const final = error instanceof OverlayError && !error.retryable;
      const malformed = error instanceof MalformedObjectError;
      const facts = { peer: formatNodeId(node.id), reason: (error as Error).message };
      this.#parts.logger.warn("request of a broker refused", facts);
      const kind = final || malformed ? FRAME.refused : FRAME.busy;
      return { kind, body: utf8((error as Error).message) };
    }
  }

  #accept(sender: NodeView, signed: SignedInterest): void {
    const { ledger, verify, now, hooks } = this.#parts;
    const interest = Interest.decode(signed.body);
    if (interest.node !== sender.id) throw new OverlayError("interest of another broker", false);
    const digest = Interest.digest(ledger.chainId, signed.body);
    if (!verify(sender.key.subarray(1), digest, signed.signature)) {
      throw new OverlayError("interest with a wrong signature", false);
    }
    if (!interest.filters.every(crossesBrokers)) {
      throw new OverlayError("a filter that crosses brokers needs a literal first level", false);
    }
    if (!this.#interest.accept(interest, now())) return;
    const isFirst = !this.#heard.has(sender.id);
    this.#heard.add(sender.id);
    if (isFirst) hooks.greeted(sender.id);
    hooks.routesChanged();
  }

  #expireInterest(): void {
    if (this.#interest.expire(this.#parts.now())) this.#parts.hooks.routesChanged();
  }

  #createAnnouncer(): Announcer {
    const { ledger, self, sign, now, logger } = this.#parts;
    const { leaseSeconds, announceMs } = this.#options;
    return new Announcer({
      announcement: (filters) => {
        const body = Interest.encode({ node: self, issuedMs: now(), leaseSeconds, filters });
        return SignedInterest.encode({
          body,
          signature: sign(Interest.digest(ledger.chainId, body)),
        });
      },
      others: () => this.#others().map(({ id }) => id),
      tell: async (receiver, bytes) => {
        await (await this.#stream(receiver)).request(FRAME.interest, bytes);
      },
      logger,
      repeatMs: announceMs,
    });
  }
}
