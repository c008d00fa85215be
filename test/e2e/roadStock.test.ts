import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createBrokerHome, readKey } from "../../broker/home.ts";
import { QueryChannel } from "../../chain/modules/channels/records.ts";
import { MsgRegisterNamespace } from "../../chain/modules/registry/records.ts";
import { parseAddress, parseDeviceId, parseNodeId } from "../../chain/types/address.ts";
import { deviceToken } from "../../chain/types/token.ts";
import { find, pack } from "../../client/ask.ts";
import { connectChain } from "../../client/chain.ts";
import { accountWallet } from "../../scripts/devnet/provision.ts";
import { yizhan } from "../support/cli.ts";
import { TestDevnet } from "../support/devnet.ts";
import { brokerIdOf, routed } from "../support/numberedTraffic.ts";
import { Person } from "../support/person.ts";
import { eventually } from "../support/poll.ts";
import { openSession } from "../support/silentDevice.ts";
import {
  type Login,
  MosquittoSub,
  missingMosquitto,
  mosquittoPub,
  StockClient,
} from "../support/stockClients.ts";

const EVERY_BYTE = Buffer.from(Array.from({ length: 256 }, (_, i) => i));

/** Payload sizes around the borders of a KiB. */
const SIZES = [0, 1, 1023, 1024, 1025, 2048, 5000];

/** KiB that a message counts for: whole ones, at least one. */
const kibOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

/** Tier 1 of the first price table: 800 nyz a message and 200 nyz a KiB. */
const priceOf = (bytes: number): bigint => 800n + 200n * BigInt(kibOf(bytes));

describe("stock clients on the road", function () {
  this.timeout(90_000);
  const clients: StockClient[] = [];
  const subscribers: MosquittoSub[] = [];
  let devnet: TestDevnet;
  let person: Person;
  let sensor: string;
  let processes: readonly unknown[];
  /** Sizes of everything that device `sensor` has published at broker 0, and nobody else there. */
  const published: number[] = [];

  before(async () => {
    devnet = await TestDevnet.create({ devices: 0 });
    person = new Person(devnet);
    devnet.start();
    await devnet.ready();
    sensor = await person.addsDevice("sensor", "--channel", "10yz");
    processes = devnet.processes();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
    for (const subscriber of subscribers.splice(0)) await subscriber.stop();
    for (const index of [0, 1]) {
      assert.equal((await fetch(`${devnet.broker(index).api}/readyz`)).status, 200);
    }
    assert.deepEqual(devnet.processes(), processes, "no process has ended");
  });
  after(() => devnet.remove());

  async function connect(broker: number, login: Login): Promise<StockClient> {
    const client = await StockClient.connect(devnet.broker(broker).webSocket, login);
    clients.push(client);
    return client;
  }

  async function tokenFor(name: string, broker: number): Promise<Login> {
    return await person.getsToken(name, "--broker", brokerIdOf(devnet, broker));
  }

  it("go byte for byte from mosquitto_pub to mosquitto_sub at another broker", async function () {
    if (missingMosquitto() !== undefined) this.skip();
    const here = { ...(await tokenFor("sensor", 0)), port: devnet.broker(0).mqttPort };
    const there = { ...(await tokenFor("sensor", 1)), port: devnet.broker(1).mqttPort };
    const sub = new MosquittoSub({ ...there, topic: `~${sensor}/#` });
    subscribers.push(sub);
    await routed(devnet, 0, `~${sensor}/#`);

    for (const payload of [EVERY_BYTE, ...SIZES.map((size) => randomBytes(size))]) {
      const { code, stderr } = await mosquittoPub({ ...here, topic: `~${sensor}/raw` }, payload);
      assert.equal(code, 0, stderr);
      published.push(payload.length);
      const arrived = await eventually("the payload", () => sub.payloads()[published.length - 1]);
      assert.ok(arrived.equals(payload), `${payload.length} bytes`);
    }
  });

  it("go byte for byte from MQTT.js to MQTT.js over WebSocket at another broker", async () => {
    const topic = `~${sensor}/web`;
    const subscriber = await connect(1, await tokenFor("sensor", 1));
    await subscriber.client.subscribeAsync(topic, { qos: 1 });
    await routed(devnet, 0, topic);

    const publisher = await connect(0, await tokenFor("sensor", 0));
    assert.equal(await publisher.publish(topic, EVERY_BYTE), undefined);
    published.push(EVERY_BYTE.length);

    assert.ok((await subscriber.gets(topic)).equals(EVERY_BYTE));
  });

  it("are told why they are refused", async () => {
    const chain = await connectChain(devnet.rpc());
    const operator = accountWallet(devnet.home, "operator");
    await chain.send(operator, [
      pack(MsgRegisterNamespace, {
        owner: operator.address,
        name: "theirs",
        public: false,
        publishers: [],
        subscribers: [],
      }),
    ]);
    const attempt = async (name: string, topic: string, bytes: number): Promise<unknown> =>
      await (await connect(1, await tokenFor(name, 1))).publish(topic, Buffer.alloc(bytes));

    assert.equal(await attempt("sensor", `~${sensor}/x`, 65_537), "too-large-for-tier");
    assert.equal(
      await attempt("sensor", `~${sensor}/x`, 65_536),
      undefined,
      "the largest of tier 1",
    );
    assert.equal(await attempt("sensor", "theirs/x", 1), "namespace-forbidden");
    assert.equal(await attempt("sensor", "nobody/x", 1), "namespace-unknown");
    assert.equal(await attempt("sensor", "$yizhan/x", 1), "topic-reserved");
  });

  it("get their unsigned allowance in each epoch and no more", async () => {
    await person.addsDevice("poor", "--unsigned-cap", "0.000002yz");
    const client = await connect(1, await tokenFor("poor", 1));
    const topic = `~${(await person.getsToken("poor")).username}/x`;

    const answers: (string | undefined)[] = [];
    while (answers.at(-1) === undefined && answers.length < 10) {
      answers.push(await client.publish(topic, Buffer.alloc(1024)));
    }

    assert.equal(answers.at(-1), "allowance-exhausted");
    const taken = answers.length - 1;
    assert.ok(taken === 2 || taken === 3 || taken === 4, `${taken}: 2 an epoch, and one may begin`);
  });

  it("may not read what belongs to others", async () => {
    const reader = await connect(1, await tokenFor("sensor", 1));
    for (const filter of ["theirs/#", "#", "+/x", "$yizhan/#"]) {
      const [granted] = await reader.client.subscribeAsync(filter, { qos: 1 }).catch(() => []);
      assert.ok(granted === undefined || granted.qos === 128, filter);
    }
  });

  it("are not let in with a wrong, expired or foreign token", async () => {
    const good = await tokenFor("sensor", 1);
    const seed32 = readKey(path.join(devnet.home, "devices", "sensor.key"), "ed25519");
    const claims = { expirySeconds: Math.floor(Date.now() / 1000) - 1, nonce: randomBytes(8) };
    const key = { id: parseDeviceId(sensor), seed32 };
    const { chainId } = await connectChain(devnet.rpc());
    const expired = deviceToken(chainId, key, { ...claims, broker: undefined });
    const wrong = `${good.password.slice(0, -4)}AAAA`;
    const stranger = deviceToken("another-chain-1", key, {
      ...claims,
      broker: undefined,
      expirySeconds: claims.expirySeconds + 600,
    });

    const passwords = [wrong, expired, stranger, "letmein", (await tokenFor("sensor", 0)).password];
    for (const password of passwords) {
      const refused = connect(1, { username: sensor, password });
      await assert.rejects(refused, ({ code }: { code?: number }) => code === 4 || code === 5);
    }
    await connect(1, good);
  });

  it("that never sign get no more than the credit window", async () => {
    const client = await connect(1, await tokenFor("sensor", 1));
    const { chainId } = await connectChain(devnet.rpc());
    await openSession(client, {
      chainId,
      keyFile: path.join(devnet.home, "devices", "sensor.key"),
      device: sensor,
      payer: devnet.address("payer"),
      broker: brokerIdOf(devnet, 1),
    });

    const answers: (string | undefined)[] = [];
    for (let i = 0; i < 5; i++)
      answers.push(await client.publish(`~${sensor}/x`, Buffer.from("x")));

    assert.deepEqual(answers, [undefined, undefined, undefined, undefined, "credit-exhausted"]);
  });

  it("stand in the broker's next claim and are charged to the nyz", async () => {
    const due = published.reduce((sum, bytes) => sum + priceOf(bytes), 0n);
    const kib = published.reduce((sum, bytes) => sum + kibOf(bytes), 0);
    const node = brokerIdOf(devnet, 0);
    const { rpc } = await connectChain(devnet.rpc());

    const claims = await eventually(
      "the claims",
      () => {
        const own = devnet.claims().filter(({ broker }) => broker === node);
        const messages = own.reduce((sum, claim) => sum + claim.messages, 0);
        return messages >= published.length && own;
      },
      40_000,
    );
    const open = await eventually("the settlement", async () => {
      const payer = parseAddress(devnet.address("payer"));
      const found = await find(rpc, QueryChannel, { payer, node: parseNodeId(node) });
      return found !== undefined && found.channel.settledNyz >= due && found.channel;
    });

    assert.equal(
      claims.reduce((sum, claim) => sum + claim.messages, 0),
      published.length,
    );
    assert.equal(
      claims.reduce((sum, claim) => sum + claim.bytes, 0),
      kib * 1024,
    );
    assert.equal(
      claims.reduce((sum, claim) => sum + BigInt(claim.feesNyz), 0n),
      due,
    );
    assert.equal(open.settledNyz, due);
    assert.equal(open.depositNyz, 10_000_000_000n);
  });

  it("see brokers that refuse a broken file with a clear sentence", async () => {
    const home = path.join(path.dirname(devnet.home), "another");
    const bind = { host: "127.0.0.1", port: 0 };
    const options = {
      ...{ version: 1 as const, chainId: "another-chain-1", rpc: devnet.rpc() },
      ...{ mqtt: bind, webSocket: bind, api: bind, overlay: { listen: ["/ip4/127.0.0.1/tcp/0"] } },
    };
    const { directory } = createBrokerHome(path.join(home, "broker"), options);
    for (const [text, sentence] of [
      ["{", /broker\.json/],
      [JSON.stringify({ ...options, colour: "red" }), /broker\.json: .*colour.*unknown/],
      [
        JSON.stringify({ ...options, api: { host: "::1", port: 65_536 } }),
        /broker\.json: .*api\.port/,
      ],
      [JSON.stringify(options), /another-chain-1/],
    ] as const) {
      writeFileSync(path.join(directory, "broker.json"), text);
      const { code, stderr } = await yizhan("broker", "start", "--home", home);
      assert.equal(code, 1, stderr);
      assert.match(stderr, sentence);
      assert.doesNotMatch(stderr, /\n\s+at /, "no stack");
    }
  });
});
