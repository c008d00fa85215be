/** CONNECT: who is it, and can it prove that? */

import {
  type Address,
  type DeviceId,
  deviceIdFromBytes,
  formatAddress,
  formatDeviceId,
  formatNodeId,
  type NodeId,
  PREFIX,
  parseAddress,
  parseDeviceId,
} from "../../chain/types/address.ts";
import { fromHex, fromUtf8 } from "../../chain/types/bytes.ts";
import { untagKey } from "../../chain/types/registration.ts";
import {
  parseToken,
  type Token,
  verifyDeviceToken,
  verifyPayerToken,
} from "../../chain/types/token.ts";
import type { Lookups } from "../ledger/lookups.ts";
import type { ConnectRequest, Identity } from "../mqtt/engine.ts";
import { refuse, type ServiceRefusal } from "./refusals.ts";

/** What authentication is built from. */
export interface AuthenticationParts {
  readonly chainId: string;
  readonly self: NodeId;
  readonly lookups: Lookups;
  readonly now: () => number;
  /** Name → password of users of a test network; none on a real one. */
  readonly localUsers: ReadonlyMap<string, string>;
}

/** Answers CONNECT. @throws {LedgerUnavailableError} */
export async function authenticate(
  parts: AuthenticationParts,
  request: ConnectRequest,
): Promise<Identity | ServiceRefusal> {
  const { username, password } = request;
  if (username === undefined || password === undefined) {
    const hint = "connect with the device id as user name and a token as password";
    return refuse("bad-username", `user name or password is missing: ${hint}`);
  }
  const expected = parts.localUsers.get(username);
  if (expected !== undefined) return localUser(username, expected, password);
  const name = nameOf(username);
  if (name === undefined) {
    return refuse(
      "bad-username",
      `${JSON.stringify(username.slice(0, 80))} is neither a device id (${PREFIX.device}1… or 40 hexadecimal digits) nor an account (${PREFIX.account}1…)`,
    );
  }
  const token = tokenOf(password);
  if (token === undefined) {
    return refuse(
      "bad-password",
      "the password is not a token: make one with `yizhan device token`",
    );
  }
  const problem = timeAndPlace(parts, token);
  if (problem !== undefined) return problem;
  return name.kind === "device"
    ? deviceUser(parts, name.device, token)
    : payerUser(parts, name.account, token);
}

function localUser(
  name: string,
  expected: string,
  password: Uint8Array,
): Identity | ServiceRefusal {
  const matches = Buffer.from(password).equals(Buffer.from(expected));
  if (!matches) return refuse("bad-password", `wrong password for the local user ${name}`);
  return { kind: "local", id: name };
}

type Name =
  | { readonly kind: "device"; readonly device: DeviceId }
  | { readonly kind: "payer"; readonly account: Address };

function nameOf(username: string): Name | undefined {
  try {
    if (/^[0-9a-fA-F]{40}$/.test(username)) {
      return { kind: "device", device: deviceIdFromBytes(fromHex(username)) };
    }
    if (username.startsWith(`${PREFIX.device}1`)) {
      return { kind: "device", device: parseDeviceId(username) };
    }
    return { kind: "payer", account: parseAddress(username) };
  } catch {
    return undefined;
  }
}

function tokenOf(password: Uint8Array): Token | undefined {
  try {
    return parseToken(fromUtf8(password));
  } catch {
    return undefined;
  }
}

function timeAndPlace(parts: AuthenticationParts, token: Token): ServiceRefusal | undefined {
  if (token.broker !== undefined && token.broker !== parts.self) {
    const facts = `the token is for ${formatNodeId(token.broker)}, this is ${formatNodeId(parts.self)}`;
    return refuse("token-for-another-broker", `${facts}: make one for this broker or for any`);
  }
  const late = Math.floor(parts.now() / 1000) - token.expirySeconds;
  if (late < 0) return undefined;
  return refuse("token-expired", `the token expired ${late} s ago: make a new one`);
}

async function deviceUser(
  parts: AuthenticationParts,
  id: DeviceId,
  token: Token,
): Promise<Identity | ServiceRefusal> {
  const name = formatDeviceId(id);
  const device = await parts.lookups.devices.get(id);
  if (device === undefined) {
    return refuse("device-unknown", `device ${name} is not registered on ${parts.chainId}`);
  }
  if (!device.active) return refuse("device-revoked", `device ${name} was revoked by its payer`);
  const own = token.holder.kind === "device" && token.holder.device === id;
  if (own && verifyDeviceToken(parts.chainId, token, untagKey(device.key))) {
    return { kind: "device", id: name };
  }
  return refuse(
    "bad-password",
    `the token was not signed by the key of ${name} for ${parts.chainId}`,
  );
}

function payerUser(
  parts: AuthenticationParts,
  account: Address,
  token: Token,
): Identity | ServiceRefusal {
  const name = formatAddress(account);
  const own = token.holder.kind === "payer" && token.holder.account === account;
  if (own && verifyPayerToken(parts.chainId, token)) return { kind: "payer", id: name };
  return refuse(
    "bad-password",
    `the token was not signed by the key of ${name} for ${parts.chainId}`,
  );
}
