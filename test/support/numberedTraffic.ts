/**
 * Devices of a test on a running devnet: publishers that count up, and one subscriber at another broker that notes what
 * arrives. They are real devices of the devnet's payer, on the device kit.
 */

import { randomBytes } from "node:crypto";
import { openBrokerHome } from "../../broker/home.ts";
import { MsgRegisterDevices } from "../../chain/modules/registry/records.ts";
import { formatDeviceId, formatNodeId } from "../../chain/types/address.ts";
import { amount, NYZ_PER_YZ, ZERO } from "../../chain/types/amount.ts";
import { ed25519PublicKey, signEd25519 } from "../../chain/types/ed25519.ts";
import { deviceRegistrationDigest, tagKey } from "../../chain/types/registration.ts";
import type { Tier } from "../../chain/types/tier.ts";
import { pack } from "../../client/ask.ts";
import { type Chain, connectChain } from "../../client/chain.ts";
import { connectDevice, type Device } from "../../client/device/device.ts";
import { LinkError } from "../../client/device/link.ts";
import { currentPrices } from "../../client/prices.ts";
import { brokerDirectory } from "../../scripts/devnet/home.ts";
import { accountWallet } from "../../scripts/devnet/provision.ts";
import { EpochCounter } from "../../scripts/fleet/epochCounter.ts";
import type { TestDevnet } from "./devnet.ts";
import { eventually } from "./poll.ts";

/** Where a device connects and what it publishes in. */
export interface Place {
  readonly broker: number;
  readonly tier: Tier;
}

interface Publisher {
  readonly place: Place;
  readonly topic: string;
  readonly device: Device;
  readonly counter: EpochCounter;
  next: number;
  /** Numbers whose publish has resolved. */
  readonly acknowledged: number[];
  readonly refused: string[];
}

const CAP_NYZ = amount(10n * NYZ_PER_YZ);

/** See the file's docstring. */
export class NumberedTraffic {
  readonly publishers: readonly Publisher[];
  readonly subscriber: Device;
  /** Everything that arrived, in order: `topic number`. */
  readonly arrived: string[] = [];
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #pending = new Set<Promise<void>>();

  private constructor(publishers: readonly Publisher[], subscriber: Device) {
    this.publishers = publishers;
    this.subscriber = subscriber;
  }

  /** Registers the devices, connects them and subscribes. */
  static async open(
    devnet: TestDevnet,
    places: readonly Place[],
    subscriberAt: number,
  ): Promise<NumberedTraffic> {
    const chain = await connectChain(devnet.rpc(devnet.shape.validators - 1));
    const all = [...places, { broker: subscriberAt, tier: 1 as const }];
    const seeds = await register(devnet, chain, all);
    const connect = await connector(devnet, chain);
    const devices = await connectAll(
      all.map(
        ({ broker }, i) =>
          () =>
            connect(broker, seeds[i]),
      ),
    );
    const publishers = places.map((place, i) => publisherOf(place, devices[i] as Device));
    const traffic = new NumberedTraffic(publishers, devices[places.length] as Device);
    try {
      for (const publisher of publishers) await traffic.#listen(devnet, publisher);
      return traffic;
    } catch (error) {
      await traffic.close();
      throw error;
    }
  }

  async #listen(devnet: TestDevnet, { topic, place }: Publisher): Promise<void> {
    await this.subscriber.subscribe(topic, (from, payload) => {
      this.arrived.push(`${from} ${Buffer.from(payload).toString()}`);
    });
    await routed(devnet, place.broker, topic);
  }

  /** Lets every publisher publish its next number every so many milliseconds. */
  start(everyMs: number): void {
    for (const publisher of this.publishers) {
      this.#timers.push(setInterval(() => this.#publish(publisher), everyMs));
    }
  }

  #publish(publisher: Publisher): void {
    const number = publisher.next;
    publisher.next += 1;
    const sending = publisher.device.publish(publisher.topic, Buffer.from(String(number))).then(
      () => void publisher.acknowledged.push(number),
      (error: Error) => void publisher.refused.push(`${number}: ${error.message}`),
    );
    this.#pending.add(sending);
    void sending.finally(() => this.#pending.delete(sending));
  }

  /** No new numbers; resolves when every publish has an outcome. */
  async finishPublishing(): Promise<void> {
    for (const timer of this.#timers.splice(0)) clearInterval(timer);
    await eventually("every publish to have an outcome", () => this.#pending.size === 0, 30_000);
  }

  /** Acknowledged messages that have not arrived. */
  missing(): string[] {
    const arrived = new Set(this.arrived);
    return this.publishers.flatMap(({ topic, acknowledged }) =>
      acknowledged.map((number) => `${topic} ${number}`).filter((one) => !arrived.has(one)),
    );
  }

  /** Messages that arrived more than once. */
  repeated(): string[] {
    const seen = new Set<string>();
    return this.arrived.filter((one) => seen.size === seen.add(one).size);
  }

  /** Messages that arrived after a later one of the same publisher. */
  outOfOrder(): string[] {
    const last = new Map<string, number>();
    return this.arrived.filter((one) => {
      const [topic = "", number] = one.split(" ");
      const before = last.get(topic) ?? -1;
      last.set(topic, Math.max(before, Number(number)));
      return Number(number) < before;
    });
  }

  /** Messages that its devices have signed for at a broker in an epoch, by their own counters. */
  countedAt(broker: number, epoch: number): number {
    return this.publishers
      .filter(({ place }) => place.broker === broker)
      .reduce((sum, { counter }) => sum + counter.inEpoch(epoch), 0);
  }

  /** Disconnects everything. */
  async close(): Promise<void> {
    for (const timer of this.#timers.splice(0)) clearInterval(timer);
    const devices = [...this.publishers.map(({ device }) => device), this.subscriber];
    await Promise.all(devices.map((device) => device.close()));
  }
}

/** Waits until a broker knows that another wants `filter`. */
export async function routed(devnet: TestDevnet, broker: number, filter: string): Promise<void> {
  await eventually(`the route of ${filter}`, async () => {
    const status = await (await fetch(`${devnet.broker(broker).api}/v1/status`)).json();
    const { peers } = status as { peers: { filters: string[] }[] };
    return peers.some(({ filters }) => filters.includes(filter));
  });
}

/** Registers one device for each place; their seeds. */
async function register(
  devnet: TestDevnet,
  chain: Chain,
  places: readonly Place[],
): Promise<Uint8Array[]> {
  const payer = accountWallet(devnet.home, "payer");
  const seeds = places.map(() => randomBytes(32));
  const devices = seeds.map((seed, i) => {
    const key = tagKey(ed25519PublicKey(seed));
    return {
      key,
      defaultTier: places[i]?.tier ?? 1,
      capPerEpochNyz: CAP_NYZ,
      unsignedCapPerEpochNyz: ZERO,
      simulated: false,
      proof: signEd25519(seed, deviceRegistrationDigest(chain.chainId, payer.address, key)),
    };
  });
  const { code, log } = await chain.send(payer, [
    pack(MsgRegisterDevices, { payer: payer.address, devices }),
  ]);
  if (code !== 0) throw new Error(log);
  return seeds;
}

/** Connects every device, or none. A broker may follow a validator that is a block behind and not know them yet. */
async function connectAll(connects: readonly (() => Promise<Device>)[]): Promise<Device[]> {
  const results = await Promise.allSettled(
    connects.map((connect) =>
      eventually("a device to be let in", () => connect().catch(refusedYet), 10_000),
    ),
  );
  const devices = results.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = results.find((one) => one.status === "rejected");
  if (failed === undefined) return devices;
  await Promise.all(devices.map((device) => device.close()));
  throw failed.reason;
}

function refusedYet(error: unknown): undefined {
  if (!(error instanceof LinkError) || error.returnCode === undefined) throw error;
}

/** Connects a device with the key `seed` to a broker. */
async function connector(
  devnet: TestDevnet,
  chain: Chain,
): Promise<(broker: number, seed: Uint8Array | undefined) => Promise<Device>> {
  const priceTable = await currentPrices(chain.rpc);
  const payer = accountWallet(devnet.home, "payer").address;
  return async (broker, deviceKey = new Uint8Array(32)) => {
    const { nodeKey } = openBrokerHome(brokerDirectory(devnet.home, broker));
    return await connectDevice({
      chainId: chain.chainId,
      deviceKey,
      payer,
      brokerUrl: devnet.broker(broker).mqtt,
      broker: nodeKey.id,
      brokerKey: nodeKey.key,
      priceTable,
    });
  };
}

function publisherOf(place: Place, device: Device): Publisher {
  const counter = new EpochCounter();
  const count = (): void => counter.update(device.counters());
  for (const event of ["connected", "voucher", "epoch"] as const) device.on(event, count);
  count();
  const topic = `~${formatDeviceId(device.id)}/count`;
  return { place, topic, device, counter, next: 0, acknowledged: [], refused: [] };
}

/** `yznode1…` of a broker of a devnet. */
export function brokerIdOf(devnet: TestDevnet, broker: number): string {
  return formatNodeId(openBrokerHome(brokerDirectory(devnet.home, broker)).nodeKey.id);
}
