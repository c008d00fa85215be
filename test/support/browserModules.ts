/**
 * Serves the project's sources to a browser as they are, types stripped on the way, with an import map for the few packages that the
 * device kit needs: no bundler stands between the code under test and the browser.
 */

import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a page may load: the folders that run in browsers, and declarations of modules. */
const SERVED =
  /^\/(chain\/types|chain\/schema|client|node_modules)\/|^\/chain\/modules\/[a-zA-Z]+\/records\.ts$/;

const IMPORTS = {
  "@noble/curves/": "/node_modules/@noble/curves/",
  "@noble/hashes/": "/node_modules/@noble/hashes/",
  "@scure/base": "/node_modules/@scure/base/index.js",
  mqtt: "/node_modules/mqtt/dist/mqtt.esm.js",
};

const PAGE = `<!doctype html><meta charset="utf-8"><title>device kit</title>
<script type="importmap" nonce="map">${JSON.stringify({ imports: IMPORTS })}</script>`;

/** What a careful site allows: modules of its own, and no code made from text. */
const POLICY = "script-src 'self' 'nonce-map'";

/** A page's origin. */
export interface ModuleServer {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the server on a free port of loopback. */
export async function serveModules(): Promise<ModuleServer> {
  const server = createServer((request, response) => answer(request.url ?? "/", response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

function answer(url: string, response: ServerResponse): void {
  if (url === "/") {
    response.setHeader("content-security-policy", POLICY);
    response.setHeader("content-type", "text/html").end(PAGE);
    return;
  }
  const file = path.join(ROOT, path.posix.normalize(url));
  const served = SERVED.test(url) && !url.includes("..");
  if (!served || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader("content-type", "text/javascript");
  if (file.endsWith(".ts")) response.end(stripTypeScriptTypes(readFileSync(file, "utf8")));
  else createReadStream(file).pipe(response);
}
