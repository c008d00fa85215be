/** What reading and writing protobuf have in common: wire types, and the two ways bytes can be wrong. */

/** Bytes from outside are not the protobuf message they should be. */
export class ProtobufError extends RangeError {
  override readonly name = "ProtobufError";
  /** Where, such as `MsgRegisterNode.endpoints.mqtt`; empty while nobody knows. */
  readonly path: string;
  readonly reason: string;

  constructor(reason: string, path = "") {
    super(path === "" ? reason : `${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }

  /** The same complaint seen from the record or field that holds the value. */
  under(name: string): ProtobufError {
    return new ProtobufError(this.reason, this.path === "" ? name : `${name}.${this.path}`);
  }
}

/** A value cannot be stored, or stored bytes are not what their codec writes: a bug or damage, never a user's fault. */
export class CodecError extends Error {
  override readonly name = "CodecError";
}

/** Wire type of numbers and truth values. */
export const VARINT = 0;
/** Wire type of 8 bytes. */
export const FIXED64 = 1;
/** Wire type of texts, bytes, messages and packed lists. */
export const DELIMITED = 2;
/** Wire type of 4 bytes. */
export const FIXED32 = 5;
