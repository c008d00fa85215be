/** The processes of a devnet, and the order in which they start and stop. */

import path from "node:path";
import { fileURLToPath } from "node:url";
import { type ProcessEvents, SupervisedProcess } from "../../node/supervisedProcess.ts";
import { validatorProcesses } from "../../node/validator.ts";
import { brokerDirectory, type DevnetHome, validatorHome } from "./home.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Time for a process to end by itself; the whole network stops within 10 s. */
const GRACE_MS = { fleet: 2_000, broker: 2_500, cometbft: 2_500, application: 1_500 } as const;

/** Small machines run whole devnets: memory goes before speed, which a devnet has more of than it needs. */
const NODE_FLAGS = ["--max-semi-space-size=2", "--optimize-for-size", "--v8-pool-size=1"];

/** One arena for all threads of a process: glibc would keep one for each, half empty. */
const NODE_ENVIRONMENT = { MALLOC_ARENA_MAX: "1" };

/** A devnet's few signatures need no thread of their own. */
const VERIFY_WORKERS = ["--verify-workers", "0"];

/** All processes by kind. */
export interface Processes {
  readonly applications: readonly SupervisedProcess[];
  readonly cometbfts: readonly SupervisedProcess[];
  readonly brokers: readonly SupervisedProcess[];
  readonly fleet: SupervisedProcess | undefined;
}

/** What the processes are made from. */
export interface ProcessParts {
  readonly home: DevnetHome;
  readonly cometbft: string;
  readonly events: ProcessEvents;
  /** Lines of the fleet's standard output. */
  readonly onFleetLine: (line: string) => void;
}

/** Describes the processes without starting them. */
export function createProcesses(parts: ProcessParts): Processes {
  const { home, cometbft, events } = parts;
  const { directory, shape } = home;
  const log = (name: string): string => path.join(directory, "logs", `${name}.log`);
  const program = (name: string, file: string, args: readonly string[]): SupervisedProcess =>
    new SupervisedProcess(
      {
        name,
        command: process.execPath,
        args: [...NODE_FLAGS, path.join(ROOT, file), ...args],
        env: NODE_ENVIRONMENT,
        logFile: log(name),
        ...(name === "fleet" ? { onLine: parts.onFleetLine } : {}),
      },
      events,
    );
  const each = <T>(count: number, make: (i: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const application = { nodeFlags: NODE_FLAGS, args: VERIFY_WORKERS, env: NODE_ENVIRONMENT };
  const validators = each(shape.validators, (i) => {
    const folder = validatorHome(directory, i);
    return validatorProcesses({ folder, cometbft, suffix: `-${i}`, application }, events);
  });
  return {
    applications: validators.map((one) => one.application),
    cometbfts: validators.map((one) => one.cometbft),
    brokers: each(shape.brokers, (i) =>
      program(`broker-${i}`, "broker/main.ts", ["--home", brokerDirectory(directory, i)]),
    ),
    fleet:
      shape.devices === 0
        ? undefined
        : program("fleet", "scripts/fleet/main.ts", ["--home", directory]),
  };
}

/** Stops the traffic: the fleet, then the brokers, which write down what they owe. */
export async function stopTraffic({ fleet, brokers }: Processes): Promise<void> {
  await fleet?.stop(GRACE_MS.fleet);
  await Promise.all(brokers.map((broker) => broker.stop(GRACE_MS.broker)));
}

/** Stops the chain: consensus before the application it talks to. */
export async function stopChain({ cometbfts, applications }: Processes): Promise<void> {
  await Promise.all(cometbfts.map((one) => one.stop(GRACE_MS.cometbft)));
  await Promise.all(applications.map((one) => one.stop(GRACE_MS.application)));
}
