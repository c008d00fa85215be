/**
 * The fleet of simulated devices of a devnet: which device plays which scenario at which broker. Keys follow from the fleet's secret,
 * so that a restart finds the same devices.
 */

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fromHex, toHex, utf8 } from "../../chain/types/bytes.ts";
import { sha256 } from "../../chain/types/hash.ts";
import type { Tier } from "../../chain/types/tier.ts";

/** The scenarios of the founding document: collect and log, monitor and control, predictive maintenance. */
export type Scenario = "collect" | "monitor" | "maintain";

/** One simulated device. */
export interface FleetDevice {
  readonly name: string;
  readonly scenario: Scenario;
  /** The scenario's tier: bulk for logs, at once for control, seconds for maintenance. */
  readonly tier: Tier;
  /** 32-byte ed25519 seed. */
  readonly seed: Uint8Array;
  /** Index of the broker it connects to. */
  readonly broker: number;
  /** Topic it publishes to, and the one it listens to: that of the device before it, which sits at another broker. */
  readonly publishes: string;
  readonly listens: string;
}

/** Topics of the fleet begin with this namespace. */
export const FLEET_NAMESPACE = "fleet";

const SCENARIOS: readonly { readonly scenario: Scenario; readonly tier: Tier }[] = [
  { scenario: "monitor", tier: 1 },
  { scenario: "maintain", tier: 2 },
  { scenario: "collect", tier: 3 },
];

/** `count` devices spread over `brokers` brokers, with keys derived from `secret`. */
export function planFleet(secret: Uint8Array, count: number, brokers: number): FleetDevice[] {
  const indexes = Array.from({ length: count }, (_, i) => i);
  const topics = indexes.map((i) => `${FLEET_NAMESPACE}/${scenarioOf(i).scenario}/device-${i}`);
  return indexes.map((i) => ({
    name: `device-${i}`,
    ...scenarioOf(i),
    seed: sha256(secret, utf8(`device-${i}`)),
    broker: i % brokers,
    publishes: topics[i] as string,
    listens: topics[(i + count - 1) % count] as string,
  }));
}

function scenarioOf(index: number): { scenario: Scenario; tier: Tier } {
  return SCENARIOS[index % SCENARIOS.length] as { scenario: Scenario; tier: Tier };
}

/** The secret in `file`, made on first use; mode 0600. */
export function fleetSecret(file: string): Uint8Array {
  if (!existsSync(file)) {
    writeFileSync(`${file}.tmp`, `${toHex(randomBytes(32))}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.tmp`, file);
  }
  return fromHex(readFileSync(file, "utf8").trim());
}
