/** The ports of a devnet, all counted from its base port, and the check that they are free. */

import { createServer } from "node:net";
import { CliError, EXIT_CODES } from "../../node/cliError.ts";
import type { NetworkShape } from "./options.ts";

/** Everything listens on loopback. */
export const HOST = "127.0.0.1";

/** Ports of a validator. */
export interface ValidatorPorts {
  readonly p2p: number;
  readonly rpc: number;
}

/** Ports of a broker. */
export interface BrokerPorts {
  readonly mqtt: number;
  readonly webSocket: number;
  readonly overlay: number;
  readonly api: number;
}

const VALIDATOR_STEP = 10;
const BROKERS_AT = 200;
const BROKER_STEP = 10;

/** With the default base, validator 0 has CometBFT's own 26656 and 26657. */
export function validatorPorts(basePort: number, index: number): ValidatorPorts {
  const first = basePort + index * VALIDATOR_STEP;
  return { p2p: first, rpc: first + 1 };
}

/** Four ports a broker, 200 above the base. */
export function brokerPorts(basePort: number, index: number): BrokerPorts {
  const first = basePort + BROKERS_AT + index * BROKER_STEP;
  return { mqtt: first, webSocket: first + 1, overlay: first + 2, api: first + 3 };
}

/** Every port of the network. */
export function allPorts(shape: NetworkShape): number[] {
  const ports: number[] = [];
  for (let i = 0; i < shape.validators; i++) {
    ports.push(...Object.values(validatorPorts(shape.basePort, i)));
  }
  for (let i = 0; i < shape.brokers; i++) {
    ports.push(...Object.values(brokerPorts(shape.basePort, i)));
  }
  return ports;
}

/** @throws {CliError} naming the first port that somebody else has */
export async function checkPorts(shape: NetworkShape): Promise<void> {
  for (const port of allPorts(shape)) {
    if (!(await isFree(port))) throw portTaken(port);
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return await new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });
}

function portTaken(port: number): CliError {
  return new CliError("PORT_TAKEN", EXIT_CODES.failure, {
    en: {
      message: `Port ${port} on ${HOST} is taken by another program.`,
      hint: "Stop that program (is another devnet running?), or choose other ports with --base-port.",
    },
    zh: {
      message: `端口 ${HOST}:${port} 已被其他程序占用。`,
      hint: "请停止该程序（是否已有一个 devnet 在运行？），或用 --base-port 换用其他端口。",
    },
  });
}
