/**
 * The fleet process of a devnet: simulated devices on the device kit over real sockets. `--home DIR` is the devnet's. Standard output: one
 * JSON line whenever the messages that its devices have signed for at a broker in an epoch change.
 */

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import mqttPacket from "mqtt-packet";
import { openBrokerHome } from "../../broker/home.ts";
import { createLogger } from "../../chain/logging.ts";
import { onStop } from "../../chain/stopSignal.ts";
import { formatNodeId } from "../../chain/types/address.ts";
import type { Logger } from "../../chain/types/logger.ts";
import { connectChain } from "../../client/chain.ts";
import { connectDevice, type Device } from "../../client/device/device.ts";
import { currentPrices } from "../../client/prices.ts";
import { brokerDirectory } from "../devnet/home.ts";
import type { NetworkShape } from "../devnet/options.ts";
import { HOST } from "../devnet/ports.ts";
import { accountWallet } from "../devnet/provision.ts";
import { EpochCounter } from "./epochCounter.ts";
import { type FleetDevice, fleetSecret, planFleet } from "./plan.ts";
import { BEHAVIOURS } from "./scenarios.ts";

// The device kit writes through this package, which would keep a buffer for each of 65,536 packet ids: 8 MB.
mqttPacket.writeToStream.cacheNumbers = false;

/** Reports wait so long for further changes; when the fleet stops, not at all. */
const REPORT_MS = 200;

interface Running {
  readonly plan: FleetDevice;
  readonly device: Device;
  readonly counter: EpochCounter;
}

/** Counts of earlier runs of the fleet, by `broker epoch`. */
type Counts = Record<string, number>;

class Fleet {
  readonly #file: string;
  readonly #brokerIds: readonly string[];
  readonly #earlier: Counts;
  readonly #running: Running[] = [];
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #told = new Map<string, number>();
  #report: NodeJS.Timeout | undefined;
  #stopping = false;

  constructor(file: string, brokerIds: readonly string[]) {
    this.#file = file;
    this.#brokerIds = brokerIds;
    this.#earlier = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Counts) : {};
  }

  add(plan: FleetDevice, device: Device): void {
    const counter = new EpochCounter();
    this.#running.push({ plan, device, counter });
    const changed = (): void => {
      counter.update(device.counters());
      if (this.#stopping) this.#tell();
      else this.#report ??= setTimeout(() => this.#tell(), REPORT_MS);
    };
    for (const event of ["connected", "voucher", "epoch"] as const) device.on(event, changed);
    changed();
    this.#behave(this.#running.length - 1, plan, device);
  }

  /** What is signed for on the way is told at once: the process may be ended before it has closed everything. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#running.map(({ device }) => device.close()));
    for (const { counter, device } of this.#running) counter.update(device.counters());
    clearTimeout(this.#report);
    this.#tell();
  }

  #behave(index: number, plan: FleetDevice, device: Device): void {
    const behaviour = BEHAVIOURS[plan.scenario];
    const publish = (topic: string, payload: Uint8Array): void => {
      // A message that is refused or outlives its connection is counted by nobody; the device goes on.
      device.publish(topic, payload).catch(() => undefined);
    };
    let count = 0;
    this.#timers.push(
      setInterval(
        () => publish(plan.publishes, behaviour.reading(index, count++)),
        behaviour.everyMs,
      ),
    );
    const heard = (_topic: string, payload: Uint8Array): void => {
      const answer = behaviour.answer(payload);
      if (answer !== undefined) publish(`${plan.publishes}/control`, answer);
    };
    // A connection that breaks meanwhile makes the subscription when it is back.
    device.subscribe(plan.listens, heard).catch(() => undefined);
  }

  #tell(): void {
    this.#report = undefined;
    const counts: Counts = { ...this.#earlier };
    for (const { plan, counter } of this.#running) {
      for (const epoch of counter.epochs()) {
        const key = `${this.#brokerIds[plan.broker]} ${epoch}`;
        counts[key] = (counts[key] ?? 0) + counter.inEpoch(epoch);
      }
    }
    writeFileSync(`${this.#file}.tmp`, JSON.stringify(counts));
    renameSync(`${this.#file}.tmp`, this.#file);
    for (const [key, messages] of Object.entries(counts)) {
      if (this.#told.get(key) === messages) continue;
      this.#told.set(key, messages);
      const [broker, epoch] = key.split(" ");
      const line = { event: "counted", broker, epoch: Number(epoch), messages };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
}

async function startFleet(home: string, logger: Logger): Promise<Fleet> {
  const file = path.join(home, "network.json");
  const { shape } = JSON.parse(readFileSync(file, "utf8")) as { shape: NetworkShape };
  const indexes = Array.from({ length: shape.brokers }, (_, i) => i);
  const brokers = indexes.map((i) => openBrokerHome(brokerDirectory(home, i)));
  const ids = brokers.map(({ nodeKey }) => formatNodeId(nodeKey.id));
  const chain = await connectChain(brokers[0]?.options.rpc ?? "");
  const priceTable = await currentPrices(chain.rpc);
  const payer = accountWallet(home, "payer").address;
  const fleet = new Fleet(path.join(home, "fleet-counts.json"), ids);
  const secret = fleetSecret(path.join(home, "fleet.key"));
  const plans = planFleet(secret, shape.devices, shape.brokers);
  await Promise.all(
    plans.map(async (plan) => {
      const broker = brokers[plan.broker] as (typeof brokers)[number];
      const device = await connectDevice({
        chainId: chain.chainId,
        deviceKey: plan.seed,
        payer,
        brokerUrl: `mqtt://${HOST}:${broker.options.mqtt.port}`,
        broker: broker.nodeKey.id,
        brokerKey: broker.nodeKey.key,
        priceTable,
      });
      device.on("refused", (refusal) => logger.warn("refused", { device: plan.name, ...refusal }));
      device.on("error", (error) =>
        logger.error("device", { device: plan.name, reason: error.message }),
      );
      fleet.add(plan, device);
    }),
  );
  return fleet;
}

const { values } = parseArgs({ options: { home: { type: "string" } } });
const logger = createLogger("info");
const stopped = new Promise<string>((resolve) => {
  onStop(resolve);
});
const fleet = await startFleet(path.resolve(values.home ?? ".yizhan"), logger);
logger.info("fleet is up");
logger.info("stopping", { reason: await stopped });
await fleet.stop();
process.exit(0);
