import assert from "node:assert/strict";
import fc from "fast-check";
import mqttPacket, { type Packet } from "mqtt-packet";
import {
  RawClient,
  type RawConnect,
  startTestEngine,
  type TestEngine,
} from "../support/mqttEngine.ts";
import { eventually } from "../support/poll.ts";

describe("broken packets at the MQTT engine", () => {
  let running: TestEngine;
  const clients: RawClient[] = [];

  afterEach(async () => {
    for (const client of clients.splice(0)) client.drop();
    await running.close();
  });

  async function start(): Promise<void> {
    running = await startTestEngine();
  }

  async function connect(clientId: string, more: Partial<RawConnect> = {}): Promise<RawClient> {
    const client = await RawClient.connect(running.tcp.port, { clientId, ...more });
    clients.push(client);
    return client;
  }

  async function open(): Promise<RawClient> {
    const client = await RawClient.open(running.tcp.port);
    clients.push(client);
    return client;
  }

  const raw: readonly (readonly [string, number[]])[] = [
    ["a PUBLISH whose topic is not UTF-8", [0x30, 5, 0, 2, 0xc3, 0x28, 1]],
    ["a PUBLISH whose topic is a lone surrogate", [0x30, 6, 0, 3, 0xed, 0xa0, 0x80, 1]],
    ["a PUBLISH whose topic has a zero character", [0x30, 5, 0, 2, 0x61, 0, 1]],
    [
      "a PUBLISH whose topic has a zero character behind others",
      [0x30, 7, 0, 4, 0xc3, 0xa9, 0, 0x61, 1],
    ],
    ["a PUBLISH with QoS 3", [0x36, 6, 0, 2, 0x61, 0x62, 0, 1]],
    ["a PUBLISH with message id 0", [0x32, 6, 0, 2, 0x61, 0x62, 0, 0]],
    ["a PUBLISH whose topic is longer than the packet", [0x30, 4, 0, 9, 0x61, 0x62]],
    ["a SUBSCRIBE whose filter is not UTF-8", [0x82, 7, 0, 1, 0, 2, 0xff, 0xfe, 0]],
    ["a SUBSCRIBE without a filter", [0x82, 2, 0, 1]],
    ["a SUBSCRIBE with wrong flags", [0x80, 6, 0, 1, 0, 1, 0x61, 0]],
    ["an UNSUBSCRIBE whose filter is not UTF-8", [0xa2, 6, 0, 1, 0, 2, 0xff, 0xfe]],
    ["a second CONNECT", [0x10, 12, 0, 4, 0x4d, 0x51, 0x54, 0x54, 4, 2, 0, 0, 0, 0]],
    ["a packet that only brokers send", [0x20, 2, 0, 0]],
    ["a length of five bytes", [0x30, 0xff, 0xff, 0xff, 0xff, 1]],
    ["a PUBACK without message id", [0x40, 0]],
  ];
  for (const [what, bytes] of raw) {
    it(`closes the connection on ${what}, and on that only`, async () => {
      await start();
      const client = await connect("c");
      const other = await connect("o");
      client.socket.write(Buffer.from(bytes));
      await client.closed();
      await other.ping();
    });
  }

  it("closes a connection whose first packet is not CONNECT, or whose will has an impossible topic", async () => {
    await start();
    const early = await open();
    early.publish("t", "x");
    await early.closed();
    const will = { topic: "a/#", payload: Buffer.from("x"), qos: 0, retain: false } as const;
    const late = await connect("c", { will });
    assert.equal(late.of("connack")[0]?.returnCode, 5);
    const empty = await open();
    empty.socket.write(
      Buffer.from([0x10, 17, 0, 4, 0x4d, 0x51, 0x54, 0x54, 4, 6, 0, 0, 0, 1, 0x63, 0, 0, 0, 0]),
    );
    assert.equal((await empty.first("connack")).returnCode, 5);
  });

  it("turns away MQTT 5 with its own answer", async () => {
    await start();
    const client = await open();
    client.socket.write(
      Buffer.from([0x10, 14, 0, 4, 0x4d, 0x51, 0x54, 0x54, 5, 2, 0, 0, 0, 0, 1, 0x63]),
    );
    assert.equal((await client.first("connack")).returnCode, 1);
    await client.closed();
  });

  it("survives whatever bytes come, before and after CONNECT", async function () {
    this.timeout(30_000);
    running = await startTestEngine({}, { maxConnectsPerSecond: 100_000 });
    const witness = await connect("witness");
    const anything = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc
          .tuple(fc.integer({ min: 0, max: 255 }), fc.uint8Array({ maxLength: 30 }))
          .map(([first, body]) => Uint8Array.of(first, body.length, ...body)),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (pieces, isConnected) => {
        const client = isConnected ? await connect("fuzz") : await open();
        client.socket.end(Buffer.concat(pieces));
        await eventually("the end", () => client.isClosed);
      }),
      { numRuns: 300 },
    );
    await witness.ping();
    assert.deepEqual(
      running.log.filter(({ level }) => level === "error"),
      [],
    );
  });

  it("survives packets in every order, some of them spoilt, from clients that take over each other", async function () {
    this.timeout(30_000);
    running = await startTestEngine(
      { publish: () => new Promise((resolve) => setImmediate(resolve, { distribute: true })) },
      { maxConnectsPerSecond: 100_000, maxInflight: 3, maxQueuedMessages: 20 },
    );
    const witness = await connect("witness");
    const visit = fc.record({
      number: fc.nat({ max: 2 }),
      clean: fc.boolean(),
      packets: fc.array(anyPacket, { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { maxLength: 4 }), async (visits) => {
        await Promise.all(
          visits.map(async ({ number, clean, packets }) => {
            const client = await open();
            client.sendConnect({ clientId: `c${number}`, clean });
            client.socket.end(Buffer.concat(packets));
            await eventually("the end", () => client.isClosed);
          }),
        );
      }),
      { numRuns: 150 },
    );
    await witness.ping();
    const errors = running.log.filter(({ level }) => level === "error");
    assert.deepEqual(errors, []);
  });

  it("handles packets that arrive byte by byte", async () => {
    await start();
    const client = await open();
    const bytes = Buffer.concat([
      Buffer.from([0x10, 13, 0, 4, 0x4d, 0x51, 0x54, 0x54, 4, 2, 0, 0, 0, 1, 0x63]),
      Buffer.from([0x82, 6, 0, 1, 0, 1, 0x74, 0]),
      Buffer.from([0x30, 4, 0, 1, 0x74, 0x78]),
    ]);
    client.socket.setNoDelay(true);
    for (const byte of bytes) {
      await new Promise<void>((resolve) => client.socket.write(Buffer.of(byte), () => resolve()));
    }
    assert.equal((await client.first("publish")).payload.toString(), "x");
  });
});

const topicName = fc.constantFrom("a", "a/b", "$yizhan/x", "$SYS/x");
const messageId = fc.integer({ min: 1, max: 4 });
const qos = fc.constantFrom(0 as const, 1 as const, 2 as const);
const filterText = fc.oneof(
  topicName,
  fc.constantFrom("#", "+", "a/+", "a/#", "a/#/b", "$share/g/a"),
);

/** Control packets of clients, one in twenty with a wrong byte. */
const anyPacket = fc
  .tuple(
    fc.oneof(
      fc.record({
        cmd: fc.constant("publish" as const),
        topic: topicName,
        payload: fc.constantFrom("", "x", "y".repeat(200)),
        qos,
        retain: fc.boolean(),
        dup: fc.boolean(),
        messageId,
      }),
      fc.record({
        cmd: fc.constant("subscribe" as const),
        messageId,
        subscriptions: fc.array(fc.record({ topic: filterText, qos }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      fc.record({
        cmd: fc.constant("unsubscribe" as const),
        messageId,
        unsubscriptions: fc.array(filterText, { minLength: 1, maxLength: 2 }),
      }),
      fc.record({
        cmd: fc.constantFrom(
          "puback" as const,
          "pubrec" as const,
          "pubrel" as const,
          "pubcomp" as const,
        ),
        messageId,
      }),
      fc.record({ cmd: fc.constantFrom("pingreq" as const, "disconnect" as const) }),
    ),
    fc.nat({ max: 19 }),
    fc.nat({ max: 255 }),
  )
  .map(([packet, luck, byte]) => {
    const bytes = mqttPacket.generate(packet as Packet);
    if (luck === 0) bytes[byte % bytes.length] = byte;
    return bytes;
  });
