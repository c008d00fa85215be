/**
 * Our broker for the benchmark, in a process of its own: the real engine, service and journal; only the chain is in
 * memory. Clients are registered devices that pay from their unsigned allowance, so that a plain load generator can
 * play them: every message is authorised, metered, charged, written and synced before it is acknowledged. Prints its port.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAedesEngine } from "../../broker/mqtt/aedesEngine.ts";
import type { EngineHooks, Identity, MeasuredEngine } from "../../broker/mqtt/engine.ts";
import { openListener } from "../../broker/mqtt/listeners.ts";
import { createNodeSigner, createVerifier } from "../../broker/service/opensslCrypto.ts";
import { DEFAULT_SERVICE_OPTIONS } from "../../broker/service/parts.ts";
import { createService, type Service } from "../../broker/service/service.ts";
import { openJournal } from "../../broker/storage/journalFile.ts";
import { formatDeviceId } from "../../chain/types/address.ts";
import { amount } from "../../chain/types/amount.ts";
import { silentLogger } from "../../chain/types/logger.ts";
import { FakeLedger } from "../support/service/fakeLedger.ts";
import { openChannel, registerDevice, registerNamespace } from "../support/service/fixtures.ts";

const NODE_SEED = new Uint8Array(32).fill(9);
const PLENTY = 10n ** 24n;
const DEVICES = 60;

const home = mkdtempSync(join(tmpdir(), "yizhan-bench-"));
const node = createNodeSigner(NODE_SEED);
const journal = await openJournal(home);
const ledger = new FakeLedger();
registerNamespace(ledger, "load");
openChannel(ledger, node.id, PLENTY);
const devices = Array.from({ length: DEVICES }, (_, i) =>
  registerDevice(ledger, i, { unsignedCap: amount(PLENTY) }),
);

let engine: MeasuredEngine | undefined;
const service = createService(
  {
    ledger,
    journal,
    node,
    clients: {
      send: (clientId, topic, payload) => engine?.send(clientId, topic, payload) ?? false,
      disconnect: (clientId, refusal) => engine?.disconnect(clientId, refusal),
    },
    now: Date.now,
    logger: silentLogger,
    forward: () => undefined,
    verify: createVerifier(),
  },
  DEFAULT_SERVICE_OPTIONS,
);
await service.start();
engine = await createAedesEngine(hooksOf(service), {}, { logger: silentLogger });
const listener = await openListener(
  { kind: "tcp", host: "127.0.0.1", port: 0, maxConnections: 1_000 },
  { accept: engine.accept.bind(engine), logger: silentLogger },
);
process.stdout.write(`${JSON.stringify({ port: listener.port })}\n`);
process.once("SIGTERM", async () => {
  await listener.close();
  await engine?.close();
  await journal.close();
  rmSync(home, { recursive: true });
});

/** The service's own hooks; only tokens are left out, which are checked once per connection. */
function hooksOf(taken: Service): EngineHooks {
  let next = 0;
  return {
    authenticate: async (): Promise<Identity> => {
      const device = devices[next % DEVICES];
      if (device === undefined) throw new Error("there is no device");
      next += 1;
      return { kind: "device", id: formatDeviceId(device.id) };
    },
    connected: (client) => taken.connected(client),
    disconnected: (client) => taken.disconnected(client),
    publish: (request) => taken.publish(request),
    subscribe: (client, filter) => taken.subscribe(client, filter),
    deliver: (client, topic, bytes) => taken.deliver(client, topic, bytes),
    interestChanged: () => undefined,
  };
}
