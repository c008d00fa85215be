/** The broker's HTTP interface for operators: health, readiness, metrics for Prometheus, and its state as JSON. Reads only; no secrets. */

import type { AddressInfo } from "node:net";
import Fastify from "fastify";
import { formatNodeId } from "../../chain/types/address.ts";
import { createMetrics, type FigureSources } from "./metrics.ts";

/** What the API tells. */
export interface ApiSources extends FigureSources {
  /** `yznode1…` */
  readonly node: string;
  readonly chainId: string;
}

/** An open interface. */
export interface Api {
  /** `http://host:port` */
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the interface. @throws {Error} naming the address if it cannot be bound */
export async function openApi(
  bind: { readonly host: string; readonly port: number },
  sources: ApiSources,
): Promise<Api> {
  const server = Fastify({ forceCloseConnections: true });
  const metrics = createMetrics(sources);
  server.get("/healthz", async () => ({ status: "ok" }));
  server.get("/readyz", async (_request, reply) => {
    const ready = sources.isReady();
    return await reply.code(ready ? 200 : 503).send({ ready });
  });
  server.get("/metrics", async (_request, reply) => {
    return await reply.type(metrics.contentType).send(await metrics.render());
  });
  server.get("/v1/status", async (_request, reply) => {
    const text = JSON.stringify(statusOf(sources), plain);
    return await reply.type("application/json; charset=utf-8").send(text);
  });
  server.setNotFoundHandler(async (_request, reply) => {
    const routes = ["/healthz", "/readyz", "/metrics", "/v1/status"];
    return await reply.code(404).send({ error: "there is nothing here", routes });
  });
  await server.listen(bind);
  const { address, port } = server.server.address() as AddressInfo;
  return { url: `http://${address}:${port}`, close: () => server.close() };
}

/** JSON has no bigint: counters that may exceed 2^53 are decimal strings. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function statusOf(sources: ApiSources): Record<string, unknown> {
  const peers = sources.peers().map(({ id, connected, filters }) => ({
    node: formatNodeId(id),
    connected,
    filters,
  }));
  return {
    node: sources.node,
    chainId: sources.chainId,
    height: sources.height(),
    ready: sources.isReady(),
    mqtt: sources.engine(),
    service: sources.service(),
    forwarding: sources.forwarding(),
    peers,
  };
}
