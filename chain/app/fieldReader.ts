/** A message read by hand, field by field, in any order and as strictly as a declared one. */

import { Reader } from "../schema/reader.ts";
import { DELIMITED, ProtobufError, VARINT } from "../schema/wire.ts";

const LAST_FIELD = 0x1fffffff;

/** A position in a message. `next()` moves from field to field; exactly one read must follow each. */
export class FieldReader {
  readonly #source: Reader;
  #seen = 0;
  /** Number of the current field. */
  field = 0;
  #wireType = 0;

  constructor(bytes: Uint8Array) {
    this.#source = new Reader(bytes);
  }

  /** Moves to the next field and answers whether there is one. @throws {ProtobufError} */
  next(): boolean {
    const source = this.#source;
    if (source.offset >= source.end) return false;
    const tag = source.varint();
    this.field = Math.floor(tag / 8);
    this.#wireType = tag % 8;
    if (this.field === 0 || this.field > LAST_FIELD) throw new ProtobufError("bad field number");
    return true;
  }

  /** The current field, which is not repeated, as an unsigned integer; 2^53 − 1 stands for everything above. */
  uint(): number {
    this.#once();
    this.#expect(VARINT);
    return this.#source.varint();
  }

  /** The current field, which is not repeated, as a view of its bytes. */
  bytes(): Uint8Array {
    this.#once();
    return this.item();
  }

  /** The current field as a view of its bytes, where several may follow. */
  item(): Uint8Array {
    this.#expect(DELIMITED);
    return this.#source.view();
  }

  /** The current field, which is not repeated, as text. @throws {ProtobufError} if it is not UTF-8. */
  text(): string {
    this.#once();
    this.#expect(DELIMITED);
    return this.#source.text();
  }

  /** Passes over the current field. */
  skip(): void {
    this.#source.skip(this.#wireType);
  }

  /** The refusal of the current field. */
  unknown(): ProtobufError {
    return new ProtobufError(`unknown field ${this.field}`);
  }

  /** Fields that are not repeated have numbers below 32. */
  #once(): void {
    const bit = 1 << this.field;
    if ((this.#seen & bit) !== 0) throw new ProtobufError(`field ${this.field} appears twice`);
    this.#seen |= bit;
  }

  #expect(wireType: number): void {
    if (this.#wireType === wireType) return;
    throw new ProtobufError(`field ${this.field} has wire type ${this.#wireType}, not ${wireType}`);
  }
}
