/**
 * Cost of encoding and decoding what is signed, journaled and forwarded for every message. Rounds of all objects take
 * turns, so that all of them see the same machine, and the code they share sees all of them. Best and worst of the rounds.
 *
 * `--rounds N` (21); `--quick` = 3.
 */

import { parseArgs } from "node:util";
import { Batch, messageBatch } from "../../broker/overlay/batchCodec.ts";
import { SERVICE_RECORD } from "../../broker/service/recordKinds.ts";
import { addressFromBytes, deviceIdFromBytes, nodeIdFromBytes } from "../../chain/types/address.ts";
import { amount } from "../../chain/types/amount.ts";
import { HopReceipt } from "../../chain/types/hopReceipt.ts";
import type { Usage } from "../../chain/types/price.ts";
import { ROLE, TRAFFIC_CLASS, UsageVoucher } from "../../chain/types/usageVoucher.ts";
import { type Figure, report, spread } from "./report.ts";

const CALLS = 20_000;
const BATCH_MESSAGES = 10;
const TOPIC = "plant/line/4/temperature";
const ARRIVAL_MS = 1_790_000_000_000;

const payload = new Uint8Array(64).fill(0x78);
const device = deviceIdFromBytes(new Uint8Array(20).fill(1));
const payer = addressFromBytes(new Uint8Array(20).fill(2));
const broker = nodeIdFromBytes(new Uint8Array(20).fill(3));
const sessionId = new Uint8Array(16).fill(4);
const accumulator = new Uint8Array(32).fill(5);
const usage: Usage = { messages: [123n, 45n, 6n], kib: [456n, 78n, 9n] };

const voucher: UsageVoucher = {
  sessionId,
  device,
  payer,
  broker,
  epoch: 77,
  role: ROLE.ingress,
  trafficClass: TRAFFIC_CLASS.private,
  flags: 0,
  sequence: 1234n,
  usage,
  value: amount(123_456_789n),
  accumulator,
  lastMs: BigInt(ARRIVAL_MS),
};
const receipt = { sender: broker, receiver: broker, epoch: 7, sequence: 99n, usage, accumulator };
const published = { tier: 2, topic: TOPIC, payload, qos: 1, retain: false } as const;
const entry = { ...published, meter: { device, payer, sessionId }, arrivalMs: ARRIVAL_MS };
const batch: Batch = {
  tier: 2,
  epoch: 7,
  messages: Array.from({ length: BATCH_MESSAGES }, (_, i) => ({
    ...published,
    position: 1000 + i,
    arrivalMs: ARRIVAL_MS + i,
  })),
};

const bytes = {
  voucher: UsageVoucher.encode(voucher),
  receipt: HopReceipt.encode(receipt),
  entry: SERVICE_RECORD.message.record(entry).body,
  batch: Batch.encode(batch),
};

/** What is measured, by name of the figure. */
const CASES: Readonly<Record<string, () => unknown>> = {
  "UsageVoucher, encoding": () => UsageVoucher.encode(voucher),
  "UsageVoucher, decoding": () => UsageVoucher.decode(bytes.voucher),
  "HopReceipt, encoding": () => HopReceipt.encode(receipt),
  "HopReceipt, decoding": () => HopReceipt.decode(bytes.receipt),
  "journaled message, encoding": () => SERVICE_RECORD.message.record(entry),
  "journaled message, decoding": () => SERVICE_RECORD.message.read(bytes.entry),
  "batch of 10, encoding": () => Batch.encode(batch, Buffer.allocUnsafe),
  "batch of 10, decoding": () => messageBatch(Batch.decode(bytes.batch)),
};

function nanosecondsPerCall(call: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < CALLS; i++) call();
  return ((performance.now() - start) * 1e6) / CALLS;
}

const { values } = parseArgs({
  options: { rounds: { type: "string" }, quick: { type: "boolean", default: false } },
});
const rounds = Number(values.rounds ?? (values.quick ? 3 : 21));
const costs = new Map<string, number[]>(Object.keys(CASES).map((name) => [name, []]));
for (const call of Object.values(CASES)) nanosecondsPerCall(call);
for (let round = 0; round < rounds; round++) {
  for (const [name, call] of Object.entries(CASES)) costs.get(name)?.push(nanosecondsPerCall(call));
}
report(
  [...costs].map(
    ([name, all]): Figure => ({
      name: `layouts, ${name}`,
      unit: "ns",
      ...spread(all, "less"),
      detail: { payloadBytes: payload.length, topic: TOPIC, rounds },
    }),
  ),
);
