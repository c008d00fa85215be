/** What kind of devnet is wanted. */

import { separated } from "../../chain/types/naming.ts";
import genesis from "../../genesis/devnet.json" with { type: "json" };
import { CliError, EXIT_CODES } from "../../node/cliError.ts";

/** Options of `yizhan devnet`. */
export interface DevnetOptions {
  readonly home: string;
  readonly validators: number;
  readonly brokers: number;
  /** Simulated devices. */
  readonly devices: number;
  /** First of the ports; see `ports.ts`. */
  readonly basePort: number;
  readonly epochBlocks: number;
  /** Stop once so many claims that carried traffic are paid; undefined = run until Ctrl-C. */
  readonly untilClaims: number | undefined;
  readonly json: boolean;
}

/** The part of the options that a home is made with and keeps. */
export type NetworkShape = Pick<
  DevnetOptions,
  "validators" | "brokers" | "devices" | "basePort" | "epochBlocks"
>;

/** A small network that fits a laptop. */
export const DEFAULT_SHAPE: NetworkShape = {
  validators: 1,
  brokers: 2,
  devices: 8,
  basePort: 26_656,
  epochBlocks: genesis.app_state.epochs.params.epochBlocks,
};

/** Bounds of each number, both inclusive. */
const BOUNDS = {
  validators: [1, 16],
  brokers: [1, 16],
  devices: [0, 200],
  basePort: [1_024, 60_000],
  epochBlocks: [8, 1_000_000],
  untilClaims: [1, 1_000_000],
} as const;

/** Reads a number option. @throws {CliError} naming it and its bounds */
export function numberOption(name: keyof typeof BOUNDS, text: string): number {
  const [least, most] = BOUNDS[name];
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && value >= least && value <= most) return value;
  const option = `--${separated(name, "-")}`;
  throw new CliError("USAGE", EXIT_CODES.usage, {
    en: {
      message: `${option} cannot be ${JSON.stringify(text)}.`,
      hint: `It is a whole number from ${least} to ${most}.`,
    },
    zh: {
      message: `${option} 不能为 ${JSON.stringify(text)}。`,
      hint: `应为 ${least} 到 ${most} 之间的整数。`,
    },
  });
}
