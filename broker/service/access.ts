/** Who may use which topics: the first level is a registered namespace, or `~<device id>`, a device's own. */

import {
  type Address,
  type DeviceId,
  formatAddress,
  formatDeviceId,
  parseDeviceId,
} from "../../chain/types/address.ts";
import { CONTROL_ROOT } from "../../chain/types/controlTopics.ts";
import type { DeviceView, NamespaceView } from "../ledger/ledger.ts";
import type { Lookups } from "../ledger/lookups.ts";
import { refuse, type ServiceRefusal } from "./refusals.ts";

/** First character of the namespace a device has of its own. */
export const OWN_MARK = "~";

/** Who asks: a device and its payer, or a payer alone. */
export interface Asker {
  readonly device: DeviceId | undefined;
  readonly payer: Address;
}

/** The first level of a topic or filter. */
export function namespaceOf(topic: string): string {
  const end = topic.indexOf("/");
  return end < 0 ? topic : topic.slice(0, end);
}

/** What is known about a first level. */
export type Place =
  | { readonly kind: "own"; readonly device: DeviceView }
  | { readonly kind: "shared"; readonly namespace: NamespaceView };

/** What the ledger last said about a first level, if it was asked; a refusal if there is no such namespace. */
export function knownPlace(lookups: Lookups, name: string): Place | ServiceRefusal | undefined {
  if (!name.startsWith(OWN_MARK)) {
    const known = lookups.namespaces.last(name);
    return known === undefined ? undefined : sharedPlace(name, known.value);
  }
  const device = ownDevice(name);
  if (device === undefined) return noOwner(name);
  const known = lookups.devices.last(device);
  return known === undefined ? undefined : ownPlace(name, known.value);
}

/** As `knownPlace`, asking the chain if need be. @throws {LedgerUnavailableError} */
export async function loadPlace(lookups: Lookups, name: string): Promise<Place | ServiceRefusal> {
  if (!name.startsWith(OWN_MARK)) return sharedPlace(name, await lookups.namespaces.get(name));
  const device = ownDevice(name);
  if (device === undefined) return noOwner(name);
  return ownPlace(name, await lookups.devices.get(device));
}

/**
 * Look-ups that a decision about a packet needs and that are not believed any more; empty if all are. They are answers about a device,
 * its payer's channel and a namespace: with them the decision itself need not wait.
 *
 * @param name first level of the topic; undefined for control messages
 */
export function loadMissing(
  lookups: Lookups,
  device: DeviceId,
  name: string | undefined,
): Promise<unknown>[] {
  const { devices, channels } = lookups;
  const loads = name === undefined ? [] : missingPlace(lookups, name);
  if (devices.peek(device) === undefined) {
    loads.push(devices.get(device).then((view) => view && channels.get(view.payer)));
  }
  // A device hardly ever changes its payer: the channel is asked for beside it, not after it.
  const payer = devices.last(device)?.value?.payer;
  if (payer !== undefined && channels.peek(payer) === undefined) loads.push(channels.get(payer));
  return loads;
}

function missingPlace({ namespaces, devices }: Lookups, name: string): Promise<unknown>[] {
  if (!name.startsWith(OWN_MARK)) {
    return namespaces.peek(name) === undefined ? [namespaces.get(name)] : [];
  }
  const device = ownDevice(name);
  return device === undefined || devices.peek(device) !== undefined ? [] : [devices.get(device)];
}

function ownDevice(name: string): DeviceId | undefined {
  try {
    return parseDeviceId(name.slice(OWN_MARK.length));
  } catch {
    return undefined;
  }
}

function noOwner(name: string): ServiceRefusal {
  return refuse("namespace-unknown", `${name} is not ~ and the id of a registered device`);
}

function ownPlace(name: string, device: DeviceView | undefined): Place | ServiceRefusal {
  return device === undefined ? noOwner(name) : { kind: "own", device };
}

function sharedPlace(name: string, namespace: NamespaceView | undefined): Place | ServiceRefusal {
  if (namespace !== undefined) return { kind: "shared", namespace };
  const text = `the first level ${JSON.stringify(name)} is not a registered namespace`;
  return refuse("namespace-unknown", `${text}: register it, or use ~<device id>/…`);
}

/** May `asker` publish there? */
export function mayPublish(asker: Asker, place: Place): ServiceRefusal | undefined {
  if (isAtHome(asker, place)) return undefined;
  if (place.kind === "shared" && isListed(asker, place.namespace.publishers)) return undefined;
  return forbidden(place, "publish in");
}

/** May `asker` subscribe there? */
export function maySubscribe(asker: Asker, place: Place): ServiceRefusal | undefined {
  if (isAtHome(asker, place)) return undefined;
  if (place.kind === "shared") {
    if (place.namespace.public) return undefined;
    if (isListed(asker, place.namespace.subscribers)) return undefined;
  }
  return forbidden(place, "subscribe to");
}

function isAtHome(asker: Asker, place: Place): boolean {
  const owner = place.kind === "own" ? place.device.payer : place.namespace.owner;
  return asker.payer === owner;
}

function isListed(asker: Asker, list: readonly string[]): boolean {
  if (asker.device !== undefined && list.includes(formatDeviceId(asker.device))) return true;
  return list.includes(formatAddress(asker.payer));
}

function forbidden(place: Place, what: string): ServiceRefusal {
  if (place.kind === "own") {
    const text = `only devices of the same payer may ${what} a device's own topics`;
    return refuse("namespace-forbidden", text);
  }
  const { name, owner } = place.namespace;
  const text = `its owner ${formatAddress(owner)} does not list you`;
  return refuse("namespace-forbidden", `you may not ${what} namespace ${name}: ${text}`);
}

/**
 * Filters whose answer needs no ledger: undefined = allowed or refused by name below. Control and `$SYS` topics, shared
 * subscriptions, and wildcards in the first level, which would read what belongs to others.
 */
export function filterRule(filter: string, ownControl: string): "allowed" | "ask" | ServiceRefusal {
  const first = namespaceOf(filter);
  if (first === "$SYS") return "allowed";
  if (filter === ownControl || filter.startsWith(`${ownControl}/`)) return "allowed";
  if (first === CONTROL_ROOT) {
    return refuse("topic-reserved", `you may subscribe to ${ownControl}/# only`);
  }
  if (first.startsWith("$")) return refuse("topic-reserved", `${first} is not served here`);
  if (first === "#" || first === "+") {
    return refuse("namespace-forbidden", `${filter}: name the namespace before the first wildcard`);
  }
  return "ask";
}
