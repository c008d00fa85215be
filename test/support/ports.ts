/** Ports for devnets of tests: below those that the system gives to outgoing connections, and free right now. */

import { randomInt } from "node:crypto";
import { CliError } from "../../node/cliError.ts";
import type { NetworkShape } from "../../scripts/devnet/options.ts";
import { checkPorts } from "../../scripts/devnet/ports.ts";

const FIRST = 11_000;
const LAST = 31_000;
const ATTEMPTS = 50;

/** A base port all of whose ports are free. @throws {Error} if there is none to be found */
export async function freeBasePort(shape: Omit<NetworkShape, "basePort">): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const basePort = randomInt(FIRST, LAST);
    try {
      await checkPorts({ ...shape, basePort });
      return basePort;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
    }
  }
  throw new Error(`no free ports between ${FIRST} and ${LAST}`);
}
