/** The fields of a protobuf message as bytes, told apart by protobufjs. */

import protobuf from "protobufjs";

/** A field with its tag. */
export interface WireField {
  readonly number: number;
  readonly wireType: number;
  readonly bytes: Uint8Array;
}

/** The fields of a message, in its order. */
export function wireFieldsOf(message: Uint8Array): readonly WireField[] {
  const reader = protobuf.Reader.create(message);
  const fields: WireField[] = [];
  while (reader.pos < reader.len) {
    const start = reader.pos;
    const tag = reader.uint32();
    const wireType = tag & 7;
    reader.skipType(wireType);
    fields.push({ number: tag >>> 3, wireType, bytes: message.slice(start, reader.pos) });
  }
  return fields;
}

/** Bytes after bytes. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A field of a given wire type that holds zero or nothing. */
export function emptyField(number: number, wireType: number): Uint8Array {
  const tag = protobuf.Writer.create()
    .uint32(number * 8 + wireType)
    .finish();
  return joined(tag, new Uint8Array({ 1: 8, 5: 4 }[wireType] ?? 1));
}
