/**
 * Brings closed epochs to the chain: the claim within its window, and every leaf that is worth something — in one
 * voucher of the payer's aggregator if it is there and answers in time, else leaf by leaf.
 */

import type { Address } from "../../chain/types/address.ts";
import { toHex } from "../../chain/types/bytes.ts";
import { ChannelVoucher } from "../../chain/types/channelVoucher.ts";
import { sha256 } from "../../chain/types/hash.ts";
import type { Logger } from "../../chain/types/logger.ts";
import { UsageVoucher } from "../../chain/types/usageVoucher.ts";
import type { Ledger, SettleEntry, Submission, SubmissionOutcome } from "../ledger/ledger.ts";
import type { Lookups } from "../ledger/lookups.ts";
import type { Aggregators } from "./aggregators.ts";
import type { NodeSigner } from "./parts.ts";
import type { Recorder } from "./recorder.ts";
import { SERVICE_RECORD } from "./recordKinds.ts";
import { accountOf, type ClosedEpoch, type Leaf, type ServiceState } from "./state.ts";

/** Most entries of one settlement: the chain refuses more. */
export const MAX_SETTLE_ENTRIES = 200;

/** What it is built from. */
export interface SettlerParts {
  readonly ledger: Ledger;
  readonly node: NodeSigner;
  readonly state: ServiceState;
  readonly lookups: Lookups;
  readonly recorder: Recorder;
  readonly aggregators: Aggregators;
  readonly logger: Logger;
}

/** One entry of a settlement, and the leaves nothing is to be got for any more once it is executed. */
interface Item {
  readonly entry: SettleEntry;
  readonly payer: Address;
  readonly leaves: readonly { readonly epoch: number; readonly index: number }[];
}

/** Something for the chain, and what to do when it is there. */
interface Task {
  readonly submission: Submission;
  /** The entries of a settlement; none for a claim. */
  readonly items: readonly Item[];
  readonly done: (outcome: SubmissionOutcome) => Promise<void>;
}

/** See the file's docstring. */
export class Settler {
  readonly #parts: SettlerParts;
  /** By key of the submission. */
  readonly #underWay = new Map<string, Promise<void>>();
  /** Names of items in settlements that are under way. */
  readonly #itemsUnderWay = new Set<string>();
  /** Items that were refused together with others are handed in one by one. */
  readonly #single = new Set<string>();

  constructor(parts: SettlerParts) {
    this.#parts = parts;
  }

  /** What the chain has not got yet about closed epochs, as far as its time has come and it is not under way. */
  submissions(): readonly Submission[] {
    return this.#tasks().map(({ submission }) => submission);
  }

  /** Hands in everything that is due and not under way. */
  run(): void {
    this.#parts.aggregators.ask();
    for (const task of this.#tasks()) {
      const { key } = task.submission;
      if (this.#underWay.has(key)) continue;
      const names = task.items.map(nameOf);
      for (const name of names) this.#itemsUnderWay.add(name);
      const end = (): void => {
        this.#underWay.delete(key);
        for (const name of names) this.#itemsUnderWay.delete(name);
      };
      this.#underWay.set(key, this.#handIn(task).finally(end));
    }
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  async #handIn({ submission, done }: Task): Promise<void> {
    const { ledger, logger } = this.#parts;
    try {
      await done(await ledger.submit(submission));
    } catch (error) {
      const facts = { submission: submission.key, reason: (error as Error).message };
      logger.warn("submission postponed", facts);
    }
  }

  #tasks(): Task[] {
    const closed = [...this.#parts.state.closed.values()];
    const claims = closed.filter(({ claimed }) => !claimed).flatMap((epoch) => this.#claim(epoch));
    return [...claims, ...this.#settlements(closed)];
  }

  #claim(closed: ClosedEpoch): Task[] {
    const { ledger, recorder, logger } = this.#parts;
    const { epoch, claim } = closed;
    const now = ledger.epoch();
    // Until the first block after the epoch the chain would say that it is too early.
    if (now.number <= epoch || ledger.height() < now.firstHeight) return [];
    const last = now.firstHeight + now.claimWindowBlocks - 1;
    if (now.number > epoch + 1 || ledger.height() >= last) {
      logger.warn("claim window missed", { epoch });
      recorder.note(SERVICE_RECORD.claimed.record({ epoch }));
      return [];
    }
    const { body, signature } = claim;
    const submission = { key: `claim/${epoch}`, kind: "claim", body, signature } as const;
    const done = async (outcome: SubmissionOutcome): Promise<void> => {
      if (outcome.code !== 0) {
        logger.error("claim refused", { epoch, code: outcome.code, log: outcome.log });
      }
      await recorder.commit(SERVICE_RECORD.claimed.record({ epoch }));
    };
    return [{ submission, items: [], done }];
  }

  #settlements(closed: readonly ClosedEpoch[]): Task[] {
    const items = this.#items(closed).filter((item) => !this.#itemsUnderWay.has(nameOf(item)));
    const tasks: Task[] = [];
    const together = items.filter((item) => !this.#single.has(nameOf(item)));
    for (let i = 0; i < together.length; i += MAX_SETTLE_ENTRIES) {
      tasks.push(this.#settlement(together.slice(i, i + MAX_SETTLE_ENTRIES)));
    }
    const alone = items.filter((item) => this.#single.has(nameOf(item)));
    return [...tasks, ...alone.map((item) => this.#settlement([item]))];
  }

  #items(closed: readonly ClosedEpoch[]): Item[] {
    const byPayer = new Map<Address, { leaf: Leaf; epoch: number; index: number }[]>();
    for (const { epoch, leaves } of closed) {
      for (const [index, leaf] of leaves.entries()) {
        if (leaf.settled) continue;
        const list = byPayer.get(leaf.voucher.payer) ?? [];
        list.push({ leaf, epoch, index });
        byPayer.set(leaf.voucher.payer, list);
      }
    }
    return [...byPayer].flatMap(([payer, open]) => this.#itemsOf(payer, open));
  }

  #itemsOf(payer: Address, open: readonly { leaf: Leaf; epoch: number; index: number }[]): Item[] {
    const { aggregators, state } = this.#parts;
    const { voucher } = accountOf(state, payer);
    const items: Item[] = [];
    const merged = open.filter(
      ({ epoch }) => voucher !== undefined && epoch <= voucher.voucher.epoch,
    );
    if (voucher !== undefined && merged.length > 0) {
      const { body, publicKey, signature } = voucher.signed;
      const nodeSignature = this.#parts.node.sign(
        ChannelVoucher.digest(this.#parts.ledger.chainId, body),
      );
      const entry = { channelVoucher: { body, publicKey, signature, nodeSignature } };
      items.push({ entry, payer, leaves: merged });
    }
    for (const { leaf, epoch, index } of open) {
      if (voucher !== undefined && epoch <= voucher.voucher.epoch) continue;
      if (aggregators.isAwaited(payer, epoch)) continue;
      items.push({ entry: this.#usageEntry(leaf), payer, leaves: [{ epoch, index }] });
    }
    return items;
  }

  #usageEntry({ body, signature }: Leaf): SettleEntry {
    if (signature !== undefined) return { deviceVoucher: { body, signature } };
    const digest = UsageVoucher.digest(this.#parts.ledger.chainId, body);
    return { unsignedUsage: { body, signature: this.#parts.node.sign(digest) } };
  }

  #settlement(items: readonly Item[]): Task {
    const names = items.map(nameOf).join();
    const key = `settle/${toHex(sha256(Buffer.from(names))).slice(0, 24)}`;
    const entries = items.map(({ entry }) => entry);
    const submission = { key, kind: "settlement", entries } as const;
    return { submission, items, done: (outcome) => this.#settled(items, outcome) };
  }

  /** A refused settlement of several is tried again one by one; a refused one alone is given up. */
  async #settled(items: readonly Item[], outcome: SubmissionOutcome): Promise<void> {
    const { recorder, lookups, logger } = this.#parts;
    if (outcome.code !== 0) {
      logger.error("settlement refused", { entries: items.length, log: outcome.log });
      if (items.length > 1) {
        for (const item of items) this.#single.add(nameOf(item));
        return;
      }
    }
    for (const payer of new Set(items.map((item) => item.payer)))
      await lookups.channels.renew(payer);
    const byEpoch = new Map<number, number[]>();
    for (const { epoch, index } of items.flatMap(({ leaves }) => leaves)) {
      byEpoch.set(epoch, [...(byEpoch.get(epoch) ?? []), index]);
    }
    for (const item of items) this.#single.delete(nameOf(item));
    for (const [epoch, leaves] of byEpoch)
      await recorder.commit(SERVICE_RECORD.settled.record({ epoch, leaves }));
  }
}

/** The same for the same entry, also after a restart. */
function nameOf({ entry }: Item): string {
  const body = entry.channelVoucher?.body ?? entry.deviceVoucher?.body ?? entry.unsignedUsage?.body;
  return toHex(sha256(body ?? new Uint8Array())).slice(0, 24);
}
