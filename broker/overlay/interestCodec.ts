/**
 * Interest announcements: "these filters have subscribers at me", signed by the node key and good for a lease.
 *
 * body, big-endian: `version 1 | node id 20 | issuedMs 6 | leaseSeconds 2 | count 2`, then per filter `length 2 | filter`.
 * On the wire the body is followed by its 64-byte signature over `signBytes("interest", chain id, body)`.
 */

import { idBytes, type NodeId, nodeIdFromBytes } from "../../chain/types/address.ts";
import { fromUtf8, utf8 } from "../../chain/types/bytes.ts";
import { guarded } from "./batchCodec.ts";

/** What a broker wants, as of `issuedMs`. */
export interface Interest {
  readonly node: NodeId;
  /** The announcer's clock; a later announcement replaces an earlier one. */
  readonly issuedMs: number;
  readonly leaseSeconds: number;
  readonly filters: readonly string[];
}

/** An announcement and who vouches for it. */
export interface SignedInterest {
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

const VERSION = 1;
const HEADER_BYTES = 31;
const SIGNATURE_BYTES = 64;

/** The bytes that are signed. */
export function encodeInterest(interest: Interest): Uint8Array {
  const filters = interest.filters.map(utf8);
  const size = filters.reduce((sum, filter) => sum + 2 + filter.length, HEADER_BYTES);
  const out = Buffer.allocUnsafe(size);
  out.writeUInt8(VERSION, 0);
  out.set(idBytes(interest.node), 1);
  out.writeUIntBE(interest.issuedMs, 21, 6);
  out.writeUInt16BE(interest.leaseSeconds, 27);
  out.writeUInt16BE(filters.length, 29);
  let offset = HEADER_BYTES;
  for (const filter of filters) {
    offset = out.writeUInt16BE(filter.length, offset);
    out.set(filter, offset);
    offset += filter.length;
  }
  return out;
}

/** @throws {MalformedFrameError} if the bytes are not exactly one announcement. */
export function decodeInterest(body: Uint8Array): Interest {
  return guarded("interest", () => {
    const input = Buffer.from(body.buffer, body.byteOffset, body.length);
    if (input.readUInt8(0) !== VERSION) throw new RangeError(`version ${input.readUInt8(0)}`);
    const count = input.readUInt16BE(29);
    const filters: string[] = [];
    let offset = HEADER_BYTES;
    for (let i = 0; i < count; i++) {
      const end = offset + 2 + input.readUInt16BE(offset);
      if (end > input.length) throw new RangeError("filter longer than the frame");
      filters.push(fromUtf8(input.subarray(offset + 2, end)));
      offset = end;
    }
    if (offset !== input.length) throw new RangeError(`${input.length - offset} bytes too many`);
    return {
      node: nodeIdFromBytes(input.subarray(1, 21)),
      issuedMs: input.readUIntBE(21, 6),
      leaseSeconds: input.readUInt16BE(27),
      filters,
    };
  });
}

/** `body ‖ signature`. */
export function joinSigned(signed: SignedInterest): Uint8Array {
  return Buffer.concat([signed.body, signed.signature]);
}

/** @throws {MalformedFrameError} if there is no room for a signature. */
export function splitSigned(bytes: Uint8Array): SignedInterest {
  return guarded("interest", () => {
    const end = bytes.length - SIGNATURE_BYTES;
    if (end < HEADER_BYTES) throw new RangeError(`${bytes.length} bytes`);
    return { body: bytes.subarray(0, end), signature: bytes.subarray(end) };
  });
}
