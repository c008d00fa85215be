/** A transaction: from bytes to authenticated requests that only state can still refuse. */

import { LedgerError } from "../core/errors.ts";
import type { MessageRoute } from "../core/module.ts";
import { sdkError } from "../core/sdkErrors.ts";
import { type Address, parseAddress } from "../types/address.ts";
import {
  type BodyParts,
  type FeeParts,
  type PackedAny,
  type RawParts,
  readAuthInfo,
  readBody,
  readKey,
  readRaw,
  type SignerInfo,
} from "./transactionParts.ts";

/** A message that was decoded and checked. */
export interface PreparedMessage {
  readonly route: MessageRoute;
  readonly value: unknown;
  /** Who must have signed it, in order. */
  readonly signers: readonly Address[];
  readonly gas: number;
}

/** What a signer info says. */
export interface Signer {
  /** 33-byte secp256k1 key; undefined if the account's known key is meant. */
  readonly publicKey: Uint8Array | undefined;
  /** Why the key cannot sign, if it cannot. */
  readonly refusal: LedgerError | undefined;
  readonly mode: number;
  readonly sequence: number;
}

/** A decoded transaction. Body and auth info are the received bytes, because signatures cover those. */
export interface Transaction {
  /** Length of the whole transaction in bytes. */
  readonly size: number;
  readonly raw: RawParts;
  readonly body: Omit<BodyParts, "messages">;
  readonly messages: readonly PreparedMessage[];
  /** Everyone who must sign, in the order of their signatures: signers of the messages, then the fee payer. */
  readonly required: readonly Address[];
  readonly signers: readonly Signer[];
  readonly fee: FeeParts;
  readonly feePayer: Address;
}

/** Message routes by type URL, with the slash. */
export type MessageRoutes = ReadonlyMap<string, MessageRoute>;

/** Type URL of the one kind of key that can sign. */
export const SECP256K1_TYPE_URL = "/cosmos.crypto.secp256k1.PubKey";

const SECP256K1_KEY_BYTES = 33;

/**
 * Decodes and checks a transaction without state. The bytes must not change afterwards.
 *
 * @throws {LedgerError} sdk/2 for bytes that are no transaction, otherwise what the message's own check says.
 */
export function decodeTransaction(
  bytes: Uint8Array,
  routes: MessageRoutes,
  chainId: string,
): Transaction {
  const parts = parse(bytes);
  const { messages: packed, ...body } = parts.body;
  if (packed.length === 0) throw sdkError("InvalidRequest", "must contain at least one message");
  const messages = packed.map((any) => prepareMessage(any, routes, chainId));
  const { fee } = parts.authInfo;
  const required = [...new Set(messages.flatMap(({ signers }) => signers))];
  const [first] = required;
  if (first === undefined) throw sdkError("TxDecode", "no message has a signer");
  const feePayer = fee.payer === "" ? first : readFeePayer(fee.payer);
  if (!required.includes(feePayer)) required.push(feePayer);
  return {
    size: bytes.length,
    raw: parts.raw,
    body,
    messages,
    required,
    signers: parts.authInfo.signerInfos.map(readSigner),
    fee,
    feePayer,
  };
}

function readSigner({ publicKey, mode, sequence }: SignerInfo): Signer {
  const signer = { publicKey: undefined, refusal: undefined, mode, sequence };
  if (publicKey === undefined) return signer;
  if (publicKey.typeUrl !== SECP256K1_TYPE_URL) {
    const text = `keys of type ${publicKey.typeUrl} cannot sign`;
    return { ...signer, refusal: sdkError("InvalidPubKey", text) };
  }
  try {
    return { ...signer, publicKey: readKey(publicKey.value, SECP256K1_KEY_BYTES) };
  } catch (error) {
    return { ...signer, refusal: sdkError("InvalidPubKey", (error as Error).message) };
  }
}

function parse(bytes: Uint8Array): {
  raw: RawParts;
  body: BodyParts;
  authInfo: ReturnType<typeof readAuthInfo>;
} {
  try {
    const raw = readRaw(bytes);
    return { raw, body: readBody(raw.body), authInfo: readAuthInfo(raw.authInfo) };
  } catch (error) {
    throw sdkError("TxDecode", (error as Error).message);
  }
}

/** Whatever decoding or checking a stranger's bytes throws is a refusal. */
function prepareMessage(any: PackedAny, routes: MessageRoutes, chainId: string): PreparedMessage {
  const route = routes.get(any.typeUrl);
  if (route === undefined) {
    throw sdkError("TxDecode", `unable to resolve type URL ${any.typeUrl}`);
  }
  try {
    const value = route.decode(any.value);
    route.check?.(value, chainId);
    return { route, value, signers: route.signers(value), gas: route.gas(value) };
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    throw sdkError("TxDecode", `${any.typeUrl}: ${(error as Error).message}`);
  }
}

function readFeePayer(text: string): Address {
  try {
    return parseAddress(text);
  } catch (error) {
    throw sdkError("InvalidAddress", `invalid fee payer address: ${(error as Error).message}`);
  }
}
