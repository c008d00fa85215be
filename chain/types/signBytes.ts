/**
 * The exact bytes that every signature outside of transactions is made over:
 * `sha256("yizhan/1/" ‖ type ‖ chain id ‖ body)`. The chain id is prefixed by its length in one byte, so that no two
 * (type, chain id, body) give the same bytes; types are fixed words of this file, none a prefix of another.
 */

import { concat, utf8 } from "./bytes.ts";
import { sha256 } from "./hash.ts";

/** What a signature is about. Each word ends in `/` so that none is a prefix of another. */
export const SIGNED_TYPES = {
  sessionOpen: "session-open/",
  usageVoucher: "usage-voucher/",
  brokerAck: "broker-ack/",
  channelVoucher: "channel-voucher/",
  hopReceipt: "hop-receipt/",
  claim: "claim/",
  token: "token/",
  registerNode: "register-node/",
  registerDevice: "register-device/",
  interest: "interest/",
} as const;

/** One of the things that can be signed. */
export type SignedType = keyof typeof SIGNED_TYPES;

/** The 32-byte digest that is signed. @throws {RangeError} if the chain id is empty or longer than 50 bytes. */
export function signBytes(type: SignedType, chainId: string, body: Uint8Array): Uint8Array {
  const id = utf8(chainId);
  if (id.length === 0 || id.length > 50) throw new RangeError(`chain id of ${id.length} bytes`);
  return sha256(concat(utf8(`yizhan/1/${SIGNED_TYPES[type]}`), Uint8Array.of(id.length), id, body));
}
