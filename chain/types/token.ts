/**
 * The password of an MQTT client: proof that it holds the key of its user name, good for one broker (or any) until it
 * expires. base64url without padding of a body of fixed width and a signature; a payer's token carries its key as well,
 * because the chain lists keys of devices only.
 */

import { base64urlnopad } from "@scure/base";
import {
  type Address,
  addressFromBytes,
  addressOfKey,
  type DeviceId,
  deviceIdFromBytes,
  ID_BYTES,
  idBytes,
  type NodeId,
  nodeIdFromBytes,
} from "./address.ts";
import { concat } from "./bytes.ts";
import { ED25519_SIGNATURE_BYTES, signEd25519, verifyEd25519 } from "./ed25519.ts";
import { FieldReader, FieldWriter, MalformedObjectError } from "./fields.ts";
import {
  SECP256K1_KEY_BYTES,
  secp256k1PublicKey,
  signSecp256k1,
  verifySecp256k1,
} from "./secp256k1.ts";
import { signBytes } from "./signBytes.ts";

/** Longest token text in characters. */
export const MAX_TOKEN_CHARS = 200;

const NONCE_BYTES = 8;
const BODY_BYTES = ID_BYTES + ID_BYTES + 4 + NONCE_BYTES;
const DEVICE_TOKEN_BYTES = BODY_BYTES + ED25519_SIGNATURE_BYTES;
const PAYER_TOKEN_BYTES = DEVICE_TOKEN_BYTES + SECP256K1_KEY_BYTES;
const ANY_BROKER = new Uint8Array(ID_BYTES);

/** What a token says. */
export interface TokenClaims {
  /** The only broker that may accept it; undefined = any. */
  readonly broker: NodeId | undefined;
  /** First second since 1970 at which it is no longer good; below 2^32. */
  readonly expirySeconds: number;
  /** 8 bytes; makes two tokens of the same second differ. */
  readonly nonce: Uint8Array;
}

/** A token as read from its text, not yet verified. */
export interface Token extends TokenClaims {
  readonly holder:
    | { readonly kind: "device"; readonly device: DeviceId }
    | { readonly kind: "payer"; readonly account: Address; readonly publicKey: Uint8Array };
  /** The signed bytes. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

function encodeBody(id: Uint8Array, claims: TokenClaims): Uint8Array {
  return new FieldWriter(BODY_BYTES)
    .bytes(id, ID_BYTES)
    .bytes(claims.broker === undefined ? ANY_BROKER : idBytes(claims.broker), ID_BYTES)
    .u32(claims.expirySeconds)
    .bytes(claims.nonce, NONCE_BYTES)
    .finish();
}

/** The password of a device. @param seed32 of the device's ed25519 key */
export function deviceToken(
  chainId: string,
  device: { readonly id: DeviceId; readonly seed32: Uint8Array },
  claims: TokenClaims,
): string {
  const body = encodeBody(idBytes(device.id), claims);
  const signature = signEd25519(device.seed32, signBytes("token", chainId, body));
  return base64urlnopad.encode(concat(body, signature));
}

/** The password of a payer's aggregator. */
export function payerToken(chainId: string, privateKey32: Uint8Array, claims: TokenClaims): string {
  const publicKey = secp256k1PublicKey(privateKey32);
  const body = encodeBody(idBytes(addressOfKey(publicKey)), claims);
  const signature = signSecp256k1(privateKey32, signBytes("token", chainId, body));
  return base64urlnopad.encode(concat(body, signature, publicKey));
}

/** @throws {MalformedObjectError} if `text` is not a token. */
export function parseToken(text: string): Token {
  const bytes = tokenBytes(text);
  const payer = bytes.length === PAYER_TOKEN_BYTES;
  const reader = new FieldReader(bytes, payer ? PAYER_TOKEN_BYTES : DEVICE_TOKEN_BYTES, "a token");
  const id = reader.bytes(ID_BYTES);
  const broker = reader.bytes(ID_BYTES);
  const claims: TokenClaims = {
    broker: broker.every((byte) => byte === 0) ? undefined : nodeIdFromBytes(broker),
    expirySeconds: reader.u32(),
    nonce: reader.bytes(NONCE_BYTES),
  };
  const signature = reader.bytes(ED25519_SIGNATURE_BYTES);
  const body = bytes.slice(0, BODY_BYTES);
  if (!payer) {
    const holder = { kind: "device", device: deviceIdFromBytes(id) } as const;
    return { ...claims, holder, body, signature };
  }
  const publicKey = reader.bytes(SECP256K1_KEY_BYTES);
  const holder = { kind: "payer", account: addressFromBytes(id), publicKey } as const;
  return { ...claims, holder, body, signature };
}

function tokenBytes(text: string): Uint8Array {
  if (text.length > MAX_TOKEN_CHARS) throw new MalformedObjectError("not a token: too long");
  try {
    return base64urlnopad.decode(text);
  } catch {
    throw new MalformedObjectError("not a token: not base64url without padding");
  }
}

/** Whether a device's token was signed by its key (32 bytes, from the chain). */
export function verifyDeviceToken(chainId: string, token: Token, publicKey32: Uint8Array): boolean {
  if (token.holder.kind !== "device") return false;
  return verifyEd25519(publicKey32, signBytes("token", chainId, token.body), token.signature);
}

/** Whether a payer's token was signed by the key it carries, and that key is the account's. */
export function verifyPayerToken(chainId: string, token: Token): boolean {
  if (token.holder.kind !== "payer") return false;
  const { publicKey, account } = token.holder;
  if (addressOfKey(publicKey) !== account) return false;
  return verifySecp256k1(publicKey, signBytes("token", chainId, token.body), token.signature);
}
