import assert from "node:assert/strict";
import { Forwarder } from "../../../broker/overlay/forwarder.ts";
import { Inbox } from "../../../broker/overlay/inbox.ts";
import {
  type ForwardedMessage,
  type MessageBatch,
  OverlayError,
} from "../../../broker/overlay/overlayPort.ts";
import { ForwarderRecovery } from "../../../broker/overlay/recovery.ts";
import type { JournalRecord, PlacedRecord } from "../../../broker/storage/journal.ts";
import type { NodeId } from "../../../chain/types/address.ts";
import { silentLogger } from "../../../chain/types/logger.ts";
import { TIER_RULES, type Tier } from "../../../chain/types/tier.ts";
import { testNode } from "../../support/brokerLedger.ts";
import { eventually } from "../../support/poll.ts";

const RECEIPT = { body: Buffer.from("counted"), signature: Buffer.alloc(64) };
const B = testNode(1).id;

/** The journal's records, as they would be read back. */
class Log {
  readonly records: PlacedRecord[] = [];

  append(record: JournalRecord): Promise<number> {
    const position = 1_000 + this.records.length;
    this.records.push({ ...record, position });
    return Promise.resolve(position);
  }
}

function message(position: number, tier: Tier = 1, arrivalMs = Date.now()): ForwardedMessage {
  const payload = Buffer.from(String(position));
  return { position, topic: "farm/a", payload, qos: 1, retain: false, tier, arrivalMs };
}

function forwarder(
  log: Log,
  send: (batch: MessageBatch) => Promise<typeof RECEIPT>,
  known: { routes: NodeId[]; silent: NodeId[] } = { routes: [B], silent: [] },
): Forwarder {
  return new Forwarder({
    overlay: {
      routes: () => known.routes,
      silent: () => known.silent,
      send: (_receiver, batch) => send(batch),
    },
    journal: log,
    epoch: () => 0,
    now: Date.now,
    logger: silentLogger,
    receipt: () => undefined,
  });
}

const positions = (batches: readonly MessageBatch[]): number[] =>
  batches.flatMap((batch) => batch.messages.map(({ position }) => position));

describe("forwarding", () => {
  it("sends tier 1 at once and tier 3 only when its batch is full", async () => {
    const sent: MessageBatch[] = [];
    const one = forwarder(new Log(), async (batch) => {
      sent.push(batch);
      return RECEIPT;
    });

    for (let i = 0; i < TIER_RULES[3].flushMessages - 1; i++) one.route(message(i, 3));
    one.route(message(500, 1));
    await eventually("tier 1", () => sent.length === 1);
    assert.deepEqual(positions(sent), [500]);

    one.route(message(99, 3));
    await eventually("tier 3", () => sent.length === 2);
    assert.equal(sent[1]?.messages.length, TIER_RULES[3].flushMessages);
    one.close();
  });

  it("flushes what has waited for its tier's time", async () => {
    const sent: MessageBatch[] = [];
    const one = forwarder(new Log(), async (batch) => {
      sent.push(batch);
      return RECEIPT;
    });

    one.route(message(1, 2, Date.now() - TIER_RULES[2].flushMs));

    await eventually("the flush", () => sent.length === 1, 1_000);
    one.close();
  });

  it("tries again in order while the receiver is away, and settles every message once", async () => {
    const sent: MessageBatch[] = [];
    let failures = 2;
    const one = forwarder(new Log(), async (batch) => {
      if (failures-- > 0) throw new OverlayError("away", true);
      sent.push(batch);
      return RECEIPT;
    });

    for (const position of [1, 2, 3]) one.route(message(position));

    await eventually("all", () => one.statistics.forwarded === 3);
    assert.deepEqual(positions(sent), [1, 2, 3]);
    assert.equal(one.statistics.waiting, 0);
    one.close();
  });

  it("records as dropped what waited longer than its tier allows", async () => {
    const log = new Log();
    const one = forwarder(log, () => Promise.reject(new OverlayError("away", true)));

    one.route(message(1, 1, Date.now() - TIER_RULES[1].giveUpMs - 1));

    await eventually("the drop", () => one.statistics.dropped === 1);
    const recovery = new ForwarderRecovery();
    recovery.message(message(1));
    for (const record of log.records) recovery.record(record);
    assert.deepEqual(recovery.unsettled(), []);
    one.close();
  });

  it("after a crash sends exactly what was queued and not done", async () => {
    const log = new Log();
    let accept = true;
    const first = forwarder(log, async () => {
      if (!accept) throw new OverlayError("away", true);
      return RECEIPT;
    });
    first.route(message(1));
    await eventually("the first", () => first.statistics.forwarded === 1);
    accept = false;
    first.route(message(2));
    first.route(message(3));
    await eventually("the queue", () => log.records.length === 4);
    first.close();

    const recovery = new ForwarderRecovery();
    for (const position of [1, 2, 3, 4]) recovery.message(message(position));
    for (const record of log.records) recovery.record(record);

    assert.deepEqual(
      recovery.unsettled().map((entry) => [entry.message.position, ...entry.receivers]),
      [
        [2, B],
        [3, B],
      ],
    );
    assert.deepEqual(
      recovery.unrouted().map(({ position }) => position),
      [4],
      "journaled last, its route was not",
    );
  });
});

describe("forwarding right after a start", () => {
  it("keeps messages for brokers that have not said yet what they want", async () => {
    const sent: MessageBatch[] = [];
    const known: { routes: NodeId[]; silent: NodeId[] } = { routes: [], silent: [B] };
    const send = async (batch: MessageBatch): Promise<typeof RECEIPT> => {
      sent.push(batch);
      return RECEIPT;
    };
    const one = forwarder(new Log(), send, known);
    one.route(message(1));
    one.route(message(2));

    Object.assign(known, { routes: [B], silent: [] });
    one.greeted(B);
    one.route(message(3));

    await eventually("all", () => one.statistics.forwarded === 3);
    assert.deepEqual(positions(sent), [1, 2, 3], "in order: receivers drop what comes late");
    one.close();
  });

  it("keeps nothing once every broker has spoken", async () => {
    const known: { routes: NodeId[]; silent: NodeId[] } = { routes: [], silent: [] };
    const one = forwarder(new Log(), () => Promise.resolve(RECEIPT), known);
    one.route(message(1));

    known.routes = [B];
    one.greeted(B);

    assert.equal(one.statistics.waiting, 0);
    one.close();
  });
});

describe("the inbox", () => {
  const build = (log: Log, delivered: number[], counted: number[]): Inbox =>
    new Inbox({
      journal: log,
      count: (_sender, batch) => {
        counted.push(batch.messages.length);
        return RECEIPT;
      },
      deliver: async ({ position }) => {
        delivered.push(position);
      },
      logger: silentLogger,
    });
  const batch = (...list: number[]): MessageBatch => ({
    tier: 1,
    epoch: 0,
    messages: list.map((position) => message(position)),
  });

  it("takes a repeated batch once and acknowledges it again", async () => {
    const [delivered, counted]: [number[], number[]] = [[], []];
    const inbox = build(new Log(), delivered, counted);

    const receipts = await Promise.all([
      inbox.receive(B, batch(1, 2)),
      inbox.receive(B, batch(1, 2)),
    ]);
    await inbox.receive(B, batch(2, 3));

    assert.equal(receipts.length, 2);
    assert.deepEqual(delivered, [1, 2, 3]);
    assert.deepEqual(counted, [2, 0, 1]);
  });

  it("after a crash remembers what it took and delivers what was not delivered", async () => {
    const log = new Log();
    const stuck = new Inbox({
      journal: log,
      count: () => RECEIPT,
      deliver: () => new Promise(() => undefined),
      logger: silentLogger,
    });
    await stuck.receive(B, batch(1, 2));

    const [delivered, counted]: [number[], number[]] = [[], []];
    const again = build(log, delivered, counted);
    for (const record of log.records) again.recover(record);
    await again.receive(B, batch(1, 2));

    assert.equal(await again.redeliver(), 2);
    assert.deepEqual(delivered, [1, 2]);
    assert.deepEqual(counted, [2, 0], "counted once from the journal, the repeat not again");
    assert.equal(await again.redeliver(), 0);
  });
});
