/** Names of payment channels: one per payer and node, computed by everyone alike. */

import type { Address, NodeId } from "./address.ts";
import { idBytes } from "./address.ts";
import type { Brand } from "./brand.ts";
import { fromBinaryString, toBinaryString, toHex, utf8 } from "./bytes.ts";
import { sha256 } from "./hash.ts";

/** A channel id: 32 bytes as a binary string (one char per byte), so that it can be a map key. */
export type ChannelId = Brand<string, "ChannelId">;

/** Length of a channel id in bytes. */
export const CHANNEL_ID_BYTES = 32;

const DOMAIN = utf8("channel");

/** @throws {RangeError} if `bytes` are not 32. */
export function channelIdFromBytes(bytes: Uint8Array): ChannelId {
  if (bytes.length !== CHANNEL_ID_BYTES) {
    throw new RangeError(`a channel id must be ${CHANNEL_ID_BYTES} bytes, not ${bytes.length}`);
  }
  return toBinaryString(bytes) as ChannelId;
}

/** 64 hexadecimal digits. */
export function formatChannelId(id: ChannelId): string {
  return toHex(fromBinaryString(id));
}

/** The one channel of `payer` for `node`: `sha256("channel" ‖ payer ‖ node)` over the 20-byte ids. */
export function channelIdOf(payer: Address, node: NodeId): ChannelId {
  return channelIdFromBytes(sha256(DOMAIN, idBytes(payer), idBytes(node)));
}
