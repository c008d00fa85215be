/**
 * The bytes of batches and receipts between brokers, big-endian.
 *
 * batch: `version 1 | tier 1 | epoch 4 | count 4`, then per message
 * `position 6 | arrivalMs 6 | flags 1 (bits 0–1 QoS, bit 2 retain) | topic length 2 | topic | payload length 4 | payload`.
 * receipt: `body length 2 | body | signature 64`.
 */

import { fromUtf8, utf8 } from "../../chain/types/bytes.ts";
import { isTier, type Tier } from "../../chain/types/tier.ts";
import type { BatchReceipt, ForwardedMessage, MessageBatch } from "./overlayPort.ts";

const VERSION = 1;
const BATCH_HEADER_BYTES = 10;
const MESSAGE_HEADER_BYTES = 19;
const SIGNATURE_BYTES = 64;

/** A frame from another broker is not what it should be. */
export class MalformedFrameError extends Error {
  constructor(text: string) {
    super(text);
    this.name = "MalformedFrameError";
  }
}

/** Bytes one message takes in a batch. */
export function messageBytes(message: ForwardedMessage): number {
  return MESSAGE_HEADER_BYTES + Buffer.byteLength(message.topic) + message.payload.length;
}

/** See the file's docstring for the format. */
export function encodeBatch(batch: MessageBatch): Uint8Array {
  let size = BATCH_HEADER_BYTES;
  for (const message of batch.messages) size += messageBytes(message);
  const out = Buffer.allocUnsafe(size);
  out.writeUInt8(VERSION, 0);
  out.writeUInt8(batch.tier, 1);
  out.writeUInt32BE(batch.epoch, 2);
  out.writeUInt32BE(batch.messages.length, 6);
  let offset = BATCH_HEADER_BYTES;
  for (const message of batch.messages) offset = writeMessage(out, offset, message);
  return out;
}

function writeMessage(out: Buffer, start: number, message: ForwardedMessage): number {
  const topic = utf8(message.topic);
  let offset = out.writeUIntBE(message.position, start, 6);
  offset = out.writeUIntBE(message.arrivalMs, offset, 6);
  offset = out.writeUInt8(message.qos | (message.retain ? 4 : 0), offset);
  offset = out.writeUInt16BE(topic.length, offset);
  out.set(topic, offset);
  offset = out.writeUInt32BE(message.payload.length, offset + topic.length);
  out.set(message.payload, offset);
  return offset + message.payload.length;
}

/** @throws {MalformedFrameError} if the bytes are not exactly one batch. */
export function decodeBatch(bytes: Uint8Array): MessageBatch {
  return guarded("batch", () => {
    const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const version = input.readUInt8(0);
    const tier = input.readUInt8(1);
    if (version !== VERSION) throw new RangeError(`version ${version}`);
    if (!isTier(tier)) throw new RangeError(`tier ${tier}`);
    const count = input.readUInt32BE(6);
    const messages: ForwardedMessage[] = [];
    let offset = BATCH_HEADER_BYTES;
    for (let i = 0; i < count; i++) {
      const read = readMessage(input, offset, tier);
      messages.push(read.message);
      offset = read.next;
    }
    if (offset !== input.length) throw new RangeError(`${input.length - offset} bytes too many`);
    return { tier, epoch: input.readUInt32BE(2), messages };
  });
}

function readMessage(
  input: Buffer,
  offset: number,
  tier: Tier,
): { message: ForwardedMessage; next: number } {
  const flags = input.readUInt8(offset + 12);
  const qos = flags & 3;
  if (flags > 7 || qos === 3) throw new RangeError(`flags ${flags}`);
  const topicLength = input.readUInt16BE(offset + 13);
  const topicEnd = offset + 15 + topicLength;
  const payloadStart = topicEnd + 4;
  const next = payloadStart + input.readUInt32BE(topicEnd);
  if (next > input.length) throw new RangeError("payload longer than the frame");
  const message = {
    position: input.readUIntBE(offset, 6),
    arrivalMs: input.readUIntBE(offset + 6, 6),
    topic: fromUtf8(input.subarray(offset + 15, topicEnd)),
    payload: input.subarray(payloadStart, next),
    qos: qos as 0 | 1 | 2,
    retain: (flags & 4) !== 0,
    tier,
  };
  return { message, next };
}

/** See the file's docstring for the format. */
export function encodeReceipt(receipt: BatchReceipt): Uint8Array {
  const out = Buffer.allocUnsafe(2 + receipt.body.length + SIGNATURE_BYTES);
  out.writeUInt16BE(receipt.body.length, 0);
  out.set(receipt.body, 2);
  out.set(receipt.signature, 2 + receipt.body.length);
  return out;
}

/** @throws {MalformedFrameError} if the bytes are not exactly one receipt. */
export function decodeReceipt(bytes: Uint8Array): BatchReceipt {
  return guarded("receipt", () => {
    const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = 2 + input.readUInt16BE(0);
    if (input.length !== end + SIGNATURE_BYTES) throw new RangeError(`${input.length} bytes`);
    return { body: input.subarray(2, end), signature: input.subarray(end) };
  });
}

/** Runs a reader whose out-of-range accesses mean that the bytes came from outside and are wrong. */
export function guarded<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new MalformedFrameError(`malformed ${what}: ${(error as Error).message}`);
  }
}
