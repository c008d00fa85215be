/** The device's sessions over time: the current one, the messages that wait, and what is kept for a restart. */

import { type DeviceId, formatDeviceId, formatNodeId } from "../../chain/types/address.ts";
import { ZERO } from "../../chain/types/amount.ts";
import type { SessionOpen } from "../../chain/types/sessionOpen.ts";
import type { Emitter } from "./emitter.ts";
import type { DeviceEvents, DeviceOptions, DevicePorts } from "./options.ts";
import { SessionLedger } from "./sessionLedger.ts";
import type { Outgoing } from "./usageLog.ts";
import { decodeSnapshot, encodeSnapshot } from "./voucherStore.ts";

/** A message that was not sent yet, or has to be sent again. */
export interface Waiting {
  readonly message: Outgoing;
  /** The tier the application asked for. */
  readonly tier: 1 | 2 | 3 | undefined;
}

/** What the sessions are built from. */
export interface SessionsParts {
  readonly options: DeviceOptions;
  readonly ports: Required<DevicePorts>;
  readonly device: DeviceId;
  readonly emit: Emitter<DeviceEvents>["emit"];
}

/** See the file's docstring. */
export class Sessions {
  readonly #parts: SessionsParts;
  readonly #key: string;
  /** In the order in which they are to be sent. */
  waiting: Waiting[] = [];
  current: SessionLedger | undefined;
  /** Why the broker closed the last connection. */
  refusal: { readonly code: string; readonly reason: string } | undefined;
  /** Sessions opened since start. */
  opened = 0;
  /** Tells apart the clients of one device. */
  readonly clientNonce: Uint8Array;
  #lastBoot = 0n;
  #saving: Promise<void> = Promise.resolve();
  #unsaved: string | undefined;
  readonly #watchers = new Set<() => void>();

  constructor(parts: SessionsParts) {
    this.#parts = parts;
    const { chainId, broker } = parts.options;
    this.#key = `${chainId}/${formatDeviceId(parts.device)}/${formatNodeId(broker)}`;
    this.clientNonce = parts.ports.random(4);
  }

  /** Takes up what was kept before a restart, if it is still the same device, payer, broker and prices. */
  async restore(): Promise<void> {
    const { options, ports, device } = this.#parts;
    const text = await ports.store.load(this.#key);
    const snapshot = text === undefined ? undefined : decodeSnapshot(text);
    if (snapshot === undefined) return;
    const { open } = snapshot;
    this.#lastBoot = open.bootCounter;
    if (open.device !== device || open.payer !== options.payer) return;
    if (open.broker !== options.broker || open.priceTable !== options.priceTable.id) return;
    this.current = SessionLedger.restore(this.#facts(), snapshot);
  }

  #facts(): { chainId: string; seed: Uint8Array; prices: DeviceOptions["priceTable"] } {
    const { chainId, deviceKey, priceTable } = this.#parts.options;
    return { chainId, seed: deviceKey, prices: priceTable };
  }

  /** Gives up the current session, if there is one, and begins another. */
  begin(epoch: number): SessionLedger {
    this.giveUp();
    const { options, ports, device } = this.#parts;
    const now = BigInt(ports.now());
    this.#lastBoot = now > this.#lastBoot ? now : this.#lastBoot + 1n;
    const open: SessionOpen = {
      sessionId: ports.random(16),
      device,
      payer: options.payer,
      broker: options.broker,
      epoch,
      priceTable: options.priceTable.id,
      bootCounter: this.#lastBoot,
      chainAnchor: new Uint8Array(32),
      unitValue: ZERO,
    };
    this.opened += 1;
    this.current = new SessionLedger(this.#facts(), open);
    return this.current;
  }

  /** What of the current session is not known to be counted is to be sent again. */
  giveUp(): void {
    this.sendAgain(this.current?.abandon() ?? []);
    this.current = undefined;
  }

  /** Puts messages in front of those that wait. */
  sendAgain(messages: readonly Outgoing[]): void {
    this.waiting.unshift(...messages.map((message) => ({ message, tier: undefined })));
  }

  /** Keeps the current session for a restart; of several quick changes the last counts. */
  save(): void {
    if (this.current === undefined) return;
    const scheduled = this.#unsaved !== undefined;
    this.#unsaved = encodeSnapshot(this.current.snapshot());
    if (scheduled) return;
    const { ports, emit } = this.#parts;
    this.#saving = this.#saving.then(async () => {
      const text = this.#unsaved;
      this.#unsaved = undefined;
      if (text === undefined) return;
      await ports.store.save(this.#key, text).catch((error: Error) => emit("error", error));
    });
  }

  /** Resolves when what was to be kept is kept. */
  saved(): Promise<void> {
    return this.#saving;
  }

  /** Nothing waits and everything is signed for and accepted. */
  get isIdle(): boolean {
    return this.waiting.length === 0 && (this.current?.settled ?? true);
  }

  /** Something has changed that somebody may be waiting for. */
  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Resolves with true when idle; `push` is called whenever all messages are sent but something is not signed for. */
  drained(timeoutMs: number, push: () => void): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (done: boolean): void => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve(done);
      };
      const timer = setTimeout(() => end(false), timeoutMs);
      const look = (): void => {
        if (this.isIdle) end(true);
        else if (this.waiting.length === 0) push();
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Nothing of what waits or is unconfirmed will be sent any more. */
  failAll(error: Error): void {
    const rest = [
      ...(this.current?.abandon() ?? []),
      ...this.waiting.map(({ message }) => message),
    ];
    this.waiting = [];
    for (const message of rest) message.failed(error);
  }
}
