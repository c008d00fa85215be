/** A ledger in memory whose records and epochs a test sets. */

import type {
  ChannelView,
  DeviceView,
  EpochView,
  Ledger,
  NamespaceView,
  NodeView,
  Submission,
  SubmissionOutcome,
} from "../../../broker/ledger/ledger.ts";
import { messageOf } from "../../../broker/ledger/submissions.ts";
import { type Address, type DeviceId, moduleAddress } from "../../../chain/types/address.ts";
import { amount } from "../../../chain/types/amount.ts";
import type { PriceTable } from "../../../chain/types/price.ts";
import type { Message } from "../../../client/transaction.ts";

/** Pays the gas of what is submitted. */
const SUBMITTER = moduleAddress("submitter");

/** The start prices. */
export const PRICES: PriceTable = {
  id: 1,
  tiers: [
    { perMessageNyz: amount(800n), perKibNyz: amount(200n) },
    { perMessageNyz: amount(320n), perKibNyz: amount(80n) },
    { perMessageNyz: amount(80n), perKibNyz: amount(20n) },
  ],
};

/** See the file's docstring. */
export class FakeLedger implements Ledger {
  readonly chainId: string = "test-1";
  readonly devices: Map<DeviceId, DeviceView> = new Map();
  readonly namespaces: Map<string, NamespaceView> = new Map();
  readonly channels: Map<Address, ChannelView> = new Map();
  readonly nodeList: NodeView[] = [];
  readonly submitted: { submission: Submission; message: Message }[] = [];
  /** What the chain answers to a submission. */
  answer: (submission: Submission) => Promise<SubmissionOutcome> = async () => OK;
  /** What a look-up waits for. */
  delay: () => Promise<void> = async () => undefined;
  view: EpochView = { number: 5, firstHeight: 100, lengthBlocks: 20, claimWindowBlocks: 8 };
  now = 100;

  height(): number {
    return this.now;
  }

  epoch(): EpochView {
    return this.view;
  }

  /** Begins the next epoch at its first block. */
  nextEpoch(): void {
    const { number, firstHeight, lengthBlocks } = this.view;
    this.view = { ...this.view, number: number + 1, firstHeight: firstHeight + lengthBlocks };
    this.now = this.view.firstHeight;
  }

  prices(): PriceTable {
    return PRICES;
  }

  nodes(): readonly NodeView[] {
    return this.nodeList;
  }

  async device(id: DeviceId): Promise<DeviceView | undefined> {
    await this.delay();
    return this.devices.get(id);
  }

  async namespace(name: string): Promise<NamespaceView | undefined> {
    await this.delay();
    return this.namespaces.get(name);
  }

  async channel(payer: Address): Promise<ChannelView | undefined> {
    await this.delay();
    return this.channels.get(payer);
  }

  onBlock(): () => void {
    return () => undefined;
  }

  async submit(submission: Submission): Promise<SubmissionOutcome> {
    this.submitted.push({ submission, message: messageOf(submission, SUBMITTER) });
    return this.answer(submission);
  }
}

/** Executed. */
export const OK: SubmissionOutcome = { hash: "", height: 1, code: 0, codespace: "", log: "" };
