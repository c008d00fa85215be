/** Control packets as bytes (MQTT 3.1.1): cutting a stream into frames, and reading and writing the frequent ones. */

import { isUtf8 } from "node:buffer";

/** Packet types, as in the upper half of a frame's first byte. */
export const PacketType = {
  connect: 1,
  connack: 2,
  publish: 3,
  puback: 4,
  pubrec: 5,
  pubrel: 6,
  pubcomp: 7,
  subscribe: 8,
  unsubscribe: 10,
  pingreq: 12,
  disconnect: 14,
} as const;

/** A frame breaks the protocol; the connection it came by has to be closed. */
export class FrameError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FrameError";
  }
}

/** A whole control packet. */
export interface Frame {
  readonly bytes: Buffer;
  /** Offset of the variable header, behind the length. */
  readonly bodyStart: number;
}

/** A PUBLISH packet. */
export interface PublishFrame {
  readonly topic: string;
  /** A view into the frame. */
  readonly payload: Buffer;
  readonly qos: 0 | 1 | 2;
  readonly retain: boolean;
  /** 0 at QoS 0. */
  readonly messageId: number;
}

const MAX_LENGTH_BYTES = 4;
const RETAIN_BIT = 0x01;
const TWO_BYTE = 2;
const UNKNOWN = -1;
const FIRST_PARTIAL_BYTES = 256;
const EMPTY = Buffer.alloc(0);

/** The type of the packet in `frame`. */
export function packetType(frame: Buffer): number {
  return (frame[0] as number) >> 4;
}

/** Reads a PUBLISH. Throws a `FrameError` on wrong lengths, an impossible QoS or a topic that is not UTF-8. */
export function decodePublish({ bytes, bodyStart }: Frame): PublishFrame {
  const flags = bytes[0] as number;
  const qos = (flags >> 1) & 3;
  if (qos === 3) throw new FrameError("PUBLISH with QoS 3");
  const topicEnd = stringEnd(bytes, bodyStart, "the topic of a PUBLISH");
  const topic = bytes.toString("utf8", bodyStart + TWO_BYTE, topicEnd);
  if (qos === 0) {
    return {
      topic,
      payload: bytes.subarray(topicEnd),
      qos,
      retain: (flags & RETAIN_BIT) !== 0,
      messageId: 0,
    };
  }
  const messageId = readMessageId(bytes, topicEnd);
  return {
    topic,
    payload: bytes.subarray(topicEnd + TWO_BYTE),
    qos: qos as 1 | 2,
    retain: (flags & RETAIN_BIT) !== 0,
    messageId,
  };
}

/** The message id at `offset`. Throws a `FrameError` if it is missing or 0. */
export function readMessageId(bytes: Buffer, offset: number): number {
  if (offset + TWO_BYTE > bytes.length) throw new FrameError("a packet ends before its message id");
  const messageId = bytes.readUInt16BE(offset);
  if (messageId === 0) throw new FrameError("message id 0");
  return messageId;
}

/** The filters of a SUBSCRIBE or UNSUBSCRIBE. Throws a `FrameError` if one is cut off or not UTF-8, or there is none. */
export function readFilters({ bytes, bodyStart }: Frame): readonly string[] {
  const optionBytes = packetType(bytes) === PacketType.subscribe ? 1 : 0;
  const filters: string[] = [];
  readMessageId(bytes, bodyStart);
  for (let at = bodyStart + TWO_BYTE; at < bytes.length; ) {
    const end = stringEnd(bytes, at, "a topic filter");
    filters.push(bytes.toString("utf8", at + TWO_BYTE, end));
    at = end + optionBytes;
  }
  if (filters.length === 0) throw new FrameError("a packet without a topic filter");
  return filters;
}

const WILL_FLAG = 0x04;
const PASSWORD_FLAG = 0x40;
const USERNAME_FLAG = 0x80;
const LEVEL_MQTT_5 = 5;

/** Checks the strings of a CONNECT. Throws a `FrameError` if one is cut off or not UTF-8. */
export function checkConnect({ bytes, bodyStart }: Frame): void {
  const nameEnd = stringEnd(bytes, bodyStart, "the protocol name");
  const level = bytes[nameEnd];
  const flags = bytes[nameEnd + 1];
  if (level === undefined || flags === undefined) throw new FrameError("CONNECT is cut off");
  if (level >= LEVEL_MQTT_5) return; // the engine answers "unacceptable protocol version" without reading on
  let at = stringEnd(bytes, nameEnd + 4, "the client id");
  if ((flags & WILL_FLAG) !== 0) {
    at = stringEnd(bytes, at, "the will's topic");
    at = fieldEnd(bytes, at, "the will's payload");
  }
  if ((flags & USERNAME_FLAG) !== 0) at = stringEnd(bytes, at, "the user name");
  if ((flags & PASSWORD_FLAG) !== 0) fieldEnd(bytes, at, "the password");
}

function fieldEnd(bytes: Buffer, at: number, what: string): number {
  if (at + TWO_BYTE > bytes.length) throw new FrameError(`${what} is cut off`);
  const end = at + TWO_BYTE + bytes.readUInt16BE(at);
  if (end > bytes.length) throw new FrameError(`${what} is cut off`);
  return end;
}

function stringEnd(bytes: Buffer, at: number, what: string): number {
  const end = fieldEnd(bytes, at, what);
  for (let i = at + TWO_BYTE; i < end; i += 1) {
    const byte = bytes[i] as number;
    if (byte === 0) throw new FrameError(`${what} has a zero character`);
    if (byte >= 0x80) {
      if (!isUtf8(bytes.subarray(at + TWO_BYTE, end))) throw new FrameError(`${what} is not UTF-8`);
      if (bytes.includes(0, i) && bytes.indexOf(0, i) < end) {
        throw new FrameError(`${what} has a zero character`);
      }
      break;
    }
  }
  return end;
}

/** A PUBLISH frame without flags; with room for a message id if `numbered`. `idOffset` is where the id goes. */
export function encodePublish(
  topic: string,
  payload: Uint8Array,
  numbered: boolean,
): { bytes: Buffer; idOffset: number } {
  const topicBytes = Buffer.byteLength(topic);
  const length = TWO_BYTE + topicBytes + (numbered ? TWO_BYTE : 0) + payload.length;
  const lengthBytes = encodedLengthBytes(length);
  const bytes = Buffer.allocUnsafe(1 + lengthBytes + length);
  bytes[0] = PacketType.publish << 4;
  writeLength(bytes, length);
  const topicStart = 1 + lengthBytes;
  bytes.writeUInt16BE(topicBytes, topicStart);
  bytes.write(topic, topicStart + TWO_BYTE);
  bytes.set(payload, bytes.length - payload.length);
  return { bytes, idOffset: topicStart + TWO_BYTE + topicBytes };
}

/** First byte of a PUBLISH. */
export function publishFlags(qos: 0 | 1 | 2, retain: boolean, dup: boolean): number {
  return (PacketType.publish << 4) | (dup ? 0x08 : 0) | (qos << 1) | (retain ? RETAIN_BIT : 0);
}

function encodedLengthBytes(length: number): number {
  if (length < 0x80) return 1;
  if (length < 0x4000) return 2;
  return length < 0x200000 ? 3 : MAX_LENGTH_BYTES;
}

function writeLength(target: Buffer, length: number): void {
  let rest = length;
  for (let at = 1; ; at += 1) {
    const digit = rest % 0x80;
    rest = Math.floor(rest / 0x80);
    target[at] = rest > 0 ? digit | 0x80 : digit;
    if (rest === 0) return;
  }
}

/** What a `FrameSplitter` finds. */
export interface FrameSink {
  frame(frame: Frame): void;
  /** Largest frame in bytes, asked at each frame. */
  maxFrameBytes(): number;
}

/** Cuts a stream of bytes into frames, without a copy where a chunk holds them whole. */
export class FrameSplitter {
  readonly #sink: FrameSink;
  /** Start of a frame whose rest has not come; grows with what has come, not with what was announced. */
  #partial: Buffer = EMPTY;
  #filled = 0;
  /** Of the frame whose length was read last. */
  #bodyStart = 0;

  constructor(sink: FrameSink) {
    this.#sink = sink;
  }

  /** Hands every frame that `chunk` completes to the sink. Throws a `FrameError` on a frame that is too large. */
  push(chunk: Buffer): void {
    let at = this.#filled === 0 ? 0 : this.#complete(chunk);
    while (at < chunk.length) {
      const total = this.#frameBytes(chunk, at, chunk.length);
      if (total === UNKNOWN || at + total > chunk.length) break;
      this.#sink.frame({ bytes: chunk.subarray(at, at + total), bodyStart: this.#bodyStart });
      at += total;
    }
    if (at < chunk.length) this.#keep(chunk, at, chunk.length);
  }

  /** Adds to the partial frame, which it hands on if it is whole then; the answer is how much of `chunk` that took. */
  #complete(chunk: Buffer): number {
    let at = 0;
    let total = this.#frameBytes(this.#partial, 0, this.#filled);
    while (total === UNKNOWN) {
      if (at === chunk.length) return at;
      this.#keep(chunk, at, at + 1);
      at += 1;
      total = this.#frameBytes(this.#partial, 0, this.#filled);
    }
    const end = Math.min(chunk.length, at + total - this.#filled);
    this.#keep(chunk, at, end);
    if (this.#filled < total) return end;
    const bytes = this.#partial.subarray(0, total);
    this.#partial = EMPTY;
    this.#filled = 0;
    this.#sink.frame({ bytes, bodyStart: this.#bodyStart });
    return end;
  }

  #keep(chunk: Buffer, start: number, end: number): void {
    const needed = this.#filled + end - start;
    if (needed > this.#partial.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(FIRST_PARTIAL_BYTES, 2 * needed));
      this.#partial.copy(larger, 0, 0, this.#filled);
      this.#partial = larger;
    }
    chunk.copy(this.#partial, this.#filled, start, end);
    this.#filled = needed;
  }

  /** Length of the frame at `at`, or `UNKNOWN` if `bytes` end before its length does. Leaves its body start behind. */
  #frameBytes(bytes: Buffer, at: number, bytesEnd: number): number {
    let length = 0;
    let scale = 1;
    for (let next = at + 1; next < bytesEnd; next += 1) {
      const digit = bytes[next] as number;
      length += (digit & 0x7f) * scale;
      scale *= 0x80;
      if (digit < 0x80) return this.#checked(next + 1 - at, length);
      if (next - at === MAX_LENGTH_BYTES) {
        throw new FrameError("the length of a packet has more than four bytes");
      }
    }
    return UNKNOWN;
  }

  #checked(bodyStart: number, length: number): number {
    const total = bodyStart + length;
    const limit = this.#sink.maxFrameBytes();
    if (total > limit) {
      throw new FrameError(`a packet of ${total} bytes is over the limit of ${limit} bytes`);
    }
    this.#bodyStart = bodyStart;
    return total;
  }
}
