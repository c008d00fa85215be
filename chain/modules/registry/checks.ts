/** What single values of the registry may be; each throws the refusal that says why not. */

import { parseAddress, parseDeviceId } from "../../types/address.ts";
import { utf8 } from "../../types/bytes.ts";
import { NODE_CLASSES, type NodeClass } from "../../types/nodeClass.ts";
import { checkTaggedKey } from "../../types/registration.ts";
import { isTier, type Tier } from "../../types/tier.ts";
import { registryError } from "./errors.ts";

/** Most devices of one message. */
export const MAX_DEVICES_PER_MESSAGE = 100;

/** Most endpoints of one kind. */
export const MAX_ENDPOINTS = 8;

/** Longest endpoint in bytes. */
export const MAX_ENDPOINT_BYTES = 256;

/** Most entries of a namespace's list. */
export const MAX_ACCESS_ENTRIES = 64;

const REGION = /^[a-z0-9-]{1,32}$/;
const NAMESPACE = /^[a-z0-9][a-z0-9-]{0,62}$/;
const MAX_MONIKER_BYTES = 64;
const HOST = String.raw`([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:.]+\])`;
const MQTT = new RegExp(`^(mqtts?|wss?)://${HOST}:([0-9]{1,5})(/[!-~]*)?$`);
const OVERLAY = /^(\/[A-Za-z0-9._:%~-]+)+$/;
const API = new RegExp(`^https?://${HOST}(:[0-9]{1,5})?(/[!-~]*)?$`);
const PORT = /:([0-9]+)(\/|$)/;

/** Algorithm byte and key. @throws {LedgerError} `InvalidKey` */
export function checkKey(key: Uint8Array): Uint8Array {
  try {
    return checkTaggedKey(key);
  } catch (error) {
    throw registryError("InvalidKey", { problem: (error as Error).message });
  }
}

/** @throws {LedgerError} `InvalidClass` */
export function checkClass(text: string): NodeClass {
  const found = NODE_CLASSES.find((known) => known === text);
  if (found === undefined) throw registryError("InvalidClass", { class: JSON.stringify(text) });
  return found;
}

/** 1 to 32 of a-z, 0-9 and `-`. @throws {LedgerError} `InvalidRegion` */
export function checkRegion(text: string): string {
  if (!REGION.test(text)) throw registryError("InvalidRegion", { region: quoted(text) });
  return text;
}

/** 1 to 64 bytes of UTF-8 without control characters. @throws {LedgerError} `InvalidMoniker` */
export function checkMoniker(text: string): string {
  const length = utf8(text).length;
  if (length < 1 || length > MAX_MONIKER_BYTES || !text.isWellFormed() || hasControl(text)) {
    throw registryError("InvalidMoniker");
  }
  return text;
}

/** `[a-z0-9][a-z0-9-]{0,62}` @throws {LedgerError} `InvalidName` */
export function checkName(text: string): string {
  if (!NAMESPACE.test(text)) throw registryError("InvalidName", { name: quoted(text) });
  return text;
}

/** @throws {LedgerError} `InvalidTier` unless it is 1, 2 or 3. */
export function checkTier(tier: number): Tier {
  if (!isTier(tier)) throw registryError("InvalidTier", { tier, expected: "1, 2 or 3" });
  return tier;
}

/** Addresses of a node by what they are for. */
interface Addresses {
  readonly mqtt: readonly string[];
  readonly overlay: readonly string[];
  readonly api: string;
}

/** @throws {LedgerError} `InvalidEndpoint` if an endpoint is too long, malformed or one too many. */
export function checkEndpoints(endpoints: Addresses): Addresses {
  checkEndpointList("mqtt", endpoints.mqtt, MQTT, "expected mqtt://host:port (or mqtts, ws, wss)");
  checkEndpointList(
    "overlay",
    endpoints.overlay,
    OVERLAY,
    "expected a multiaddress such as /ip4/…",
  );
  if (endpoints.api !== "") {
    checkEndpointList("api", [endpoints.api], API, "expected http://host or https://host");
  }
  return endpoints;
}

function checkEndpointList(
  kind: "mqtt" | "overlay" | "api",
  list: readonly string[],
  pattern: RegExp,
  expected: string,
): void {
  const refuse = (endpoint: string, problem: string): never => {
    throw registryError("InvalidEndpoint", { kind, endpoint: quoted(endpoint), problem });
  };
  if (list.length > MAX_ENDPOINTS) refuse("", `${list.length} of them, ${MAX_ENDPOINTS} allowed`);
  for (const endpoint of list) {
    if (utf8(endpoint).length > MAX_ENDPOINT_BYTES) {
      refuse(endpoint, `longer than ${MAX_ENDPOINT_BYTES} bytes`);
    }
    if (!pattern.test(endpoint)) refuse(endpoint, expected);
    const port = kind === "overlay" ? undefined : PORT.exec(endpoint.replace(/\[.*\]/, ""))?.[1];
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) {
      refuse(endpoint, "the port must be from 1 to 65535");
    }
  }
}

/**
 * Accounts (`yz1…`) and devices (`yzdev1…`), each once, at most 64.
 *
 * @throws {LedgerError} `InvalidAccessList`
 */
export function checkAccessList(
  list: "publishers" | "subscribers",
  entries: readonly string[],
): readonly string[] {
  const refuse = (problem: string): never => {
    throw registryError("InvalidAccessList", { list, problem });
  };
  if (entries.length > MAX_ACCESS_ENTRIES) {
    refuse(`${entries.length} entries, ${MAX_ACCESS_ENTRIES} are allowed`);
  }
  for (const [i, entry] of entries.entries()) {
    if (!isAccountOrDevice(entry)) refuse(`${quoted(entry)} is neither an account nor a device`);
    if (entries.indexOf(entry) !== i) refuse(`${entry} appears twice`);
  }
  return entries;
}

function isAccountOrDevice(text: string): boolean {
  for (const parse of [parseAddress, parseDeviceId]) {
    try {
      parse(text);
      return text === text.toLowerCase();
    } catch {}
  }
  return false;
}

function hasControl(text: string): boolean {
  return /\p{Cc}|\u2028|\u2029/u.test(text);
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
