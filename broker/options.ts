/** Options of one broker process, from `broker.json` in its home. */

/** Where a listener binds. */
export interface BindOptions {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
}

/** Options of one broker; every field of the file. */
export interface BrokerOptions {
  /** Form of the file. */
  readonly version: 1;
  /** The chain that the node is registered on; a chain of another id is refused. */
  readonly chainId: string;
  /** Address of a CometBFT RPC that the operator trusts. */
  readonly rpc: string;
  readonly mqtt: BindOptions;
  /** MQTT over WebSocket at path `/mqtt`. */
  readonly webSocket: BindOptions;
  /** Status, health and metrics over HTTP. */
  readonly api: BindOptions;
  /** Multiaddresses for other brokers. */
  readonly overlay: { readonly listen: readonly string[] };
}

/** A setting of `broker.json` makes no sense; `path` names it. */
export class BrokerOptionsError extends Error {
  readonly path: string;

  constructor(path: string, text: string) {
    super(`${path} ${text}`);
    this.name = "BrokerOptionsError";
    this.path = path;
  }
}

/** Where a new broker listens. */
export interface BrokerBinding {
  /** IP address. */
  readonly host: string;
  readonly ports: {
    readonly mqtt: number;
    readonly webSocket: number;
    readonly api: number;
    readonly overlay: number;
  };
}

/** The usual ports: MQTT's own, and what brokers commonly take for the rest. */
export const USUAL_PORTS: BrokerBinding["ports"] = {
  mqtt: 1883,
  webSocket: 8083,
  api: 8080,
  overlay: 4001,
};

/** Settings of a new broker. */
export function newOptions(
  chain: { readonly chainId: string; readonly rpc: string },
  { host, ports }: BrokerBinding,
): BrokerOptions {
  const family = host.includes(":") ? "ip6" : "ip4";
  return {
    version: 1,
    ...chain,
    mqtt: { host, port: ports.mqtt },
    webSocket: { host, port: ports.webSocket },
    api: { host, port: ports.api },
    overlay: { listen: [`/${family}/${host}/tcp/${ports.overlay}`] },
  };
}

/** Checks what was read from `broker.json`; unknown settings are refused. @throws {BrokerOptionsError} */
export function parseBrokerOptions(value: unknown): BrokerOptions {
  const names = ["version", "chainId", "rpc", "mqtt", "webSocket", "api", "overlay"];
  const file = fields("", value, names);
  if (file["version"] !== 1) {
    throw new BrokerOptionsError("version", `must be 1, not ${JSON.stringify(file["version"])}`);
  }
  const overlay = fields("overlay", file["overlay"], ["listen"]);
  return {
    version: 1,
    chainId: filledText("chainId", file["chainId"]),
    rpc: rpcAddress("rpc", file["rpc"]),
    mqtt: bind("mqtt", file["mqtt"]),
    webSocket: bind("webSocket", file["webSocket"]),
    api: bind("api", file["api"]),
    overlay: { listen: multiaddresses("overlay.listen", overlay["listen"]) },
  };
}

function fields(path: string, value: unknown, names: readonly string[]): Record<string, unknown> {
  if (value === undefined) throw new BrokerOptionsError(path, "is missing");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BrokerOptionsError(path || "settings", "must be an object");
  }
  for (const name of Object.keys(value)) {
    if (!names.includes(name)) {
      const full = path === "" ? name : `${path}.${name}`;
      throw new BrokerOptionsError(full, `is unknown: known are ${names.join(", ")}`);
    }
  }
  return value as Record<string, unknown>;
}

function filledText(path: string, value: unknown): string {
  if (value === undefined) throw new BrokerOptionsError(path, "is missing");
  if (typeof value !== "string" || value === "") {
    throw new BrokerOptionsError(path, "must be a text that is not empty");
  }
  return value;
}

function rpcAddress(path: string, value: unknown): string {
  const text = filledText(path, value);
  if (/^(tcp|https?):\/\//.test(text) && URL.canParse(text)) return text;
  throw new BrokerOptionsError(path, "must be an address such as tcp://127.0.0.1:26657");
}

function bind(path: string, value: unknown): BindOptions {
  const { host, port } = fields(path, value, ["host", "port"]);
  if (!Number.isInteger(port) || (port as number) < 0 || (port as number) > 65_535) {
    throw new BrokerOptionsError(`${path}.port`, "must be a whole number from 0 to 65535");
  }
  return { host: filledText(`${path}.host`, host), port: port as number };
}

function multiaddresses(path: string, value: unknown): readonly string[] {
  const sound = Array.isArray(value) && value.length > 0;
  if (!sound || !value.every((item) => typeof item === "string" && item.startsWith("/"))) {
    throw new BrokerOptionsError(
      path,
      'must be a list of multiaddresses such as "/ip4/0.0.0.0/tcp/4001"',
    );
  }
  return value as string[];
}
