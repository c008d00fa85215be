/** Refusals of `registry`. */

import { codespace, type RaiseError } from "../../core/errors.ts";

/** By reason; numbers are never reused. */
export const errors = {
  NodeNotFound: { code: 2, text: "node {node} is not registered" },
  DeviceNotFound: { code: 3, text: "device {device} is not registered" },
  NamespaceNotFound: { code: 4, text: "namespace {name} is not registered" },
  NodeExists: {
    code: 5,
    text: "node {node} is already registered; a retired key cannot come back",
  },
  DeviceExists: {
    code: 6,
    text: "device {device} is already registered; a revoked key cannot come back",
  },
  NamespaceExists: { code: 7, text: "namespace {name} is already registered" },
  NotOwner: { code: 8, text: "{what} belongs to {owner}, not to {signer}" },
  NodeRetired: { code: 9, text: "node {node} is retired" },
  DeviceRevoked: { code: 10, text: "device {device} is revoked" },
  InvalidProof: {
    code: 11,
    text: "the proof of key {key} is not its signature over the registration under {account} on {chain}",
  },
  InvalidKey: { code: 12, text: "invalid key: {problem}" },
  InvalidClass: {
    code: 13,
    text: "unknown node class {class}; expected edge, ordinary, performance or super",
  },
  InvalidRegion: {
    code: 14,
    text: "invalid region {region}: 1 to 32 of a-z, 0-9 and - are allowed",
  },
  InvalidMoniker: {
    code: 15,
    text: "invalid moniker: 1 to 64 bytes of UTF-8 without control characters are allowed",
  },
  InvalidEndpoint: { code: 16, text: "invalid {kind} endpoint {endpoint}: {problem}" },
  InvalidTier: { code: 17, text: "invalid tier {tier}; expected {expected}" },
  InvalidName: {
    code: 18,
    text: "invalid namespace {name}: 1 to 63 of a-z, 0-9 and -, not starting with -, are allowed",
  },
  InvalidAccessList: { code: 19, text: "invalid {list}: {problem}" },
  InvalidDeviceCount: { code: 20, text: "{count} devices in one message; 1 to {most} are allowed" },
  EmptyUpdate: { code: 21, text: "the update changes nothing: every field is empty" },
} as const;

/** Throws a refusal of `registry`. */
export const registryError: RaiseError<keyof typeof errors> = codespace("registry", errors);
