/**
 * Load generator for MQTT brokers: P publishers, one subscriber, QoS 1, closed loop. A publisher sends a message only
 * when an earlier one has reached the subscriber, so that no queue grows. Frames are built once and sent as slices;
 * answers are counted, not parsed, so that the generator stays much lighter than any broker.
 *
 * Run as a process of its own with the JSON of a `LoadPlan` as its argument; prints the JSON of a `LoadResult`.
 */

import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";

/** What to generate. */
export interface LoadPlan {
  readonly port: number;
  readonly publishers: number;
  readonly payloadBytes: number;
  /** Messages on their way, over all publishers. */
  readonly window: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
  /** Process whose CPU time is measured. */
  readonly brokerPid: number;
}

/** What was measured between warm-up and end. */
export interface LoadResult {
  readonly delivered: number;
  readonly seconds: number;
  /** User and system time of the broker, in seconds. */
  readonly brokerCpuSeconds: number;
  /** The same of this process. */
  readonly loadCpuSeconds: number;
  /** Messages that came twice or never, after everything was sent. */
  readonly lost: number;
}

const TICKS_PER_SECOND = 100;
const USER_TIME_FIELD = 11;
const CONNACK_BYTES = 4;
const SUBACK_BYTES = 5;
const ACK_BYTES = 4;
const DRAIN_LIMIT_MS = 5_000;
const INDEX_BYTES = 2;

class Publisher {
  readonly #socket: Socket;
  readonly #ring: Buffer;
  readonly #frameBytes: number;
  readonly #frames: number;
  #next = 0;

  constructor(socket: Socket, index: number, plan: LoadPlan) {
    const payload = Buffer.alloc(plan.payloadBytes, 0x78);
    payload.writeUInt16BE(index, 0);
    const frames = Array.from({ length: 1_000 }, (_, at) =>
      publishFrame(`load/${index}`, payload, at + 1),
    );
    this.#socket = socket;
    this.#frames = frames.length;
    this.#frameBytes = (frames[0] as Buffer).length;
    this.#ring = Buffer.concat(frames);
  }

  send(count: number): void {
    let left = count;
    while (left > 0) {
      const run = Math.min(left, this.#frames - this.#next);
      const start = this.#next * this.#frameBytes;
      this.#socket.write(this.#ring.subarray(start, start + run * this.#frameBytes));
      this.#next = (this.#next + run) % this.#frames;
      left -= run;
    }
  }
}

/** Reads PUBLISH frames of one known length, acknowledges them and credits their publishers. */
class Subscriber {
  delivered = 0;
  readonly #socket: Socket;
  readonly #onChunk: (credits: Uint32Array) => void;
  readonly #credits: Uint32Array;
  #rest: Buffer = Buffer.alloc(0);

  constructor(socket: Socket, plan: LoadPlan, onChunk: (credits: Uint32Array) => void) {
    this.#socket = socket;
    this.#onChunk = onChunk;
    this.#credits = new Uint32Array(plan.publishers);
    socket.on("data", (chunk) => this.#read(chunk as Buffer));
  }

  #read(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const acks = Buffer.allocUnsafe(Math.ceil(bytes.length / 16) * ACK_BYTES);
    let ackBytes = 0;
    let at = 0;
    this.#credits.fill(0);
    for (;;) {
      if (bytes.length - at < 5) break;
      const second = bytes[at + 1] as number;
      const isLong = second >= 0x80;
      const length = isLong ? (second & 0x7f) + (bytes[at + 2] as number) * 0x80 : second;
      const body = at + (isLong ? 3 : 2);
      if (body + length > bytes.length) break;
      const topicEnd = body + 2 + bytes.readUInt16BE(body);
      acks.writeUInt32BE(0x4002_0000 + bytes.readUInt16BE(topicEnd), ackBytes);
      ackBytes += ACK_BYTES;
      const index = bytes.readUInt16BE(topicEnd + INDEX_BYTES);
      this.#credits[index] = (this.#credits[index] as number) + 1;
      at = body + length;
    }
    this.#rest = bytes.subarray(at);
    this.delivered += ackBytes / ACK_BYTES;
    if (ackBytes > 0) this.#socket.write(acks.subarray(0, ackBytes));
    this.#onChunk(this.#credits);
  }
}

async function run(plan: LoadPlan): Promise<LoadResult> {
  const subscriberSocket = await connected(plan.port, "load-subscriber");
  subscriberSocket.write(subscribeFrame("load/#"));
  await bytesFrom(subscriberSocket, SUBACK_BYTES);
  const sockets = await Promise.all(
    Array.from({ length: plan.publishers }, (_, i) => connected(plan.port, `load-publisher-${i}`)),
  );
  for (const socket of sockets) socket.on("data", () => undefined);
  const publishers = sockets.map((socket, index) => new Publisher(socket, index, plan));
  let isSending = true;
  let sent = 0;
  const subscriber = new Subscriber(subscriberSocket, plan, (credits) => {
    if (!isSending) return;
    for (const [index, credit] of credits.entries()) {
      if (credit > 0) (publishers[index] as Publisher).send(credit);
      sent += credit;
    }
  });
  const share = Math.max(1, Math.floor(plan.window / plan.publishers));
  for (const publisher of publishers) publisher.send(share);
  sent += share * publishers.length;

  await pause(plan.warmUpMs);
  const before = {
    at: performance.now(),
    delivered: subscriber.delivered,
    cpu: cpuSeconds(plan.brokerPid),
    own: cpuSeconds(process.pid),
  };
  await pause(plan.measureMs);
  const result = {
    delivered: subscriber.delivered - before.delivered,
    seconds: (performance.now() - before.at) / 1000,
    brokerCpuSeconds: cpuSeconds(plan.brokerPid) - before.cpu,
    loadCpuSeconds: cpuSeconds(process.pid) - before.own,
  };
  isSending = false;
  const end = performance.now() + DRAIN_LIMIT_MS;
  while (subscriber.delivered < sent && performance.now() < end) await pause(10);
  for (const socket of [...sockets, subscriberSocket]) socket.destroy();
  return { ...result, lost: sent - subscriber.delivered };
}

function publishFrame(topic: string, payload: Buffer, messageId: number): Buffer {
  const name = Buffer.from(topic);
  const length = 2 + name.length + 2 + payload.length;
  const head = Buffer.from(
    length < 0x80 ? [0x32, length] : [0x32, (length & 0x7f) | 0x80, length >> 7],
  );
  return Buffer.concat([head, word(name.length), name, word(messageId), payload]);
}

function subscribeFrame(filter: string): Buffer {
  const name = Buffer.from(filter);
  const body = Buffer.concat([word(1), word(name.length), name, Buffer.from([1])]);
  return Buffer.concat([Buffer.from([0x82, body.length]), body]);
}

function connectFrame(clientId: string): Buffer {
  const id = Buffer.from(clientId);
  const body = Buffer.concat([
    word(4),
    Buffer.from("MQTT"),
    Buffer.from([4, 2, 0, 0]),
    word(id.length),
    id,
  ]);
  return Buffer.concat([Buffer.from([0x10, body.length]), body]);
}

function word(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}

async function connected(port: number, clientId: string): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  socket.write(connectFrame(clientId));
  const answer = await bytesFrom(socket, CONNACK_BYTES);
  if (answer[3] !== 0) throw new Error(`CONNACK ${answer[3]} for ${clientId}`);
  return socket;
}

function bytesFrom(socket: Socket, count: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const take = (piece: Buffer): void => {
      pieces.push(piece);
      const bytes = Buffer.concat(pieces);
      if (bytes.length < count) return;
      socket.off("data", take);
      resolve(bytes);
    };
    socket.on("data", take);
    socket.once("error", reject);
  });
}

function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[USER_TIME_FIELD]) + Number(fields[USER_TIME_FIELD + 1])) / TICKS_PER_SECOND;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

if (import.meta.main) {
  const result = await run(JSON.parse(process.argv[2] as string) as LoadPlan);
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
