/** Our broker for the benchmark, in a process of its own: engine, journal on disk, a hook that meters. Prints its port. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAedesEngine } from "../../broker/mqtt/aedesEngine.ts";
import type { EngineHooks, PublishRequest } from "../../broker/mqtt/engine.ts";
import { openListener } from "../../broker/mqtt/listeners.ts";
import type { Journal } from "../../broker/storage/journal.ts";
import { openJournal } from "../../broker/storage/journalFile.ts";
import { silentLogger } from "../../chain/types/logger.ts";

const MESSAGE_RECORD = 1;
const KIB = 1024;

interface Meter {
  messages: number;
  kib: number;
}

function meteringHooks(journal: Journal): EngineHooks {
  const meters = new Map<string, Meter>();
  const publish = async (request: PublishRequest): Promise<{ distribute: boolean }> => {
    const { client, topic, payload } = request;
    const meter = meters.get(client.identity.id) ?? { messages: 0, kib: 0 };
    meter.messages += 1;
    meter.kib += Math.ceil(payload.length / KIB);
    meters.set(client.identity.id, meter);
    await journal.append({
      kind: MESSAGE_RECORD,
      body: recordOf(client.identity.id, topic, payload),
    });
    return { distribute: true };
  };
  return {
    authenticate: async ({ clientId }) => ({ kind: "local", id: clientId }),
    connected: () => undefined,
    disconnected: () => undefined,
    publish,
    subscribe: async () => undefined,
    deliver: () => true,
    interestChanged: () => undefined,
  };
}

function recordOf(device: string, topic: string, payload: Uint8Array): Buffer {
  const body = Buffer.allocUnsafe(4 + device.length + topic.length + payload.length);
  body.writeUInt16BE(device.length, 0);
  body.writeUInt16BE(topic.length, 2);
  body.write(device, 4, "latin1");
  body.write(topic, 4 + device.length, "latin1");
  body.set(payload, 4 + device.length + topic.length);
  return body;
}

const home = mkdtempSync(join(tmpdir(), "yizhan-bench-"));
const journal = await openJournal(home);
const engine = await createAedesEngine(meteringHooks(journal), {}, { logger: silentLogger });
const listener = await openListener(
  { kind: "tcp", host: "127.0.0.1", port: 0, maxConnections: 1_000 },
  { accept: (stream, remoteAddress) => engine.accept(stream, remoteAddress), logger: silentLogger },
);
process.stdout.write(`${JSON.stringify({ port: listener.port })}\n`);
process.on("SIGTERM", async () => {
  await listener.close();
  await engine.close();
  await journal.close();
  rmSync(home, { recursive: true });
});
