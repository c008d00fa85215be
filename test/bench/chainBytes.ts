/**
 * Bytes that reach the chain for a million messages of 10,000 devices at one broker. The devices sign, the broker's own
 * service meters, writes its journal, closes the epoch, claims and settles, and every submission is counted as the signed
 * transaction a node would be sent; only the chain that takes them is in memory. Best case: the payer's aggregator is
 * connected and merges all vouchers into one. Worst case: it is away, and every device's voucher goes to the chain by itself.
 *
 * `--devices N` (10000), `--messages N` a device (100); `--quick` = 500 devices.
 */

import { parseArgs } from "node:util";
import { BenchBroker, type ChainBytes } from "./chainBytesBroker.ts";
import { BenchDevice } from "./chainBytesDevice.ts";
import { type Figure, report, rounded } from "./report.ts";

const MILLION = 1_000_000;

/** Devices that are busy at the same time: their messages share the journal's writes. */
const AT_ONCE = 200;
const TOPIC = "plant/line";
const PAYLOAD_BYTES = 64;

const { values } = parseArgs({
  options: {
    devices: { type: "string" },
    messages: { type: "string", default: "100" },
    quick: { type: "boolean", default: false },
  },
});
const deviceCount = Number(values.devices ?? (values.quick ? 500 : 10_000));
const perDevice = Number(values.messages);

const broker = await BenchBroker.start();
try {
  const devices = Array.from({ length: deviceCount }, (_, i) => new BenchDevice(i, broker));
  for (const device of devices) broker.register(device);
  await broker.connectAggregator();
  await publishAll(devices);
  const merged = await broker.settleEpoch();
  await broker.disconnectAggregator();
  await publishAll(devices);
  const alone = await broker.settleEpoch();
  report(figuresOf(merged, alone));
} finally {
  await broker.close();
}

/** Every device publishes its messages and signs for all of them. */
async function publishAll(devices: readonly BenchDevice[]): Promise<void> {
  const payload = new Uint8Array(PAYLOAD_BYTES).fill(0x78);
  for (let i = 0; i < devices.length; i += AT_ONCE) {
    const busy = devices.slice(i, i + AT_ONCE);
    await Promise.all(busy.map((device) => device.publish(TOPIC, payload, perDevice)));
  }
}

function figuresOf(merged: ChainBytes, alone: ChainBytes): Figure[] {
  const bestCase = bytesPerMillion(merged);
  const worstCase = bytesPerMillion(alone);
  const detail = { devices: deviceCount, payloadBytes: PAYLOAD_BYTES, epochs: 1 };
  return [
    {
      name: "chain bytes, aggregator connected",
      unit: "bytes/10⁶ messages",
      value: bestCase,
      best: bestCase,
      worst: worstCase,
      // Fewer messages share the same claim and voucher.
      ...(merged.messages < MILLION ? {} : { goal: "≤ 10,000" }),
      detail: { ...detail, ...merged, worst: "no aggregator" },
    },
    {
      name: "chain bytes, no aggregator",
      unit: "bytes/10⁶ messages",
      value: worstCase,
      best: bestCase,
      worst: worstCase,
      detail: { ...detail, ...alone, best: "aggregator connected" },
    },
    {
      name: "chain bytes of a claim",
      unit: "bytes",
      value: merged.claimBytes,
      best: Math.min(merged.claimBytes, alone.claimBytes),
      worst: Math.max(merged.claimBytes, alone.claimBytes),
      detail: { leaves: deviceCount, of: "the signed transaction, one for each broker and epoch" },
    },
  ];
}

/** @throws {Error} if the claim does not state what the devices published */
function bytesPerMillion({ messages, claimBytes, settlementBytes }: ChainBytes): number {
  const published = deviceCount * perDevice;
  if (messages !== published) throw new Error(`${messages} of ${published} messages are claimed`);
  return rounded(((claimBytes + settlementBytes) * MILLION) / published);
}
