/** A whole network on one machine: validators, brokers and a fleet of simulated devices, from nothing to paid claims. */

import path from "node:path";
import type { BrokerHome } from "../../broker/home.ts";
import { QuerySupply } from "../../chain/modules/emission/records.ts";
import { formatNodeId } from "../../chain/types/address.ts";
import { ask } from "../../client/ask.ts";
import { type Chain, connectChain } from "../../client/chain.ts";
import { QueryRefusedError, RpcError, UnreachableError } from "../../client/errors.ts";
import { COMETBFT_VERSION, cometbftBinary } from "../../node/cometbft.ts";
import { processFailed } from "../../node/processFailure.ts";
import { FLEET_NAMESPACE, fleetSecret, planFleet } from "../fleet/plan.ts";
import { notUpInTime } from "./failures.ts";
import { FleetCounts } from "./fleetCounts.ts";
import { brokerHomes, type DevnetHome, lockHome, openDevnetHome } from "./home.ts";
import type { DevnetOptions } from "./options.ts";
import { brokerPorts, checkPorts, HOST, validatorPorts } from "./ports.ts";
import { createProcesses, type Processes, stopChain, stopTraffic } from "./processes.ts";
import type { Report, Summary } from "./progress.ts";
import { provision } from "./provision.ts";
import { Watch } from "./watch.ts";

/** What a devnet runs with. */
export interface DevnetParts {
  readonly report: Report;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

const START_TIMEOUT_MS = 60_000;
const POLL_MS = 100;

/** Runs until enough claims are paid or the signal; the summary of what happened. @throws {CliError} */
export async function runDevnet(options: DevnetOptions, parts: DevnetParts): Promise<Summary> {
  const { report, signal } = parts;
  const directory = path.resolve(options.home);
  report({ event: "step", step: "engine", text: `finding CometBFT ${COMETBFT_VERSION}` });
  const cometbft = await cometbftBinary({
    onProgress: (text) => report({ event: "step", step: "engine", text }),
    signal,
  });
  const lock = await lockHome(directory);
  try {
    report({ event: "step", step: "home", text: `preparing ${directory}` });
    await checkPorts(options);
    const { validators, brokers, devices, basePort, epochBlocks } = options;
    const shape = { validators, brokers, devices, basePort, epochBlocks };
    const home = await openDevnetHome(directory, shape, cometbft);
    signal.throwIfAborted();
    return await new Devnet(home, options, parts).run(cometbft);
  } catch (error) {
    // Ctrl-C also ends the programs that make the folder, and what they say then is of no interest.
    throw signal.aborted ? signal.reason : error;
  } finally {
    lock.release();
  }
}

class Devnet {
  readonly #home: DevnetHome;
  readonly #options: DevnetOptions;
  readonly #parts: DevnetParts;
  readonly #counts = new FleetCounts();
  readonly #ended: PromiseWithResolvers<void> = Promise.withResolvers();
  #failure: Error | undefined;

  constructor(home: DevnetHome, options: DevnetOptions, parts: DevnetParts) {
    this.#home = home;
    this.#options = options;
    this.#parts = parts;
    parts.signal.addEventListener("abort", () => this.#ended.resolve());
  }

  async run(cometbft: string): Promise<Summary> {
    const logs = path.join(this.#home.directory, "logs");
    const processes = createProcesses({
      home: this.#home,
      cometbft,
      events: {
        restarted: (name, reason) => this.#warn(`${name} ended (${reason}); starting it again`),
        failed: (name, reason) => this.#fail(processFailed(logs, name, reason)),
      },
      onFleetLine: (line) => this.#counts.take(line),
    });
    let watch: Watch | undefined;
    try {
      const chain = await this.#startChain(processes);
      const burnedBefore = this.#home.fresh
        ? 0n
        : (await ask(chain.rpc, QuerySupply, {})).burnedNyz;
      watch = this.#follow(chain, await this.#firstHeight(chain));
      await this.#startTraffic(processes, chain);
      await this.#ended.promise;
      if (this.#failure !== undefined) throw this.#failure;
      this.#step("stop", "stopping");
      await stopTraffic(processes);
      await watch.finish();
      await stopChain(processes);
      return await this.#summary(watch, burnedBefore);
    } finally {
      watch?.stop();
      await stopTraffic(processes);
      await stopChain(processes);
    }
  }

  async #startChain(processes: Processes): Promise<Chain> {
    this.#step("chain", "starting the chain");
    for (const application of processes.applications) application.start();
    for (const cometbft of processes.cometbfts) cometbft.start();
    const { rpc } = validatorPorts(this.#home.shape.basePort, 0);
    const address = `tcp://${HOST}:${rpc}`;
    return await this.#until("the first block", async () => {
      const chain = await connectChain(address);
      // CometBFT tells of a block a little before the application can be asked about it.
      await ask(chain.rpc, QuerySupply, {});
      return chain;
    });
  }

  async #firstHeight(chain: Chain): Promise<number> {
    if (this.#home.fresh) return 0;
    return Number((await chain.rpc.status()).sync_info.latest_block_height);
  }

  #follow(chain: Chain, height: number): Watch {
    const { untilClaims } = this.#options;
    const watch = new Watch(chain.rpc, height, {
      claim: (claim) => {
        this.#parts.report({ event: "claim", ...claim });
        const withTraffic = watch.claims.filter(({ messages }) => messages > 0).length;
        if (untilClaims !== undefined && withTraffic >= untilClaims) this.#ended.resolve();
      },
      failed: (error) => this.#fail(error),
    });
    watch.start();
    return watch;
  }

  async #startTraffic(processes: Processes, chain: Chain): Promise<void> {
    const { directory, shape } = this.#home;
    const brokers = brokerHomes(this.#home);
    this.#step("register", "registering brokers and devices");
    const secret = fleetSecret(path.join(directory, "fleet.key"));
    const devices = planFleet(secret, shape.devices, shape.brokers);
    await provision(chain, this.#home, brokers, { namespace: FLEET_NAMESPACE, devices });
    this.#step("brokers", "starting the brokers");
    for (const broker of processes.brokers) broker.start();
    for (let i = 0; i < shape.brokers; i++) {
      const ready = `http://${HOST}:${brokerPorts(shape.basePort, i).api}/readyz`;
      await this.#until(`broker-${i}`, async () => (await fetch(ready)).ok || undefined);
    }
    processes.fleet?.start();
    this.#parts.report({ event: "ready", links: this.#links(brokers) });
  }

  #links(brokers: readonly BrokerHome[]): Record<string, string> {
    const { basePort } = this.#home.shape;
    const links: Record<string, string> = {
      home: this.#home.directory,
      rpc: `http://${HOST}:${validatorPorts(basePort, 0).rpc}`,
    };
    brokers.forEach(({ nodeKey }, i) => {
      const ports = brokerPorts(basePort, i);
      links[`broker-${i}`] = formatNodeId(nodeKey.id);
      links[`broker-${i} mqtt`] = `mqtt://${HOST}:${ports.mqtt}`;
      links[`broker-${i} websocket`] = `ws://${HOST}:${ports.webSocket}/mqtt`;
      links[`broker-${i} status`] = `http://${HOST}:${ports.api}/v1/status`;
    });
    return links;
  }

  async #summary(watch: Watch, burnedBefore: bigint): Promise<Summary> {
    // The audit brings the whole chain with it, which is not needed in memory before.
    const { auditState } = await import("./audit.ts");
    const audit = await auditState(this.#home.directory);
    const expected = audit.createdNyz - burnedBefore - watch.burnedNyz;
    const onlyFleet = audit.devices === this.#home.shape.devices;
    const violations = [...audit.breaches, ...this.#counts.disagreements(watch.claims, onlyFleet)];
    if (expected !== audit.supplyNyz) {
      violations.push(`the supply is ${audit.supplyNyz} nyz, the schedule less burns ${expected}`);
    }
    return {
      height: audit.height,
      appHash: audit.appHash,
      claims: watch.claims,
      supplyNyz: String(audit.supplyNyz),
      expectedSupplyNyz: String(expected),
      violations,
    };
  }

  /** Asks until there is an answer, the network has failed or time is over. */
  async #until<T>(what: string, probe: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure;
      this.#parts.signal.throwIfAborted();
      const found = await probe().catch((error: unknown) => {
        if (!isPassing(error)) throw error;
        return undefined;
      });
      if (found !== undefined) return found;
      if (Date.now() > end) throw notUpInTime(this.#home.directory, what);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  #step(step: string, text: string): void {
    this.#parts.report({ event: "step", step, text });
  }

  #warn(text: string): void {
    this.#parts.report({ event: "warning", text });
  }

  #fail(error: Error): void {
    this.#failure = error;
    this.#ended.resolve();
  }
}

/** What is said while something is still starting. */
function isPassing(error: unknown): boolean {
  if (error instanceof TypeError) return error.message === "fetch failed";
  return (
    error instanceof UnreachableError ||
    error instanceof RpcError ||
    error instanceof QueryRefusedError
  );
}
