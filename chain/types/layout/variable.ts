/** Parts of varying length. Every length and count is checked against its bound and what is left before anything is made of it. */

import { fromUtf8, toBinaryString, utf8 } from "../bytes.ts";
import type { flag, u8, u16, u32 } from "./fixedParts.ts";
import { malformed, named } from "./malformed.ts";
import { type Cursor, fixedPart, type Part, type Shape } from "./part.ts";

/** Instead of a length or count: everything to the end of the bytes. */
export const toEnd: unique symbol = Symbol("toEnd");

/** How long something is: an integer in front of it, or all that is left. */
export type Length = typeof u8 | typeof u16 | typeof u32 | typeof toEnd;

function prefixOf(length: Length): number {
  return length === toEnd ? 0 : length.size;
}

function checkMost(count: number, most: number, what: string): void {
  if (count > most) throw malformed(`${count} ${what}, the most is ${most}`);
}

function writeLength(to: Cursor, length: Length, count: number): void {
  if (length !== toEnd) length.write(to, count);
}

/** Reads how many bytes follow. @throws {MalformedObjectError} if they are too many or not all there. */
function readLength(from: Cursor, length: Length, most: number): number {
  const count = length === toEnd ? from.left : length.read(from);
  checkMost(count, most, "bytes");
  from.need(count);
  return count;
}

function variablePart<V>(
  length: Length,
  shape: Shape,
  io: Pick<Part<V>, "read" | "write" | "sizeOf">,
): Part<V> {
  return { size: prefixOf(length), isFixed: false, isOpen: length === toEnd, shape, ...io };
}

/** How bytes are taken from the packet they came in. */
type Taking = (from: Cursor, count: number) => Uint8Array;

function bytesPart(length: Length, most: number, take: Taking): Part<Uint8Array> {
  const prefix = prefixOf(length);
  return variablePart(
    length,
    { kind: "variable", of: "bytes", prefix, most },
    {
      sizeOf(value) {
        checkMost(value.length, most, "bytes");
        return prefix + value.length;
      },
      write(to, value) {
        writeLength(to, length, value.length);
        to.put(value);
      },
      read: (from) => take(from, readLength(from, length, most)),
    },
  );
}

/** Up to `most` bytes, copied. */
export function bytes(length: Length, most: number): Part<Uint8Array> {
  return bytesPart(length, most, (from, count) => from.take(count));
}

/** Up to `most` bytes that stay a part of the packet they came in: for large payloads of packets that nobody changes. */
export function borrowedBytes(length: Length, most: number): Part<Uint8Array> {
  return bytesPart(length, most, (from, count) => from.borrow(count));
}

/** Bytes of `value` in UTF-8. @throws {MalformedObjectError} if it has half of a surrogate pair. */
function utf8Length(value: string): number {
  let length = value.length;
  let surrogates = false;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit < 0x80) continue;
    const half = unit >= 0xd800 && unit < 0xe000;
    surrogates ||= half;
    // A surrogate pair is two units and four bytes; any other unit from 0x800 on is three.
    length += unit < 0x800 || half ? 1 : 2;
  }
  if (surrogates && !value.isWellFormed()) throw malformed("half of a surrogate pair");
  return length;
}

/** Up to this many characters of ASCII, such as of a topic, are faster written one by one. */
const SHORT_TEXT = 128;

/** Text of up to `most` bytes of UTF-8. */
export function text(length: Length, most: number): Part<string> {
  const prefix = prefixOf(length);
  return variablePart(
    length,
    { kind: "variable", of: "text", prefix, most },
    {
      sizeOf(value) {
        const size = utf8Length(value);
        checkMost(size, most, "bytes");
        return prefix + size;
      },
      write(to, value) {
        const size = utf8Length(value);
        writeLength(to, length, size);
        if (size !== value.length || size > SHORT_TEXT) to.put(utf8(value));
        else for (let i = 0; i < size; i++) to.putU8(value.charCodeAt(i));
      },
      read(from) {
        const start = from.offset + prefix;
        from.offset = start + readLength(from, length, most);
        return readText(from.bytes, start, from.offset);
      },
    },
  );
}

/** The text of `start` … `end`. @throws {MalformedObjectError} if it is not UTF-8 */
function readText(packet: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT_TEXT && isAscii(packet, start, end)) {
    return toBinaryString(packet, start, end);
  }
  try {
    return fromUtf8(packet.subarray(start, end));
  } catch {
    throw malformed("not UTF-8");
  }
}

function isAscii(packet: Uint8Array, start: number, end: number): boolean {
  let all = 0;
  for (let i = start; i < end; i++) all |= packet[i] as number;
  return all < 0x80;
}

/** Up to `most` items; to the end of the bytes only if all are of one size. */
export function list<V>(of: Part<V>, length: Length, most: number): Part<readonly V[]> {
  if (of.isOpen || (length === toEnd && !of.isFixed)) {
    throw new TypeError("it is not known where an item of the list ends");
  }
  const prefix = prefixOf(length);
  return variablePart(
    length,
    { kind: "list", of, prefix, most },
    {
      sizeOf(items) {
        checkMost(items.length, most, "items");
        if (of.isFixed) return prefix + of.size * items.length;
        return prefix + sizeOfItems(of, items);
      },
      write(to, items) {
        writeLength(to, length, items.length);
        writeItems(to, of, items);
      },
      read(from) {
        const count = length === toEnd ? Math.floor(from.left / of.size) : length.read(from);
        checkMost(count, most, "items");
        from.need(count * of.size);
        return readItems(from, of, count);
      },
    },
  );
}

function sizeOfItems<V>(of: Part<V>, items: readonly V[]): number {
  let size = 0;
  let at = 0;
  try {
    for (; at < items.length; at++) size += of.sizeOf(items[at] as V);
  } catch (error) {
    throw named(`[${at}]`, error);
  }
  return size;
}

function writeItems<V>(to: Cursor, of: Part<V>, items: readonly V[]): void {
  let at = 0;
  try {
    for (; at < items.length; at++) of.write(to, items[at] as V);
  } catch (error) {
    throw named(`[${at}]`, error);
  }
}

function readItems<V>(from: Cursor, of: Part<V>, count: number): V[] {
  const items: V[] = [];
  try {
    while (items.length < count) {
      from.need(of.size);
      items.push(of.read(from));
    }
  } catch (error) {
    throw named(`[${items.length}]`, error);
  }
  return items;
}

/** A value or none: announced by a byte 0 or 1, or there if any bytes are left. */
export function optional<V>(
  of: Part<V>,
  announced: typeof flag | typeof toEnd,
): Part<V | undefined> {
  const prefix = announced === toEnd ? 0 : announced.size;
  return {
    size: prefix,
    isFixed: false,
    isOpen: announced === toEnd || of.isOpen,
    shape: { kind: "optional", of, prefix },
    sizeOf: (value) => prefix + (value === undefined ? 0 : of.sizeOf(value)),
    write(to, value) {
      if (announced !== toEnd) announced.write(to, value !== undefined);
      if (value !== undefined) of.write(to, value);
    },
    read(from) {
      const present = announced === toEnd ? from.left > 0 : announced.read(from);
      if (!present) return undefined;
      from.need(of.size);
      return of.read(from);
    },
  };
}

/** A value or none, which is written as zeros. @param of of fixed width; its zeros mean nothing else */
export function zeroable<V>(of: Part<V>): Part<V | undefined> {
  if (!of.isFixed) throw new TypeError("only a part of fixed width can be zeros");
  const zeros = new Uint8Array(of.size);
  return fixedPart(
    of.size,
    { kind: "zeroable", of },
    {
      write(to, value) {
        const start = to.offset;
        if (value === undefined) to.put(zeros);
        else {
          of.write(to, value);
          if (isZero(to.bytes, start, of.size))
            throw malformed("all zeros mean that there is none");
        }
      },
      read(from) {
        if (!isZero(from.bytes, from.offset, of.size)) return of.read(from);
        from.offset += of.size;
        return undefined;
      },
    },
  );
}

function isZero(packet: Uint8Array, start: number, count: number): boolean {
  for (let i = start; i < start + count; i++) if (packet[i] !== 0) return false;
  return true;
}
