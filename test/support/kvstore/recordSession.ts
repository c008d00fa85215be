/**
 * Records what CometBFT sends to an application over its four connections.
 *
 * `node recordSession.ts COMETBFT > test/property/abci/session.json`
 */

import { createConnection, createServer } from "node:net";
import { join } from "node:path";
import { createNode } from "./node.ts";
import { startKvstore } from "./process.ts";

const BLOCKS = 6;
const TXS = ["colour=blue", "shape:round", "no pair", "a=1", "b=2", "c=3"];

const node = await createNode(process.argv[2] as string);
const application = await startKvstore("kvstore", `unix://${join(node.home, "app.sock")}`);
const connections: Buffer[][] = [];

const recorder = createServer((client) => {
  const bytes: Buffer[] = [];
  connections.push(bytes);
  const server = createConnection({ path: join(node.home, "app.sock") });
  client.on("data", (chunk) => bytes.push(chunk));
  client.pipe(server).pipe(client);
  client.on("error", () => server.destroy());
  server.on("error", () => client.destroy());
});
const path = join(node.home, "recorder.sock");
await new Promise<void>((resolve) => recorder.listen(path, resolve));

await node.start(`unix://${path}`);
for (const tx of TXS) {
  await node.rpc("broadcast_tx_sync", { tx: Buffer.from(tx).toString("base64") });
  await node.rpc("abci_query", { path: "/store/kv/key", data: "636f6c6f7572", prove: true });
}
await node.reach(BLOCKS);
await node.remove();
await application.stop();
recorder.close();

const recorded = connections.map((bytes) => Buffer.concat(bytes).toString("base64"));
process.stdout.write(`${JSON.stringify(recorded, undefined, 2)}\n`);
