/**
 * The password of an MQTT client: proof that it holds the key of its user name, good for one broker (or any) until it
 * expires. base64url without padding of a body of fixed width and a signature; a payer's token carries its key as well,
 * because the chain lists keys of devices only.
 */

import {
  type Address,
  addressFromBytes,
  addressOfKey,
  type DeviceId,
  deviceIdFromBytes,
  ID_BYTES,
  idBytes,
} from "./address.ts";
import { fromBase64url, toBase64url } from "./base64.ts";
import { ED25519_SIGNATURE_BYTES, signEd25519, verifyEd25519 } from "./ed25519.ts";
import { fixed, nodeId, u32 } from "./layout/fixedParts.ts";
import { type LayoutValue, layout } from "./layout/layout.ts";
import { MalformedObjectError } from "./layout/malformed.ts";
import { field } from "./layout/part.ts";
import { encoded, signable } from "./layout/signed.ts";
import { optional, toEnd, zeroable } from "./layout/variable.ts";
import {
  SECP256K1_KEY_BYTES,
  secp256k1PublicKey,
  signSecp256k1,
  verifySecp256k1,
} from "./secp256k1.ts";

/** Longest token text in characters. */
export const MAX_TOKEN_CHARS = 200;

/** What a token's holder signs. */
export const TokenBody = signable(
  "token",
  layout("TokenBody", "What the holder of a token signs.", {
    holder: field(fixed(ID_BYTES), "The device or account."),
    broker: field(zeroable(nodeId), "The only broker that may accept it; zeros = any."),
    expirySeconds: field(u32, "First second since 1970 at which it is no longer good."),
    nonce: field(fixed(8), "Makes two tokens of the same second differ."),
  }),
);

/** A token before it is written in base64url. */
export const TokenBytes = layout("Token", "The password of an MQTT client.", {
  body: field(encoded(TokenBody), "What is signed."),
  signature: field(fixed(ED25519_SIGNATURE_BYTES), "Of the holder over its digest."),
  publicKey: field(
    optional(fixed(SECP256K1_KEY_BYTES), toEnd),
    "secp256k1 key of a payer; a device's is on the chain.",
  ),
});

/** What a token says beside whose it is. */
export interface TokenClaims extends Omit<LayoutValue<typeof TokenBody>, "holder"> {}

/** A token as read from its text, not yet verified. */
export interface Token extends TokenClaims {
  readonly holder:
    | { readonly kind: "device"; readonly device: DeviceId }
    | { readonly kind: "payer"; readonly account: Address; readonly publicKey: Uint8Array };
  /** The signed bytes. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** The password of a device. @param seed32 of the device's ed25519 key */
export function deviceToken(
  chainId: string,
  device: { readonly id: DeviceId; readonly seed32: Uint8Array },
  claims: TokenClaims,
): string {
  const body = TokenBody.encode({ ...claims, holder: idBytes(device.id) });
  const signature = signEd25519(device.seed32, TokenBody.digest(chainId, body));
  return toBase64url(TokenBytes.encode({ body, signature, publicKey: undefined }));
}

/** The password of a payer's aggregator. */
export function payerToken(chainId: string, privateKey32: Uint8Array, claims: TokenClaims): string {
  const publicKey = secp256k1PublicKey(privateKey32);
  const body = TokenBody.encode({ ...claims, holder: idBytes(addressOfKey(publicKey)) });
  const signature = signSecp256k1(privateKey32, TokenBody.digest(chainId, body));
  return toBase64url(TokenBytes.encode({ body, signature, publicKey }));
}

/** @throws {MalformedObjectError} if `text` is not a token. */
export function parseToken(text: string): Token {
  const { body, signature, publicKey } = TokenBytes.decode(tokenBytes(text));
  const { holder: id, ...claims } = TokenBody.decode(body);
  const holder =
    publicKey === undefined
      ? ({ kind: "device", device: deviceIdFromBytes(id) } as const)
      : ({ kind: "payer", account: addressFromBytes(id), publicKey } as const);
  return { ...claims, holder, body, signature };
}

function tokenBytes(text: string): Uint8Array {
  if (text.length > MAX_TOKEN_CHARS) throw new MalformedObjectError("Token", "too long");
  try {
    return fromBase64url(text);
  } catch {
    throw new MalformedObjectError("Token", "not base64url without padding");
  }
}

/** Whether a device's token was signed by its key (32 bytes, from the chain). */
export function verifyDeviceToken(chainId: string, token: Token, publicKey32: Uint8Array): boolean {
  if (token.holder.kind !== "device") return false;
  return verifyEd25519(publicKey32, TokenBody.digest(chainId, token.body), token.signature);
}

/** Whether a payer's token was signed by the key it carries, and that key is the account's. */
export function verifyPayerToken(chainId: string, token: Token): boolean {
  if (token.holder.kind !== "payer") return false;
  const { publicKey, account } = token.holder;
  if (addressOfKey(publicKey) !== account) return false;
  return verifySecp256k1(publicKey, TokenBody.digest(chainId, token.body), token.signature);
}
