/** Where the server listens, as CometBFT's `proxy_app` writes it. */

/** A unix socket or a TCP endpoint. */
export type AbciAddress =
  | { readonly kind: "unix"; readonly path: string }
  | { readonly kind: "tcp"; readonly host: string; readonly port: number };

/** Longest path that fits in `sun_path` on every system, in bytes. */
const MAX_PATH_BYTES = 103;

/**
 * Reads `unix:///absolute/path` or `tcp://host:port` (port 0 = any free one; IPv6 hosts in brackets).
 *
 * @throws {RangeError} that says what is wrong.
 */
export function parseAbciAddress(text: string): AbciAddress {
  if (text.startsWith("unix://")) return unixAddress(text.slice("unix://".length), text);
  const match = /^tcp:\/\/(\[[0-9a-fA-F:.]+\]|[^:/[\]]+):(\d{1,5})$/.exec(text);
  const port = Number(match?.[2]);
  if (match === null || port > 65_535) {
    throw new RangeError(
      `ABCI address "${text}" is neither unix:///absolute/path nor tcp://host:port`,
    );
  }
  return { kind: "tcp", host: (match[1] as string).replace(/^\[|\]$/g, ""), port };
}

/** The text that CometBFT's `proxy_app` takes. */
export function formatAbciAddress(address: AbciAddress): string {
  if (address.kind === "unix") return `unix://${address.path}`;
  const host = address.host.includes(":") ? `[${address.host}]` : address.host;
  return `tcp://${host}:${address.port}`;
}

/** Whether only this machine can reach the address; ABCI has no authentication. */
export function isLocal(address: AbciAddress): boolean {
  if (address.kind === "unix") return true;
  return address.host === "localhost" || address.host === "::1" || /^127\./.test(address.host);
}

function unixAddress(path: string, text: string): AbciAddress {
  if (!path.startsWith("/")) {
    throw new RangeError(`ABCI address "${text}" needs an absolute path: unix:///absolute/path`);
  }
  const length = new TextEncoder().encode(path).length;
  if (length > MAX_PATH_BYTES) {
    throw new RangeError(
      `socket path of ${length} bytes, limit ${MAX_PATH_BYTES}: choose a shorter one than ${path}`,
    );
  }
  return { kind: "unix", path };
}
