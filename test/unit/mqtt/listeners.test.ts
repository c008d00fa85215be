import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { Duplex } from "node:stream";
import { type Listener, openListener } from "../../../broker/mqtt/listeners.ts";
import { silentLogger } from "../../../chain/types/logger.ts";
import { RawClient } from "../../support/mqttEngine.ts";
import { eventually } from "../../support/poll.ts";

describe("listeners", () => {
  const accepted: { stream: Duplex; remoteAddress: string }[] = [];
  const open: Listener[] = [];

  afterEach(async () => {
    for (const { stream } of accepted.splice(0)) stream.destroy();
    for (const listener of open.splice(0)) await listener.close();
  });

  async function listen(
    kind: "tcp" | "websocket",
    port = 0,
    maxConnections = 10,
  ): Promise<Listener> {
    const listener = await openListener(
      { kind, host: "127.0.0.1", port, maxConnections },
      {
        accept: (stream, remoteAddress) => accepted.push({ stream, remoteAddress }),
        logger: silentLogger,
      },
    );
    open.push(listener);
    return listener;
  }

  it("report what they are bound to", async () => {
    const tcp = await listen("tcp");
    const websocket = await listen("websocket");
    assert.equal(tcp.url, `mqtt://127.0.0.1:${tcp.port}`);
    assert.equal(websocket.url, `ws://127.0.0.1:${websocket.port}/mqtt`);
    assert.ok(tcp.port > 0 && tcp.port !== websocket.port);
  });

  it("name the address that they cannot have", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    for (const kind of ["tcp", "websocket"] as const) {
      await assert.rejects(
        listen(kind, port),
        new RegExp(
          `Cannot listen on 127.0.0.1:${port}: another process uses it. Choose another port`,
        ),
      );
    }
    await new Promise((resolve) => server.close(resolve));
  });

  it("close while connections stand, and take no more", async () => {
    const listener = await listen("tcp");
    const client = await RawClient.open(listener.port);
    await eventually("the connection", () => accepted.length === 1);
    await listener.close();
    assert.equal(client.isClosed, false);
    await assert.rejects(RawClient.open(listener.port), /ECONNREFUSED/);
  });

  it("turn away connections above their number", async () => {
    const listener = await listen("tcp", 0, 1);
    await RawClient.open(listener.port);
    await (await RawClient.open(listener.port)).closed();
    assert.equal(accepted.length, 1);
    assert.equal(accepted[0]?.remoteAddress, "127.0.0.1");
  });
});
